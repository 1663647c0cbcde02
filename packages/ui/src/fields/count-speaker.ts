import {countWords} from './textarea-field.js';

/** Speaks how much more may be written, only near the end and only when typing pauses. */
export class CountSpeaker {
  #pause = 0;
  readonly #speak: (status: () => string) => void;

  constructor(speak: (status: () => string) => void) {
    this.#speak = speak;
  }

  /** Somebody typed. */
  heard(control: HTMLInputElement): void {
    const limit = Number(control.dataset['limit']);
    this.stop();
    if (limit && control.value.length > limit * 0.9) this.#pause = self.setTimeout(() => this.#speak(() => countWords(control.value, limit)), 1000);
  }

  stop(): void {
    clearTimeout(this.#pause);
  }
}
