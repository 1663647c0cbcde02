import {answer, type Answers, type Flow, type Group} from '@local-offer/core';
import {answerIn} from './answer-in.js';

/** The groups of an answer. Where there is none yet, one empty group is there to fill in. */
export function groupsIn(answers: Answers, name: string): readonly Group[] {
  const groups = answers[name];
  return Array.isArray(groups) && groups.length ? (groups as readonly Group[]) : [{}];
}

/** The name of a control in a group: that of the answer, which group, which part. */
export const partName = (field: string, n: number, part: string): string => `${field}.${n}.${part}`;

/** Takes an answer just as it stands in its control. A control that nobody asks for is left alone. */
export function take(flow: Flow, control: HTMLInputElement): Flow {
  const value = answerIn(control);
  const asks = (name: string) => flow.steps.some(({fields}) => fields.includes(name));
  if (value === undefined) return flow;
  if (asks(control.name)) return answer(flow, control.name, value);
  const [, name, number, part] = /^(.+)\.(\d+)\.([^.]+)$/.exec(control.name) ?? [];
  if (!asks(name!)) return flow;
  const groups = [...groupsIn(flow.answers, name!)];
  const n = Number(number);
  // What was never touched is no answer: a form with nothing in it has nothing to lose.
  if (!value.length && !groups[n]?.[part!]) return flow;
  groups[n] = {...groups[n], [part!]: typeof value === 'string' ? value : ((value[0] ?? '') as string)};
  return answer(flow, name!, groups);
}

/** Adds an empty group, or takes away one. The others stay as they are, and what was found wrong in them stays theirs. */
export function regroup(flow: Flow, name: string, gone?: number): Flow {
  const groups = groupsIn(flow.answers, name);
  if (gone === undefined) return answer(flow, name, [...groups, {}]);
  const problems = Object.entries(flow.problems).flatMap(([key, code]) => {
    const [, n, part] = key.startsWith(`${name}.`) ? (/\.(\d+)\.([^.]+)$/.exec(key) ?? []) : [];
    if (Number(n) === gone) return [];
    return [[Number(n) > gone ? partName(name, Number(n) - 1, part!) : key, code]];
  });
  return {...answer(flow, name, groups.toSpliced(gone, 1)), problems: Object.fromEntries(problems) as Flow['problems']};
}
