import {textOf} from '@local-offer/core';
import {dateWords, listShort, say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import {told, type Drawn, type Part} from './parts.js';

/** Whether it ran, and when that was so: never left out where an area tells of itself. */
const status = (drawn: Drawn) => {
  const {pathway, context} = drawn;
  const {state, date, read, note} = pathway.status ?? {};
  return html`<div class="lo-notice lo-status">
    ${(date ? [message.asItWas(state, dateWords(date, context.locale), date.length > 7)] : message.asItWasRead(state, read && dateWords(read, context.locale))).map((one) => say(one, context))} ${told(drawn, note, 'information')}
  </div>`;
};

const ratingName = (id: string, {area, locale}: ViewContext) =>
  textOf(area.ratings?.find((rating) => rating.id === id)?.label, locale) ?? (Object.hasOwn(message.ratingWords, id) ? message.ratingWords[id]!() : id);

/** What stands at the top of a pathway: its status and date, what it is, for whom, where, and who can start it. */
export function topView(drawn: Drawn, local: boolean): TemplateResult {
  const {pathway, context} = drawn;
  const {ages, areas, relatedRating} = pathway;
  const ratings = relatedRating?.map((id) => ratingName(id, context)).join(', ');
  const facts: readonly (readonly [label: string, content: Part])[] = [
    [message.audience(), told(drawn, pathway.audience, 'people')],
    [message.ages(), told(drawn, ages, 'birthday')],
    [message.areas(), areas?.length ? html`${areas.map((area) => told(drawn, area, 'map'))}` : nothing],
    [message.whoCanStart(), told(drawn, pathway.whoCanStart, 'ask')],
    [message.ratings(listShort(context)), told(drawn, ratings, 'colours')],
  ];
  const known = facts.filter(([, content]) => content !== nothing);
  return html`
    ${local || pathway.status ? status(drawn) : nothing} ${told(drawn, pathway.about, 'information')}
    ${known.length
      ? html`<dl class="lo-facts">
          ${known.map(([label, content]) => html`<div class="lo-fact"><dt class="lo-strong">${words(label)}</dt><dd>${content}</dd></div>`)}
        </dl>`
      : nothing}
  `;
}
