import {pathwayShape, pathwayShapeFor, type Pathway, type PathwayKind} from './pathway.js';
import {personIds} from './people.js';
import {readShape} from './read-shape.js';
import {isObject, orInstead, type Shape} from './shape.js';
import {name} from './words-and-links.js';

/**
 * One thing in a pathway that is wrong. `path` is where it stands (`steps.2.title`; empty for the whole). `code` is one
 * of those of `readShape`, or `name-missing` (somebody of the pathway's own without a name), `date-missing` (a status without `date` and `read`), `unknown-step`,
 * `unknown-person`, `too-small` (a count under 5), `off-scale` or `no-rows`.
 */
export interface PathwayProblem {
  readonly path: string;
  readonly code: string;
}

/** What came of reading a pathway. Frozen through and through. */
export interface LoadedPathway {
  readonly pathway: Pathway;
  readonly problems: readonly PathwayProblem[];
}

export interface PathwayOptions {
  /** Ids of people whom the area adds to those of the panel guide. */
  readonly people?: readonly string[];
  /** Where the pathway stands in its file, as `pathways.list.0`. Default: it is the file. */
  readonly path?: string;
}

/** The key without which a kind has nothing to show. */
const main = {'monitoring-group': 'members', 'front-door-map': 'doors', 'stepped-pathway': 'steps', programme: 'aims'} as const satisfies Record<PathwayKind, keyof Pathway>;

const needed = ['id', 'kind', 'title', 'status'] as const;

const id: Shape<string> = {match: name};

/** The id of something that is there. Another is left out, and named. */
const link = (known: readonly (string | undefined)[], code: string) =>
  orInstead(id, (value) => (typeof value === 'string' && !known.includes(value) ? [undefined, code] : undefined));

/** The same shape, which takes a pathway without what it needs: the rest is shown. */
function lenient(shape: typeof pathwayShape): Shape<Pathway> {
  const entries: Record<string, Shape> = {...shape.entries};
  for (const key of needed) entries[key] = {...entries[key], need: undefined};
  return {...shape, entries};
}

/**
 * Reads a pathway, whatever it is, and never throws. A fault is left out and named, and everything beside it stays: a
 * bad step is left out whole, a link to a step or person that is not there is left out of its step. A count under 5
 * is named and reads `fewer than 5`.
 */
export function readPathway(input: unknown, {people = [], path = ''}: PathwayOptions = {}): LoadedPathway {
  const problems: PathwayProblem[] = [];
  const report = (at: string, code: string) => problems.push(Object.freeze({path: at, code}));
  const done = (pathway: Pathway | undefined) => Object.freeze({pathway: pathway ?? (Object.freeze(Object.create(null)) as Pathway), problems: Object.freeze(problems)});
  try {
    // Only the first reading tells which steps and people are there to be linked to.
    const there = readShape(lenient(pathwayShape), input, () => {}, path);
    const steps = link(['end', ...(there?.steps ?? []).map((step) => step.id)], 'unknown-step');
    const persons = link([...personIds, ...people, ...(there?.people ?? []).map((one) => one.id)], 'unknown-person');
    const pathway = readShape(lenient(pathwayShapeFor(steps, persons)), input, report, path);
    if (!pathway || !isObject(input)) return done(pathway);
    for (const key of [...needed, ...(pathway.kind ? [main[pathway.kind]] : [])])
      if (input[key] === undefined || (Array.isArray(input[key]) && !input[key].length)) report(path ? `${path}.${key}` : key, 'missing');
    return done(pathway);
  } catch {
    // A getter or a proxy in the object threw: JSON never does.
    problems.length = 0;
    report(path, 'wrong-type');
    return done(undefined);
  }
}
