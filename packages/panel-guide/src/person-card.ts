import {areaWords, fold, heading, say, words, type Folds, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import {topicWords} from './messages-steps.js';
import {known, times, type Time} from './people.js';
import type {Shown} from './person-words.js';
import {markOf, seatMark} from './table-picture.js';

/** What is to be seen of somebody. */
export interface CardState {
  /** Not shown for now. */
  readonly away?: boolean;
  /** Which cards are open. Without it all of them. */
  readonly folds?: Folds | undefined;
  /** Only what they do at this time. */
  readonly time?: Time | '' | undefined;
  /** Find-in-page found something that is not shown. */
  readonly onFound?: (() => void) | undefined;
}

/** What a card says about being there. */
export const attendanceOf = ({id, attendance, hospital}: Shown): string => (id === 'person' ? message.yourPlace() : message.attendanceWords(attendance, hospital));

/** The id of what the card of somebody opens. */
export const cardFold = ({uid}: Pick<ViewContext, 'uid'>, id: string): string => `${uid}-person-${id}-more`;

/** One person: who they are, whether they come, what they do before, at and after the meeting, and what to go to them for. */
export function personCard(person: Shown, context: ViewContext, {away, folds, time, onFound}: CardState): TemplateResult {
  const {id, name, own, seat, who, does, topics} = person;
  const called = known[id] ? words(name) : areaWords(own?.name ?? name, context.locale);
  const asked = topics.flatMap((topic) => topicWords[topic]?.().label ?? []);
  const hide = (hidden: unknown) => (hidden ? 'until-found' : nothing);
  const more = html`${times.map((one) =>
    does[one]
      ? html`<div class="lo-person-part" hidden=${hide(time && time !== one)} @beforematch=${onFound}>
          <p class="lo-strong">${words(message.timeWords(one))}</p>
          ${say(does[one], context)}
        </div>`
      : nothing,
  )}
  ${asked.length
    ? html`<div class="lo-person-part">
        <p class="lo-strong">${words(message.goFor())}</p>
        <ul class="lo-list">
          ${asked.map((label) => html`<li>${words(label)}</li>`)}
        </ul>
      </div>`
    : nothing}`;
  return html`<li class="lo-person" data-person=${id} hidden=${hide(away)} @beforematch=${onFound}>
    <div class="lo-person-head">${seatMark(markOf(person), seat)} ${heading(context.level + 2, html`${called}`, `${context.uid}-person-${id}`)}</div>
    <p class="lo-strong">${words(attendanceOf(person))}</p>
    ${context.reading === 'standard' && who.standard === name ? nothing : say(who, context)}
    ${fold(
      time ? undefined : folds,
      // In Easy Read every card is closed at first: with all of the pictures the page would be too long to get through.
      {id: cardFold(context, id), label: message.whatTheyDo(id === 'person'), of: called, open: context.reading === 'standard' && Boolean(person.panel)},
      asked.length || Object.keys(does).length ? more : nothing,
    )}
  </li>`;
}
