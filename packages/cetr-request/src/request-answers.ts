import {collect, isoDate, normalisedPostcode, path, plain, today, type Answers, type Flow} from '@local-offer/core';
import type {RequestAnswer, ReviewRequest} from '@local-offer/contract';
import {answerRows, dateParts, open, readAnswer, type AnswerRow, type Asked, type Asker} from '@local-offer/ui';
import * as say from './messages-questions.js';
import {insteadOf} from './more-flow.js';
import {ageOn, bornDate} from './age.js';
import {textAt} from './request-checks.js';
import {pageOf} from './request-pages.js';

/** One question with its answer, as the check page shows it and as it travels. */
export interface Row extends RequestAnswer {
  readonly step: string;
  readonly section: string;
  /** As the check page shows it; empty where it was left blank. */
  readonly shown: string;
  /** For the team and never on a copy of the asker's. */
  readonly unprinted?: boolean;
}

/** What is sent. To stop an earlier request is a change that promises no reply. */
export type What = ReviewRequest['kind'] | 'stop';

/** What these answers are sent as. */
export function whatOf(rows: readonly Pick<Row, 'id' | 'code'>[]): What {
  const row = (id: string) => rows.find((one) => one.id === id);
  if (row('change')) return row('earlier-change')?.code === 'stop' ? 'stop' : 'change';
  return row('age-band') ? 'enquiry' : 'request';
}

/** What could name the person, or somebody else, is in no enquiry and in no file of one. */
export const leftOutOfEnquiry = (name: string): boolean => /^(born(-|$)|age$|hospital|basis-)/.test(name);

/** An enquiry asks for an area in the place of a name. */
export const isEnquiry = (flow: Flow): boolean => path(flow).some(({id}) => id === 'district');

const dates = ['last-review-date'];
const names = ['name', 'your-name', 'known-as', 'basis-name'];

/** A second form of what was typed, to match records by. What was typed travels beside it. */
function normalised(name: string, answers: Answers): string | undefined {
  if (name === 'born') return isoDate(bornDate(answers));
  if (dates.includes(name)) {
    const [day, month, year] = dateParts(name).map((part) => textAt(answers, part));
    return isoDate({day, month, year});
  }
  const text = plain(textAt(answers, name));
  if (names.includes(name)) return text;
  if (name === 'nhs-number') return text.replace(/[\s-]/g, '').replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
  return name === 'postcode' ? (normalisedPostcode(text) ?? text) : undefined;
}

/** A field's answers, one row each. Nobody may leave a message where nobody said that they may. */
const rowsIn = (asked: Asked, answers: Answers): readonly AnswerRow[] =>
  answerRows(asked, answers).map((row) => (/-safe$/.test(row.id) && row.state === 'blank' ? {...row, answer: say.no(), shown: say.no(), code: 'no'} : row));

/** Every question on the path that was walked, in order, answered or not. An enquiry leaves out what could name the person. */
export function rowsOf(flow: Flow, asker: Omit<Asker, 'answers'>, day = today()): readonly Row[] {
  const answers = collect(flow);
  const enquiry = isEnquiry(flow);
  return path(flow).flatMap(({id: step, section}): readonly Row[] => {
    if (enquiry && step === 'born') return [{step, section, ...band(ageOn(answers, day))}];
    const fields = pageOf(step, {...asker, answers})?.fields ?? [];
    // "I do not know", ticked below words that nobody wrote, is the answer to their question.
    const tick = fields.find(({name}) => /-instead$/.test(name));
    return fields
      .filter((asked) => asked !== tick)
      .flatMap((asked) => open(asked, answers))
      .filter(({name}) => !(enquiry && leftOutOfEnquiry(name)))
      .flatMap((asked): readonly Row[] =>
        rowsIn(asked, answers).map((row) => {
          const form = asked.kind !== 'groups' && normalised(row.id, answers);
          return {...row, step, section, ...(form && {normalised: form}), ...(row.id === 'speak-alone' && {unprinted: true})};
        }),
      )
      .map((row) => (tick?.name === insteadOf(row.id) && row.state === 'blank' ? {...row, ...readAnswer(tick, answers)} : row));
  });
}

/** The age group that stands for a birth date. */
function band(age: number | undefined): AnswerRow {
  const code = age === undefined ? undefined : age < 16 ? 'under-16' : age < 18 ? '16-17' : age < 26 ? '18-25' : '26-over';
  const shown = code ? say.bands()[code]! : '';
  return {id: 'age-band', question: say.bandTitle(), answer: shown, shown, ...(code ? {code, state: 'answered'} : {state: 'blank'})};
}
