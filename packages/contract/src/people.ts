/** Everybody the panel guide knows, in the order in which it shows them. A pathway names them by these ids. */
export const personIds: readonly string[] = [
  'chair',
  'expert-by-experience',
  'clinical-expert',
  'extra-expert',
  'person',
  'family',
  'advocate',
  'care-coordinator',
  'clinician',
  'community-team',
  'social-worker',
  'education',
  'keyworker',
  'register-lead',
  'commissioner',
  'case-manager',
  'provider-manager',
  'other-health',
  'police',
  'interpreter',
  'note-taker',
];

/** Without these it is no review: an area may call them something else, and cannot take them away. */
export const mustBeThere: readonly string[] = ['chair', 'expert-by-experience', 'clinical-expert', 'person'];

/** What an area can send families to somebody for. Safety is none of these: that waits for nobody. */
export const personTopics = [
  'date',
  'saying-no',
  'everyday',
  'who-to-ring',
  'medicine',
  'health',
  'home',
  'family-support',
  'school',
  'money',
  'hospital',
  'ward',
  'understood',
  'list',
  'report',
  'review-problem',
] as const;
