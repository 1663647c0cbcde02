import type {Folds} from '@local-offer/ui';

/** What somebody has chosen, and what to do when they choose. Without it a view is all there is to read, and asks nothing. */
export interface GuideState {
  /** Id of the page that is shown. */
  readonly shown: string;
  /** The list of pages stands above: nobody asked for one alone. */
  readonly menu: boolean;
  readonly onShow: (id: string) => void;
  /** Goes back to the list of pages. */
  readonly onMenu: () => void;
  /** Whether the panel guide on this page has a card of this person. */
  readonly hasCard: (person: string) => boolean;
  readonly onPerson: (person: string) => void;
  /** Which steps and parts are open. */
  readonly folds: Folds;
  /** Opens a step by its id, and goes there. */
  readonly onStep: (id: string) => void;
}
