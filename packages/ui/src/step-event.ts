import type {Flow} from '@local-offer/core';

/**
 * A new part of a form began. Carries no answer, and counts parts and not pages: their names and their number are the
 * same for everybody, so that nobody who listens learns which way through the form a person is on.
 */
export class StepEvent extends Event {
  /** Name of the part. The same on every path, in every language. */
  readonly section: string;
  /** Which part it is, from 1. */
  readonly index: number;
  /** How many parts there are. */
  readonly of: number;

  constructor(section: string, index: number, of: number) {
    super('lo-step', {bubbles: true, composed: true});
    this.section = section;
    this.index = index;
    this.of = of;
  }
}

/** The part of the form that someone is in: its name, its number from 1, and how many there are. */
export function partOf({steps, at}: Flow): readonly [section: string, index: number, of: number] {
  const parts = [...new Set(steps.map(({section}) => section))];
  const {section} = steps.find(({id}) => id === at.step)!;
  return [section, parts.indexOf(section) + 1, parts.length];
}

/** The event to send after a move, if it led into another part of the form. */
export function newPart(flow: Flow, before: Flow): StepEvent | undefined {
  const part = partOf(flow);
  return part[0] === partOf(before)[0] ? undefined : new StepEvent(...part);
}

declare global {
  interface HTMLElementEventMap {
    'lo-step': StepEvent;
  }
}
