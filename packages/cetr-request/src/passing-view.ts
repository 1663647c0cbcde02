import {say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as keeping from './messages-keep.js';
import * as text from './messages-sending.js';
import type {Passing} from './passing.js';
import {contacts} from './request-view.js';

/** What the ways to pass answers on need besides the context. */
export interface PassingContext {
  readonly passing: Passing;
  /** Whether to say that the file leaves out the wish to speak alone. */
  readonly alone: boolean;
}

const selectAll = ({target}: Event) => (target as HTMLTextAreaElement).select();

const button = (label: string, onClick: () => unknown, main?: boolean, open?: boolean) =>
  html`<button type="button" class=${main ? 'lo-button lo-button-main' : 'lo-button'} aria-expanded=${open ?? nothing} @click=${onClick}>${words(label)}</button>`;

/** Who could open the file, then the button that saves it, then what to do where nothing was saved. */
const warning = ({passing, alone}: PassingContext, {uid}: ViewContext): TemplateResult | typeof nothing =>
  passing.saving
    ? html`<div class="lo-notice lo-keep" role="group" aria-labelledby="${uid}-keep" tabindex="-1">
        <p id="${uid}-keep">${words(keeping.saveWho())}</p>
        ${alone ? html`<p>${words(keeping.saveAlone())}</p>` : nothing} ${button(keeping.saveNow(), passing.save)}
        ${passing.saving === 'asked' ? nothing : html`<p class="lo-strong">${words(passing.saving === 'saved' ? keeping.saved(passing.name) : keeping.notSaved())}</p>`}
      </div>`
    : nothing;

/** Share, where the device can, copy, save, print. The first of them is the main one where nothing else is. */
export function passingButtons(end: PassingContext, context: ViewContext, main = false): TemplateResult {
  const {passing} = end;
  const id = `${context.uid}-copy`;
  // Read at each time: a page that is written ahead of time has no device.
  const shares = globalThis.navigator && 'share' in navigator;
  return html`
    <div class="lo-moves">
      ${shares ? button(text.share(), passing.share, main) : nothing} ${button(text.copy(), passing.copy, main && !shares)}
      ${button(keeping.save(), passing.askToSave, false, Boolean(passing.saving))} ${button(text.print(), () => window.print())}
    </div>
    ${warning(end, context)}
    ${passing.copyText
      ? html`<div class="lo-field">
          <label class="lo-label" for=${id}>${words(text.copyByHand())}</label>
          <textarea class="lo-input lo-textarea lo-copy" id=${id} rows="8" readonly translate="no" dir="auto" autocomplete="off" @focus=${selectAll} .value=${passing.copyText}></textarea>
        </div>`
      : nothing}
  `;
}

/** A file to go on with later, quietly, where the form can send. */
export const laterView = (end: PassingContext, context: ViewContext): TemplateResult =>
  html`<p><button type="button" class="lo-link-button lo-keep-later" aria-expanded=${Boolean(end.passing.saving)} @click=${end.passing.askToSave}>${words(keeping.saveLater())}</button></p>
    ${warning(end, context)}`;

/** How it still gets to somebody: by the buttons, by an e-mail of one's own, by telephone. */
export function waysView(context: ViewContext, end: PassingContext, main: boolean): TemplateResult {
  const email = context.area.request?.email;
  return html`
    ${passingButtons(end, context, main)}
    ${email
      ? html`<p class="lo-calls"><a class="lo-call" href="mailto:${email}">${words(text.emailDraft())}</a></p>
          <p>${words(text.emailNote())}</p>`
      : nothing}
    ${say(text.readOut(), context)} ${contacts(context, 2)}
  `;
}
