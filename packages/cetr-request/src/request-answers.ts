import {collect, isoDate, normalisedPostcode, path, plain, type Answers, type Flow, type Group} from '@local-offer/core';
import type {RequestAnswer, ReviewRequest} from '@local-offer/contract';
import {chosenIn, dateParts} from '@local-offer/ui';
import * as say from './messages-questions.js';
import {insteadOf} from './more-flow.js';
import type {Asked, Asker, Choice} from './page-parts.js';
import {ageOn, bornDate} from './age.js';
import {textAt} from './request-checks.js';
import {pageOf} from './request-pages.js';
import {today} from './today.js';

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

/** A question and, below it, those that its chosen answers bring. */
export const open = (asked: Asked, answers: Answers): readonly Asked[] => [asked, ...chosen(asked, answers).flatMap(({asks = []}) => asks.flatMap((one) => open(one, answers)))];

const chosen = (asked: Asked, answers: Answers): readonly Choice[] => ('options' in asked ? chosenIn(asked.options, answers[asked.name]) : []);

type Read = Pick<Row, 'answer' | 'code' | 'state' | 'shown'>;

/** Answers that are no answer, by their codes. */
const gaps: Readonly<Record<string, 'do-not-know' | 'rather-not-say'>> = {dk: 'do-not-know', 'rather-not': 'rather-not-say'};

function read(asked: Asked, answers: Answers): Read {
  if ('options' in asked) {
    const picked = chosen(asked, answers);
    const codes = picked.map(({value}) => value);
    const shown = picked.map(({label}) => label).join(', ');
    const gap = picked.length === 1 ? gaps[codes[0]!] : undefined;
    if (gap) return {answer: '', shown, code: codes[0]!, state: gap};
    if (picked.length) return {answer: shown, shown, code: asked.kind === 'checkboxes' ? codes : codes[0], state: 'answered'};
    // Nobody may leave a message where nobody said that they may.
    return /-safe$/.test(asked.name) ? {answer: say.no(), shown: say.no(), code: 'no', state: 'blank'} : {answer: '', shown: '', state: 'blank'};
  }
  const parts = asked.kind === 'date' ? dateParts(asked.name) : [asked.name];
  const typed = parts.map((part) => textAt(answers, part) ?? '');
  const shown = plain(typed.join('')) && typed.join(' ');
  return {answer: shown, shown, state: shown ? 'answered' : 'blank'};
}

/** Each of several people, or the question left blank. Whoever has nothing written about them is nobody. */
function readGroups(asked: Asked & {kind: 'groups'}, answers: Answers): readonly (Read & Pick<Row, 'id' | 'question'>)[] {
  const groups = ((answers[asked.name] ?? []) as readonly Group[]).filter((group) => asked.parts.some(({name}) => plain(group[name] as string)));
  if (!groups.length) return [{id: asked.name, question: asked.label, answer: '', shown: '', state: 'blank'}];
  return groups.map((group, n) => {
    const shown = asked.parts
      .flatMap(({name, label, tick}) => (plain(group[name] as string) ? (tick ? label : (group[name] as string)) : []))
      .join('; ');
    return {id: `${asked.name}-${n + 1}`, question: asked.one(n + 1), answer: shown, shown, state: 'answered'};
  });
}

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
      .flatMap((asked): readonly Row[] => {
        if (asked.kind === 'groups') return readGroups(asked, answers).map((row) => ({...row, step, section}));
        const form = normalised(asked.name, answers);
        return [{id: asked.name, step, section, question: asked.label, ...read(asked, answers), ...(form && {normalised: form}), ...(asked.name === 'speak-alone' && {unprinted: true})}];
      })
      .map((row) => (tick?.name === insteadOf(row.id) && row.state === 'blank' ? {...row, ...read(tick, answers)} : row));
  });
}

/** The age group that stands for a birth date. */
function band(age: number | undefined): Read & Pick<Row, 'id' | 'question'> {
  const code = age === undefined ? undefined : age < 16 ? 'under-16' : age < 18 ? '16-17' : age < 26 ? '18-25' : '26-over';
  const shown = code ? say.bands()[code]! : '';
  return {id: 'age-band', question: say.bandTitle(), answer: shown, shown, ...(code ? {code, state: 'answered'} : {state: 'blank'})};
}
