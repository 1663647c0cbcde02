import {plain, type Answers, type Group} from '@local-offer/core';
import type {Asked, Choice} from './asked.js';
import {chosenIn} from './fields/choice-field.js';
import {dateParts} from './fields/date-field.js';
import {textOfAnswer} from './fields/field.js';

/** An answer in words and in codes. */
export interface ReadAnswer {
  /** As it travels: in words, and empty where the answer is that there is none. */
  readonly answer: string;
  /** As the check page shows it; empty where it was left blank. */
  readonly shown: string;
  /** What was chosen: of several a list. */
  readonly code?: string | string[];
  readonly state: 'answered' | 'blank' | 'do-not-know' | 'rather-not-say';
}

/** One question with its answer. */
export interface AnswerRow extends ReadAnswer {
  readonly id: string;
  readonly question: string;
}

const chosen = (asked: Asked, answers: Answers): readonly Choice[] => ('options' in asked ? chosenIn(asked.options, answers[asked.name]) : []);

/** A question and, below it, those that its chosen answers bring. */
export const open = (asked: Asked, answers: Answers): readonly Asked[] => [asked, ...chosen(asked, answers).flatMap(({asks = []}) => asks.flatMap((one) => open(one, answers)))];

/** Answers that are no answer, by their codes. */
const gaps: Readonly<Record<string, 'do-not-know' | 'rather-not-say'>> = {dk: 'do-not-know', 'rather-not': 'rather-not-say'};

const blank: ReadAnswer = {answer: '', shown: '', state: 'blank'};

/** What a field was answered with. For several people or things: `answerRows`. */
export function readAnswer(asked: Asked, answers: Answers): ReadAnswer {
  if ('options' in asked) {
    const picked = chosen(asked, answers);
    const codes = picked.map(({value}) => value);
    const shown = picked.map(({label}) => label).join(', ');
    const gap = picked.length === 1 ? gaps[codes[0]!] : undefined;
    if (gap) return {answer: '', shown, code: codes[0]!, state: gap};
    return picked.length ? {answer: shown, shown, code: asked.kind === 'checkboxes' ? codes : codes[0]!, state: 'answered'} : blank;
  }
  const parts = asked.kind === 'date' ? dateParts(asked.name) : [asked.name];
  const typed = parts.map((part) => textOfAnswer({answers}, part));
  const shown = plain(typed.join('')) && typed.join(' ');
  return shown ? {answer: shown, shown, state: 'answered'} : blank;
}

/** A field's question with its answer; of several people or things one row each. Whoever has nothing written about them is nobody. */
export function answerRows(asked: Asked, answers: Answers): readonly AnswerRow[] {
  const {name: id, label} = asked;
  const question = ('full' in asked && asked.full) || label;
  if (asked.kind !== 'groups') return [{id, question, ...readAnswer(asked, answers)}];
  const groups = ((answers[id] ?? []) as readonly Group[]).filter((group) => asked.parts.some(({name}) => plain(group[name] as string)));
  if (!groups.length) return [{id, question, ...blank}];
  return groups.map((group, n) => {
    const shown = asked.parts
      .flatMap(({name, label, tick}) => (plain(group[name] as string) ? (tick ? label : (group[name] as string)) : []))
      .join('; ');
    return {id: `${id}-${n + 1}`, question: asked.one(n + 1), answer: shown, shown, state: 'answered'};
  });
}
