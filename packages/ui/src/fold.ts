import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {words} from './words.js';

/** What somebody opened and closed on a long page. For paper all of it is open. */
export class Folds implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drawNow: () => void;
  readonly #opened = new Map<string, boolean>();
  /** Whether all of it is wanted. */
  whole = false;

  /** @param drawNow - Shows at once what changed: a script that prints waits for nobody. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  /** Whether this is open, if need be as it was at first. */
  isOpen = (id: string, first = false): boolean => this.whole || (this.#opened.get(id) ?? first);

  set(ids: readonly string[], open: boolean): void {
    for (const id of ids) this.#opened.set(id, open);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.#toScreen);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.#toScreen);
    this.whole = false;
  }

  // Paper has no buttons. Many pages make `[hidden]` important, so a style for paper would not be enough.
  toPaper = (): void => {
    this.whole = true;
    this.#host.requestUpdate();
    this.#drawNow();
  };

  #toScreen = (): void => {
    this.whole = false;
    this.#host.requestUpdate();
  };
}

/** Something that stands closed until it is wanted. */
export interface Fold {
  /** The id of what opens: stands once on the page. */
  readonly id: string;
  /** What the button says. */
  readonly label: string;
  /** What it belongs to, for those who hear the button by itself. */
  readonly of: unknown;
  /** Whether it is open at first. */
  readonly open?: boolean;
}

/** A button, and what it opens, which find-in-page can look into. Without `folds`, or with nothing to open, there is no button. */
export function fold(folds: Folds | undefined, {id, label, of, open: first}: Fold, content: unknown): unknown {
  if (!folds || content === nothing) return content;
  const open = folds.isOpen(id, first);
  return html`<button type="button" class="lo-link-button lo-folds" aria-expanded=${open} aria-controls=${id} @click=${() => folds.set([id], !open)}>${words(label)} <span class="lo-spoken">${of}</span></button>
    <div id=${id} class="lo-folded" hidden=${open ? nothing : 'until-found'} @beforematch=${() => folds.set([id], true)}>${content}</div>`;
}
