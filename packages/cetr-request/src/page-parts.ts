import {textOf, type Answers, type AreaConfig} from '@local-offer/core';
import type {ChoiceField, DateField, GroupsField, Option, Statement, TextareaField, TextField} from '@local-offer/ui';
import {adultReviewName, registerName, reviewName} from './messages.js';
import * as say from './messages-questions.js';
import {ageOn} from './age.js';
import {isSelf} from './request-checks.js';
import {today} from './today.js';

/** A field of a page, as data: the page shows it, the check page and the request list its answer. */
export type Asked =
  | ({readonly kind: 'text'} & TextField)
  | ({readonly kind: 'textarea'} & TextareaField)
  | ({readonly kind: 'date'} & DateField)
  | ({readonly kind: 'groups'} & GroupsField)
  | ({readonly kind: 'radios' | 'checkboxes'; readonly options: readonly Choice[]} & Omit<ChoiceField, 'options'>);

export interface Choice extends Option {
  /** In Easy Read. */
  readonly picture?: string | undefined;
  /** Asked only while this is chosen. */
  readonly asks?: readonly Asked[];
}

/** A page of questions. Where it has one field, that field's label is the question itself. */
export interface Page {
  readonly question: say.Question;
  readonly fields: readonly Asked[];
  /** Said below the fields. */
  readonly notes?: readonly Statement[];
  /** Whom of the area file to show there. */
  readonly contacts?: readonly NonNullable<AreaConfig['contacts']>[number]['role'][];
}

/** What the words of a page depend on. */
export interface Asker {
  readonly answers: Answers;
  readonly area: AreaConfig;
  readonly locale: string;
  readonly reading: 'standard' | 'easy';
}

/** The question in the words of the reading. */
export const questionText = (question: say.Question, {reading}: Pick<Asker, 'reading'>): string => question[reading];

type Names = Pick<Asker, 'area' | 'locale'>;

/** What the list is called here, with its short form. */
export const listName = ({area: {register}, locale}: Names): string =>
  [register?.name, register?.short].flatMap((name) => textOf(name, locale) ?? []).join(', ') || registerName();

/**
 * What the review is called here. From 18, without an EHC plan, it has a name of its own, and a plan ends at 25 at the
 * latest. A name, and no decision.
 */
export function reviewTerm({area: {terms}, locale, answers = {}}: Names & Partial<Pick<Asker, 'answers'>>): string {
  const age = ageOn(answers, today()) ?? 0;
  const adult = age > 25 || (age > 17 && answers['ehc'] === 'no');
  return adult ? (textOf(terms?.ctr, locale) ?? adultReviewName()) : (textOf(terms?.cetr, locale) ?? reviewName());
}

/** One of the answers to choose from, and what it brings. */
export const option = (value: string, label: string, asks?: readonly Asked[]): Choice => ({value, label, ...(asks && {asks})});
export const doNotKnow = () => option('dk', say.dontKnow());

/** Makes a page from who asks and what was answered. */
export type Make = (asker: Asker) => Page;

/** A page that is one choice. */
export const choose =
  (name: string, ask: (self: boolean) => say.Question, options: (asker: Asker) => readonly Choice[]): Make =>
  (asker) => {
    const question = ask(isSelf(asker.answers));
    return {question, fields: [{kind: 'radios', name, label: questionText(question, asker), options: options(asker)}]};
  };
