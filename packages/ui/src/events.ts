import type {AreaProblem} from '@local-offer/core';

const everywhere = {bubbles: true, composed: true};

/** The widget has taken its place on the page. */
export class ReadyEvent extends Event {
  constructor() {
    super('lo-ready', everywhere);
  }
}

/** The area configuration holds entries that were left out. */
export class AreaProblemEvent extends Event {
  /** Path of each entry, as `ratings.0.label`, and what is wrong with it. */
  readonly problems: readonly AreaProblem[];

  constructor(problems: readonly AreaProblem[]) {
    super('lo-area-problem', everywhere);
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lo-ready': ReadyEvent;
    'lo-area-problem': AreaProblemEvent;
  }
}
