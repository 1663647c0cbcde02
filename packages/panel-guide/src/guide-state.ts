import type {Answers} from '@local-offer/core';
import type {Filters} from './filters.js';

/** What somebody has chosen and written, and what to do when they choose and write more. Without it a view is all there is to read, and asks nothing. */
export interface GuideState {
  readonly filters: Filters;
  /** Whose cards show all that they do. */
  readonly opened: ReadonlySet<string>;
  readonly sheet: Answers;
  /** All of it is wanted: for paper. */
  readonly whole: boolean;
  /** A search found something that was hidden. */
  readonly found: boolean;
  /** Whether the sheet is to be emptied, or just was. */
  readonly emptying: 'asked' | 'done' | undefined;
  readonly onFilter: (event: Event) => void;
  readonly onReset: () => void;
  readonly onToggle: (id: string) => void;
  readonly onFound: () => void;
  readonly onTopic: (id: string) => void;
  readonly onPerson: (id: string) => void;
  readonly onSheet: (event: Event) => void;
  readonly onPrint: () => void;
  readonly onAskClear: () => void;
  /** Empties the sheet, or keeps it after all. */
  readonly onClear: (sure: boolean) => void;
}

export const stay = (event: Event): void => event.preventDefault();
