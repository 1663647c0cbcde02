import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';

/** Something we say, in both readings: its words, the short rows of its Easy Read twin with their drawings, and the key of its source where it is a fact. */
export const tell = (standard: string, easy: readonly (readonly [text: string, picture: PictureId])[], source?: string): Statement => ({
  standard,
  easy: easy.map(([text, picture]) => ({text, picture})),
  ...(source && {source}),
});
