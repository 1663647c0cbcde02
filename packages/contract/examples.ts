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
