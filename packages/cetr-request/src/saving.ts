import {Passing, type PassingHost} from '@local-offer/ui';
import {notSaved, saved} from './messages-keep.js';

/** Who can also save a file. */
export interface SavingHost extends PassingHost {
  /** The file to save; undefined where it could not be made. */
  file(): {readonly name: string; readonly page: string} | undefined;
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

  override forget(): void {
    super.forget();
    this.saving = undefined;
  }
}
