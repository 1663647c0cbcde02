import {Passing, saveFile, type PassingHost} from '@local-offer/ui';
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
    this.name = name;
    saveFile(name, page, 'text/html');
    this.#host.say(() => saved(name));
  };

  override forget(): void {
    super.forget();
    this.saving = undefined;
  }
}
