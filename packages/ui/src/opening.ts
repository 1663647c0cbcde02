import {keptLimit, readKept, type Answers, type KeptProblem} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages-keep.js';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

type OwnProblem = Extract<KeptProblem, 'sent' | 'other'>;
type Problem = Parameters<typeof text.openProblem>[0] | OwnProblem;

const isOwn = (problem: Problem): problem is OwnProblem => problem === 'sent' || problem === 'other';

/** The form that goes on with a file. */
export interface OpeningHost {
  /** The kind of its files. */
  readonly kind?: string;
  /** Why this form cannot go on with a file that is ours. */
  problem(problem: OwnProblem): string;
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

  #problem: Problem | undefined;
  /** What was read back, until the page is left. */
  #news: (() => readonly string[]) | undefined;

  constructor(host: OpeningHost) {
    this.#host = host;
  }

  /** Whether somebody has to say if the file takes the place of what is here. */
  get waits(): boolean {
    return Boolean(this.#found);
  }

  /** Why a file was not opened, in words. */
  get problem(): string | undefined {
    return this.#problem && (isOwn(this.#problem) ? this.#host.problem(this.#problem) : text.openProblem(this.#problem));
  }

  choose = async ({target}: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.forget();
    // A file of another size is not read at all.
    const read = file.size > keptLimit ? ({problem: 'too-large'} as const) : await file.text().then((page) => readKept(page, this.#host.kind), () => ({problem: 'unreadable'}) as const);
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
    this.#problem = problem;
    this.#host.say(() => this.problem ?? '');
  }

  forget(): void {
    this.#found = this.#problem = this.#news = undefined;
  }

  /** What was read back, above the page that it led to. */
  get news(): TemplateResult | typeof nothing {
    return this.#news ? html`<div class="lo-notice">${this.#news().map((line) => html`<p>${words(line)}</p>`)}</div>` : nothing;
  }
}

/** Go on with a file. */
export function openView({uid}: ViewContext, opening: Opening): TemplateResult {
  const {problem} = opening;
  const id = `${uid}-file`;
  return html`<div class=${problem ? 'lo-field lo-wrong' : 'lo-field'}>
    <label class="lo-label" for=${id}>${words(text.openFile())}</label>
    <p class="lo-hint" id="${id}-hint">${words(text.openHint())}</p>
    ${problem ? html`<p class="lo-problem" id="${id}-problem">${words(problem)}</p>` : nothing}
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
