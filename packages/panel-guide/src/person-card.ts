import {heading, say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import {topicWords} from './messages-steps.js';
import {times, type Time} from './people.js';
import type {Shown} from './person-words.js';
import {markOf, seatMark} from './table-picture.js';

/** What is to be seen of somebody. */
export interface CardState {
  /** Not shown for now. */
  readonly away?: boolean;
  /** Closed: who they are, and no more. */
  readonly folded?: boolean | undefined;
  readonly onToggle?: (() => void) | undefined;
  /** Only what they do at this time. */
  readonly time?: Time | '' | undefined;
  /** Find-in-page found something that is not shown. */
  readonly onFound?: (() => void) | undefined;
}

/** What a card says about being there. */
export const attendanceOf = ({id, attendance, hospital}: Shown): string => (id === 'person' ? message.yourPlace() : message.attendanceWords(attendance, hospital));

/** One person: who they are, whether they come, what they do before, at and after the meeting, and what to go to them for. */
export function personCard(person: Shown, context: ViewContext, {away, folded, onToggle, time, onFound}: CardState): TemplateResult {
  const {id, name, seat, who, does, topics} = person;
  const own = `${context.uid}-person-${id}`;
  const known = topics.flatMap((topic) => topicWords[topic]?.().label ?? []);
  const hide = (hidden: unknown) => (hidden ? 'until-found' : nothing);
  return html`<li class="lo-person" data-person=${id} hidden=${hide(away)} @beforematch=${onFound}>
    <div class="lo-person-head">${seatMark(markOf(person), seat)} ${heading(context.level + 2, name, own)}</div>
    <p class="lo-strong">${words(attendanceOf(person))}</p>
    ${say(who, context)}
    ${onToggle && !time && (known.length || Object.keys(does).length)
      ? html`<button type="button" class="lo-link-button lo-unprinted" aria-expanded=${folded ? 'false' : 'true'} aria-controls="${own}-more" @click=${onToggle}>${words(message.whatTheyDo(id === 'person'))} <span class="lo-spoken">${words(name)}</span></button>`
      : nothing}
    <div id="${own}-more" class="lo-person-more" hidden=${hide(folded)} @beforematch=${onToggle}>${times.map((one) =>
      does[one]
        ? html`<div class="lo-person-part" hidden=${hide(time && time !== one)} @beforematch=${onFound}>
            <p class="lo-strong">${words(message.timeWords(one))}</p>
            ${say(does[one], context)}
          </div>`
        : nothing,
    )}
    ${known.length
      ? html`<div class="lo-person-part">
          <p class="lo-strong">${words(message.goFor())}</p>
          <ul class="lo-list">
            ${known.map((label) => html`<li>${words(label)}</li>`)}
          </ul>
        </div>`
      : nothing}</div>
  </li>`;
}
