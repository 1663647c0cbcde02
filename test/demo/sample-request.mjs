import {randomUUID} from 'node:crypto';

/** A request from an invented person, as the form would send it. `change` replaces top-level keys. */
export const sampleRequest = (change = {}) => ({
  schema: 1,
  kind: 'request',
  submissionId: randomUUID(),
  asks: 'both',
  urgent: {answer: 'neither', numbersShown: true},
  answers: [
    {id: 'name', question: 'What is your name?', answer: 'Sam Field', state: 'answered', normalised: 'sam field'},
    {id: 'worry', question: 'What is happening?', answer: 'No sleep for a week.', state: 'answered'},
    {id: 'advocate', question: 'Would you like an advocate?', answer: '', state: 'do-not-know'},
  ],
  language: 'en',
  reading: 'standard',
  widgetVersion: '0.1.0',
  area: {name: 'Westhaven', reviewed: '2026-11-01'},
  reviewedAt: '2026-11-21T20:00:00+00:00',
  sentAt: '2026-11-21T20:01:00Z',
  identity: 'unverified',
  ...change,
});
