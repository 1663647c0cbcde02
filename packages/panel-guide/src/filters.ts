import type {Person, Time} from './people.js';

/** What somebody chose to see. Empty: everything. */
export interface Filters {
  readonly time: Time | '';
  readonly attendance: 'must' | 'usually' | 'ask' | '';
  /** The id of what they want to ask somebody about. */
  readonly topic: string;
}

export const noFilters: Filters = {time: '', attendance: '', topic: ''};

/** What the two who come only where they are asked, or needed, have in common: a family can ask for them. */
const groups: Readonly<Record<Filters['attendance'], readonly string[]>> = {
  '': ['must', 'usually', 'may', 'needed'],
  must: ['must'],
  usually: ['usually'],
  ask: ['may', 'needed'],
};

/** Those who are to be seen. `does`: whether somebody has anything to do at a time. */
export const shownPeople = <P extends Person>(people: readonly P[], {time, attendance}: Filters, does: (person: P, time: Time) => boolean): readonly P[] =>
  people.filter((person) => groups[attendance].includes(person.attendance) && !(attendance === 'ask' && person.unasked) && (!time || does(person, time)));

/** Whether the list of people is less than whole, or shows less of them than there is. */
export const isNarrowed = ({time, attendance}: Filters): boolean => Boolean(time || attendance);
