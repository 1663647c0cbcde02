import type {RequestAnswer} from '../answer.js';
import type {ReviewRequest} from '../request.js';

/*
 * Invented people, of an invented place, with telephone numbers and addresses that are set aside for such. Every
 * request says `test: true`.
 */

/** A request that is still to be checked: it may hold anything. */
export type Draft = Readonly<Record<string, unknown>> & {readonly submissionId: string};

/** One answer of a form. */
export const says = (id: string, question: string, answer: string, more: Partial<RequestAnswer> = {}): RequestAnswer => ({
  id,
  question,
  answer,
  state: 'answered',
  ...more,
});

/** Everything that has to be there, and nothing else. `change` replaces top-level keys. */
export function minimal(change: Partial<ReviewRequest> = {}): ReviewRequest {
  const now = new Date().toISOString();
  return {
    schema: 1,
    kind: 'request',
    submissionId: crypto.randomUUID(),
    test: true,
    asks: 'not-sure',
    urgent: {answer: 'neither', numbersShown: true},
    answers: [],
    language: 'en',
    reading: 'standard',
    widgetVersion: '0.1.0',
    area: {},
    reviewedAt: now,
    sentAt: now,
    identity: 'unverified',
    ...change,
  };
}

/** What a parent answers on the short route of the form, with every kind of answer and every kind of gap. */
export const familyAnswers: readonly RequestAnswer[] = [
  says('urgent', 'Is anyone in danger, or is hospital planned soon?', 'Hospital is planned or talked about for the next few days', {code: 'hospital'}),
  says('hospital', 'Has anyone talked about going into hospital?', 'Yes, it is planned', {code: 'planned'}),
  says('hospital-when', 'When? (if you know)', 'next week'),
  says('hospital-teller', 'Who said so? (if you know)', '', {state: 'blank'}),
  says('asks', 'What do you want to ask for?', 'Both', {code: 'both'}),
  says('who', 'Who are you?', 'A parent, or someone with parental responsibility', {code: 'parent'}),
  says('postcode', 'Postcode', 'wh12ab', {normalised: 'WH1 2AB'}),
  says('town', 'Town, area or GP practice', '', {state: 'blank'}),
  says('your-name', 'Your name', 'Robin Fieldtest', {normalised: 'Robin Fieldtest'}),
  says('relation', 'How do you know the person?', 'Mother'),
  says('name', 'What is the person’s name?', 'Sam Fieldtest', {normalised: 'Sam Fieldtest'}),
  says('born', 'Date of birth', '27 3 2012', {normalised: '2012-03-27'}),
  says('age', 'Age', '', {state: 'blank'}),
  says('contact', 'How can the team contact you?', 'Phone call, E-mail', {code: ['phone', 'email']}),
  says('contact-phone', 'Phone number', '07700 900 123'),
  says('contact-email', 'E-mail address', 'robin@fieldtest.example'),
  says('worry', 'What is happening, and what worries you?', 'No sleep for a week.\r\nSchool has stopped.\n\n“We are worn out” – since 1 November.'),
  says('knows', 'Does the person know that you are asking?', 'Yes', {code: 'yes'}),
  says('agrees-dsr', 'What does the person say about going on the support list?', 'They say yes', {code: 'yes'}),
  says('agrees-cetr', 'What does the person say about having a review?', '', {code: 'dk', state: 'do-not-know'}),
  says('advocate', 'Would an advocate help the person?', '', {state: 'rather-not-say'}),
];

/** What that came to. */
const consent: ReviewRequest['consent'] = {
  schema: 1,
  state: 'prepared',
  task: 'decide',
  day: '2026-11-21',
  preparedAt: '2026-11-21T21:58:04Z',
  who: 'parent',
  ageBand: 'under-16',
  items: [
    {item: 'dsr', answer: 'not-asked', end: 'E1', view: 'yes', flags: []},
    {item: 'cetr', answer: 'not-asked', end: 'E1', view: 'do-not-know', flags: ['VIEW-NOT-KNOWN']},
  ],
  flags: ['VIEW-NOT-KNOWN'],
};

/** Every key that the format has, but for the reference of an earlier request. */
export const full = (change: Partial<ReviewRequest> = {}): ReviewRequest =>
  minimal({
    asks: 'both',
    urgent: {answer: 'hospital', numbersShown: true},
    answers: [...familyAnswers],
    consent,
    area: {name: 'Westhaven', reviewed: '2026-10-01', sha256: '0'.repeat(64)},
    ...change,
  });

/** What must never come back in an answer or stand in a reference. */
export const typedWords = ['fieldtest', '900 123', '900123', 'wh12ab', 'wh1 2ab', '27 3 2012', '2012-03-27', 'no sleep for', '<script', 'محمد', 'drop table'];
