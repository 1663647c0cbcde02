import {count, find, freeze, indexOf, own, pick, walk, type Answer, type Answers, type Group, type Problems, type Step, type Walked} from './path.js';

/*
 * Where someone is in a set of questions, and where they may go next.
 * No DOM, no words, no clock: each function takes a flow and returns a new one.
 */

export type {Answer, Answers, Group, Problems, Step} from './path.js';

export interface Place {
  readonly step: string;
  readonly index: number;
}

export interface Flow {
  readonly steps: readonly Step[];
  readonly at: Place;
  /** All answers given, also those to questions that are no longer asked. To send, use `collect`. */
  readonly answers: Answers;
  /** What `next` found wrong here. It stays until the next `next`, because a page that moves under typing hands is worse. */
  readonly problems: Problems;
  /** Ids of the steps that `next` has passed. */
  readonly passed: readonly string[];
  /** Set by `change`: up to this step `next` goes on as ever, and from it back to the check page. */
  readonly changed: string | undefined;
  /** `next` was asked for at the end, and every step on the path passes its check. */
  readonly finished: boolean;
}

const none: Problems = Object.freeze({});

/** What is wrong in a group (or the only one) of a step. */
function fault({step, asked}: Walked, index: number): Pick<Flow, 'at' | 'problems'> | undefined {
  const found = Object.entries(step.check?.(asked, index) ?? {}).filter((entry) => entry[1]);
  return found.length ? {at: {step: step.id, index}, problems: Object.fromEntries(found) as Problems} : undefined;
}

/** The first thing wrong in a whole step. */
const firstFault = (one: Walked) => Array.from({length: count(one)}, (_, index) => fault(one, index)).find(Boolean);

/** A new flow, somewhere on its path: if `at` is not, at the last walked step before it. */
function move(flow: Flow, to: Partial<Flow>): Flow {
  const rest: Flow = {...flow, problems: none, finished: false, ...to};
  const {at} = rest;
  let {problems, changed} = rest;
  const walked = walk(rest);
  const order = find(rest.steps, at.step);
  const here = walked.find(({step}) => step.id === at.step) ?? walked.findLast(({step}) => find(rest.steps, step.id) < order) ?? walked[0]!;
  const place = here.step.id === at.step ? {...at, index: Math.min(at.index, count(here) - 1)} : {step: here.step.id, index: 0};
  if (place.step !== at.step || place.index !== at.index) problems = none;
  // `changed` never lies behind us, or Back and then Continue would lead somewhere else.
  if (changed && indexOf(walked, changed) < indexOf(walked, place.step)) changed = place.step;
  return Object.freeze({...rest, at: Object.freeze(place), problems: Object.freeze(problems), changed});
}

/** A flow at its first step. Answers from before are taken up as far as there are questions for them. */
export function start(steps: readonly Step[], answers: Answers = {}): Flow {
  for (const step of steps) if (steps[find(steps, step.id)] !== step) throw new Error(`Two steps are called "${step.id}".`);
  const known = freeze(pick(answers, steps.flatMap(own)));
  const passed = steps.filter((step) => own(step).length && own(step).every((name) => known[name] !== undefined)).map(({id}) => id);
  const at = {step: walk({steps, answers: known})[0]!.step.id, index: 0};
  return move({steps, at, answers: known, problems: none, passed, changed: undefined, finished: false}, {});
}

/** The same flow with other steps, such as those of another area: whoever was on a page that is gone is on the one before it. */
export function withSteps(flow: Flow, steps: readonly Step[]): Flow {
  const now = move({...flow, steps}, {problems: flow.problems});
  // Who had finished has still finished, unless these steps ask for something else.
  const again = flow.finished ? next(now) : now;
  return again.finished ? again : now;
}

/** Keeps an answer just as it was given. In a step with `each`, a field belongs to the group in hand. */
export function answer(flow: Flow, field: string, value: Answer): Flow {
  const {each, fields} = flow.steps[find(flow.steps, flow.at.step)]!;
  let name = field;
  if (each && fields.includes(field)) {
    const groups = [...((flow.answers[each] ?? []) as readonly Group[])];
    groups[flow.at.index] = {...groups[flow.at.index], [field]: value as string};
    [name, value] = [each, groups];
  } else if (!flow.steps.some((step) => own(step).includes(field))) throw new Error(`No step asks for "${field}".`);
  return move(flow, {answers: freeze({...flow.answers, [name]: value}), problems: flow.problems});
}

/** Goes on, if what is here passes. At the end: to the first step that does not pass, or finished. */
export function next(flow: Flow): Flow {
  const walked = walk(flow);
  const i = indexOf(walked, flow.at.step);
  const {step, index} = flow.at;
  const wrong = fault(walked[i]!, index);
  if (wrong) return move(flow, wrong);
  if (index + 1 < count(walked[i]!)) return move(flow, {at: {step, index: index + 1}});
  const passed = [...new Set([...flow.passed, step])];
  if (i === walked.length - 1) {
    const first = walked.map(firstFault).find(Boolean);
    return move(flow, {passed, finished: !first, ...first, changed: first?.at.step});
  }
  const check = walked.findIndex((one) => one.step.id === 'check');
  if (flow.changed !== step || check <= i) return move(flow, {passed, at: {step: walked[i + 1]!.step.id, index: 0}});
  for (const one of walked.slice(i + 1, check)) {
    const at = {step: one.step.id, index: 0};
    if (!passed.includes(at.step)) return move(flow, {passed, at, changed: at.step});
    const later = firstFault(one);
    if (later) return move(flow, {passed, ...later, changed: at.step});
  }
  return move(flow, {passed, at: {step: 'check', index: 0}, changed: undefined});
}

/** One step, or one group, back along the path. At the first it stays. */
export function back(flow: Flow): Flow {
  const {step, index} = flow.at;
  if (index) return move(flow, {at: {step, index: index - 1}});
  const walked = walk(flow);
  const before = walked[indexOf(walked, step) - 1];
  return before ? move(flow, {at: {step: before.step.id, index: count(before) - 1}}) : flow;
}

/** From the check page to one step, to come back by `next` unless a step on the way has not been answered. */
export const change = (flow: Flow, step: string, index = 0): Flow => move(flow, {at: {step, index}, changed: step});

/** The steps that these answers call for. */
export const path = (flow: Flow): readonly Step[] => walk(flow).map(({step}) => step);

/** What to send: exactly the answers to the questions on the path. */
export const collect = (flow: Flow): Answers => walk(flow).at(-1)!.asked;

/** Whether the last `next` finished it. Every other operation opens it again. */
export const done = (flow: Flow): boolean => flow.finished;
