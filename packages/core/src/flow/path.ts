/** Several answers about one thing, such as one of the people in a list. */
export type Group = Readonly<Record<string, string | readonly string[]>>;
export type Answer = string | readonly string[] | readonly Group[];
export type Answers = Readonly<Record<string, Answer>>;

/** Field name to problem code. The element turns codes into words. */
export type Problems = Readonly<Record<string, string>>;

/** One page of questions. The one with the id `check` is where `next` returns to after `change`. */
export interface Step {
  readonly id: string;
  /** What a reader is told about where they are: the same name on every path. */
  readonly section: string;
  readonly fields: readonly string[];
  /** Asks `fields` once for each group in the list that this answer holds; `place.index` says for which. */
  readonly each?: string;
  /** Asked only while this holds. Sees only answers of steps walked before this one, and goes by nothing else: for the same answers it is asked once. */
  readonly when?: (answers: Answers) => boolean;
  /** The step to go to, or undefined for the end. Without it, the one after this in the list. */
  readonly next?: (answers: Answers) => string | undefined;
  /** A code for each field that is not right yet; sees the answers up to here, this step's own among them. */
  readonly check?: (answers: Answers, index: number) => Readonly<Record<string, string | undefined>>;
}

/** A step on the path, with the answers up to and with it. */
export interface Walked {
  readonly step: Step;
  readonly asked: Answers;
}

/** The names under which a step's answers are kept. */
export const own = ({each, fields}: Step) => (each ? [each] : fields);

export function pick(answers: Answers, names: readonly string[]): Answers {
  const picked: Record<string, Answer> = {};
  for (const name of names) if (answers[name] !== undefined) picked[name] = answers[name];
  return picked;
}

/** A frozen copy, all the way down. */
export const freeze = <T>(value: T): T =>
  Object.isFrozen(value)
    ? value
    : Object.freeze((Array.isArray(value) ? value.map(freeze) : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, freeze(one)]))) as T);

export function find(steps: readonly Step[], id: string): number {
  const i = steps.findIndex((step) => step.id === id);
  if (i < 0) throw new Error(`There is no step "${id}".`);
  return i;
}

/** One press of a key asks for the way many times. Answers are frozen, so the same ones lead the same way, and it is forgotten with them. */
const ways = new WeakMap<Answers, {readonly steps: readonly Step[]; readonly walked: readonly Walked[]}>();

/** The way through, from the first step. Never part of a flow, so a changed answer cannot leave a later one alive. */
export function walk({steps, answers}: {readonly steps: readonly Step[]; readonly answers: Answers}): readonly Walked[] {
  const known = ways.get(answers);
  if (known?.steps === steps) return known.walked;
  const walked: Walked[] = [];
  let asked: Answers = {};
  for (let i = 0; i < steps.length; ) {
    const step = steps[i++]!;
    if (step.when?.(asked) === false) continue;
    if (walked.some((one) => one.step === step)) throw new Error(`The step "${step.id}" is on the path twice.`);
    // Each answer is frozen already; to look into every one again at every step would be felt in typing.
    if (own(step).some((name) => answers[name] !== undefined)) asked = Object.freeze({...asked, ...pick(answers, own(step))});
    walked.push({step, asked});
    const id = step.next?.(asked);
    if (step.next) i = id === undefined ? steps.length : find(steps, id);
  }
  if (!walked.length) throw new Error('These answers leave no step to go to.');
  ways.set(answers, {steps, walked});
  return walked;
}

export const indexOf = (walked: readonly Walked[], id: string | undefined) => walked.findIndex(({step}) => step.id === id);

/** How many times a step asks: once, or once for each group. */
export const count = ({step: {each}, asked}: Walked) => Math.max(1, (each && asked[each]?.length) || 0);
