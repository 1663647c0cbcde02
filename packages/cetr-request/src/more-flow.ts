import {atMost, filled, realDate, type Answers, type AreaConfig, type Step, type TypedDate} from '@local-offer/core';
import type {FurtherQuestion} from '@local-offer/contract';
import {dateParts, partName} from '@local-offer/ui';
import {every, fault, has, isFamily, isProfessional, noteLimit, short, storyLimit, textAt} from './request-checks.js';

/*
 * Everything that may be asked besides the short route. Each question waits until its group is opened (`more`), or
 * until the area file asks for it. No words, and no weighing of answers.
 */

/** The groups of "Add more that helps", in the order in which they are offered. */
export const groups = ['you', 'person', 'health', 'happening', 'hospital', 'helpers', 'meeting', 'sharing'] as const;
export type Group = (typeof groups)[number];

/** What decides which of the further questions are asked. */
export interface MoreSettings {
  readonly area: AreaConfig;
  /** The person's age in whole years, if it can be told. */
  readonly ageOf: (answers: Answers) => number | undefined;
  /** As `2026-11-21`. */
  readonly today: string;
  /** False for an enquiry and for a change: they ask nothing further. */
  readonly whole: (answers: Answers) => boolean;
}

/** What may be known of a person when a question is to be asked or not. */
interface Known {
  readonly answers: Answers;
  readonly age: number | undefined;
}

interface Further {
  readonly id: FurtherQuestion;
  readonly group: Group;
  /** The most characters, where the question itself is answered in words. */
  readonly text?: number;
  /** Further fields of the page. */
  readonly lines?: readonly string[];
  /** Asked below one of the answers. */
  readonly below?: Readonly<Record<string, readonly string[]>>;
  /** A date of the past, below `yes`. */
  readonly date?: string;
  /** "I do not know" stands below the words, also where the area does not require them. */
  readonly unsure?: true;
  readonly when?: (known: Known) => boolean;
}

const child = ({age}: Known) => !(age! >= 18);
const learner = ({age}: Known) => !(age! >= 26);
const family = ({answers}: Known) => isFamily(answers);
/** Where only a place on the list is asked for, there is no meeting to plan. */
export const asksReview = ({asks}: Answers): boolean => asks !== 'dsr';
/** In hospital now, wherever in the form that was said. */
export const inHospital = ({hospital, home, address}: Answers): boolean => [hospital === 'there' ? 'hospital' : '', home, address].includes('hospital');
const there = ({answers}: Known) => inHospital(answers);
const where = ['education-where', 'education-full'];
const council = ['looked-after-council', 'looked-after-worker'];

/** Each of the people who help, as they were told of. */
const helpersIn = ({helpers}: Answers) => (Array.isArray(helpers) ? helpers : []) as readonly Readonly<Record<string, string>>[];
const helpersTold = (answers: Answers) => helpersIn(answers).flatMap((row) => Object.values(row));
const helpersLong = (answers: Answers) =>
  helpersIn(answers).flatMap((row, n) => Object.entries(row).map(([part, text]) => fault(partName('helpers', n, part), atMost(noteLimit)(text))));

const people: readonly Further[] = [
  {id: 'responsibility', group: 'you', when: (known) => family(known) && child(known)},
  {id: 'times', group: 'you', text: noteLimit},
  {id: 'known-as', group: 'person', text: noteLimit},
  {id: 'nhs-number', group: 'person', text: noteLimit},
  {id: 'address', group: 'person', below: {at: ['address-at']}},
  {id: 'home', group: 'person', below: {other: ['home-other']}},
  {id: 'language', group: 'person', text: noteLimit, lines: ['interpreter']},
  {id: 'gp', group: 'person', text: noteLimit},
  {
    id: 'looked-after',
    group: 'person',
    below: {order: council, agreement: council},
    when: (known) => child(known) && (family(known) || isProfessional(known.answers)),
  },
  {id: 'helpers', group: 'helpers'},
  {id: 'not-contact', group: 'helpers', text: noteLimit},
  {id: 'invite', group: 'helpers', text: noteLimit, when: ({answers}) => asksReview(answers)},
];

const happening: readonly Further[] = [
  {id: 'condition', group: 'health'},
  {id: 'health', group: 'health', text: storyLimit},
  {id: 'ehc', group: 'health', when: learner},
  {id: 'education', group: 'health', below: {school: where, college: where, work: where}, when: learner},
  {id: 'since', group: 'happening', text: noteLimit},
  {id: 'last-year', group: 'happening'},
  {id: 'at-risk', group: 'happening', below: {yes: ['at-risk-what']}, when: (known) => !there(known)},
  {id: 'safety', group: 'happening', text: storyLimit},
  {id: 'helps', group: 'happening', text: storyLimit},
  {id: 'wishes', group: 'happening', text: storyLimit, unsure: true},
  {id: 'strengths', group: 'happening', text: storyLimit},
  {id: 'ward', group: 'hospital', text: noteLimit, lines: ['ward-since', 'ward-section'], when: there},
  {id: 'last-review', group: 'hospital', below: {yes: ['last-review-report']}, date: 'last-review-date'},
  {id: 'leaving', group: 'hospital', text: storyLimit, when: there},
  {id: 'on-list', group: 'hospital', below: {yes: ['on-list-colour']}},
  {id: 'communication', group: 'meeting', below: {other: ['communication-other']}},
  {id: 'adjustments', group: 'meeting', below: {other: ['adjustments-other']}, when: ({answers}) => asksReview(answers)},
  {id: 'carer-access', group: 'meeting', text: noteLimit, when: family},
  {id: 'papers', group: 'meeting', below: {other: ['papers-other']}},
];

/** How the area uses a question; nothing leaves it to "Add more that helps". */
export const useOf = ({request}: AreaConfig, id: FurtherQuestion): 'on' | 'off' | 'required' | undefined => request?.fields?.[id];

/** Whether a question is asked: the area says so, or somebody opened its group. */
export const isOpen = (area: AreaConfig, id: FurtherQuestion, group: Group, answers: Answers): boolean => {
  const use = useOf(area, id);
  return use !== 'off' && (Boolean(use) || has(answers, 'more', group));
};

/** The name of "I do not know" and "I would rather not say" below words that have to be there. */
export const insteadOf = (id: string): string => `${id}-instead`;

/** Whether such a choice stands below the words of a question. */
export const offersInstead = (area: AreaConfig, id: FurtherQuestion): boolean => {
  const asked = [...people, ...happening].find((one) => one.id === id);
  return Boolean(asked?.unsure) || ((Boolean(asked?.text) || id === 'helpers') && useOf(area, id) === 'required');
};

const dateOf = (name: string, answers: Answers): TypedDate => {
  const [day, month, year] = dateParts(name).map((part) => textAt(answers, part));
  return {day, month, year};
};

function step(asked: Further, section: string, {area, ageOf, today, whole}: MoreSettings): Step {
  const {id, group, text, lines = [], below = {}, date} = asked;
  const instead = offersInstead(area, id) ? [insteadOf(id)] : [];
  return {
    id,
    section,
    fields: [...new Set([id, ...lines, ...Object.values(below).flat(), ...(date ? dateParts(date) : []), ...instead])],
    // Nothing is asked before it is known whether anything may be.
    when: (answers) => isOpen(area, id, group, answers) && whole(answers) && asked.when?.({answers, age: ageOf(answers)}) !== false,
    check: (answers) => {
      const several = id === 'helpers';
      const missing = useOf(area, id) === 'required' && instead.every((name) => filled(answers[name])) ? filled(several ? helpersTold(answers) : answers[id]) : undefined;
      const shown = [...lines, ...Object.entries(below).flatMap(([choice, names]) => (answers[id] === choice || has(answers, id, choice) ? names : []))];
      const day = date && answers[id] === 'yes' ? realDate(dateOf(date, answers), today, '1980-01-01') : 'missing';
      return every(
        fault(id, missing ?? atMost(text ?? noteLimit)(textAt(answers, id))),
        ...(several ? helpersLong(answers) : []),
        ...shown.map((name) => short(answers, name, noteLimit)),
        // Half a date is what somebody knows.
        date && day !== 'missing' && day !== 'incomplete' ? fault(date, day) : {},
      );
    },
  };
}

/** Everything that may be asked besides the short route, in order. */
export const moreSteps = (settings: MoreSettings): readonly Step[] => [
  ...people.map((asked) => step(asked, 'people', settings)),
  ...happening.map((asked) => step(asked, 'happening', settings)),
];

/** The group of a further question; undefined for the short route. */
export const groupOf = (id: string): Group | undefined => (id === 'basis' ? 'you' : id === 'sharing' ? 'sharing' : [...people, ...happening].find((one) => one.id === id)?.group);
