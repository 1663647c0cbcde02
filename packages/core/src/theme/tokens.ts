import {unsafeCSS, type CSSResult} from 'lit';

/** One thing that a council may restyle. */
export interface Token {
  /** The default: plain CSS. Lengths are `em`, so that everything follows the page's own text size. */
  readonly value: string;
  /** What it is for, in a designer's words. Becomes the documentation. */
  readonly use: string;
  /** The rows that this colour is seen against. */
  readonly on?: readonly string[];
  /** The least contrast with `on`: 4.5 for text, 3 for lines and marks. Default 4.5. */
  readonly contrast?: 3 | 4.5;
}

/**
 * Everything a council may restyle. Renaming or removing a row is a breaking change.
 *
 * Rows name roles, not hues. A row that ends in `surface-colour` always has a `text-colour` beside it, and a style that
 * uses the one uses the other. Surfaces are transparent and lines are `currentColor`, so that a widget stands on any
 * page; where a colour carries meaning it brings the background that it stands on.
 */
export const tokens = {
  'brand-colour': {value: '#4a3d7c', use: 'Fill of the main button; the mark of the current step and of a chosen answer'},
  'brand-text-colour': {value: '#ffffff', use: 'Text on the brand colour', on: ['brand-colour']},
  'surface-colour': {value: 'transparent', use: 'Behind a whole widget'},
  'text-colour': {value: 'inherit', use: 'Text of a whole widget', on: ['surface-colour']},
  'card-surface-colour': {value: 'transparent', use: 'Behind a rating, a summary or a group of answers'},
  'card-text-colour': {value: 'inherit', use: 'Text on a card', on: ['card-surface-colour']},
  'notice-surface-colour': {value: 'transparent', use: 'Behind a note that stands out, such as "a draft translation"'},
  'notice-text-colour': {value: 'inherit', use: 'Text of a note', on: ['notice-surface-colour']},
  'urgent-surface-colour': {value: 'transparent', use: 'Behind urgent help'},
  'urgent-text-colour': {value: 'inherit', use: 'Text and frame of urgent help', on: ['urgent-surface-colour']},
  'error-surface-colour': {value: '#fff3f1', use: 'Behind an error and behind the list of errors'},
  'error-text-colour': {value: '#7a1b12', use: 'Text of an error', on: ['error-surface-colour']},
  'error-colour': {value: '#b3261e', use: 'Bar beside an error and frame of the list of errors', on: ['error-surface-colour'], contrast: 3},
  'field-surface-colour': {value: '#ffffff', use: 'Inside a field'},
  'field-text-colour': {value: '#0b0c0c', use: 'What is typed in a field', on: ['field-surface-colour']},
  'field-border-colour': {value: '#4a4d52', use: 'Edge of a field, a radio button and a tick box', on: ['field-surface-colour'], contrast: 3},
  'field-border-width': {value: '0.125em', use: 'Thickness of that edge'},
  'field-radius': {value: '0.25em', use: 'Corners of a field'},
  'link-colour': {value: 'currentColor', use: 'Links; they are always underlined too'},
  'border-colour': {value: 'currentColor', use: 'Lines between things and round cards and notes'},
  'border-width': {value: '0.0625em', use: 'Thickness of those lines'},
  'radius': {value: '0.375em', use: 'Corners of cards and notes'},
  'focus-colour': {value: '#0b0c0c', use: 'Outer ring round what has the keyboard focus'},
  'focus-inner-colour': {value: '#ffffff', use: 'Inner ring; with the outer one it shows on any background', on: ['focus-colour'], contrast: 3},
  'focus-width': {value: '0.1875em', use: 'Thickness of each ring'},
  'button-radius': {value: '0.375em', use: 'Corners of buttons'},
  'button-padding': {value: '1.25em', use: 'Room before and after the words of a button; its height is the target size'},
  'target-size': {value: 'max(2.75em, 44px)', use: 'Least height of anything to press'},
  'rating-red-colour': {value: '#9b2226', use: 'Red: bar, shape and badge'},
  'rating-red-text-colour': {value: '#ffffff', use: 'Text on Red', on: ['rating-red-colour']},
  'rating-amber-colour': {value: '#f2a93b', use: 'Amber: bar, shape and badge'},
  'rating-amber-text-colour': {value: '#0b0c0c', use: 'Text on Amber', on: ['rating-amber-colour']},
  'rating-green-colour': {value: '#1f8268', use: 'Green: bar, shape and badge'},
  'rating-green-text-colour': {value: '#ffffff', use: 'Text on Green', on: ['rating-green-colour']},
  'rating-blue-colour': {value: '#1c3f7a', use: 'Blue: bar, building and badge'},
  'rating-blue-text-colour': {value: '#ffffff', use: 'Text on Blue', on: ['rating-blue-colour']},
  'rating-other-colour': {value: '#5b5f66', use: 'Any other level that an area uses: bar, shape and badge'},
  'rating-other-text-colour': {value: '#ffffff', use: 'Text on any other level', on: ['rating-other-colour']},
  'rating-bar-width': {value: '0.75em', use: 'Thickness of the bar at the start of a rating'},
  'font-family': {value: 'inherit', use: 'All text'},
  'heading-font-family': {value: 'inherit', use: 'Headings'},
  'line-length': {value: '38em', use: 'Longest line of text: about 70 characters'},
  'easy-read-size': {value: 'max(1.25em, 21px)', use: 'Text of the Easy Read view'},
  'space-2xs': {value: '0.25em', use: 'Gap between a mark and its word'},
  'space-xs': {value: '0.5em', use: 'Gap between a label, its hint and its field'},
  'space-s': {value: '0.75em', use: 'Room inside small boxes; gap between answers in a list'},
  'space-m': {value: '1em', use: 'Gap between paragraphs'},
  'space-l': {value: '1.5em', use: 'Room inside cards; gap between questions'},
  'space-xl': {value: '2em', use: 'Gap between parts of a page'},
  'space-2xl': {value: '3em', use: 'Gap between Easy Read rows'},
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof tokens;

/** Reads a token. The default rides along, so no stylesheet has to load first. */
export const token = (name: TokenName): CSSResult => unsafeCSS(`var(--lo-${name}, ${tokens[name].value})`);
