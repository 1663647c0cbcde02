import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages-passing.js';
import type {Passing} from './passing.js';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

/** What a form adds to the ways to pass answers on. */
export interface PassingMore {
  /** Whether nothing else on the page is the main button. */
  readonly main?: boolean;
  /** A button of its own, before Print: to save a file. */
  readonly save?: unknown;
  /** What that button has brought, below them all. */
  readonly saving?: unknown;
  /** In the place of the button that prints the page. */
  readonly print?: unknown;
}

const selectAll = ({target}: Event) => (target as HTMLTextAreaElement).select();

/** A button among the ways to pass answers on. `open`: whether what it opens is there. */
export const wayButton = (label: string, onClick: () => unknown, main?: boolean, open?: boolean): TemplateResult =>
  html`<button type="button" class=${main ? 'lo-button lo-button-main' : 'lo-button'} aria-expanded=${open ?? nothing} @click=${onClick}>${words(label)}</button>`;

/** Share, where the device can, copy, print, and the text to copy by hand where nothing else works. The first is the main one where nothing else is. */
export function passingButtons(passing: Passing, {uid}: ViewContext, {main, save, saving, print = wayButton(text.print(), () => window.print())}: PassingMore = {}): TemplateResult {
  const id = `${uid}-copy`;
  // Read at each time: a page that is written ahead of time has no device.
  const shares = globalThis.navigator && 'share' in navigator;
  return html`
    <div class="lo-moves">
      ${shares ? wayButton(text.share(), passing.share, main) : nothing} ${wayButton(text.copy(), passing.copy, main && !shares)} ${save} ${print}
    </div>
    ${passing.copied ? html`<p class="lo-strong">${words(text.copied())}</p>` : nothing} ${saving}
    ${passing.copyText
      ? html`<div class="lo-field">
          <label class="lo-label" for=${id}>${words(text.copyByHand())}</label>
          <textarea class="lo-input lo-textarea lo-copy" id=${id} rows="8" readonly translate="no" dir="auto" autocomplete="off" @focus=${selectAll} .value=${passing.copyText}></textarea>
        </div>`
      : nothing}
  `;
}
