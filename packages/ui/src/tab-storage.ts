import type {Flow} from '@local-offer/core';
import {prefix} from './tab-wipe.js';

/** What is kept of a form: the answers, and where somebody is. */
export type Held = Pick<Flow, 'answers' | 'at' | 'passed' | 'changed'>;

interface Entry extends Held {
  readonly v: 1;
  /** When the last answer was given. */
  readonly last: number;
}

/** How long answers are kept after the last one, and how long before the end it is said, in milliseconds. */
export const hour = 3_600_000;
export const notice = 120_000;

/** A key that tells nobody what the form is about, and differs for each form of each page. */
export const keyOf = (form: string): string => prefix + [...form].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0, 7).toString(36);

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && !!value && !Array.isArray(value);
const isList = (value: unknown, is: (one: unknown) => boolean) => Array.isArray(value) && value.every(is);
const isString = (value: unknown) => typeof value === 'string';
const isText = (value: unknown) => isString(value) || isList(value, isString);
const isGroup = (value: unknown) => isPlain(value) && Object.values(value).every(isText);
const isAnswer = (value: unknown) => isText(value) || isList(value, isGroup);

const isEntry = (value: unknown): value is Entry => {
  if (!isPlain(value)) return false;
  const {v, last, at, answers, passed, changed} = value;
  const placed = isPlain(at) && isString(at['step']) && Number.isSafeInteger(at['index']) && (at['index'] as number) >= 0;
  const answered = isPlain(answers) && Object.values(answers).every(isAnswer);
  return v === 1 && Number.isFinite(last) && placed && answered && isList(passed, isString) && (changed === undefined || isString(changed));
};

/** What is left of the hour. A clock that was put back by much leaves nothing. */
export const timeLeft = (last: number): number => {
  const left = last + hour - Date.now();
  return left > hour + notice ? 0 : left;
};

/** What stands under a key, if it is whole and its hour is not over. */
export function readEntry(storage: Storage, key: string): Entry | undefined {
  try {
    const entry = JSON.parse(storage.getItem(key)!) as unknown;
    return isEntry(entry) && timeLeft(entry.last) > 0 ? entry : undefined;
  } catch {
    return undefined;
  }
}

export const writeEntry = (storage: Storage, key: string, {answers, at, passed, changed}: Held, last: number): void =>
  storage.setItem(key, JSON.stringify({v: 1, last, answers, at, passed, changed} satisfies Entry));
