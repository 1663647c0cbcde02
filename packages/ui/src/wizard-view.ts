import {html, nothing, type TemplateResult} from 'lit';
import {backWord, blankAnswer, changeWord, continueWord, englishOnly, exitHint, exitShift, exitWord} from './messages-wizard.js';
import {heading} from './heading.js';
import type {ViewContext} from './view-context.js';
import {typed, words} from './words.js';

/** Where someone is: "Step 3 of about 9", and the part of the form. */
export const progress = (count: string, section: string): TemplateResult => html`
  <p class="lo-progress">
    <span>${words(count)}</span>
    <span class="lo-part-name">${words(section)}</span>
  </p>
`;

/** The form round one page. Session recorders that honour their own marks leave it out. */
export const stepForm = ({reading}: ViewContext, onInput: (event: Event) => void, onSubmit: (event: Event) => void, content: TemplateResult): TemplateResult =>
  html`<form
    class=${reading === 'easy' ? 'lo-step lo-step-easy' : 'lo-step'}
    novalidate
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="mask"
    data-sentry-mask
    data-matomo-mask
    data-private
    data-nr-mask
    data-recording-sensitive
    @input=${onInput}
    @change=${onInput}
    @submit=${onSubmit}
  >
    ${content}
  </form>`;

/** Continue, and Back unless this is the first page. `main` is what the one main button says. */
export const moves = (onBack?: () => void, main: string | false = continueWord()): TemplateResult => html`
  <div class="lo-moves">
    ${main ? html`<button class="lo-button lo-button-main">${words(main)}</button>` : nothing}
    ${onBack ? html`<button type="button" class="lo-button lo-button-quiet" @click=${onBack}>${words(backWord())}</button>` : nothing}
  </div>
`;

/** Said on a page in another language, unless a page translator made it so: then it translates us too. */
export function englishNote(note = englishOnly()): TemplateResult | typeof nothing {
  const {lang, className} = globalThis.document?.documentElement ?? {lang: '', className: ''};
  return /^(en\b|$)/i.test(lang) || /translated-/.test(className) ? nothing : html`<p class="lo-notice">${words(note)}</p>`;
}

/** The quiet way out. */
export const exitButton = (onExit: () => void): TemplateResult =>
  html`<button type="button" class="lo-link-button lo-exit" @click=${onExit}>${words(exitWord())}</button>`;

/** What that button does, and what it cannot do. */
export const exitNote = ({area}: ViewContext): TemplateResult =>
  html`<p class="lo-hint lo-unprinted">${words(exitHint())} ${area.exit?.shift === false ? nothing : words(exitShift())}</p>`;

/** One question on the check page. */
export interface CheckRow {
  readonly id: string;
  /** The step that asks it. */
  readonly step: string;
  readonly section: string;
  readonly question: string;
  /** As it was typed or shown; empty where it was left blank. */
  readonly shown: string;
  /** What may be worth another look. Blocks nothing. */
  readonly warning?: string | undefined;
  /** Stays on the screen: somebody else may read what is printed. */
  readonly unprinted?: boolean | undefined;
}

/** Every answer in its part of the form, each with a way to change it. Without `onChange` it is only to read. */
export function checkList(rows: readonly CheckRow[], section: (id: string) => string, {level}: ViewContext, onChange?: (step: string) => void): TemplateResult {
  const parts = [...new Set(rows.map(({section}) => section))];
  return html`${parts.map(
    (part) => html`
      ${heading(level + 1, section(part))}
      <dl class="lo-answers">
        ${rows
          .filter((row) => row.section === part)
          .map(
            ({question, shown, step, warning, unprinted}) => html`<div class=${unprinted ? 'lo-answer lo-unprinted' : 'lo-answer'}>
              <dt>${words(question)}</dt>
              <dd>${shown ? typed(shown) : words(blankAnswer())}${warning ? html`<p class="lo-warning">${words(warning)}</p>` : nothing}</dd>
              ${onChange
                ? html`<dd class="lo-change">
                    <button type="button" class="lo-link-button" @click=${() => onChange(step)}>
                      ${words(changeWord())} <span class="lo-spoken">${words(question)}</span>
                    </button>
                  </dd>`
                : nothing}
            </div>`,
          )}
      </dl>
    `,
  )}`;
}
