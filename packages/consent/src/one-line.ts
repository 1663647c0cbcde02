import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';

/** A sentence, or two, short enough to be its own Easy Read twin. */
export const one = (text: string, picture: PictureId, source?: string): Statement => ({standard: text, easy: [{text, picture}], ...(source && {source})});
