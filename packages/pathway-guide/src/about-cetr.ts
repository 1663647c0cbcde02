import {listShort, reviewShort, reviewTerm, statementOf, type ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import {under16} from './journey.js';
import * as message from './messages-about-cetr.js';
import * as asked from './messages-about-cetr-asked.js';
import {bestInterests, sayingNo} from './messages-journey-before.js';

/** What a CETR is, who has one, who asks for one, and what comes of asking. */
export function aboutCetr(context: ViewContext): GuidePage {
  const {area} = context;
  const review = reviewShort(context);
  const title = message.titles(review);
  const reply = area.request?.promises?.reply;
  return {
    id: 'what-is-a-cetr',
    title: message.title(review),
    sections: [
      {
        id: 'what',
        title: title.what,
        statements: [message.meeting(review), ...(area.terms?.cetr ? [] : [message.letters(review)]), message.panel(), message.adults(review, reviewTerm(context, true))],
      },
      {id: 'looks', title: title.looks, statements: [message.listens()], list: message.questions()},
      {id: 'who', title: title.who, statements: [...message.who(review, listShort(context)), area.eligibility ? statementOf(area.eligibility, context, 'list') : message.anyAge()]},
      {id: 'ask', title: title.ask, statements: message.asking(review), request: true},
      {id: 'urgent', title: title.urgent, statements: asked.urgent(review)},
      {id: 'after', title: title.after, statements: [...asked.afterwards(review), ...(reply ? [statementOf(reply, context, 'clock')] : [])]},
      {id: 'choice', title: title.choice, statements: [...asked.choice(review), under16(context), bestInterests(), sayingNo(), asked.advocate()]},
      {id: 'not', title: title.not, statements: asked.differs(review)},
      {id: 'more', title: title.more, links: asked.pages()},
    ],
  };
}
