import type {RequestAnswer, ReviewRequest} from './request.js';

const urgency = {
  danger: 'Someone may die or be badly hurt',
  hospital: 'Hospital is planned, or has been talked about for the coming days',
  neither: 'Neither danger nor hospital',
} as const;

const asks = {
  dsr: 'To go on the Dynamic Support Register',
  cetr: 'A Care, Education and Treatment Review',
  both: 'To go on the Dynamic Support Register, and a Care, Education and Treatment Review',
  'not-sure': 'Not sure which: please talk it through',
} as const;

const gaps = {
  answered: '',
  blank: '(left blank)',
  'do-not-know': 'I do not know',
  'rather-not-say': 'I would rather not say',
} as const;

/** Lines after the first are set in, so that nothing typed can pass for a line of ours. */
const setIn = (text: string): string => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).join('\n    ');

const line = ({question, answer, state}: RequestAnswer): string => `${setIn(question)}: ${setIn(gaps[state] || answer)}`;

/**
 * A request as plain English text, for print, copy, e-mail and the people who receive it: the answer about danger
 * first, what is asked for, then every question with its answer.
 */
export function toText(request: ReviewRequest): string {
  const {urgent, area} = request;
  const head = [
    request.test && 'TEST. An invented person, not a real request.',
    `Danger: ${urgency[urgent.answer]}. Urgent numbers were shown.`,
    `Asked for: ${asks[request.asks]}`,
    request.kind === 'enquiry' && 'This is an enquiry: it names nobody it is about.',
    request.kind === 'change' && 'This changes an earlier request.',
    request.earlierReference && `Earlier reference: ${setIn(request.earlierReference)}`,
    'Who is asking has not been checked.',
  ];
  const foot = [
    area.name && `Area: ${setIn(area.name)}`,
    `Answers checked by the person: ${request.reviewedAt}`,
    request.sentAt ? `Sent: ${request.sentAt}` : 'This has not been sent.',
    `Id of this request: ${request.submissionId}`,
  ];
  return [head, request.answers.map(line), foot].map((part) => part.filter(Boolean).join('\n')).join('\n\n') + '\n';
}
