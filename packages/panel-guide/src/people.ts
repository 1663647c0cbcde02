import {personIds} from '@local-offer/contract';
import type {AreaConfig} from '@local-offer/core';
import {topicsOf} from './topics.js';

type AreaRole = NonNullable<NonNullable<AreaConfig['people']>['roles']>[number];

/** Whether somebody is there: must be, usually is, is asked by the person, or comes where they are needed. */
export type Attendance = NonNullable<AreaRole['attendance']>;

/** The three times of a meeting. */
export const times = ['before', 'at', 'after'] as const;
export type Time = (typeof times)[number];

/** What is known of one of ours. */
interface Known {
  readonly attendance: Attendance;
  /** One of the three of the panel, without whom it is no review, or the further expert who may join them. */
  readonly panel?: true;
  /** Usual in hospital only. */
  readonly hospital?: true;
  /** Comes if needed, and nobody asks for them. */
  readonly unasked?: true;
}

/** Somebody at the table. */
export interface Person extends Known {
  readonly id: string;
  /** What the area file says of them. */
  readonly own?: AreaRole | undefined;
  /** What to go to them for. */
  readonly topics: readonly string[];
}

const ofPanel: Known = {attendance: 'must', panel: true};
const inHospital: Known = {attendance: 'usually', hospital: true};
const usually: Known = {attendance: 'usually'};
const chosen: Known = {attendance: 'may'};
const needed: Known = {attendance: 'needed'};

/** Everybody whom the contract lists. */
export const known: Readonly<Record<string, Known>> = {
  chair: ofPanel,
  'expert-by-experience': ofPanel,
  'clinical-expert': ofPanel,
  'extra-expert': {...needed, panel: true},
  person: {attendance: 'must'},
  family: chosen,
  advocate: chosen,
  'care-coordinator': usually,
  clinician: inHospital,
  'community-team': usually,
  'social-worker': usually,
  education: usually,
  keyworker: needed,
  'register-lead': needed,
  commissioner: usually,
  'case-manager': inHospital,
  'provider-manager': inHospital,
  'other-health': needed,
  police: {...needed, unasked: true},
  interpreter: needed,
  'note-taker': needed,
};

/** The three and the person themself: an area may call them something else, and cannot take them away. */
const stays = (id: string) => known[id]?.attendance === 'must';

/**
 * Everybody round the table, the panel first, as the area has it: those it leaves out are gone, those it adds come
 * last. The list, the picture, the answers to "Who do I go to if" and the sheet are all made from this.
 */
export function peopleOf({people: {roles = [], extraExpert} = {}}: AreaConfig): readonly Person[] {
  const given = new Map(roles.map((role) => [role.id, role]));
  const goes = (id: string) => !stays(id) && (given.get(id)?.hidden || (id === 'extra-expert' && extraExpert === false));
  return [...new Set([...personIds, ...given.keys()])]
    .filter((id) => !goes(id))
    .map((id) => {
      const [own, ours] = [given.get(id), known[id]];
      const attendance = (!stays(id) && own?.attendance) || ours?.attendance || 'needed';
      return {id, ...ours, own, attendance, topics: own?.topics ?? topicsOf(id)};
    });
}
