import type {ConsentRecord} from './src/consent-record.js';
import type {ReviewRequest} from './src/request.js';

/** An invented request, for specs and the demo. */
export const request: ReviewRequest = {
  schema: 1,
  kind: 'request',
  submissionId: '7a7e2f52-7a3c-4e0f-9d5f-2f3f5b8f1c11',
  asks: 'cetr',
  urgent: {answer: 'hospital', numbersShown: true},
  answers: [
    {id: 'who', question: 'Who is asking?', answer: 'A parent', code: 'parent', state: 'answered'},
    {id: 'name', question: 'What is your name?', answer: 'Sam Field', state: 'answered', normalised: 'sam field'},
    {id: 'help', question: 'What would help?', answer: 'Quiet\nplaces "now"', code: ['quiet', 'now'], state: 'answered'},
    {id: 'school', question: 'Which school?', answer: '', state: 'rather-not-say'},
  ],
  language: 'en',
  reading: 'standard',
  widgetVersion: '0.1.0',
  area: {name: 'Westhaven', reviewed: '2026-11-02'},
  reviewedAt: '2026-11-21T21:58:04Z',
  sentAt: '2026-11-21T21:59:00+00:00',
  identity: 'unverified',
};

/** An invented record of consent, for specs and the demo. */
export const consentRecord: ConsentRecord = {
  schema: 1,
  state: 'prepared',
  task: 'decide',
  day: '2026-11-21',
  preparedAt: '2026-11-21T21:58:04Z',
  who: 'parent',
  ageBand: 'under-16',
  person: {name: {typed: 'Sam Field', normalised: 'Sam Field'}, born: {typed: '27 3 2012', normalised: '2012-03-27'}},
  items: [
    {item: 'dsr', answer: 'yes', end: 'E3', basis: 'responsibility', decider: 'parent', view: 'unsure', flags: ['CHILD-NOT-SURE']},
    {item: 'cetr', answer: 'no', end: 'E5', flags: []},
  ],
  sharing: [
    {
      items: ['dsr'],
      askedOf: 'parent',
      with: [{id: 'health', label: 'Health staff', answer: 'yes'}, {id: 'police', label: 'Police', answer: 'not-asked'}],
      what: [{id: 'care', label: 'Notes about health and care', answer: 'yes'}],
      leftOut: 'My brother',
    },
  ],
  flags: ['CHILD-NOT-SURE'],
  remarks: ['The child is not sure. Talk with them again.'],
  told: {items: ['dsr', 'cetr'], formats: ['talk'], language: 'en', reading: 'standard', widgetVersion: '0.1.0', area: {name: 'Westhaven'}},
  lookAgain: '2027-11-21',
  withdrawContact: {label: 'Westhaven team', phone: '01632 960 001'},
  retention: 'Until it is asked again',
  answers: [
    {id: 'who', question: 'Who is filling this in?', answer: 'A parent', code: 'parent', state: 'answered'},
    {id: 'S3-out', question: 'Is anyone or anything to be left out?', answer: '', state: 'blank'},
  ],
};
