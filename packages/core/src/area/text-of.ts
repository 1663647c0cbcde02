import {isObject} from '@local-offer/contract';
import type {LocalText, Wording} from '@local-offer/contract';
import type {DeepReadonly} from './read-area.js';

/** Words in this language, else in English; undefined where there are neither, so that a default can stand in. */
export function textOf(value: DeepReadonly<LocalText> | undefined, locale: string): string | undefined {
  if (!isObject(value)) return value;
  return value[locale] ?? value['en'];
}

/** One row of Easy Read: a short sentence, and the id of the picture beside it. */
export interface EasyLine {
  readonly text: string;
  readonly picture?: string | undefined;
}

/**
 * A wording in this language, else in English; undefined where there are neither. `easy` is undefined where the wording
 * has no Easy Read twin in a language we have, or not all of it: half an explanation can say the opposite.
 */
export function wordingOf(
  value: DeepReadonly<Wording> | undefined,
  locale: string,
): {readonly standard: string; readonly easy?: readonly EasyLine[] | undefined} | undefined {
  const twin = isObject(value) && 'standard' in value ? (value as unknown as Twin) : undefined;
  const standard = textOf(twin ? twin.standard : (value as DeepReadonly<LocalText>), locale);
  if (standard === undefined) return;
  const easy = twin?.easy.map(({text, picture}) => ({text: textOf(text, locale)!, picture}));
  return {standard, easy: easy?.length && easy.every(({text}) => text !== undefined) ? easy : undefined};
}

interface Twin {
  readonly standard: LocalText;
  readonly easy: readonly {readonly text: LocalText; readonly picture?: string}[];
}
