import {today} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {notSaved, saved, saveFileWord, saveNow, saveWho} from './messages-keep.js';
import {Passing, type PassingHost} from './passing.js';
import {wayButton} from './passing-view.js';
import {saveFile} from './save-file.js';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

/** Who can also save a file. */
export interface SavingHost extends PassingHost {
  /** The file to save; undefined where it could not be made. */
  file(): string | undefined;
}

/** Share, copy, and save. */
export class Saving extends Passing {
  readonly #host: SavingHost;

  /** Whether the warning about a file has been asked for, and what came of saving. */
  saving: undefined | 'asked' | 'saved' | 'not-saved';
  /** The file that was saved last. */
  name = '';

  constructor(host: SavingHost) {
    super(host);
    this.#host = host;
  }

  /** Says first who could open the file. */
  askToSave = (): void => {
    this.saving = 'asked';
    this.#host.focusOn('.lo-keep');
  };

  save = (): void => {
    const page = this.#host.file();
    this.saving = page ? 'saved' : 'not-saved';
    if (!page) return this.#host.say(notSaved);
    // It says nothing to anybody who sees it in a list.
    const name = (this.name = `notes-${today()}.html`);
    saveFile(name, page, 'text/html');
    this.#host.say(() => saved(name));
    this.#host.passed?.();
  };

  override forget(): void {
    super.forget();
    this.saving = undefined;
  }
}

/** The button that asks for a file, among the ways to pass answers on. */
export const saveButton = (saving: Saving): TemplateResult => wayButton(saveFileWord(), saving.askToSave, false, Boolean(saving.saving));

/** Who could open the file, then the button that saves it, then what to do where nothing was saved. */
export const savingView = (passing: Saving, {uid}: ViewContext, more: unknown = nothing): TemplateResult | typeof nothing =>
  passing.saving
    ? html`<div class="lo-notice lo-keep" role="group" aria-labelledby="${uid}-keep" tabindex="-1">
        <p id="${uid}-keep">${words(saveWho())}</p>
        ${more} ${wayButton(saveNow(), passing.save)}
        ${passing.saving === 'asked' ? nothing : html`<p class="lo-strong">${words(passing.saving === 'saved' ? saved(passing.name) : notSaved())}</p>`}
      </div>`
    : nothing;
