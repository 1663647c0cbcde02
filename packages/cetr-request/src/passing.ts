import * as text from './messages-sending.js';
import {notSaved, saved} from './messages-keep.js';

/** Who passes answers on: what there is to pass on, and where its news is told. */
export interface PassingHost {
  /** Everything as plain text, as somebody else may read it. */
  text(): string;
  /** The file to save; undefined where it could not be made. */
  file(): {readonly name: string; readonly page: string} | undefined;
  /** Tells it to whoever listens, and shows what has changed. */
  say(status: () => string): void;
  focusOn(selector: string): void;
}

/** The ways that need no endpoint: share, copy, save. Holds what they have come to. */
export class Passing {
  readonly #host: PassingHost;

  /** Set where the text has to be copied by hand. */
  copyText: string | undefined;
  /** Whether the warning about a file has been asked for, and what came of saving. */
  saving: undefined | 'asked' | 'saved' | 'not-saved';
  /** The file that was saved last. */
  name = '';

  constructor(host: PassingHost) {
    this.#host = host;
  }

  share = async (): Promise<void> => {
    try {
      await navigator.share({text: this.#host.text()});
    } catch (error) {
      // Closed again without sharing: that is an answer too.
      if ((error as Error).name !== 'AbortError') await this.copy();
    }
  };

  copy = async (): Promise<void> => {
    const copied = this.#host.text();
    try {
      await navigator.clipboard.writeText(copied);
      this.copyText = undefined;
      this.#host.say(text.copied);
    } catch {
      this.copyText = copied;
      this.#host.focusOn('.lo-copy');
    }
  };

  /** Says first who could open the file. */
  askToSave = (): void => {
    this.saving = 'asked';
    this.#host.focusOn('.lo-keep');
  };

  save = (): void => {
    const file = this.#host.file();
    this.saving = file ? 'saved' : 'not-saved';
    if (!file) return this.#host.say(notSaved);
    const {name, page} = file;
    const link = document.createElement('a');
    this.name = name;
    // A browser that ignores `download` opens it beside the form, not in its place.
    Object.assign(link, {download: name, target: '_blank', href: URL.createObjectURL(new Blob([page], {type: 'text/html'}))});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#host.say(() => saved(name));
  };

  forget(): void {
    this.copyText = this.saving = undefined;
  }
}
