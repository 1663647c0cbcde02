import type {Flow, Place} from '@local-offer/core';
import {claim, keep, recall, release, type Keeper} from './answer-store.js';
import {Trail} from './history.js';
import {holdsUnsent} from './unsent.js';

interface Kept {
  readonly flow: Flow;
  readonly trail: Trail;
}

/** Whether two flows stand at different places. */
export const moved = ({at}: Pick<Flow, 'at'>, before: Pick<Flow, 'at'>): boolean => at.step !== before.at.step || at.index !== before.at.index;

/** What the page remembers of a wizard: its answers, and the way somebody went. */
export class WizardMemory {
  /** Its name among the wizards of this page. */
  key = '';
  /** Nothing has been answered yet, and nobody went anywhere. */
  fresh = false;

  #trail: Trail | undefined;
  readonly #owner: Keeper;
  readonly #show: (place: Place | undefined) => void;

  /** @param show - Called with where the browser's Back and Forward lead to. */
  constructor(owner: Keeper, show: (place: Place | undefined) => void) {
    this.#owner = owner;
    this.#show = show;
  }

  /** The wizard comes to the page. The first time it gets what is remembered of it, or else what it has already. */
  enter(name: string, has: Flow | undefined): Flow | undefined {
    this.key = claim(name, this.#owner, this.#trail && this.key);
    const kept = this.#trail ? undefined : recall<Kept>(this.key);
    const flow = kept?.flow ?? has;
    if (!this.#trail) this.fresh = !flow;
    this.#trail ??= kept?.trail ?? new Trail(this.key);
    this.#trail.follow(this.#show);
    return flow;
  }

  leave(): void {
    release(this.key, this.#owner);
    this.#trail!.unfollow(this.#show);
    holdsUnsent(this.#owner, false);
  }

  keep(flow: Flow, ended: boolean): void {
    this.fresh = false;
    keep(this.key, {flow, trail: this.#trail!} satisfies Kept);
    this.guard(flow, ended);
  }

  forget(): void {
    this.#trail!.forget();
    keep(this.key, undefined);
    holdsUnsent(this.#owner, false);
  }

  moved(from: Place, to: Place): void {
    this.#trail!.moved(from, to);
  }

  /** Has the browser ask before answers are lost. */
  guard({answers}: Flow, ended: boolean): void {
    holdsUnsent(this.#owner, !ended && Object.values(answers).some(({length}) => length));
  }
}
