import {fix, isValid} from 'postcode';
import {plain} from './rules.js';

const squeezed = (value: string | undefined) => plain(value).toUpperCase().replace(/[\s.-]/g, '');

/**
 * `WH1 2AB`, however it was typed; undefined for anything but a whole UK postcode. An O for a nought and an I for a one
 * are read as what was meant. What was typed travels beside it, as it was.
 */
export function normalisedPostcode(value: string | undefined): string | undefined {
  const text = squeezed(value);
  // Five digits can be read as letters, and are no postcode.
  const fixed = /[A-Z]/.test(text) && fix(text);
  return fixed && isValid(fixed) ? fixed : undefined;
}

/** `WH1`: the first half of a postcode, or what was typed where that is all; undefined where it is neither. */
export function outwardOf(value: string | undefined): string | undefined {
  const text = squeezed(value);
  return normalisedPostcode(text)?.split(' ')[0] ?? (/^[A-Z]{1,2}[\dOI][A-Z\d]?$/.test(text) ? text : undefined);
}

/** `not-postcode`: neither a UK postcode nor the first half of one. The letter O for a nought, and I for a one, pass. */
export const postcodeLike = (value: string | undefined): 'not-postcode' | undefined =>
  !squeezed(value) || outwardOf(value) ? undefined : 'not-postcode';
