import {offers} from './area.js';
import {either, group, list, match, need, oneOf, type Of} from './shape.js';

const typed = match(/^[\s\S]{0,10000}$/);
const name = match(/^[A-Za-z][\w.-]{0,80}$/);
const words = match(/^[\s\S]{1,1000}$/);
const moment = match(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/);
const code = match(/^[\s\S]{0,200}$/);

const answer = group({
  /** Id of the question, the same in every language and version. An id stands once. */
  id: need(name),
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

/** One request as it is posted to a council's endpoint, version 1. The whole is at most 1 MB. */
export const requestShape = group({
  /** Version of this format. Always 1. */
  schema: need(oneOf(1)),
  /** A `request`; an `enquiry`, which names nobody it is about; or a `change` to an earlier request. */
  kind: need(oneOf('request', 'enquiry', 'change')),
  /** UUID, the same for the same answers from the same form. The same id again is the same request: answer with the first reference. */
  submissionId: need(match(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/)),
  /** An invented person, sent by the conformance kit. Keep it apart from real requests. A widget never sets this. */
  test: oneOf(true),
  /** Reference of the request that this one changes or repeats, as the person gave it. */
  earlierReference: words,
  /** What is asked for. */
  asks: need(oneOf(...offers)),
  /** What was said about danger. Read this first. */
  urgent: need(
    group({
      /** Somebody may die or be badly hurt; hospital is planned or talked about for the coming days; neither. */
      answer: need(oneOf('danger', 'hospital', 'neither')),
      /** The urgent numbers were on the screen. */
      numbersShown: need(oneOf(true)),
    }),
  ),
  /** Every question on the path that was walked, in order, answered or not. */
  answers: need(list(answer, 300)),
  /** Language the form was in, as `en`. */
  language: need(match(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  /** Whether it was read in Easy Read. */
  reading: need(oneOf('standard', 'easy')),
  /** Version of the form. */
  widgetVersion: need(words),
  /** The area file that the form used. */
  area: need(
    group({
      /** The area's name. */
      name: match(/^[\s\S]{1,4000}$/),
      /** The day its file was last read through, as `2026-11-21`. */
      reviewed: match(/^\d{4}-\d\d-\d\d$/),
      /** SHA-256 of the file, in hex. */
      sha256: match(/^[\da-f]{64}$/),
    }),
  ),
  /** When the person checked the answers: ISO 8601 with an offset or Z. */
  reviewedAt: need(moment),
  /** When it was first sent: ISO 8601 with an offset or Z. */
  sentAt: need(moment),
  /** Nobody has checked who is asking. */
  identity: need(oneOf('unverified')),
});

/** One request as it is posted to a council's endpoint: see each key of `requestShape`. */
export type ReviewRequest = Of<typeof requestShape>;
/** One question and what was answered. */
export type RequestAnswer = Of<typeof answer>;
