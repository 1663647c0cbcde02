import type {Answer, Answers} from '@local-offer/core';
import {graph} from './src/graph.js';
import {items, type Item, type Node} from './src/graph-parts.js';
import {groupsOf, kindsOf} from './src/sharing-lists.js';
import {runsOf} from './src/runs.js';
import {fieldOf, typedNames, type Run} from './src/walk.js';

/*
 * Any answers at all, for tests of what holds whatever is answered. Each set answers nearly every question there is, so
 * most of it is stale: answered on some other way through, and no longer asked. A set is told by its number:
 * `setOf(4711)` is always the same.
 */

export const given = {groups: groupsOf({})};

/** Evenly spread numbers from 0 to 1, the same ones for the same seed. */
export function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const asked = graph.filter(({branch, weighed}) => branch !== 'request' && !weighed);
const prefixesOf = (node: Node): readonly (Item | '')[] => (node.branch === 'sharing' ? ['', ...items] : node.per ? items : ['']);
export const fields = asked.flatMap((node) => prefixesOf(node).map((prefix) => [node, fieldOf(node, prefix)] as const));
/** Where a set leans, or most would end before anything is decided. */
const leans: Record<string, string> = {task: 'decide', informed: 'yes', A1: 'yes', A4: 'alone', B1: 'yes', B3: 'yes', C1: 'yes', B4: 'lacks', C3: 'yes', C4: 'lacks', 'A2-here': 'yes', 'B1-here': 'yes', 'C1-here': 'yes'};

/** An answer set. `blank` is how often something is left out. */
export function setOf(seed: number, blank = 0): Record<string, Answer> {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const found: Record<string, Answer> = {};
  const set = (name: string, value: Answer) => {
    if (roll() >= blank) found[name] = value;
  };
  for (const [node, field] of fields) {
    const {id, codes = [], several, rows, offered} = node;
    if (several) set(field, roll() < 0.5 ? codes : [pick(codes)]);
    else if (codes.length) set(field, id in leans && roll() < 0.6 ? leans[id]! : pick(offered ? (offered[found['who'] as string] ?? offered['']!) : codes));
    if (rows) for (const row of id === 'S1' ? groupsOf({}) : kindsOf({})) if (roll() < 0.8) set(`${field}-${row.id}`, pick(['yes', 'no', 'no', 'unsure']));
    for (const name of typedNames(node, field)) set(name, /-(day|month)$/.test(name) ? '3' : name.endsWith('-year') ? (id === 'W3' ? '2027' : '2024') : 'Sam said so.');
  }
  return found;
}

const seeds = (count: number) => Array.from({length: count}, (_, n) => n + 1);

/** Says which set it was that broke a promise. */
export function forEach(count: number, promise: (answers: Record<string, Answer>, roll: () => number) => void, blank = 0) {
  for (const seed of seeds(count))
    try {
      promise(setOf(seed, blank), dice(-seed));
    } catch (error) {
      throw new Error(`with setOf(${seed}, ${blank})`, {cause: error});
    }
}

export const was = (run: Run, id: string, answers: Answers) => answers[run.visited.find(({node}) => node.id === id)?.field ?? ''];
export const went = (run: Run, ...ids: string[]) => run.visited.some(({node}) => ids.includes(node.id));
export const shares = ({end}: Run) => end === 'E3' || end === 'E11';
export const gist = (answers: Answers) => runsOf(answers, given).map(({visited, ...run}) => ({...run, visited: visited.map(({field}) => field)}));
