import type {AreaConfig} from '@local-offer/core';
import type {SharingGroup} from './walk.js';

/** The groups of people who may be told, where the area file lists none. Their words are in `messages-sharing.ts`. */
const groups = [
  {id: 'health', part: 'lead'},
  {id: 'social-care', part: 'lead'},
  {id: 'education', part: 'lead'},
  {id: 'panel', part: 'panel'},
  {id: 'family'},
  {id: 'police'},
  {id: 'voluntary'},
] as const satisfies readonly SharingGroup[];

/** The kinds of information, where the area file lists none. */
const kinds = [{id: 'basic'}, {id: 'care'}, {id: 'education'}, {id: 'safety'}, {id: 'family'}, {id: 'reviews'}] as const;

export type GroupId = (typeof groups)[number]['id'];
export type KindId = (typeof kinds)[number]['id'];

/** One row of those pages, with the area's own words where it has some. */
export type SharingRow = SharingGroup & {readonly label?: NonNullable<NonNullable<AreaConfig['consent']>['sharing']>[number]['label'] | undefined};

/** Who may be told here. One of ours stays who it is, also where an area lists it without its part. */
export const groupsOf = ({consent}: AreaConfig): readonly SharingRow[] =>
  consent?.sharing?.length ? consent.sharing.map((row) => ({...groups.find(({id}) => id === row.id), ...row})) : groups;
/** What may be told here. */
export const kindsOf = ({consent}: AreaConfig): readonly SharingRow[] => (consent?.kinds?.length ? consent.kinds : kinds);
