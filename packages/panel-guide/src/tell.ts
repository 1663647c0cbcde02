import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';

/** A fact in both readings: a sentence or two, and one short row with a picture. `source` is its key in the list of sources. */
export const tell = (standard: string, easy: string, picture: PictureId, source = 'panel'): Statement => ({standard, easy: [{text: easy, picture}], source});

/** What we say of one person. A time at which somebody has nothing of their own to do is left out. */
export interface PersonWords {
  readonly who: Statement;
  readonly before?: Statement;
  readonly at?: Statement;
  readonly after?: Statement;
}

/** Names of things as the area has them. */
export interface Names {
  /** The review, as `CETR`. */
  readonly review: string;
  /** The list, as `DSR`. */
  readonly list: string;
}
