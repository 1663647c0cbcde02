import type {TokenName} from '@local-offer/core';

/** A page that a widget stands on, and what its council has set. Invented, every one. */
export interface Brand {
  /** What the page itself is like: the widget takes its font and its colours from it. */
  readonly page: Page;
  readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
}

export interface Page {
  readonly background: string;
  readonly text: string;
  readonly font: string;
}

const sans = 'Arial, Helvetica, sans-serif';

/** The looks of the toolbar. The first two set no token at all: they show what a widget takes from any page. */
export const brands = {
  light: {page: {background: '#ffffff', text: '#0b0c0c', font: sans}, tokens: {}},
  dark: {page: {background: '#16191c', text: '#f1f3f4', font: sans}, tokens: {}},

  harbour: {
    page: {background: '#0f1c24', text: '#e8eef0', font: `"Trebuchet MS", "DejaVu Sans", ${sans}`},
    tokens: {
      'brand-colour': '#7fd1c7',
      'brand-text-colour': '#06201d',
      'card-surface-colour': '#172a34',
      'card-text-colour': '#e8eef0',
      'notice-surface-colour': '#20323b',
      'notice-text-colour': '#f4f1de',
      'urgent-surface-colour': '#33191c',
      'urgent-text-colour': '#ffe9e6',
      'error-surface-colour': '#33191c',
      'error-text-colour': '#ffd4cd',
      'error-colour': '#ff8a7d',
      'field-surface-colour': '#0a1419',
      'field-text-colour': '#f2f6f7',
      'field-border-colour': '#8aa3ad',
      'link-colour': '#9fdcf0',
      'border-colour': '#56707d',
      'focus-colour': '#ffd54a',
      'focus-inner-colour': '#06141b',
      'radius': '0.75em',
      'field-radius': '0.625em',
      'button-radius': '2em',
      'rating-red-colour': '#f0868a',
      'rating-red-text-colour': '#2a0507',
      'rating-amber-colour': '#ffcf6b',
      'rating-amber-text-colour': '#241700',
      'rating-green-colour': '#4fae8c',
      'rating-green-text-colour': '#03130d',
      'rating-blue-colour': '#8fb6f5',
      'rating-blue-text-colour': '#04112b',
      'rating-other-colour': '#b6bdc4',
      'rating-other-text-colour': '#0f1c24',
    },
  },

  minster: {
    page: {background: '#fbf7ef', text: '#2b2118', font: 'Georgia, "DejaVu Serif", serif'},
    tokens: {
      'brand-colour': '#7a1f2b',
      'card-surface-colour': '#fffdf8',
      'card-text-colour': '#2b2118',
      'notice-surface-colour': '#f1e6d2',
      'notice-text-colour': '#2b2118',
      'urgent-surface-colour': '#fffdf8',
      'urgent-text-colour': '#5c1019',
      'link-colour': '#6a1a25',
      'border-colour': '#a08e77',
      'field-border-colour': '#6b5a4a',
      'field-surface-colour': '#fffdf8',
      'field-text-colour': '#2b2118',
      'radius': '0',
      'field-radius': '0',
      'button-radius': '0',
      'button-padding': '1.75em',
      'heading-font-family': 'Palatino, "Book Antiqua", Georgia, "DejaVu Serif", serif',
      'line-length': '34em',
      'rating-bar-width': '0.375em',
    },
  },

  tramside: {
    page: {background: '#ffffff', text: '#111111', font: `"Arial Narrow", "DejaVu Sans Condensed", ${sans}`},
    tokens: {
      'brand-colour': '#005a9c',
      'link-colour': '#00497f',
      'border-colour': '#9aa3ab',
      'radius': '0.125em',
      'field-radius': '0.125em',
      'button-radius': '0.125em',
      'button-padding': '0.75em',
      'field-border-width': '0.0625em',
      'rating-bar-width': '0.375em',
      'line-length': '44em',
      'target-size': 'max(2.25em, 44px)',
      'space-xs': '0.375em',
      'space-s': '0.5em',
      'space-m': '0.625em',
      'space-l': '0.875em',
      'space-xl': '1.25em',
      'space-2xl': '1.75em',
    },
  },
} as const satisfies Record<string, Brand>;

export type BrandName = keyof typeof brands;

/** The names as a person reads them. */
export const brandNames: Readonly<Record<BrandName, string>> = {
  light: 'light page',
  dark: 'dark page',
  harbour: 'Harbour, dark',
  minster: 'Minster, serif',
  tramside: 'Tramside, tight',
};
