import {either, group, isObject, list, need, number, oneOf, orInstead, type DeepReadonly, type Of, type Shape} from './shape.js';
import {page, text, when, wording} from './words-and-links.js';

/** What stands for a count that could point at somebody. */
export const fewerThan5 = 'fewer than 5';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** How many people. Of fewer than five the number is never shown, whatever the file says. */
const count: Shape<number | typeof fewerThan5> = orInstead(either(isNumber, number(5), oneOf(fewerThan5)), (value) =>
  isNumber(value) && value < 5 ? [fewerThan5, 'too-small'] : undefined,
);

const common = {
  /** Title of the picture and of the table. */
  title: need(text),
  /** What it shows, in a sentence or two. */
  about: wording,
  /** What day, month or year it is about, as `2026-11-21`, `2026-11` or `2026`. */
  date: need(when),
  /** The time it is about in words, in place of `date`, as `"April 2025 to March 2026"`. */
  period: text,
  /** Where it comes from, in words. */
  source: need(text),
  /** The page it comes from, `https` only. */
  url: page,
};

const rowsOf = <E extends Readonly<Record<string, Shape>>>(more: E) =>
  need(
    list(
      group({
        /** What the row is about. A row without it is left out: a number that has lost its label says nothing. */
        label: need(text),
        ...more,
      }),
    ),
  );

/** A result of which no row is left would be a title over nothing. */
const emptied = ({rows}: {rows: readonly unknown[]}) => (rows.length ? undefined : 'no-rows');

const counts = group(
  {
    /** `counts` (how many), `scores` (of a scale) or `list` (no numbers). */
    kind: need(oneOf('counts')),
    ...common,
    /** What is counted, or what a score is about, as `"children"`. Needed for counts and scores. */
    unit: need(text),
    /** The rows, in the order in which they are shown. */
    rows: rowsOf({
      /** A score, or a count: a number from 5, or `"fewer than 5"`. A smaller number is a fault and reads `"fewer than 5"`. A list has none. */
      value: need(count),
    }),
  },
  emptied,
);

const scores = group(
  {
    kind: need(oneOf('scores')),
    ...common,
    unit: need(text),
    /** Both ends of the scale, for scores. */
    scale: need(
      group({
        /** The lowest score there can be. */
        from: need(number()),
        /** The highest score there can be. */
        to: need(number()),
      }),
    ),
    rows: rowsOf({value: need(number())}),
  },
  ({scale: {from, to}, rows}) => (from < to && rows.every(({value}) => value >= from && value <= to) ? emptied({rows}) : 'off-scale'),
);

const plainList = group(
  {
    kind: need(oneOf('list')),
    ...common,
    rows: rowsOf({}),
  },
  emptied,
);

const isKind = (kind: string) => (value: unknown) => isObject(value) && value.kind === kind;

/** What came of a pathway: counts, scores, or a list without numbers. */
export const resultShape = either(isKind('scores'), scores, either(isKind('list'), plainList, counts));

export type PathwayResult = DeepReadonly<Of<typeof resultShape>>;
