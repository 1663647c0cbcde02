import {contrast, tokens, type Token, type TokenName} from '@local-offer/core';
import type {Brand} from './brands.js';

/** How well one colour is seen against another. */
export interface Verdict {
  readonly seen: string;
  readonly against: string;
  readonly colours: readonly [string, string];
  /** Not known where a colour is not written as `#rrggbb`. */
  readonly ratio: number | undefined;
  readonly least: number;
}

export const passes = ({ratio, least}: Verdict): boolean => ratio !== undefined && ratio >= least;

const rows = Object.entries(tokens) as [TokenName, Token][];

/** What a token comes to on this page: a surface may let the one behind it through, a text may be the page's own. */
export function colourOf(name: string, {page, tokens: given}: Brand): string {
  const value = given[name as TokenName] ?? tokens[name as TokenName].value;
  if (/^(inherit|currentcolor)$/i.test(value)) return name === 'text-colour' ? page.text : colourOf('text-colour', {page, tokens: given});
  if (value === 'transparent') return name === 'surface-colour' ? page.background : colourOf('surface-colour', {page, tokens: given});
  return value;
}

function verdict(brand: Brand, seen: string, against: string, least: number): Verdict {
  const colours = [colourOf(seen, brand), colourOf(against, brand)] as const;
  return {seen, against, colours, ratio: contrast(...colours), least};
}

/** Links stand on every surface that text stands on. */
const links = (brand: Brand) =>
  ['surface-colour', 'card-surface-colour', 'notice-surface-colour'].map((surface) => verdict(brand, 'link-colour', surface, 4.5));

/** Every pair that the token table names, and links, on this page. */
export const verdicts = (brand: Brand): readonly Verdict[] => [
  ...rows.flatMap(([name, {on = [], contrast: least = 4.5}]) => on.map((surface) => verdict(brand, name, surface, least))),
  ...links(brand),
];

/** One of the two rings has to be seen on the page. */
export function focusVerdict(brand: Brand): Verdict {
  const [outer, inner] = ['focus-colour', 'focus-inner-colour'].map((ring) => verdict(brand, ring, 'surface-colour', 3)) as [Verdict, Verdict];
  return (inner.ratio ?? 0) > (outer.ratio ?? 0) ? inner : outer;
}
