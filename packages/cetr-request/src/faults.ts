import type {FieldProblem, Flow, Step} from '@local-offer/core';
import type {Row} from './request-answers.js';

/** What the endpoint finds wrong in one answer. */
export interface Fault {
  readonly row: string;
  readonly step: string;
  /** The field of that page at which it stands. */
  readonly field: string;
  readonly question: string;
  /** The endpoint's own words, if it has some. Text of a stranger. */
  readonly words: string;
  /** The answer that it is about. */
  readonly was: string;
}

const said = ({answer, code}: Row): string => `${[code].flat().join()} ${answer}`;

/** The row that an id means: its own id, `answers.3.answer` by its number, or the closest part of it, as in `helpers.0.name`. */
function rowOf(id: string, rows: readonly Row[]): Row | undefined {
  const number = /^answers\.(\d+)(\.|$)/.exec(id)?.[1];
  if (number) return rows[Number(number)];
  // The people in a list are counted from 1 on the check page.
  const plain = id.replace(/^([\w-]+)\.(\d+)(?=\.|$)/, (_, list: string, at: string) => `${list}-${Number(at) + 1}`);
  const within = (one: string, whole: string) => one === whole || (one.startsWith(whole) && /^[.-]/.test(one.slice(whole.length)));
  const closest = rows.filter((row) => within(plain, row.id)).sort((a, b) => b.id.length - a.id.length)[0];
  return closest ?? rows.find((row) => within(row.id, plain) || within(row.id, plain.replace(/[.-]\d+([.-].*)?$/, '')));
}

/** The field of a step that asks for a row. */
function fieldOf({id, step}: Row, steps: readonly Step[]): string {
  const fields = steps.find((one) => one.id === step)?.fields ?? [];
  // A date has three fields and one name.
  if (fields.some((field) => field === id || field.startsWith(`${id}-`))) return id;
  return fields.find((field) => id.startsWith(field)) ?? fields[0] ?? id;
}

/** What an endpoint found: each fault at the answer it is about, one to an answer; and how many are about none that was asked. */
export interface Found {
  readonly faults: readonly Fault[];
  readonly others: number;
}

export function placeFaults(problems: readonly FieldProblem[], rows: readonly Row[], steps: readonly Step[]): Found {
  const faults = new Map<string, Fault>();
  let others = 0;
  for (const {id, text = ''} of problems) {
    const row = rowOf(id, rows);
    if (!row) others++;
    else {
      const before = faults.get(row.id)?.words ?? '';
      const words = before.includes(text) ? before : `${before} ${text}`.trim();
      faults.set(row.id, {row: row.id, step: row.step, field: fieldOf(row, steps), question: row.question, words, was: said(row)});
    }
  }
  return {faults: [...faults.values()], others};
}

/** The faults whose answers stand as they were. */
export const standing = (faults: readonly Fault[], rows: readonly Row[]): readonly Fault[] =>
  faults.filter(({row, was}) => rows.some((one) => one.id === row && said(one) === was));

/** The code of a problem that the endpoint told of, and not this form. */
export const told = 'told';

/** A flow that comes to another page, with what was found there. It stands at its field and holds nobody up. */
export function withFaults(flow: Flow, before: Flow, faults: readonly Fault[], rows: () => readonly Row[]): Flow {
  const {step} = flow.at;
  if (!faults.length || step === before.at.step || Object.keys(flow.problems).length) return flow;
  const here = standing(faults, rows()).filter((fault) => fault.step === step);
  return {...flow, problems: Object.fromEntries(here.map(({field}) => [field, `${field}-${told}`]))};
}

/** The longest of what was written, where all answers together are too long to send. What was chosen nobody can make shorter. */
export const longest = (rows: readonly Row[]): Row | undefined =>
  rows.filter(({code, answer}) => code === undefined && answer).sort((a, b) => b.answer.length - a.answer.length)[0];
