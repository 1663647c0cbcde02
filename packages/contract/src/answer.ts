import {either, group, list, match, need, oneOf, type Of} from './shape.js';

/** What somebody typed, or an answer as it was shown. */
export const typed = match(/^[\s\S]{0,10000}$/);
/** Words that were shown. */
export const words = match(/^[\s\S]{1,1000}$/);
/** ISO 8601 with an offset or Z. */
export const moment = match(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/);
/** A day of the calendar, as `2026-11-21`. */
export const day = match(/^\d{4}-\d\d-\d\d$/);
/** What was chosen, the same in every language. */
export const code = match(/^[\s\S]{0,200}$/);
/** As `en`. */
export const language = match(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** One question and what was answered, in a request and in a record of consent. */
export const answer = group({
  /** Id of the question, the same in every language and version. An id stands once. */
  id: need(match(/^[A-Za-z][\w.-]{0,80}$/)),
  /** The question as it was shown. */
  question: need(words),
  /** The answer as it was shown, or as typed. Empty unless answered, but for what counts as a "no" when it is left blank. Up to 10,000 characters. */
  answer: need(typed),
  /** The code of what was chosen, or all of them: the same in every language. */
  code: either(Array.isArray, list(code, 100), code),
  /** Whether it was answered; a gap is never taken for an answer. */
  state: need(oneOf('answered', 'blank', 'do-not-know', 'rather-not-say')),
  /** A form for matching, beside what was typed: of a name, date, postcode or number. */
  normalised: typed,
});

/** The area file that a form used. */
export const areaUsed = group({
  /** The area's name. */
  name: match(/^[\s\S]{1,4000}$/),
  /** The day its file was last read through, as `2026-11-21`. */
  reviewed: day,
  /** SHA-256 of the file, in hex. */
  sha256: match(/^[\da-f]{64}$/),
});

/** One question and what was answered. */
export type RequestAnswer = Of<typeof answer>;
