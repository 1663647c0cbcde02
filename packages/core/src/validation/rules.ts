/*
 * A typed value to a problem code, or undefined where nothing is wrong. A rule never rewrites what was typed, and all but
 * `filled` and `realDate` let a blank pass, so that they chain: `filled(value) ?? email(value)`.
 */

type Typed = string | readonly unknown[] | undefined;

const digit = (c: string) => {
  // Every script keeps its ten digits side by side, so a digit is worth as much as it has digits before it.
  let n = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(c.codePointAt(0)! - n - 1))) n++;
  return `${n % 10}`;
};

/** The same text for matching: full-width and other digits as 0 to 9, single spaces, no invisible marks. */
export const plain = (value = ''): string =>
  // Most of what is asked about at every letter is one plain word, or nothing.
  /^[!-~]*$/.test(value) ? value : value.replace(/\p{Cf}/gu, '').normalize('NFKC').replace(/[^\P{Nd}\d]/gu, digit).replace(/\s+/g, ' ').trim();

/** `missing`: nothing that can be seen was typed, or nothing was chosen. */
export const filled = (value: Typed): 'missing' | undefined =>
  (typeof value === 'string' ? plain(value) : value?.some((one) => typeof one !== 'string' || plain(one))) ? undefined : 'missing';

/** A date as it was typed, in three boxes. */
export interface TypedDate {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** `2014-02-03` for a day that exists, with the month as a number or an English word; else undefined. */
export function isoDate({day, month, year}: TypedDate): string | undefined {
  const named = plain(month).toLowerCase();
  const [d, y] = [plain(day), plain(year)];
  const m = named.length > 2 ? months.findIndex((one) => one.startsWith(named)) + 1 : +named;
  const last = m === 2 ? (+y % 4 || (!(+y % 100) && +y % 400) ? 28 : 29) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  const real = /^\d{1,2}$/.test(d) && /^(\d{1,2}|[a-z]{3,})$/.test(named) && /^[1-9]\d{3}$/.test(y) && +d >= 1 && +d <= last && m >= 1 && m <= 12;
  return real ? `${y}-${`${m}`.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined;
}

/**
 * `missing` (all three blank), `incomplete` (one or two), `year-short` (`24`), `not-real` (30 February), `too-late`,
 * `too-early`. The limits are `2026-11-21`; for a date of birth the latest is today, which the caller says.
 */
export function realDate(date: TypedDate, latest?: string, earliest?: string) {
  const blanks = [date.day, date.month, date.year].filter((part) => !plain(part)).length;
  if (blanks) return blanks > 2 ? 'missing' : 'incomplete';
  if (/^\d{1,3}$/.test(plain(date.year))) return 'year-short';
  const iso = isoDate(date);
  if (!iso) return 'not-real';
  if (latest && iso > latest) return 'too-late';
  return earliest && iso < earliest ? 'too-early' : undefined;
}

/** `not-email`: something that no mail could reach. Whether it reaches the right person, no rule can tell. */
export const email = (value: string | undefined): 'not-email' | undefined => {
  const text = plain(value);
  return !text || (text.length < 255 && /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/.test(text)) ? undefined : 'not-email';
};

/**
 * `not-phone`: fewer than 7 or more than 30 digits, or a UK mobile number with a digit too few or too many. A note
 * beside the number ("after 3pm", "Mum") is welcome.
 */
export const phone = (value: string | undefined): 'not-phone' | undefined => {
  const text = plain(value);
  const digits = text.replace(/\D/g, '').replace(/^(00)?440?/, '0');
  const mobile = /^07/.test(digits) && !/[^\d\s()+./-]/.test(text);
  return !text || (mobile ? digits.length === 11 : digits.length > 6 && digits.length < 31) ? undefined : 'not-phone';
};

/** Whether an e-mail address stands under one of these ends, as `nhs.net`. Nothing to say about what is no address. */
export const emailUnder = (value: string | undefined, ends: readonly string[]): boolean => {
  const domain = plain(value).toLowerCase().split('@')[1];
  return !domain || ends.some((end) => `.${domain}`.endsWith(`.${plain(end).toLowerCase().replace(/^[@.]+/, '')}`));
};

/** `too-long`: counted as the `maxlength` attribute and the contract do. */
export const atMost =
  (most: number) =>
  (value: string | undefined): 'too-long' | undefined =>
    (value?.length ?? 0) > most ? 'too-long' : undefined;
