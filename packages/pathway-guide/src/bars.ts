import {fewerThan5, type PathwayResult} from '@local-offer/contract';

/** One row of a result. */
export interface Bar {
  readonly label: PathwayResult['rows'][number]['label'];
  /** Missing for a count under five: nobody may read its number off a picture. */
  readonly value?: number;
  /** How long its bar is, of 100. */
  readonly share?: number;
}

const share = (value: number, from: number, to: number) => Math.round(1000 * ((value - from) / (to - from))) / 10;

/** The rows of a result as bars: counts from nothing to the largest of them, scores from one end of their scale to the other. */
export function barsOf(result: Exclude<PathwayResult, {kind: 'list'}>): readonly Bar[] {
  const numbers = result.rows.flatMap(({value}) => (value === fewerThan5 ? [] : value));
  const {from, to} = result.kind === 'scores' ? result.scale : {from: 0, to: Math.max(...numbers)};
  return result.rows.map(({label, value}) => (value === fewerThan5 ? {label} : {label, value, share: share(value, from, to)}));
}
