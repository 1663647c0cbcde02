import type {Answers} from '@local-offer/core';
import {words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keptLimit, readKept} from './kept-file.js';
import * as text from './messages-keep.js';

type Problem = Parameters<typeof text.openProblem>[0];

/** The form that goes on with a file. */
export interface OpeningHost {
  /** Whether something would be lost. */
  holds(): boolean;
  /** Goes on with these answers, and counts those it took and those it left; nothing where this form asks for none of them. */
  goOn(answers: Answers): {readonly read: number; readonly left: number} | undefined;
  say(status: () => string): void;
  focusOn(selector: string): void;
}

/** Opens a file that somebody kept. Until it is whole, and nobody minds what it replaces, nothing in the form changes. */
export class Opening {
  readonly #host: OpeningHost;
  #found: Answers | undefined;

  problem: Problem | undefined;
  /** What was read back, until the page is left. */
  #news: (() => readonly string[]) | undefined;

  constructor(host: OpeningHost) {
    this.#host = host;
  }

  /** Whether somebody has to say if the file takes the place of what is here. */
  get waits(): boolean {
    return Boolean(this.#found);
  }

  choose = async ({target}: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.forget();
    // A file of another size is not read at all.
    const read = file.size > keptLimit ? ({problem: 'too-large'} as const) : await file.text().then(readKept, () => ({problem: 'unreadable'}) as const);
    // The same file, chosen again, is news again.
    input.value = '';
    if ('problem' in read) return this.#fail(read.problem);
    this.#found = read.answers;
    if (!this.#host.holds()) return this.use();
    this.#host.focusOn('.lo-replaces');
  };

  use = (): void => {
    const found = this.#found!;
    this.forget();
    const gone = this.#host.goOn(found);
    if (!gone) return this.#fail('empty');
    const {read, left} = gone;
    const news = (this.#news = () => [text.readBack(read), ...(left ? [text.leftOut(left)] : [])]);
    this.#host.say(() => news().join(' '));
  };

  stay = (): void => {
    this.forget();
    this.#host.focusOn('.lo-file');
  };

  #fail(problem: Problem): void {
    this.problem = problem;
    this.#host.say(() => text.openProblem(problem));
  }

  forget(): void {
    this.#found = this.problem = this.#news = undefined;
  }

  /** What was read back, above the page that it led to. */
  get news(): TemplateResult | typeof nothing {
    return this.#news ? html`<div class="lo-notice">${this.#news().map((line) => html`<p>${words(line)}</p>`)}</div>` : nothing;
  }
}

/** Below Start: go on with a file. */
export function openView({uid}: ViewContext, opening: Opening): TemplateResult {
  const {problem} = opening;
  const id = `${uid}-file`;
  return html`<div class=${problem ? 'lo-field lo-wrong' : 'lo-field'}>
    <label class="lo-label" for=${id}>${words(text.open())}</label>
    <p class="lo-hint" id="${id}-hint">${words(text.openHint())}</p>
    ${problem ? html`<p class="lo-problem" id="${id}-problem">${words(text.openProblem(problem))}</p>` : nothing}
    <input
      class="lo-file"
      type="file" autocomplete="off"
      id=${id}
      aria-describedby="${id}-hint${problem ? ` ${id}-problem` : ''}"
      aria-invalid=${problem ? 'true' : nothing}
      @change=${opening.choose}
    />
    ${opening.waits
      ? html`<div class="lo-notice lo-replaces" role="group" aria-labelledby="${id}-replaces" tabindex="-1">
          <p id="${id}-replaces">${words(text.openReplaces())}</p>
          <div class="lo-moves">
            <button type="button" class="lo-button" @click=${opening.use}>${words(text.openUse())}</button>
            <button type="button" class="lo-button" @click=${opening.stay}>${words(text.openStay())}</button>
          </div>
        </div>`
      : nothing}
  </div>`;
}
