import {plain} from './rules.js';

/**
 * A remark about an NHS number, never a refusal: `not-ten` where it has not ten digits, `not-nhs` where its last digit
 * does not follow from the others (modulus 11), so that one of them may be wrong. A blank is neither.
 */
export function nhsNumber(value: string | undefined): 'not-ten' | 'not-nhs' | undefined {
  const digits = plain(value).replace(/[\s.-]/g, '');
  if (!digits) return undefined;
  if (!/^\d{10}$/.test(digits)) return 'not-ten';
  const sum = [...digits].reduce((total, digit, n) => total + Number(digit) * (n < 9 ? 10 - n : 1), 0);
  return sum % 11 ? 'not-nhs' : undefined;
}
