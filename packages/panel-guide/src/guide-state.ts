import type {Folds} from '@local-offer/ui';
import type {Filters} from './filters.js';
import type {MeetingSheet} from './meeting-sheet.js';

/** What somebody has chosen and written, and what to do when they choose and write more. Without it a view is all there is to read, and asks nothing. */
export interface GuideState {
  readonly filters: Filters;
  /** Which cards and parts are open. All of it is wanted for paper. */
  readonly folds: Folds;
  readonly sheet: MeetingSheet;
  /** A search found something that was hidden. */
  readonly found: boolean;
  /** In Easy Read: whether there is to choose what to see. */
  readonly chooses: boolean;
  readonly onChoose: () => void;
  readonly onFilter: (event: Event) => void;
  readonly onReset: () => void;
  readonly onFound: () => void;
  readonly onTopic: (id: string) => void;
  readonly onPerson: (id: string) => void;
  /** Goes to a part of the page, by the id of its heading. */
  readonly onPart: (id: string) => void;
  readonly onPrint: () => void;
}

export const stay = (event: Event): void => event.preventDefault();
