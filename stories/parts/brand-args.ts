import {tokens, type TokenName} from '@local-offer/core';
import type {ArgTypes} from '@storybook/web-components-vite';
import type {Brand} from './brands.js';

/** A brand as the Controls hold it: the page's own three, and every token. */
export type BrandArgs = Partial<Record<TokenName | 'page-background' | 'page-text' | 'page-font', string>>;

const names = Object.keys(tokens) as TokenName[];

/** Tokens that are not set show their default, so that each control starts from what is on the screen. */
export const fromBrand = ({page, tokens: given}: Brand): BrandArgs => ({
  'page-background': page.background,
  'page-text': page.text,
  'page-font': page.font,
  ...Object.fromEntries(names.map((name) => [name, given[name] ?? tokens[name].value])),
});

/** What differs from the defaults, which is all that a council has to write. */
export const brandOf = (args: BrandArgs): Brand => ({
  page: {background: hex(args['page-background']), text: hex(args['page-text']), font: args['page-font'] ?? 'inherit'},
  tokens: Object.fromEntries(
    names.map((name) => [name, name.endsWith('-colour') ? hex(args[name]) : args[name]]).filter(([name, value]) => value && value !== tokens[name as TokenName].value),
  ) as Brand['tokens'],
});

const keyword = /^(inherit|transparent|currentcolor)$/i;

/** A colour however it is written (the picker also writes `rgb()` and `hsl()`) as `#rrggbb`, if it has no transparency. */
function hex(colour = ''): string {
  if (keyword.test(colour) || !CSS.supports('color', colour)) return colour;
  const brush = document.createElement('canvas').getContext('2d')!;
  brush.fillStyle = colour;
  return brush.fillStyle;
}

const page = (description: string, type: 'color' | 'text') => ({description, control: {type}, table: {category: 'The page itself'}}) as const;

export const pageControls: ArgTypes<BrandArgs> = {
  'page-background': page('Behind everything: your own stylesheet sets it', 'color'),
  'page-text': page('Text of the page, which the widgets take on', 'color'),
  'page-font': page('Font of the page, which the widgets take on', 'text'),
};
