import {survivalTopics} from '@local-offer/contract';
import type {ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import * as message from './messages-survival-guide.js';

type Topic = (typeof survivalTopics)[number];

/** The topics under their headings, in the guide's own order. */
export const parts = {
  understand: ['about', 'who', 'good'],
  help: ['treatment', 'medicine', 'crisis'],
  meeting: ['requesting', 'preparing', 'surviving'],
  later: ['after', 'disagreeing', 'other'],
} as const satisfies Record<string, readonly Topic[]>;

/** What families wrote for families: each topic leads to the page that the area names for it. */
export function survivalGuide({area}: ViewContext): GuidePage {
  const title = message.headings();
  const topics = message.topics();
  const pages: Readonly<Partial<Record<string, string>>> = area.pathways?.survivalGuide ?? {};
  const part = (id: keyof typeof parts) => ({id, title: title[id], links: parts[id].map((topic) => ({title: topics[topic], url: pages[topic]}))});
  return {
    id: 'survival-guide',
    title: message.title(),
    sections: [
      {id: 'about', title: title.about, statements: [...message.about(), ...(Object.keys(pages).length ? [] : [message.noLinks()])]},
      part('understand'),
      part('help'),
      part('meeting'),
      part('later'),
    ],
  };
}
