import type {Answers, AreaConfig} from '@local-offer/core';
import type {ContactRole} from './contact-list.js';
import type {ChoiceField, Option} from './fields/choice-field.js';
import type {DateField} from './fields/date-field.js';
import type {GroupsField} from './fields/groups-field.js';
import type {TextField} from './fields/text-field.js';
import type {TextareaField} from './fields/textarea-field.js';
import type {Statement} from './statement.js';
import type {Reading} from './view-context.js';

/** A question, its Easy Read twin, and why it is asked. The pictures of the reason stand beside the question. */
export interface Question {
  readonly standard: string;
  readonly easy: string;
  readonly why: Statement;
}

/** Words for the person, or for somebody who answers about them. */
export type Ask = (self: boolean) => Question;

/** A question that is short enough to be its own Easy Read twin. */
export const same = (text: string) => ({standard: text, easy: text});

/** A field of a page, as data: the page shows it, the check page and whoever gets the answers list its answer. */
export type Asked =
  | ({readonly kind: 'text'} & TextField)
  | ({readonly kind: 'textarea'} & TextareaField)
  | ({readonly kind: 'date'} & DateField)
  | ({readonly kind: 'groups'} & GroupsField)
  | ({readonly kind: 'radios' | 'checkboxes'; readonly options: readonly Choice[]} & Omit<ChoiceField, 'options'>);

export interface Choice extends Option {
  /** Asked only while this is chosen. */
  readonly asks?: readonly Asked[];
  /** Urgent help is shown right below it, while this is chosen. */
  readonly urgent?: boolean;
}

/** A page of questions. Where it has one field, that field's label is the question itself. */
export interface Page {
  readonly question: Question;
  readonly fields: readonly Asked[];
  /** Said below the fields. */
  readonly notes?: readonly Statement[];
  /** Whom of the area file to show there. */
  readonly contacts?: readonly ContactRole[];
}

/** What the words of a page depend on. */
export interface Asker {
  readonly answers: Answers;
  readonly area: AreaConfig;
  readonly locale: string;
  readonly reading: Reading;
}

/** The question in the words of the reading. */
export const questionText = (question: Question, {reading}: Pick<Asker, 'reading'>): string => question[reading];

/** One of the answers to choose from, and what it brings. */
export const option = (value: string, label: string, asks?: readonly Asked[]): Choice => ({value, label, ...(asks && {asks})});

/** Makes a page from who asks and what was answered. */
export type Make = (asker: Asker) => Page;

/** How a form makes a page that is one choice. `isSelf` tells whether the person answers for themselves. */
export const chooser =
  (isSelf: (answers: Answers) => boolean) =>
  (name: string, ask: Ask, options: (asker: Asker) => readonly Choice[]): Make =>
  (asker) => {
    const question = ask(isSelf(asker.answers));
    return {question, fields: [{kind: 'radios', name, label: questionText(question, asker), options: options(asker)}]};
  };
