import {collect, isoDate, path, plain, type Answers, type Flow} from '@local-offer/core';
import {answerRows, dateParts, open, type AnswerRow, type Asked, type Asker} from '@local-offer/ui';
import {nodeOfStep} from './consent-flow.js';
import {consentPage} from './consent-pages.js';
import {notAskedYet} from './messages-record.js';

/** One question with its answer, as the check page shows it and as the record holds it. */
export interface ConsentRow extends AnswerRow {
  readonly step: string;
  readonly section: string;
  /** A form to match records by, beside what was typed. */
  readonly normalised?: string;
}

/** A typed answer; '' where there is none. */
const textIn = (answers: Answers, name: string): string => plain(typeof answers[name] === 'string' ? answers[name] : '');

/** A typed date as `2026-11-21`. */
export function dayIn(answers: Answers, name: string): string | undefined {
  const [day, month, year] = dateParts(name).map((part) => textIn(answers, part));
  return isoDate({day, month, year});
}

function normalised(name: string, answers: Answers): string | undefined {
  if (name === 'born') return dayIn(answers, name);
  const text = textIn(answers, name);
  if (name === 'name') return text;
  return name === 'nhs-number' ? text.replace(/[\s-]/g, '').replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3') : undefined;
}

/** A question of sharing that was left blank counts as not asked yet. */
export const sharingRow = (row: AnswerRow): AnswerRow => (row.state === 'blank' ? {...row, answer: notAskedYet(), shown: notAskedYet(), code: 'not-asked'} : row);

const isSharing = (step: string, asked: Asked) => /^S[12]$/.test(nodeOfStep(step)?.node.id ?? '') && asked.kind === 'radios';

/** Every question on the path that was walked, in order, answered or not, in the words of the reading. */
export function consentRows(flow: Flow, asker: Omit<Asker, 'answers'>): readonly ConsentRow[] {
  const answers = collect(flow);
  return path(flow).flatMap(({id: step, section}) =>
    (consentPage(step, {...asker, answers})?.fields ?? [])
      .flatMap((asked) => open(asked, answers))
      .flatMap((asked) => answerRows(asked, answers).map((row) => (isSharing(step, asked) ? sharingRow(row) : row)))
      .map((row): ConsentRow => {
        const form = normalised(row.id, answers);
        return {...row, step, section, ...(form && {normalised: form})};
      }),
  );
}
