import {moreToRead as title} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import * as message from './messages-more-to-read.js';

/** What the area wants its families to read. */
export const moreToRead = (): GuidePage => ({
  id: 'more-to-read',
  title: title(),
  sections: [{id: 'links', title: message.linksTitle(), statements: [message.links()], moreToRead: true}],
});
