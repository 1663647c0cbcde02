import type {Filters} from './filters.js';
import type {MeetingSheet} from './meeting-sheet.js';

/** What somebody has chosen and written, and what to do when they choose and write more. Without it a view is all there is to read, and asks nothing. */
export interface GuideState {
  readonly filters: Filters;
  /** Whose cards show all that they do. */
  readonly opened: ReadonlySet<string>;
  readonly sheet: MeetingSheet;
  /** All of it is wanted: for paper. */
  readonly whole: boolean;
  /** A search found something that was hidden. */
  readonly found: boolean;
  readonly onFilter: (event: Event) => void;
  readonly onReset: () => void;
  readonly onToggle: (id: string) => void;
  readonly onFound: () => void;
  readonly onTopic: (id: string) => void;
  readonly onPerson: (id: string) => void;
  readonly onPrint: () => void;
}

export const stay = (event: Event): void => event.preventDefault();
