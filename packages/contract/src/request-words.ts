import type {RequestAnswer} from './answer.js';

/*
 * The words that the receiving team reads for the codes of a request. In plain English: the team's tools are in
 * English, whatever language the form was in.
 */

export const urgencyWords = {
  danger: 'Someone may die or be badly hurt',
  hospital: 'Hospital is planned, or has been talked about for the coming days',
  neither: 'Neither danger nor hospital',
} as const;

export const askWords = {
  dsr: 'To go on the support list',
  cetr: 'A review (CETR, or CTR for an adult)',
  both: 'To go on the support list, and a review (CETR, or CTR for an adult)',
  'not-sure': 'Not sure which: please talk it through',
} as const;

export const gapWords = {
  answered: '',
  blank: '(left blank)',
  'do-not-know': 'I do not know',
  'rather-not-say': 'I would rather not say',
} as const;

/** What was said. A blank that counts as an answer says both. */
export const answerWords = ({answer, state}: RequestAnswer): string => (state === 'blank' && answer ? `${answer} ${gapWords.blank}` : gapWords[state] || answer);

/** Lines after the first are set in, so that nothing typed can pass for a line of ours. */
export const setIn = (text: string): string => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).join('\n    ');
