import type {ConsentBasis as Basis, ConsentDecider as Decider, ConsentEnd as EndId, ConsentFlag as Flag, ConsentItem as Item, ConsentMissing as Missing} from '@local-offer/contract';

/*
 * What the graph is made of. Names of nodes, ends and flags are those that professionals know from paper: A is under
 * 16, B 16 and 17, C 18 and over, S sharing, W "I change my mind", R what the request form asks others.
 */

// The record holds the same codes: the lists stand in the contract.
export {consentBases as bases, consentEnds as ends, consentFlags as flags, consentItems as items, consentMissing as outstanding} from '@local-offer/contract';
export type {Basis, Decider, EndId, Flag, Item, Missing};

export const branches = ['start', 'under-16', '16-17', '18-over', 'request', 'withdraw', 'authority', 'sharing'] as const;
export type Branch = (typeof branches)[number];

/** Node to the answers that fit. All have to fit; an answer that was not asked for fits nothing. */
export type When = Readonly<Record<string, readonly string[]>>;

/** Where an answer leads. The first whose condition holds counts. `S` is where sharing begins. */
export interface Edge {
  readonly when?: When;
  readonly to: string;
  readonly flag?: Flag;
  /** A flag that no longer holds. */
  readonly unflag?: Flag;
  readonly basis?: Basis;
  readonly decider?: Decider;
  readonly missing?: Missing;
}

/** A question, or without codes and fields of its own a page that tells. */
export interface Node {
  readonly id: string;
  readonly branch: Branch;
  /** Asked once for each thing in question. */
  readonly per?: 'item';
  /** The answers to choose from. */
  readonly codes?: readonly string[];
  /** Several of them may be chosen. */
  readonly several?: true;
  /** Which answers each who is offered; under `''` all others. Default: all of them. */
  readonly offered?: Readonly<Record<string, readonly string[]>>;
  /** Typed answers, kept under the node's own name with these behind it, and what each is. `needed` may not be left blank. */
  readonly fields?: Readonly<Record<string, 'line' | 'text' | 'day' | 'needed' | 'view'>>;
  /** It holds a yes, a no or "not sure" for each row of a list of the area's. */
  readonly rows?: true;
  /** The choice may be left open. */
  readonly optional?: true;
  /** Worked out from other answers, never asked. */
  readonly weighed?: true;
  readonly edges: readonly Edge[];
}

/** An answer that is always possible and always leads on kindly. */
export const unsure = 'unsure';

/** What the branches of 16 and 17 and of 18 and over share: the person is presumed able, and is asked in person. */
export function able(
  letter: 'B' | 'C',
  branch: Branch,
  {lacks, between = [], noDecision}: {readonly lacks: string; readonly between?: readonly Node[]; readonly noDecision: readonly string[]},
): readonly Node[] {
  const id = (name: string) => letter + name;
  const best = letter === 'B' ? 'B5' : 'C7';
  return [
    // Never asked of the person: others pass on what a professional has told them.
    {id: id('1'), branch, per: 'item', codes: ['yes', 'no', 'dk'], edges: [{when: {[id('1')]: ['no', 'dk']}, to: id('1-here')}, {to: id('3')}]},
    {id: id('3'), branch, per: 'item', codes: ['yes', 'no', 'dk'], edges: [{when: {[id('3')]: ['yes']}, to: id('4')}, {to: 'E0'}]},
    {
      id: id('4'),
      branch,
      per: 'item',
      codes: ['has', 'lacks', 'not-done', 'changes', 'dk'],
      edges: [
        {when: {[id('4')]: ['has']}, to: id('1-here')},
        {when: {[id('4')]: ['lacks']}, to: lacks},
        {when: {[id('4')]: ['changes']}, to: 'E10', missing: 'wait'},
        {to: 'E10', missing: 'assessment'},
      ],
    },
    // It is their own choice: whoever answers for them is reminded, and hands over.
    {id: id('1-here'), branch, codes: ['yes', 'no'], edges: [{when: {[id('1-here')]: ['yes']}, to: id('2')}, {to: id('1-said')}]},
    {
      id: id('1-said'),
      branch,
      per: 'item',
      codes: ['yes', 'no', 'unsure', 'not-asked'],
      // A no that somebody passes on stops nothing for good: they are still to be asked.
      edges: [{when: {[id('1-said')]: ['no']}, to: 'E2', flag: 'ASK-THE-PERSON'}, {to: 'E1', flag: 'ASK-THE-PERSON'}],
    },
    {id: id('2'), branch, per: 'item', codes: ['yes', 'no', 'unsure', 'help'], edges: [{when: {[id('2')]: ['help']}, to: 'E0'}, {to: id('2-tell')}]},
    {
      id: id('2-tell'),
      branch,
      fields: {who: 'text'},
      edges: [{when: {[id('2')]: ['yes']}, to: 'S', basis: 'own', decider: 'person'}, {when: {[id('2')]: ['no']}, to: 'E2'}, {to: 'E1'}],
    },
    ...between,
    {
      id: best,
      branch,
      per: 'item',
      codes: ['yes', 'no', 'not-yet', ...noDecision, 'dk'],
      edges: [
        {when: {[best]: ['yes']}, to: 'S-BI'},
        {when: {[best]: ['no']}, to: 'E5-BI', basis: 'best-interests', decider: 'maker'},
        ...(noDecision.length ? [{when: {[best]: noDecision}, to: 'E10', missing: 'imca', flag: 'ASK-ABOUT-IMCA'} as const] : []),
        {to: 'E10', missing: 'best-interests'},
      ],
    },
  ];
}
