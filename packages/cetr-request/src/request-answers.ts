import {collect, isoDate, path, plain, type Answers, type Flow} from '@local-offer/core';
import type {RequestAnswer} from '@local-offer/contract';
import {chosenIn, dateParts} from '@local-offer/ui';
import {bornDate, textAt} from './request-flow.js';
import {pageOf, type Asked, type Asker} from './request-pages.js';

/** One question with its answer, as the check page shows it and as it travels. */
export interface Row extends RequestAnswer {
  readonly step: string;
  readonly section: string;
  /** As the check page shows it; empty where it was left blank. */
  readonly shown: string;
}

/** A second form of what was typed, to match records by. What was typed travels beside it. */
function normalised(name: string, answers: Answers): string | undefined {
  if (name === 'born') return isoDate(bornDate(answers));
  const text = plain(textAt(answers, name));
  if (name === 'name' || name === 'your-name') return text;
  return name === 'postcode' ? text.toUpperCase().replace(/[\s.-]/g, '').replace(/^(.{2,4})(.{3})$/, '$1 $2') : undefined;
}

/** A question and, below it, those that its chosen answers bring. */
const open = (asked: Asked, answers: Answers): readonly Asked[] => [
  asked,
  ...chosen(asked, answers).flatMap(({asks = []}) => asks),
];

const chosen = (asked: Asked, answers: Answers) =>
  'options' in asked ? chosenIn(asked.options, answers[asked.name]) : [];

function read(asked: Asked, answers: Answers): Pick<Row, 'answer' | 'code' | 'state' | 'shown'> {
  if ('options' in asked) {
    const picked = chosen(asked, answers);
    if (!picked.length) return {answer: '', shown: '', state: 'blank'};
    if (picked[0]!.value === 'dk') return {answer: '', shown: picked[0]!.label, code: 'dk', state: 'do-not-know'};
    const codes = picked.map(({value}) => value);
    const shown = picked.map(({label}) => label).join(', ');
    return {answer: shown, shown, code: asked.kind === 'checkboxes' ? codes : codes[0], state: 'answered'};
  }
  const parts = asked.kind === 'date' ? dateParts(asked.name) : [asked.name];
  const typed = parts.map((part) => textAt(answers, part) ?? '');
  const shown = plain(typed.join('')) && typed.join(' ');
  return {answer: shown, shown, state: shown ? 'answered' : 'blank'};
}

/** Every question on the path that was walked, in order, answered or not. */
export function rowsOf(flow: Flow, asker: Omit<Asker, 'answers'>): readonly Row[] {
  const answers = collect(flow);
  return path(flow).flatMap(({id, section}) =>
    (pageOf(id, {...asker, answers})?.fields ?? [])
      .flatMap((asked) => open(asked, answers))
      .map((asked) => {
        const form = normalised(asked.name, answers);
        return {id: asked.name, step: id, section, question: asked.label, ...read(asked, answers), ...(form && {normalised: form})};
      }),
  );
}

