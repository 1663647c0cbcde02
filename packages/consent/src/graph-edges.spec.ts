import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers} from '@local-offer/core';
import {graph} from './graph.js';
import {ends, flags, items, type Edge, type Node} from './graph-parts.js';
import {runsOf} from './runs.js';
import {offeredTo, typedNames, type Given, type Run, type Visit} from './walk.js';

/*
 * Every way through the graph, for one thing in question: at each question each answer, and none where none is needed.
 * Which edge a walk took is worked out here a second time, from the answers to what was visited.
 */

type Walk = {readonly answers: Answers; readonly run: Run; readonly given: Given};

const groups = [{id: 'health', part: 'lead'}, {id: 'panel', part: 'panel'}, {id: 'family'}] as const;
const reporters = ['parent', 'attorney', 'family', 'professional', 'advocate'];
const product = <T, U>(as: readonly T[], bs: readonly U[]): (readonly [T, U])[] => as.flatMap((a) => bs.map((b) => [a, b] as const));

/** The wizard, and the request form, which has asked who, how old and what for already. */
const beginnings: readonly Given[] = [
  {groups},
  ...product(product(reporters, ['under-16', '16-17', '18-over']), product(items, [[], ['asked']])).map(
    ([[who, age], [item, basis]]): Given => ({groups, from: 'R1', known: {who: [who], age: [age], which: [item], basis}}),
  ),
];

const whoOf = (answers: Answers, {known}: Given) => (known?.['who']?.[0] ?? answers['who']) as string | undefined;

/** What somebody may answer here. */
function choices({node, field}: Visit, answers: Answers, given: Given): readonly Answers[] {
  if (node.rows) return node.id === 'S1' ? [{}, {[`${field}-panel`]: 'no', [`${field}-health`]: 'yes'}, {[`${field}-health`]: 'no'}] : [{}];
  const typed = Object.fromEntries(typedNames(node, field).map((name) => [name, '1']));
  if (!node.codes || node.weighed) return [typed];
  // One thing at a time is in question here; two at once are for the properties.
  const codes: (string | string[])[] = offeredTo(node, whoOf(answers, given)).map((code) => (node.several ? [code] : code));
  return [...(node.optional ? [{}] : []), ...codes.map((code) => ({...typed, [field]: code}))];
}

function* walks(given: Given, answers: Answers = {}, settled = 0): Generator<Walk> {
  const [run] = runsOf(answers, given);
  const here = run!.visited[settled];
  if (!here) yield {answers, run: run!, given};
  else for (const choice of choices(here, answers, given)) yield* walks(given, {...answers, ...choice}, settled + 1);
}

const all = beginnings.flatMap((given) => [...walks(given)]);

const name = (node: Node, edge: Edge) => `${node.id} → ${edge.to} ${JSON.stringify(edge.when ?? 'else')}`;

/** The edges of a walk, from the answers alone. */
function taken({answers, run, given}: Walk): readonly (readonly [Node, Edge])[] {
  const seen: Record<string, readonly string[]> = {...given.known};
  return run.visited.map(({node, field}) => {
    const row = (group: string) => answers[`${field.replace('S5', 'S1')}-${group}`];
    const weighed = run.item === 'cetr' && row('panel') === 'no' ? 'panel-no' : run.item === 'dsr' && row('health') === 'no' ? 'lead-no' : 'fits';
    const said = node.weighed ? weighed : answers[field];
    if (said !== undefined && node.codes) seen[node.id] = [said].flat() as string[];
    const edge = node.edges.find(({when = {}}) => Object.entries(when).every(([id, codes]) => seen[id]?.some((code) => codes.includes(code))));
    assert.ok(edge, `${node.id} leads nowhere with ${JSON.stringify(seen)}`);
    return [node, edge];
  });
}

describe('every edge of the consent graph', () => {
  const walked = new Set<string>();

  it('is taken as the answers say, and brings its flag, its footing and its decider', () => {
    for (const walk of all) {
      const {run} = walk;
      const edges = taken(walk);
      for (const [n, [node, edge]] of edges.entries()) {
        walked.add(name(node, edge));
        assert.equal(edge.to === 'S' ? 'S1' : edge.to, run.visited[n + 1]?.node.id ?? run.end, name(node, edge));
      }
      const gone = edges.flatMap(([, {unflag}]) => unflag ?? []);
      assert.deepEqual(run.flags, edges.flatMap(([, {flag}]) => flag ?? []).filter((flag) => !gone.includes(flag)));
      for (const key of ['basis', 'decider', 'missing'] as const) assert.equal(run[key], edges.findLast(([, edge]) => edge[key])?.[1][key]);
    }
  });

  it('can be taken by somebody', () => {
    const dead = graph.flatMap((node) => node.edges.map((edge) => name(node, edge))).filter((edge) => !walked.has(edge));
    assert.deepEqual(dead, []);
  });

  it('hangs on answers that there are', () => {
    const known: Record<string, readonly string[]> = {basis: ['asked']};
    for (const {id, edges} of graph)
      for (const [asked, codes] of edges.flatMap(({when = {}}) => Object.entries(when)))
        for (const code of codes) assert.ok((graph.find((node) => node.id === asked)?.codes ?? known[asked] ?? []).includes(code), `${id} waits for ${asked} ${code}`);
  });
});

describe('every answer of the consent graph', () => {
  const given = new Set(all.flatMap((walk) => walk.run.visited.flatMap(({node, field}) => [walk.answers[field] ?? []].flat().map((code) => `${node.id} ${code as string}`))));

  it('can be given by somebody, and leads on', () => {
    const codes = graph.filter(({weighed}) => !weighed).flatMap(({id, codes = []}) => codes.map((code) => `${id} ${code}`));
    assert.deepEqual(codes.filter((code) => !given.has(code)), []);
  });

  it('is offered only where the question has it', () => {
    for (const {id, codes = [], offered = {}} of graph) for (const some of Object.values(offered)) for (const code of some) assert.ok(codes.includes(code), `${id} ${code}`);
  });

  it('leads to exactly one end, along questions that come once', () => {
    for (const {run, answers} of all) {
      assert.ok(run.end, `no end: ${JSON.stringify(answers)}`);
      assert.equal(new Set(run.visited.map(({field}) => field)).size, run.visited.length);
    }
  });
});

describe('the ends of the consent graph', () => {
  const endsOf = (known: boolean) => [...new Set(all.filter(({given}) => Boolean(given.known) === known).map(({run}) => run.end))].sort();

  it('are all reached by somebody in the wizard', () => assert.deepEqual(endsOf(false), [...ends].sort()));

  it('inside the request are no yes', () => assert.deepEqual(endsOf(true), ['E1', 'E10', 'E2']));

  it('bring every flag there is', () => assert.deepEqual([...new Set(all.flatMap(({run}) => run.flags))].sort(), [...flags].sort()));
});
