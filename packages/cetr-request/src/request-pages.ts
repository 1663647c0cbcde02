import {textOf, type Answers, type AreaConfig} from '@local-offer/core';
import type {ChoiceField, DateField, Option, TextareaField, TextField} from '@local-offer/ui';
import {registerName, reviewName} from './messages.js';
import * as say from './messages-questions.js';
import {isSelf, routes, storyLimit} from './request-flow.js';

/** A field of a page, as data: the page shows it, the check page and the request list its answer. */
export type Asked =
  | ({readonly kind: 'text'} & TextField)
  | ({readonly kind: 'textarea'} & TextareaField)
  | ({readonly kind: 'date'} & DateField)
  | ({readonly kind: 'radios' | 'checkboxes'; readonly options: readonly Choice[]} & Omit<ChoiceField, 'options'>);

export interface Choice extends Option {
  /** Asked only while this is chosen. */
  readonly asks?: readonly Asked[];
}

/** A page of questions. Where it has one field, that field's label is the question itself. */
export interface Page {
  readonly question: say.Question;
  readonly fields: readonly Asked[];
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

/** What the review is called here. */
export const reviewTerm = ({area: {terms}, locale}: Names): string => textOf(terms?.cetr, locale) ?? reviewName();

const option = (value: string, label: string, asks?: readonly Asked[]): Choice => ({value, label, ...(asks && {asks})});
const doNotKnow = () => option('dk', say.dontKnow());

type Make = (asker: Asker) => Page;

/** A page that is one choice. */
const choose =
  (name: string, ask: (self: boolean) => say.Question, options: (asker: Asker) => readonly Choice[]): Make =>
  (asker) => {
    const question = ask(isSelf(asker.answers));
    return {question, fields: [{kind: 'radios', name, label: questionText(question, asker), options: options(asker)}]};
  };

const hospital = choose('hospital', say.askHospital, () => {
  const details: readonly Asked[] = [
    {kind: 'text', name: 'hospital-when', label: say.hospitalWhen(), hint: say.hospitalWhenHint()},
    {kind: 'text', name: 'hospital-teller', label: say.hospitalTeller(), hint: say.hospitalTellerHint()},
  ];
  return [
    option('planned', say.hospitalPlanned(), details),
    option('talked', say.hospitalTalked(), details),
    option('there', say.hospitalThere(), details),
    option('no', say.no()),
    doNotKnow(),
  ];
});

const asks = choose('asks', say.askAsks, (asker) => {
  const {area} = asker;
  const all = [
    option('dsr', say.asksDsr(listName(asker))),
    option('cetr', say.asksCetr(reviewTerm(asker))),
    option('both', say.asksBoth()),
    option('not-sure', say.asksNotSure()),
  ];
  const offered = all.filter(({value}) => area.request?.offers?.includes(value as 'dsr') ?? true);
  return offered.length ? offered : all;
});

/** Where each way to reach somebody leads. All of it is about the person who types, but for the one they trust. */
const where: Readonly<Record<(typeof routes)[number], () => readonly [label: string, where: Asked]>> = {
  phone: () => [say.contactPhone(), {kind: 'text', name: 'contact-phone', label: say.whereNumber(), inputmode: 'tel', autocomplete: 'tel'}],
  text: () => [say.contactText(), {kind: 'text', name: 'contact-text', label: say.whereText(), inputmode: 'tel', autocomplete: 'tel'}],
  email: () => [say.contactEmail(), {kind: 'text', name: 'contact-email', label: say.whereEmail(), inputmode: 'email', autocomplete: 'email'}],
  post: () => [say.contactPost(), {kind: 'textarea', name: 'contact-post', label: say.wherePost(), rows: 4, autocomplete: 'street-address'}],
  someone: () => [say.contactSomeone(), {kind: 'textarea', name: 'contact-someone', label: say.whereSomeone(), rows: 3}],
};

const makers: Readonly<Record<string, Make>> = {
  urgent: choose('urgent', say.askUrgent, () => [
    option('danger', say.urgentDanger()),
    option('hospital', say.urgentHospital()),
    option('neither', say.urgentNeither()),
  ]),
  'hospital-soon': hospital,
  hospital,
  asks,
  who: choose('who', say.askWho, () => [
    option('self', say.whoSelf()),
    option('parent', say.whoParent()),
    option('family', say.whoFamily()),
    option('professional', say.whoProfessional()),
    option('advocate', say.whoAdvocate()),
    option('other', say.whoOther()),
  ]),
  place: ({answers}) => ({
    question: say.askPlace(isSelf(answers)),
    fields: [
      {kind: 'text', name: 'postcode', label: say.postcode(), width: 'short', ...(isSelf(answers) && {autocomplete: 'postal-code'})},
      {kind: 'text', name: 'town', label: say.town(), hint: say.townHint()},
    ],
  }),
  you: ({answers}) => ({
    question: say.askYou(false),
    fields: [
      {kind: 'text', name: 'your-name', label: say.yourName(), autocomplete: 'name'},
      answers['who'] === 'professional'
        ? {kind: 'text', name: 'relation', label: say.job(), autocomplete: 'organization-title'}
        : {kind: 'text', name: 'relation', label: say.relation(), hint: say.relationHint()},
    ],
  }),
  name: (asker) => {
    const self = isSelf(asker.answers);
    const question = say.askName(self);
    return {question, fields: [{kind: 'text', name: 'name', label: questionText(question, asker), ...(self && {autocomplete: 'name'})}]};
  },
  born: ({answers}) => {
    const self = isSelf(answers);
    return {
      question: say.askBorn(self),
      fields: [
        {kind: 'date', name: 'born', label: say.bornDate(), hint: say.bornHint(), ...(self && {autocomplete: 'bday'})},
        {kind: 'text', name: 'age', label: say.age(), hint: say.ageHint(), width: 'tiny', inputmode: 'numeric'},
      ],
    };
  },
  contact: (asker) => {
    const question = say.askContact(false);
    const options = routes.map((route) => {
      const [label, asked] = where[route]();
      return option(route, label, [asked]);
    });
    return {question, fields: [{kind: 'checkboxes', name: 'contact', label: questionText(question, asker), options}]};
  },
  worry: (asker) => {
    const question = say.askWorry(false);
    return {question, fields: [{kind: 'textarea', name: 'worry', label: questionText(question, asker), hint: say.worryHint(), limit: storyLimit, rows: 8}]};
  },
  knows: choose('knows', say.askKnows, () => [option('yes', say.yes()), option('not-yet', say.notYet()), option('not-safe', say.notSafe()), doNotKnow()]),
  agrees: choose('agrees', say.askAgrees, () => [
    option('yes', say.agreesYes()),
    option('no', say.agreesNo()),
    option('unsure', say.agreesUnsure()),
    option('cannot', say.agreesCannot()),
    doNotKnow(),
  ]),
  advocate: choose('advocate', say.askAdvocate, () => [option('yes', say.yes()), option('has', say.advocateHas()), option('no', say.no()), doNotKnow()]),
};

/** The questions of a step, or nothing where the step only tells. */
export const pageOf = (step: string, asker: Asker): Page | undefined => makers[step]?.(asker);

/** The label of a field, as the page shows it. */
export const labelOf = (step: string, name: string, asker: Asker): string => {
  const fields = pageOf(step, asker)?.fields ?? [];
  const inside = fields.flatMap((asked) => ('options' in asked ? asked.options.flatMap(({asks = []}) => asks) : []));
  return [...fields, ...inside].find((asked) => asked.name === name)?.label ?? '';
};
