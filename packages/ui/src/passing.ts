import {copied} from './messages-passing.js';

/** Who passes answers on: what there is to pass on, and where its news is told. */
export interface PassingHost {
  /** Everything as plain text, as somebody else may read it. */
  text(): string;
  /** Tells it to whoever listens, and shows what has changed. */
  say(status: () => string): void;
  focusOn(selector: string): void;
  /** It was shared or copied: somebody has it. */
  passed?(): void;
}

/** The ways that need no endpoint and leave nothing behind: share and copy. Holds what they have come to. */
export class Passing {
  readonly #host: PassingHost;

  /** Set where the text has to be copied by hand. */
  copyText: string | undefined;
  /** Whether it has just been copied. */
  copied = false;

  constructor(host: PassingHost) {
    this.#host = host;
  }

  share = async (): Promise<void> => {
    try {
      await navigator.share({text: this.#host.text()});
      this.#host.passed?.();
    } catch (error) {
      // Closed again without sharing: that is an answer too.
      if ((error as Error).name !== 'AbortError') await this.copy();
    }
  };

  copy = async (): Promise<void> => {
    const text = this.#host.text();
    try {
      await navigator.clipboard.writeText(text);
      this.copyText = undefined;
      this.copied = true;
      this.#host.say(copied);
      this.#host.passed?.();
    } catch {
      this.copied = false;
      this.copyText = text;
      this.#host.focusOn('.lo-copy');
    }
  };

  forget(): void {
    this.copyText = undefined;
    this.copied = false;
  }
}
