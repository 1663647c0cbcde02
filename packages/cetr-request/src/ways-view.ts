import {passingButtons, saveButton, savingView, say, words, type Saving, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as keeping from './messages-keep.js';
import * as text from './messages-sending.js';
import {contacts} from './request-view.js';

/** What the ways to pass answers on need besides the context. */
export interface WaysContext {
  readonly passing: Saving;
  /** Whether to say that the file leaves out the wish to speak alone. */
  readonly alone: boolean;
}

const warning = ({passing, alone}: WaysContext, context: ViewContext) =>
  savingView(passing, context, alone ? html`<p>${words(keeping.saveAlone())}</p>` : nothing);

/** Share, copy, save, print. */
export const waysButtons = (end: WaysContext, context: ViewContext, main = false): TemplateResult =>
  passingButtons(end.passing, context, {
    main,
    save: saveButton(end.passing),
    saving: warning(end, context),
  });

/** A file to go on with later, quietly, where the form can send. */
export const laterView = (end: WaysContext, context: ViewContext): TemplateResult =>
  html`<p><button type="button" class="lo-link-button lo-keep-later" aria-expanded=${Boolean(end.passing.saving)} @click=${end.passing.askToSave}>${words(keeping.saveLater())}</button></p>
    ${warning(end, context)}`;

/** How it still gets to somebody: by the buttons, by an e-mail of one's own, by telephone. */
export function waysView(context: ViewContext, end: WaysContext, main: boolean): TemplateResult {
  const email = context.area.request?.email;
  return html`
    ${waysButtons(end, context, main)}
    ${email
      ? html`<p class="lo-calls"><a class="lo-call" href="mailto:${email}">${words(text.emailDraft())}</a></p>
          <p>${words(text.emailNote())}</p>`
      : nothing}
    ${say(text.readOut(), context)} ${contacts(context, 2)}
  `;
}
