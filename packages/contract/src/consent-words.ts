import type {RequestConsent} from './consent-record.js';

/*
 * The words for the codes of a consent record, in plain English. They say what was answered, never whether it counts in
 * law.
 */

type Item = RequestConsent['items'][number];

export const thingWords = {
  dsr: 'The support list',
  cetr: 'A review (CETR, or CTR for an adult)',
  sharing: 'Sharing information',
} as const;

const answers: Readonly<Record<Item['answer'], string>> = {
  yes: 'yes',
  no: 'no',
  unsure: 'not sure',
  disagree: 'they do not agree with each other',
  'not-asked': 'no decision yet',
};

const bases: Readonly<Record<NonNullable<Item['basis']>, string>> = {
  own: 'the person’s own decision',
  gillick: 'the child’s own decision, and whoever answered says that a professional has said they can decide this',
  responsibility: 'decided with parental responsibility',
  'best-interests': 'decided in the person’s best interests',
  attorney: 'decided by an attorney or deputy',
};

const views: Readonly<Record<NonNullable<Item['view']>, string>> = {
  yes: 'the person wants it',
  no: 'the person does not want it',
  unsure: 'the person is not sure',
  cannot: 'the person could not say what they want',
  'do-not-know': 'what the person wants is not known',
  'not-asked': 'the person has not been asked',
};

const missing: Readonly<Record<NonNullable<Item['missing']>, string>> = {
  assessment: 'an assessment by a professional',
  wait: 'waiting until the person can decide',
  'best-interests': 'a best-interests decision',
  scope: 'finding out whether the attorney or deputy may decide this',
  imca: 'asking about an independent advocate (IMCA)',
  decision: 'asking whoever decides, about each thing',
};

/** One thing in question and what came of it, on one line. */
export function itemLine({item, answer, basis, view, missing: open, owner}: Item): string {
  const parts = [answers[answer], basis && bases[basis], view && views[view], open && `still to do: ${missing[open]}${owner ? ` (${owner})` : ''}`];
  return `${thingWords[item]}: ${parts.filter(Boolean).join('; ')}`;
}

/** `2026-11-21` as people write it. */
export const dayWords = (day: string): string => new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
