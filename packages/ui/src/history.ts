import type {Place} from '@local-offer/core';

/** What one history entry of ours says: whose it is, and a number. Never an answer, never a step's name. */
interface Mark {
  readonly widget: string;
  readonly n: number;
}

const markOf = (state: unknown): Mark | undefined => (state as {lo?: Mark} | null)?.lo;

// One trail a page: two wizards that both moved the same Back button would confuse everybody.
let active: string | undefined;

/**
 * Lets the browser's Back and Forward walk through a wizard. The entries copy the page's own `history.state` and add
 * a counter; which place a number means is known only here, in memory.
 */
export class Trail {
  #places: Place[] = [];
  #n = 0;
  #show: ((place: Place | undefined) => void) | undefined;
  readonly #widget: string;

  constructor(widget: string) {
    this.#widget = widget;
  }

  /** From now on `show` is called with the place that Back or Forward leads to, or with none where it is stale. */
  follow(show: (place: Place | undefined) => void): void {
    this.#show = show;
    window.addEventListener('popstate', this.#onPop);
  }

  /** Unless another element follows already, which the page made in the place of this one. */
  unfollow(show: (place: Place | undefined) => void): void {
    if (this.#show !== show) return;
    window.removeEventListener('popstate', this.#onPop);
    if (active === this.#widget) active = undefined;
  }

  /** The person moved on, or went back by a button of ours: one more entry. */
  moved(from: Place, to: Place): void {
    const state: unknown = history.state;
    // In a frame the entries would be the top page's. A state that is no plain object cannot be copied.
    if (window.top !== window || (active && active !== this.#widget) || (state !== null && Object.getPrototypeOf(state) !== Object.prototype)) return;
    active = this.#widget;
    if (!this.#places.length) {
      const mark = markOf(state);
      this.#n = mark?.widget === this.#widget ? mark.n : 0;
    }
    const write = (how: 'pushState' | 'replaceState', place: Place) => {
      history[how]({...(history.state as object | null), lo: {widget: this.#widget, n: this.#n}}, '');
      this.#places[this.#n] = place;
    };
    try {
      write('replaceState', from);
      this.#n++;
      write('pushState', to);
      this.#places.length = this.#n + 1;
    } catch {
      // Browsers limit how often a page may do this. The buttons on the page still work.
    }
  }

  /** Forgets where the numbers lead: every entry there is opens the start. */
  forget(): void {
    this.#places = [];
    if (active === this.#widget) active = undefined;
  }

  #onPop = ({state}: PopStateEvent) => {
    const mark = markOf(state);
    if (mark?.widget !== this.#widget) return;
    this.#n = mark.n;
    this.#show?.(this.#places[mark.n]);
  };
}
