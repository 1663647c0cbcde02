import type {AreaConfig} from '@local-offer/core';

/** The two ways in which everything can be read. */
export const readings = ['standard', 'easy'] as const;
export type Reading = (typeof readings)[number];

/** What a view needs to know. Views are functions of it, so that the build can write them out without a browser. */
export interface ViewContext {
  readonly area: AreaConfig;
  readonly reading: Reading;
  /** Easy Read pictures on or off. */
  readonly pictures: boolean;
  /** The language of the words, as `en`. */
  readonly locale: string;
  /** The level of the widget's own heading, 2 to 5. */
  readonly level: number;
  /** Goes in front of every id, so that two widgets on a page never share one. */
  readonly uid: string;
  /** The first widget on a page shows the urgent block, further ones a line. */
  readonly urgent: 'block' | 'line';
  /** How to reach the request form: an address, `'here'` where the form is on this page, or nothing. */
  readonly request?: string | undefined;
}
