import {textOf} from '@local-offer/core';
import {checkList, exitNote, heading, headingId, say, typed, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages.js';
import type {Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import {all, contacts, saying} from './request-view.js';

/** Where sending stands. */
export type Sending =
  | {readonly kind: 'idle'}
  | {readonly kind: 'sending'; readonly number: number; readonly of: number}
  | {readonly kind: 'not-sent' | 'unknown'; readonly reason: string}
  | {readonly kind: 'sent'; readonly reference: string; readonly rows: readonly Row[]};

/** What the pages at the end need besides the context. */
export interface EndContext {
  readonly rows: readonly Row[];
  readonly sends: boolean;
  readonly onChange: (step: string) => void;
  readonly onCopy: () => void;
  /** The buttons of a page that says what came in between: they stand beside the news. */
  readonly again?: unknown;
  /** Set where the text has to be copied by hand. */
  readonly copyText: string | undefined;
}

const list = (rows: readonly Row[], context: ViewContext, onChange?: (step: string) => void) =>
  checkList(rows, (section) => text.sectionName(section as Section), context, onChange);

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

const selectAll = ({target}: Event) => (target as HTMLTextAreaElement).select();

const copyButtons = ({onCopy, copyText}: EndContext, main: boolean, {uid}: ViewContext) => html`
  <div class="lo-moves">
    <button type="button" class="lo-button ${main ? 'lo-button-main' : ''}" @click=${onCopy}>${words(text.copy())}</button>
    <button type="button" class="lo-button" @click=${() => window.print()}>${words(text.print())}</button>
  </div>
  ${copyText
    ? html`<div class="lo-field">
        <label class="lo-label" for="${uid}-copy">${words(text.copyByHand())}</label>
        <textarea class="lo-input lo-textarea lo-copy" id="${uid}-copy" rows="8" readonly translate="no" dir="auto" autocomplete="off" @focus=${selectAll} .value=${copyText}></textarea>
      </div>`
    : nothing}
`;

/** Copy, print, e-mail, telephone: how it still gets to somebody. */
const ways = (context: ViewContext, end: EndContext, main: boolean): TemplateResult => {
  const email = context.area.request?.email;
  return html`
    ${heading(context.level + 1, text.otherWays())} ${copyButtons(end, main, context)}
    ${email ? html`<p><a href="mailto:${email}">${words(text.emailDraft())}</a> ${words(text.emailNote())}</p>` : nothing}
    ${contacts(context)}
  `;
};

/** Everything once more, before it goes. */
export const checkView = (context: ViewContext, end: EndContext): TemplateResult => html`
  ${heading(context.level, text.checkTitle(), headingId(context))} ${say(text.checkWhy(), context)} ${list(end.rows, context, end.onChange)}
  ${end.sends ? privacy(context) : html`<div class="lo-notice">${say(text.cannotSend(), context)}</div>${ways(context, end, true)}`}
`;

/** While it goes: what is happening, and a way to stop it. */
export const sendingView = ({number, of}: Sending & {kind: 'sending'}, onStop: () => void): TemplateResult => html`
  <p class="lo-sending lo-notice" tabindex="-1">${words(number > 1 ? text.tryingAgain(number, of) : text.sending())}</p>
  <button type="button" class="lo-button lo-stop" @click=${onStop}>${words(text.stopTrying())}</button>
`;

/** It did not arrive, or nobody can tell. Nothing is lost. */
export const failedView = ({kind, reason}: Sending & {reason: string}, context: ViewContext, end: EndContext): TemplateResult => html`
  ${heading(context.level, kind === 'unknown' ? text.unknownTitle() : text.notSentTitle(), headingId(context))}
  ${reason === 'offline' ? html`<p>${words(text.offline())}</p>` : nothing} ${say(text.answersHere(), context)}
  ${kind === 'unknown' ? html`<p>${words(text.safeAgain())}</p>` : nothing} ${end.again}
  ${ways(context, end, false)} ${list(end.rows, context, end.onChange)}
`;

/** It arrived. */
export function sentView({reference, rows}: Sending & {kind: 'sent'}, context: ViewContext, end: EndContext): TemplateResult {
  const {area, locale, level} = context;
  const reply = textOf(area.request?.promises?.reply, locale);
  return html`
    ${heading(level, text.sentTitle(), headingId(context))}
    <p class="lo-reference"><span>${words(text.reference())}</span> <strong>${typed(reference)}</strong></p>
    ${reply ? html`<p>${words(text.sentNext(reply))}</p>` : nothing} ${say(text.sentKeep(), context)}
    ${rows.length ? copyButtons(end, false, context) : nothing} ${all([text.sentChange()], context)}
    ${saying(text.sentSay(reference), level)} ${heading(level + 1, text.whomToRing())} ${contacts(context)} ${exitNote(context)}
    <div class="lo-printed">${heading(level + 1, text.sentWhole())} ${list(rows, {...context, level: level + 1})}</div>
  `;
}
