/*
 * The questions of the request form, by the ids that an area file, an answer and a question share.
 */

/** What nothing works without: an area may put these in its own words, but not switch them off. */
export const shortRoute = [
  'urgent', 'hospital', 'asks', 'earlier', 'who', 'you', 'contact', 'born', 'knows', 'agrees', 'agrees-dsr', 'agrees-cetr', 'name', 'place', 'worry', 'change', 'advocate',
] as const;

/** What is asked besides: an area may switch each on or off, require it, and put it in its own words. */
export const furtherQuestions = [
  'responsibility', 'basis', 'times',
  'known-as', 'nhs-number', 'address', 'home', 'language', 'gp', 'looked-after',
  'condition', 'health', 'ehc', 'education',
  'since', 'last-year', 'at-risk', 'safety', 'helps', 'wishes', 'strengths',
  'ward', 'last-review', 'leaving', 'on-list',
  'helpers', 'not-contact', 'invite',
  'communication', 'adjustments', 'carer-access', 'papers',
  'sharing',
] as const;

/** Id of a question that an area may switch. */
export type FurtherQuestion = (typeof furtherQuestions)[number];
