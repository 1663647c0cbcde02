import {textOf, type AreaConfig} from '@local-offer/core';
import {areaWords, footer, heading, moreToRead, reachLines, requestLink, say, sayList, section, statementOf, toolbar, urgentHelp, urgentReminder, words, type Statement, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {glossary, glossaryTitle, type Term} from './messages-glossary.js';
import * as message from './messages.js';
import {ratingCard, type RatingState} from './rating-card.js';
import {ratingsOf} from './ratings.js';

const all = (statements: readonly Statement[], context: ViewContext) => statements.map((statement) => say(statement, context));

const contact = (entry: NonNullable<AreaConfig['contacts']>[number], {locale}: ViewContext) => html`
  ${entry.label ? html`<p class="lo-strong">${areaWords(entry.label, locale)}</p>` : nothing} ${reachLines(entry, locale)}
`;

const ask = (list: string, context: ViewContext) => html`
  ${say(message.ask(list), context)} ${requestLink(context, message.formLink())}
  ${context.area.contacts?.filter(({role}) => role === 'register').map((entry) => contact(entry, context)) ?? nothing}
  ${say(message.askAnyone(), context)}
`;

const terms = (entries: readonly Term[], context: ViewContext) =>
  context.reading === 'easy'
    ? sayList(
        entries.map(({meaning}) => meaning),
        context,
      )
    : html`<dl>
        ${entries.map(({term, meaning}) => html`<dt class="lo-strong">${words(term)}</dt><dd>${words(meaning.standard)}</dd>`)}
      </dl>`;

/**
 * Everything the explainer says, top to bottom. Needs no browser: the build writes it out as the fallback of a page
 * whose script has not come yet.
 */
export function ragbExplainerView(context: ViewContext, state: RatingState = {}): TemplateResult {
  const {area, locale, uid, level} = context;
  const list = textOf(area.register?.short, locale) ?? message.listShort();
  const name = textOf(area.register?.name, locale) ?? message.listName();
  const review = textOf(area.terms?.cetr, locale) ?? message.reviewShort();
  return html`
    <div class="lo-title">${heading(level, message.title(list), `${uid}-title`)}</div>
    ${urgentReminder()} ${toolbar(context)}
    ${section(context, 'what', message.whatTitle(list), all(message.what(name, list), context))}
    ${section(context, 'who', message.whoTitle(), all(area.eligibility ? [statementOf(area.eligibility, context, 'map')] : [message.who(), message.whoRules()], context))}
    ${section(
      context,
      'colours',
      message.coloursTitle(),
      html`${all(message.colours(), context)}
        <div class="lo-ratings">${ratingsOf(context, review).map((rating) => ratingCard(rating, context, state))}</div>`,
    )}
    ${section(context, 'can', message.canTitle(), sayList(message.can(review), context))}
    ${section(context, 'cannot', message.cannotTitle(), sayList(message.cannot(), context))}
    ${section(context, 'ask', message.askTitle(), ask(list, context))}
    ${section(context, 'consent', message.consentTitle(), all(message.consent(list), context))}
    ${section(context, 'glossary', glossaryTitle(), terms(glossary(name, list, review, /\s/.test(review)), context))}
    ${area.links?.length ? section(context, 'links', moreToRead(), footer.links(context)) : nothing} ${urgentHelp(context)} ${footer.checked(context)}
  `;
}
