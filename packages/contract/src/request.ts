import {answer, areaUsed, language, moment, words} from './answer.js';
import {offers} from './area.js';
import {requestConsentShape} from './consent-record.js';
import {group, list, match, need, oneOf, type Of} from './shape.js';

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
  /** What was said about consent, and how it ended for each thing that is asked for. Missing where the form asked nothing about it. */
  consent: requestConsentShape,
  /** Language the form was in, as `en`. */
  language: need(language),
  /** Whether it was read in Easy Read. */
  reading: need(oneOf('standard', 'easy')),
  /** Version of the form. */
  widgetVersion: need(words),
  /** The area file that the form used. */
  area: need(areaUsed),
  /** When the person checked the answers: ISO 8601 with an offset or Z. */
  reviewedAt: need(moment),
  /** When it was first sent: ISO 8601 with an offset or Z. */
  sentAt: need(moment),
  /** Nobody has checked who is asking. */
  identity: need(oneOf('unverified')),
});

/** One request as it is posted to a council's endpoint: see each key of `requestShape`. */
export type ReviewRequest = Of<typeof requestShape>;
