import type {personTopics} from '@local-offer/contract';
import type {ContactRole} from '@local-offer/ui';

/** One thing to do next, in the ladder that goes up from the person to ask. */
export const stepIds = ['ask', 'chair', 'trust', 'report-late', 'commissioner', 'oversight', 'complain', 'education-help', 'safety'] as const;
export type StepId = (typeof stepIds)[number];

/** Something that a family wants to know whom to ask about. */
export interface Topic {
  /** One that an area may give to somebody, or `safe`: nobody stands before safety. */
  readonly id: (typeof personTopics)[number] | 'safe';
  /** Whom to go to, the first one first. */
  readonly people: readonly string[];
  /** What to do next, in this order. */
  readonly steps: readonly StepId[];
  /** Who in the area file can be asked too. */
  readonly contacts?: readonly ContactRole[];
}

// About the review itself the chair is the first stop; about care it is whoever gives it, and the chair hears of it next.
const review: readonly StepId[] = ['chair', 'trust', 'commissioner', 'oversight', 'complain'];
const care: readonly StepId[] = ['ask', 'trust', 'chair', 'commissioner', 'complain'];

export const topics: readonly Topic[] = [
  {id: 'date', people: ['chair', 'care-coordinator'], steps: review.slice(0, 3), contacts: ['review']},
  {id: 'saying-no', people: ['advocate', 'chair'], steps: ['ask', 'trust', 'chair', 'complain'], contacts: ['advocacy']},
  {id: 'everyday', people: ['care-coordinator', 'keyworker'], steps: care},
  {id: 'who-to-ring', people: ['keyworker', 'care-coordinator', 'register-lead'], steps: ['ask', 'trust', 'chair'], contacts: ['register']},
  {id: 'medicine', people: ['clinician', 'care-coordinator', 'other-health', 'clinical-expert'], steps: care},
  {id: 'health', people: ['other-health', 'care-coordinator'], steps: care},
  {id: 'home', people: ['community-team', 'social-worker'], steps: care},
  {id: 'family-support', people: ['social-worker', 'community-team'], steps: care, contacts: ['social-care']},
  {id: 'school', people: ['education', 'social-worker'], steps: ['ask', 'education-help', 'chair', 'complain'], contacts: ['sendiass']},
  {id: 'money', people: ['commissioner', 'chair'], steps: ['ask', 'trust', 'chair', 'complain']},
  {id: 'hospital', people: ['clinician', 'case-manager', 'commissioner'], steps: care},
  {id: 'ward', people: ['provider-manager', 'care-coordinator'], steps: care},
  {id: 'understood', people: ['advocate', 'interpreter', 'expert-by-experience'], steps: ['ask', 'chair', 'trust', 'complain']},
  {id: 'list', people: ['register-lead', 'keyworker'], steps: ['ask', 'trust', 'commissioner', 'complain'], contacts: ['register']},
  {id: 'report', people: ['chair'], steps: ['chair', 'trust', 'report-late', 'oversight', 'complain'], contacts: ['review']},
  {id: 'review-problem', people: ['chair'], steps: review, contacts: ['review', 'pals']},
  {id: 'safe', people: [], steps: ['safety', 'trust', 'chair', 'complain'], contacts: ['safeguarding', 'out-of-hours', 'social-care']},
];

/** What one of ours is there to be asked about. */
export const topicsOf = (person: string): readonly string[] => topics.filter(({people}) => people.includes(person)).map(({id}) => id);

/** Somebody who can be asked about things. */
interface Asked {
  readonly id: string;
  readonly topics: readonly string[];
}

/** Whom to go to about something, the first one first, then whomever the area adds. Of those who are at this table only. */
export function askedAbout<Somebody extends Asked>({id, people}: Topic, everybody: readonly Somebody[]): readonly Somebody[] {
  const rank = (one: Somebody) => (people.includes(one.id) ? people.indexOf(one.id) : people.length);
  return everybody.filter((one) => one.topics.includes(id)).toSorted((a, b) => rank(a) - rank(b));
}

/** The steps of a topic. Where nobody is left to ask about it, the first step is the one after. */
export const stepsOf = ({steps}: Topic, asked: readonly Asked[]): readonly StepId[] => (asked.length ? steps : steps.filter((step) => step !== 'ask'));
