import {collect, next, path, start, type Flow, type Answer, type Answers, type Step} from '@local-offer/core';
import {dateParts, fitting, open, type Asked, type Asker} from '@local-offer/ui';
import {groups} from './more-flow.js';
import {isEnquiry, leftOutOfEnquiry, rowsOf} from './request-answers.js';
import {fieldOf, pageOf} from './request-pages.js';

type Asking = Omit<Asker, 'answers'>;

/** The most characters that a request can hold of one answer. A page may ask for fewer, and says so itself. */
const longest = 10_000;

const namesOf = ({kind, name}: Asked): readonly string[] => (kind === 'date' ? dateParts(name) : [name]);

/**
 * The answers to the questions that are asked now, which are those that the file shows. Never `speak-alone`: the file may
 * be opened by the very person somebody wants to be away from.
 */
export function answersToKeep(flow: Flow, asking: Asking): Answers {
  const answers = collect(flow);
  const asked = path(flow).flatMap(({id}) => (pageOf(id, {...asking, answers})?.fields ?? []).flatMap((one) => open(one, answers)));
  const kept = new Set([...asked.flatMap(namesOf), 'more', 'chance']);
  kept.delete('speak-alone');
  // An enquiry names nobody, and its file may be passed on.
  if (isEnquiry(flow)) for (const name of kept) if (leftOutOfEnquiry(name)) kept.delete(name);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => kept.has(name)));
}

const texts = (value: Answer): readonly string[] => (Array.isArray(value) ? (value as readonly unknown[]).filter((one) => typeof one === 'string') : []);

/** What is kept beside the answers: which groups were opened, and what the request's id is made with. */
const notAsked: Readonly<Record<string, (value: Answer) => Answer | undefined>> = {
  more: (value) => texts(value).filter((one) => (groups as readonly string[]).includes(one)),
  chance: (value) => (typeof value === 'string' && /^[\da-f]{32}$/.test(value) ? value : undefined),
};

const dateOf = (field: string) => field.replace(/-(day|month|year)$/, '');

/** What of a file's answers this form asks for, and how many of them it does not: a blank is none. Taken page by page, as somebody would answer. */
export function takeKept(found: Answers, steps: readonly Step[], asking: Asking): {readonly answers: Answers; readonly left: number} {
  const answers: Record<string, Answer> = {};
  for (const {id, fields} of steps)
    for (const field of fields) {
      const value = found[field];
      if (value === undefined || Object.hasOwn(answers, field) || field === 'speak-alone') continue;
      const asker = {...asking, answers: {...answers, [field]: value}};
      const asked = fieldOf(id, field, asker) ?? fieldOf(id, dateOf(field), asker);
      const fits = notAsked[field]?.(value) ?? (asked && fitting(asked, value, longest));
      if (fits !== undefined) answers[field] = fits;
    }
  return {answers, left: Object.entries(found).filter(([field, {length}]) => length && !Object.hasOwn(answers, field)).length};
}

/**
 * The form with a file's answers: on the first page that lacks something, or at the check page. `read` counts the
 * questions that have an answer now; with none of them there is nothing to go on with.
 */
export function goOnWith(found: Answers, steps: readonly Step[], asking: Asking): {readonly flow: Flow; readonly read: number; readonly left: number} | undefined {
  const {answers, left} = takeKept(found, steps, asking);
  const begun = start(steps, answers);
  const {at} = next({...begun, at: {step: 'check', index: 0}});
  const flow: Flow = {...begun, at, passed: path(begun).map(({id}) => id), changed: at.step === 'check' ? undefined : at.step};
  const read = rowsOf(flow, asking).filter(({state}) => state !== 'blank').length;
  return read ? {flow, read, left} : undefined;
}
