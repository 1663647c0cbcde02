import {textOf, type Answers} from '@local-offer/core';
import {changeWord, checkList, exitNote, heading, headingId, say, typed, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {longest, type Fault} from './faults.js';
import {sectionName, whomToRing} from './messages.js';
import * as text from './messages-sending.js';
import {whatOf, type Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import {all, contacts, saying} from './request-view.js';
import type {Failed, Sending, Sent} from './sending.js';
import {kindNotice} from './tells.js';
import {waysButtons, waysView, type WaysContext} from './ways-view.js';

/** What the pages at the end need besides the context. */
export interface EndContext extends WaysContext {
  readonly answers: Answers;
  readonly rows: readonly Row[];
  readonly sends: boolean;
  /** What the endpoint found, and nobody has changed since. */
  readonly faults: readonly Fault[];
  /** Whether it found something that belongs to no answer. */
  readonly others: boolean;
  readonly onChange: (step: string) => void;
  /** The buttons of a page that says what came in between: they stand beside the news. */
  readonly again?: unknown;
}

const list = (rows: readonly Row[], context: ViewContext, onChange?: (step: string) => void) =>
  checkList(rows, (section) => sectionName(section as Section), context, onChange);

/** Four short lines: who has it, how long, whom to ask, where it is written down. */
function privacy({area: {privacy = {}}, locale, level}: ViewContext): TemplateResult {
  const {controller, retention, contact, noticeUrl} = privacy;
  const lines = [
    controller && text.privacyController(textOf(controller, locale) ?? ''),
    retention && text.privacyRetention(textOf(retention, locale) ?? ''),
    contact && text.privacyContact(textOf(contact, locale) ?? ''),
  ];
  return html`
    ${heading(level + 1, text.privacyTitle())}
    <ul class="lo-list lo-privacy">
      ${lines.map((line) => (line ? html`<li>${words(line)}</li>` : nothing))}
      <li><a href=${noticeUrl!} target="_blank" rel="noopener">${words(text.privacyNotice())}</a></li>
    </ul>
  `;
}

/** Everything once more, before it goes. */
export const checkView = (context: ViewContext, end: EndContext): TemplateResult => html`
  ${heading(context.level, text.checkTitle(), headingId(context))} ${say(text.checkWhy(), context)} ${kindNotice(whatOf(end.rows), context, end.answers, end.onChange)} ${list(end.rows, context, end.onChange)}
  ${end.sends
    ? privacy(context)
    : html`${heading(context.level + 1, text.passOnTitle())}
        <div class="lo-notice">${say(text.passOn(), context)}</div>
        ${waysView(context, end, true)}`}
`;

/** While it goes: what is happening, and a way to stop it. */
export const sendingView = ({number, of}: Sending & {kind: 'sending'}, onStop: () => void): TemplateResult => html`
  <p class="lo-sending lo-notice" tabindex="-1">${words(number > 1 ? text.tryingAgain(number, of) : text.sending())}</p>
  <button type="button" class="lo-button lo-stop" @click=${onStop}>${words(text.stopTrying())}</button>
`;

const changeButton = (question: string, onChange: () => void) =>
  html`<button type="button" class="lo-link-button" @click=${onChange}>${words(changeWord())} <span class="lo-spoken">${words(question)}</span></button>`;

/** What has to be put right, each with the way to it. What an endpoint says is a stranger's text and stays text. */
function toPutRight({reason, problems}: Failed, {faults, others, rows, onChange}: EndContext): TemplateResult | typeof nothing {
  const most = reason === 'too-large' ? longest(rows) : undefined;
  if (most) return html`<p>${words(text.longestAnswer(most.question))} ${changeButton(most.question, () => onChange(most.step))}</p>`;
  if (!problems) return nothing;
  return html`<ul class="lo-list lo-faults">
    ${faults.map(
      ({question, words: said, step}) =>
        html`<li>
          <p class="lo-strong">${words(question)}</p>
          <p><bdi>${words(said || text.lookAgain())}</bdi></p>
          ${changeButton(question, () => onChange(step))}
        </li>`,
    )}
    ${others ? html`<li>${words(text.otherFaults())}</li>` : nothing}
  </ul>`;
}

/** It did not arrive, or nobody can tell. Nothing is lost. */
export const failedView = (failed: Failed, context: ViewContext, end: EndContext): TemplateResult => html`
  ${heading(context.level, failed.kind === 'unknown' ? text.unknownTitle(whatOf(end.rows)) : text.notSentTitle(whatOf(end.rows)), headingId(context))}
  <p>${words(text.reasonWords(failed.reason, Boolean(failed.problems)))}</p>
  ${toPutRight(failed, end)} ${say(text.answersHere(), context)} ${failed.kind === 'unknown' ? html`<p>${words(text.safeAgain())}</p>` : nothing}
  ${end.again} ${heading(context.level + 1, text.otherWays())} ${waysView(context, end, false)} ${list(end.rows, context, end.onChange)}
`;

/** It arrived. */
export function sentView({reference, what, rows}: Sent, context: ViewContext, end: EndContext): TemplateResult {
  const {area, locale, level} = context;
  const reply = what === 'stop' ? undefined : textOf(area.request?.promises?.reply, locale);
  const own = rows.filter(({unprinted}) => !unprinted);
  return html`
    ${heading(level, text.sentTitle(what), headingId(context))}
    <p class="lo-reference"><span>${words(text.reference())}</span> <strong>${typed(reference)}</strong></p>
    ${reply ? html`<p>${words(text.sentNext(reply))}</p>` : nothing}
    ${own.length ? html`${say(text.sentKeep(), context)} ${waysButtons(end, context)}` : nothing} ${all([text.sentChange(what)], context)}
    ${saying(text.sentSay(reference), level)} ${heading(level + 1, whomToRing())} ${contacts(context)} ${exitNote(context)}
    <div class="lo-printed">${heading(level + 1, text.sentWhole())} ${list(own, {...context, level: level + 1})}</div>
  `;
}
