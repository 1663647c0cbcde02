import {atMost, filled, type Answers, type Step} from '@local-offer/core';

/*
 * What the pages of the request are made of, without a word: a step of one answer, of none, and what can be wrong.
 */

/** The parts of the form, the same for everybody. */
export type Section = 'start' | 'asking' | 'people' | 'happening' | 'check';

/** The most characters of the longest answers, of a short text of several lines, and of a line. */
export const storyLimit = 3000;
export const noteLimit = 1000;
export const lineLimit = 200;

/** Field name to what is wrong, if anything. */
export type Found = Record<string, string | undefined>;

/** An answer that is a text, or nothing. */
export const textAt = (answers: Answers, field: string): string | undefined => {
  const value = answers[field];
  return typeof value === 'string' ? value : undefined;
};

/** Whether this is among the answers to a question that takes several. */
export const has = (answers: Answers, field: string, value: string): boolean => {
  const chosen = answers[field];
  return Array.isArray(chosen) && (chosen as readonly string[]).includes(value);
};

export const isSelf = ({who}: Answers): boolean => who === 'self';
export const isFamily = ({who}: Answers): boolean => who === 'parent' || who === 'family';
export const isProfessional = ({who}: Answers): boolean => who === 'professional';

/** Something is added to an earlier request, or put right, or it is to be stopped. */
export const isChange = (answers: Answers): boolean => answers['earlier'] === 'yes' && ['add', 'correct', 'stop'].includes(answers['earlier-change'] as string);
/** Codes read `field-fault`. */
export const fault = (field: string, found: string | undefined): Found => ({[field]: found && `${field}-${found}`});
/** A line that may be empty, of so many characters. */
export const short = (answers: Answers, field: string, most = lineLimit): Found => fault(field, atMost(most)(textAt(answers, field)));
/** A line that has to be there. */
export const line = (answers: Answers, field: string): Found => (filled(textAt(answers, field)) ? fault(field, 'missing') : short(answers, field));
/** The faults of several fields. */
export const every = (...found: readonly Found[]): Found => Object.assign({}, ...found) as Found;

/** A page of one choice that has to be made. */
export const pick = (id: string, section: Section, more: Partial<Step> = {}): Step => ({
  id,
  section,
  fields: [id],
  check: (answers) => fault(id, filled(answers[id])),
  ...more,
});
/** A page that only tells. */
export const page = (id: string, section: Section, when?: Step['when']): Step => ({id, section, fields: [], ...(when && {when})});
