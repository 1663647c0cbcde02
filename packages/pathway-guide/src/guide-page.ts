import type {Pathway} from '@local-offer/contract';
import type {Statement} from '@local-offer/ui';

/** A part of a page, in plain words under a heading of its own. */
export interface GuideSection {
  /** Small letters and hyphens; stands once on its page. */
  readonly id: string;
  readonly title: string;
  /** Each is a paragraph, or the rows of its Easy Read twin. */
  readonly statements?: readonly Statement[];
  /** Shown after the statements, as a list. */
  readonly list?: readonly Statement[];
  /** Pages to read, as a list. One without an address is named. */
  readonly links?: readonly {readonly title: string; readonly url?: string | undefined}[];
  /** Whether a link to the request form stands at its end, where there is one. */
  readonly request?: boolean;
  /** Whether the links of the area stand here, each with its type, size and date. */
  readonly moreToRead?: boolean;
}

/** One page of the guide: words in sections, then a pathway, or one of the two. */
export interface GuidePage {
  /** Names the page in the `pathway` attribute. */
  readonly id: string;
  readonly title: string;
  readonly sections?: readonly GuideSection[];
  readonly pathway?: Pathway;
  /** Whether the area wrote it: its status and date are then always shown, and whom to ask about it. */
  readonly local?: boolean;
}
