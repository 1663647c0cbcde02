import {atMost, email, filled, phone, postcodeLike, realDate, type Answers, type Step, type TypedDate} from '@local-offer/core';
import {dateParts} from '@local-offer/ui';

/*
 * The pages of the request: their order, who sees which, what has to be there. No words, and no weighing of answers:
 * it only decides what is asked.
 */

/** The parts of the form, the same for everybody. */
export type Section = 'start' | 'asking' | 'people' | 'happening' | 'choices' | 'check';

/** The ways to reach somebody. `contact-phone` and so on say where. */
export const routes = ['phone', 'text', 'email', 'post', 'someone'] as const;

/** The most characters of the longest answer, and of any other. */
export const storyLimit = 3000;
const lineLimit = 200;

type Found = Record<string, string | undefined>;

/** An answer that is a text, or nothing. */
export const textAt = (answers: Answers, field: string): string | undefined => {
  const value = answers[field];
  return typeof value === 'string' ? value : undefined;
};
export const isSelf = ({who}: Answers): boolean => who === 'self';
export const wants = ({contact}: Answers, route: string): boolean => Array.isArray(contact) && (contact as readonly string[]).includes(route);

/** Codes read `field-fault`. */
const fault = (field: string, found: string | undefined): Found => ({[field]: found && `${field}-${found}`});
const short = (answers: Answers, field: string): Found => fault(field, atMost(lineLimit)(textAt(answers, field)));
const line = (answers: Answers, field: string): Found => (filled(textAt(answers, field)) ? fault(field, 'missing') : short(answers, field));
const pick = (id: string, section: Section, more: Partial<Step> = {}): Step => ({
  id,
  section,
  fields: [id],
  check: (answers) => fault(id, filled(textAt(answers, id))),
  ...more,
});
const page = (id: string, section: Section, when?: Step['when']): Step => ({id, section, fields: [], ...(when && {when})});

const hospitalDetails = ['hospital-when', 'hospital-teller'];
const hospitalFields = ['hospital', ...hospitalDetails];
/** Which answers about hospital bring the details. */
const hospitalIs = ({hospital}: Answers) => ['planned', 'talked', 'there'].includes(hospital as string);

function hospitalCheck(answers: Answers): Found {
  const details = hospitalIs(answers) ? hospitalDetails.map((field) => short(answers, field)) : [];
  return Object.assign(fault('hospital', filled(textAt(answers, 'hospital'))), ...details) as Found;
}

function place(answers: Answers): Found {
  const postcode = textAt(answers, 'postcode');
  if (!filled(textAt(answers, 'town'))) return {...short(answers, 'postcode'), ...short(answers, 'town')};
  return fault('postcode', filled(postcode) ?? postcodeLike(postcode));
}

/** The date of birth as it was typed. */
export const bornDate = (answers: Answers): TypedDate => {
  const [day, month, year] = dateParts('born').map((part) => textAt(answers, part));
  return {day, month, year};
};

function born(answers: Answers, today: string): Found {
  const found = realDate(bornDate(answers), today, '1900-01-01');
  return {...fault('born', found === 'missing' ? filled(textAt(answers, 'age')) : found), ...short(answers, 'age')};
}

function contact(answers: Answers): Found {
  const where = routes.filter((route) => wants(answers, route)).map((route) => {
    const field = `contact-${route}`;
    const rule = route === 'email' ? email : route === 'phone' || route === 'text' ? phone : atMost(1000);
    return fault(field, filled(textAt(answers, field)) ?? rule(textAt(answers, field)));
  });
  return Object.assign(fault('contact', filled(answers['contact'])), ...where) as Found;
}

const other = (answers: Answers) => !isSelf(answers);

/** The short route. `today` is the day in the person's own calendar, as `2026-11-21`. */
export const requestSteps = (today: string): readonly Step[] => [
  page('intro', 'start'),
  pick('urgent', 'start'),
  page('danger', 'start', ({urgent}) => urgent === 'danger'),
  page('meeting', 'start', ({urgent}) => urgent === 'hospital'),
  // Asked at once where hospital is close, later where it is not, never of somebody who asks for themself and is not close to it.
  {id: 'hospital-soon', section: 'start', fields: hospitalFields, check: hospitalCheck, when: ({urgent}) => urgent === 'hospital'},
  pick('asks', 'asking'),
  pick('who', 'asking'),
  {id: 'place', section: 'people', fields: ['postcode', 'town'], check: place},
  {id: 'you', section: 'people', fields: ['your-name', 'relation'], when: other, check: (answers) => ({...line(answers, 'your-name'), ...line(answers, 'relation')})},
  {id: 'name', section: 'people', fields: ['name'], check: (answers) => line(answers, 'name')},
  {id: 'born', section: 'people', fields: [...dateParts('born'), 'age'], check: (answers) => born(answers, today)},
  {id: 'contact', section: 'people', fields: ['contact', ...routes.map((route) => `contact-${route}`)], check: contact},
  {id: 'hospital', section: 'happening', fields: hospitalFields, check: hospitalCheck, when: (answers) => other(answers) && answers['urgent'] !== 'hospital'},
  pick('worry', 'happening', {check: (answers) => fault('worry', filled(textAt(answers, 'worry')) ?? atMost(storyLimit)(textAt(answers, 'worry')))}),
  pick('knows', 'choices', {when: other}),
  pick('agrees', 'choices', {when: (answers) => other(answers) && answers['knows'] === 'yes'}),
  pick('advocate', 'choices'),
  page('check', 'check'),
];
