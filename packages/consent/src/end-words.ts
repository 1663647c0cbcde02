import type {ContactRole} from '@local-offer/ui';
import type {Decider, EndId, Flag, Item} from './graph-parts.js';
import type {Voice} from './voice.js';
import type {Run} from './walk.js';

/*
 * What belongs to which end, as codes: what it means, what to do next, what to look at, and what several ends share and
 * say once. The words are in `messages-ends*.ts`.
 */

/** Who reads it, and how old the person is. */
export type EndVoice = Pick<Voice, 'who' | 'band' | 'area' | 'locale' | 'reading'>;
type Reader = Pick<EndVoice, 'who' | 'band'>;

/** What an end means. Behind some ends stands by which way it was reached. */
export const meanings = [
  'E0', 'E1', 'E1-back', 'E2', 'E2-heard', 'E2-wish', 'E3', 'E3-responsibility', 'E3-best-interests', 'E3-attorney', 'E4', 'E4-parent', 'E5', 'E5-BI', 'E6', 'E6-back', 'E7', 'E8', 'E9',
  'E10-assessment', 'E10-wait', 'E10-best-interests', 'E10-scope', 'E10-imca', 'E10-decision', 'E11-panel', 'E11-lead', 'E12',
] as const;
export type Meaning = (typeof meanings)[number];

/** What to do next, in the order in which it is said. */
export const nexts = [
  'talk-first', 'hear-both', 'list-goes-on', 'review-goes-on', 'still-told', 'information', 'talk', 'say-no', 'hear', 'reasons', 'hear-all', 'social-worker', 'responsibility', 'ask-holder',
  'who-decides', 'when', 'clash', 'worry', 'back',
] as const;
export type Next = (typeof nexts)[number];

/** When to ask again. */
export const occasions = ['at-16', 'at-18', 'easier', 'hospital', 'review', 'organisation'] as const;
export type Occasion = (typeof occasions)[number];

/** Ends that are a no, or hold one: the four rights stand there, and nowhere else. */
export const noEnds: readonly EndId[] = ['E2', 'E4', 'E5', 'E5-BI'];

/** Ends at which something was decided, so that it can be asked again. */
const decided: readonly EndId[] = [...noEnds, 'E3', 'E11'];

/** Ends at which somebody who speaks up can help. */
const advocated: readonly EndId[] = [...noEnds, 'E0', 'E1', 'E6', 'E9', 'E10', 'E11'];

/** The remarks that the words of an end already make. */
const said: Partial<Record<EndId, readonly Flag[]>> = {E4: ['DISAGREE'], E6: ['DISAGREE'], E10: ['ASK-ABOUT-IMCA'], E11: ['CLASH']};

const deciders: Readonly<Record<Decider, Reader['who']>> = {person: 'person', parent: 'parent', attorney: 'attorney', maker: undefined};

const visits = ({visited}: Run, ...ids: readonly string[]): boolean => visited.some(({node}) => ids.includes(node.id));

/** Whether it is about taking something back. */
export const takesBack = (run: Run): boolean => visits(run, 'W2');

/** What an end means. A run that has not ended means nothing yet. */
export function meaningOf(run: Run, {who, band}: Reader): Meaning | undefined {
  const {end, basis, item, missing} = run;
  switch (end) {
    case 'E1':
    case 'E6':
      return takesBack(run) ? `${end}-back` : end;
    case 'E2':
      // A child who may not decide alone was heard: that is not the last word.
      if (visits(run, 'A4-wish') || (band === 'under-16' && visits(run, 'R2'))) return 'E2-wish';
      return visits(run, 'B1-said', 'C1-said', 'R2') ? 'E2-heard' : end;
    case 'E3':
      return basis === 'own' || basis === 'gillick' || !basis ? end : `E3-${basis}`;
    case 'E4':
      return who === 'parent' ? 'E4-parent' : end;
    case 'E10':
      return `E10-${missing ?? 'decision'}`;
    case 'E11':
      return item === 'cetr' ? 'E11-panel' : 'E11-lead';
    case 'LOOK':
      return undefined;
    default:
      return end;
  }
}

/** Whether whoever reads it is the one whose answer it is: "You said no." A child with an adult beside them is a reader too. */
export const isMine = ({end, decider}: Run, {who}: Reader): boolean =>
  (end === 'E3' || end === 'E5') && decider ? who !== undefined && deciders[decider] === who : who === 'person';

const byEnd: Partial<Record<EndId, readonly Next[]>> = {
  E0: ['information', 'back'],
  E1: ['talk', 'back'],
  E2: ['say-no'],
  E4: ['talk-first', 'hear-both'],
  E5: ['say-no'],
  'E5-BI': ['reasons'],
  E6: ['hear-all'],
  E7: ['social-worker'],
  E8: ['responsibility', 'ask-holder', 'worry'],
  E9: ['who-decides'],
  E10: ['when'],
  E11: ['clash'],
};

function nextsOf(run: Run, {who}: Reader): readonly Next[] {
  const {end, item, decider} = run;
  if (!end) return [];
  const forOther = who !== 'person' && decider !== undefined && decider !== 'person';
  return [
    ...((takesBack(run) && end === 'E1' ? ['worry'] : byEnd[end]) ?? []),
    ...(end === 'E3' ? ([item === 'cetr' ? 'review-goes-on' : 'list-goes-on', ...(forOther && decider !== 'parent' ? ['still-told'] : [])] as const) : []),
    ...(forOther && (end === 'E5' || end === 'E5-BI') ? (['hear'] as const) : []),
  ] as readonly Next[];
}

/** What somebody should look at, that the words of the end do not say already. */
export const remarksOf = ({end, flags}: Run): readonly Flag[] => [...new Set(flags)].filter((flag) => !(end && said[end]?.includes(flag)));

/** What all the ends say together, each thing once. */
export interface Shared {
  readonly next: readonly Next[];
  readonly rights: boolean;
  readonly advocate: boolean;
  /** What there is to ask before deciding. */
  readonly questions: readonly Item[];
  /** A yes to one thing beside a no to the other. */
  readonly apart: boolean;
  /** There is a yes that can be taken back. */
  readonly yes: boolean;
  /** What is shared without a yes, and what stays after one was taken back. */
  readonly stays: boolean;
  readonly again: readonly Occasion[];
}

export function sharedOf(runs: readonly Run[], reader: Reader): Shared {
  const {band} = reader;
  const at = (ends: readonly EndId[]) => runs.some(({end}) => end && ends.includes(end));
  const found = runs.flatMap((run) => nextsOf(run, reader));
  const yes = at(['E3', 'E11']);
  const skipped: readonly (Occasion | false)[] = [band !== 'under-16' && 'at-16', band !== '16-17' && 'at-18'];
  return {
    next: nexts.filter((next) => found.includes(next)),
    rights: at(noEnds),
    advocate: at(advocated),
    questions: runs.flatMap((run) => (run.end === 'E1' && run.item ? [run.item] : [])),
    apart: yes && at(['E2', 'E5', 'E5-BI']),
    yes,
    stays: at(['E12']),
    again: at(decided) ? occasions.filter((occasion) => !skipped.includes(occasion)) : [],
  };
}

/** Whom to give it to, by what it is about. `taken`: what is taken back. */
export function rolesOf(runs: readonly Run[], taken: readonly string[] = []): readonly ContactRole[] {
  const about = (item: Item) => runs.some((run) => run.item === item || (!run.item && (taken.includes(item) || taken.includes('sharing'))));
  const asksCouncil = runs.some(({end}) => end === 'E7' || end === 'E8' || end === 'E9');
  return [...(about('dsr') ? (['register'] as const) : []), ...(about('cetr') ? (['review'] as const) : []), ...(asksCouncil ? (['social-care'] as const) : [])];
}
