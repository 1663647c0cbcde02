import type {Answers} from '@local-offer/core';
import type {Asker, Page, Statement} from '@local-offer/ui';
import type {ContactRole} from '@local-offer/ui';
import type {Item} from './graph-parts.js';

export type Band = 'under-16' | '16-17' | '18-over';
export type Who = 'person' | 'parent' | 'family' | 'professional' | 'advocate' | 'attorney';

/** What the words of a page of consent depend on. */
export interface Voice extends Asker {
  readonly who: Who | undefined;
  readonly band: Band | undefined;
  /** What the page asks about; undefined where it asks about everything. */
  readonly item: Item | undefined;
  /** The name of its answer, and of those behind it (`dsr.S-BI-maker`). */
  readonly field: string;
}

/** Questions that nobody but the person answers, whoever holds the phone: the words say "you". */
const inPerson = ['A3', 'A3-tell', 'A4-here', 'A4-wish', 'B2', 'B2-tell', 'C2', 'C2-tell'];

/** Whether a page speaks to the person. */
export const toPerson = (node: string, {who}: Pick<Voice, 'who'>): boolean => who === 'person' || inPerson.includes(node);

/** Who answers, and how old the person is, from the wizard's own questions. The request form knows both from elsewhere. */
export const whoIn = ({who}: Answers) => who as Who | undefined;
export const bandIn = ({age}: Answers) => age as Band | undefined;

/** Makes a page of questions. */
export type MakePage = (voice: Voice) => Page;

/** A page that only tells: its heading, what it says, and whom of the area file to show. */
export interface Telling {
  readonly title: {readonly standard: string; readonly easy: string};
  readonly statements: readonly Statement[];
  readonly contacts?: readonly ContactRole[];
}
export type MakeTelling = (voice: Voice) => Telling;
