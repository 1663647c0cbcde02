import {list, match, need, openGroup, type Of} from './shape.js';

const words = match(/^[\s\S]{1,500}$/);

const problem = openGroup({
  /** The id of the answer, or the key, that is at fault: `name`, `sentAt`, `answers.3.answer`. */
  id: need(match(/^[A-Za-z][\w.-]{0,80}$/)),
  /** What is wrong, as a code of the endpoint's own. */
  code: words,
  /** What is wrong, in words for the person. Never what the person wrote. */
  text: words,
});

/** What an endpoint answers with 400 or 422: what has to be put right. Nothing was stored. Other keys are ignored. */
export const problemsShape = openGroup({
  /** One entry for each fault. */
  problems: need(list(problem, 300)),
});

/** What an endpoint answers with 400 or 422. */
export type Refusal = Of<typeof problemsShape>;
/** One fault that an endpoint names: the id of the answer, and what is wrong with it. */
export type FieldProblem = Of<typeof problem>;
