import {match, need, openGroup, type Of} from './shape.js';

/** What an endpoint answers, with a 2xx status and `application/json`, once it has stored a request. Other keys are ignored. */
export const receiptShape = openGroup({
  /** The id of the request, unchanged. Without it nothing counts as sent. */
  submissionId: need(match(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/)),
  /** What a person quotes when they ask about the request: 1 to 100 characters on one line, nothing personal in it. */
  reference: need(match(/^\S([^\r\n]{0,98}\S)?$/)),
  /** When it was stored: ISO 8601 with an offset or Z. */
  receivedAt: match(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/),
});

/** What an endpoint answers once it has stored a request. */
export type Receipt = Of<typeof receiptShape>;
