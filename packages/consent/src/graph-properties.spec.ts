import '../../../test/dom-shim.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, back, change, collect, done, next, path, start, type Answer, type Answers, type Flow} from '@local-offer/core';
import {newPart} from '../../ui/src/step-event.js';
import {consentSteps, namesOf, nodeOfStep} from './consent-flow.js';
import {graph} from './graph.js';
import {ends, items, type Item, type Node} from './graph-parts.js';
import {groupsOf, kindsOf} from './sharing-lists.js';
import {fieldOf, runsOf, typedNames, type Run} from './walk.js';

/*
 * Promises about any answers at all. Each set answers nearly every question there is, so most of it is stale: answered on
 * some other way through, and no longer asked. A set is told by its number: `setOf(4711)` is always the same.
 */

const given = {groups: groupsOf({})};
const steps = consentSteps('2026-11-22', {consent: {signature: true}});

/** Evenly spread numbers from 0 to 1, the same ones for the same seed. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

const asked = graph.filter(({branch, weighed}) => branch !== 'request' && !weighed);
const prefixesOf = (node: Node): readonly (Item | '')[] => (node.branch === 'sharing' ? ['', ...items] : node.per ? items : ['']);
const fields = asked.flatMap((node) => prefixesOf(node).map((prefix) => [node, fieldOf(node, prefix)] as const));
/** Where a set leans, or most would end before anything is decided. */
const leans: Record<string, string> = {task: 'decide', informed: 'yes', A1: 'yes', A4: 'alone', B1: 'yes', B3: 'yes', C1: 'yes', B4: 'lacks', C3: 'yes', C4: 'lacks', 'A2-here': 'yes', 'B1-here': 'yes', 'C1-here': 'yes'};

/** An answer set. `blank` is how often something is left out. */
function setOf(seed: number, blank = 0): Record<string, Answer> {
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
function forEach(count: number, promise: (answers: Record<string, Answer>, roll: () => number) => void, blank = 0) {
  for (const seed of seeds(count))
    try {
      promise(setOf(seed, blank), dice(-seed));
    } catch (error) {
      throw new Error(`with setOf(${seed}, ${blank})`, {cause: error});
    }
}

const was = (run: Run, id: string, answers: Answers) => answers[run.visited.find(({node}) => node.id === id)?.field ?? ''];
const went = (run: Run, ...ids: string[]) => run.visited.some(({node}) => ids.includes(node.id));
const shares = ({end}: Run) => end === 'E3' || end === 'E11';
const gist = (answers: Answers) => runsOf(answers, given).map(({visited, ...run}) => ({...run, visited: visited.map(({field}) => field)}));

describe('whatever is answered', () => {
  it('each thing in question comes to exactly one end, along questions that come once', () => {
    const reached = new Set<string>();
    forEach(20_000, (answers) => {
      const runs = runsOf(answers, given);
      assert.deepEqual(runs.map(({item}) => item), answers['task'] === 'decide' ? answers['which'] : [undefined]);
      for (const {end, visited} of runs) {
        assert.ok(end && ends.includes(end));
        assert.equal(new Set(visited.map(({field}) => field)).size, visited.length);
        reached.add(end);
      }
    });
    assert.deepEqual([...reached].sort(), [...ends].sort());
  });

  it('nothing is assumed: without one answer that has to be given there is no end', () => {
    forEach(4000, (answers, roll) => {
      const [run] = runsOf(answers, given);
      const needed = run!.visited.filter(({node: {codes, optional, weighed}}) => codes && !optional && !weighed);
      const {field} = needed[Math.floor(roll() * needed.length)]!;
      const {[field]: _, ...rest} = answers;
      assert.ok(runsOf(rest, given).some(({end, visited}) => !end && visited.at(-1)!.field === field));
    });
  });

  it('nothing is filled in beforehand', () => {
    assert.deepEqual(collect(start(steps)), {});
    assert.deepEqual(path(start(steps)).map(({id}) => id), ['who', 'check']);
  });

  it('what cannot be an answer counts as none', () => {
    const junk: Answer[] = ['', ' ', 'YES', '__proto__', 'constructor', '☃', [], ['yes', 'no'], ['hasOwnProperty'], [{dsr: 'yes'}]];
    forEach(3000, (answers, roll) => {
      const [, field] = fields[Math.floor(roll() * fields.length)]!;
      const {[field]: _, ...rest} = answers;
      assert.deepEqual(gist({...rest, [field]: junk[Math.floor(roll() * junk.length)]!}), gist(rest));
    });
  });

  it('answers to questions that are not asked change nothing', () => {
    forEach(4000, (answers, roll) => {
      const visited = new Map(runsOf(answers, given).flatMap((run) => run.visited.map(({node, field}) => [field, node] as const)));
      const names = [...visited].flatMap(([field, node]) => namesOf(node, field, {}));
      const live = Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));
      assert.deepEqual(gist(live), gist(answers));
      const others = setOf(Math.floor(roll() * 2 ** 31));
      assert.deepEqual(gist({...others, ...live, ...Object.fromEntries(names.filter((name) => !(name in live)).map((name) => [name, '']))}), gist(answers));
    }, 0.05);
  });
});

describe('a yes', () => {
  it('from 16 on is the person’s own, given in person, or stands on a decision with a named maker', () => {
    const found = {own: 0, 'best-interests': 0, attorney: 0};
    forEach(20_000, (answers) => {
      for (const run of runsOf(answers, given).filter(shares)) {
        if (answers['age'] === 'under-16') continue;
        const b = answers['age'] === '16-17' ? 'B' : 'C';
        found[run.basis as keyof typeof found]++;
        if (run.basis === 'own') assert.ok(was(run, `${b}2`, answers) === 'yes' && (answers['who'] === 'person' || was(run, `${b}1-here`, answers) === 'yes'));
        else {
          assert.ok(answers['who'] !== 'person' && was(run, `${b}4`, answers) === 'lacks' && !went(run, `${b}2`));
          const attorney = run.basis === 'attorney';
          assert.equal(was(run, attorney ? 'C6' : b === 'B' ? 'B5' : 'C7', answers), 'yes');
          assert.ok(answers[`${run.item}.${attorney ? 'S-LPA' : 'S-BI'}-maker`] && (!attorney || b === 'C'));
        }
        assert.ok(!run.visited.some(({node}) => node.branch === 'under-16'));
      }
    }, 0.02);
    for (const [basis, count] of Object.entries(found)) assert.ok(count > 100, `${basis}: ${count}`);
  });

  it('under 16 stands on what a professional said, or on somebody with parental responsibility, and the child did not say no', () => {
    const found = {gillick: 0, responsibility: 0};
    forEach(15_000, (answers) => {
      for (const run of runsOf(answers, given).filter((run) => shares(run) && answers['age'] === 'under-16')) {
        found[run.basis as keyof typeof found]++;
        const person = answers['who'] === 'person';
        if (run.basis === 'gillick') assert.ok(was(run, 'A2', answers) === 'yes' && was(run, 'A3', answers) === 'yes' && (person || was(run, 'A2-here', answers) === 'yes'));
        else {
          assert.ok(run.basis === 'responsibility' && ['alone', 'not-asked'].includes(was(run, 'A4', answers) as string) && was(run, 'A5', answers) === 'yes');
          assert.notEqual(was(run, 'A6', answers), 'no');
          assert.ok(was(run, 'A6', answers) || run.flags.includes('CHILD-NOT-ASKED'));
          assert.ok(!person || was(run, 'A4-here', answers) === 'yes');
        }
      }
    }, 0.02);
    for (const [basis, count] of Object.entries(found)) assert.ok(count > 100, `${basis}: ${count}`);
  });

  it('never comes of “not sure”, “I do not know” or “I want help” where something is decided', () => {
    const decisions = ['informed', 'A3', 'A5', 'B2', 'B5', 'C2', 'C6', 'C7'];
    const kind = ['unsure', 'dk', 'help'];
    for (const id of decisions) assert.ok(graph.find((node) => node.id === id)!.codes!.some((code) => kind.includes(code)), id);
    forEach(10_000, (answers) => {
      for (const run of runsOf(answers, given)) for (const id of decisions) if (kind.includes(was(run, id, answers) as string)) assert.ok(['E0', 'E1', 'E10'].includes(run.end!), `${id} → ${run.end}`);
    });
  });

  it('can be weighed against “not sure” or “I do not know” wherever yes and no are the answers', () => {
    // Who is in the room is seen, not weighed.
    for (const {id, codes = []} of asked) if (codes.includes('yes') && codes.includes('no') && !/[12]-here$/.test(id)) assert.ok(codes.length > 2, id);
  });
});

describe('what is asked', () => {
  it('of somebody of 16 or over is never whether they can decide, nor what others decided', () => {
    const never = asked.map(({id}) => id).filter((id) => /^[BC][1345]|^C[67]|^S-|^A/.test(id));
    forEach(5000, (answers) => {
      const mine = {...answers, who: 'person', age: answers['age'] === '16-17' ? '16-17' : '18-over'};
      for (const run of runsOf(mine, given)) assert.ok(!went(run, ...never));
    });
  });

  it('on the way is what the pages are, and nothing else is collected', () => {
    forEach(800, (answers) => {
      const flow = start(steps, answers);
      const runs = runsOf(flow.answers, given);
      const visited = new Map(runs.flatMap((run) => run.visited.filter(({node}) => !node.weighed).map(({node, field}) => [field, node] as const)));
      const ids = path(flow).map(({id}) => id);
      const onGraph = ids.filter((id) => nodeOfStep(id) && id !== 'LOOK');
      assert.deepEqual([...onGraph].sort(), [...visited.keys()].sort());
      const names = [...visited].flatMap(([field, node]) => namesOf(node, field, {}));
      assert.deepEqual(Object.keys(collect(flow)).filter((name) => !names.includes(name)), []);
      assert.equal(ids.at(-1), runs[0]!.end === 'LOOK' ? 'LOOK' : 'check');
      assert.deepEqual(gist(collect(flow)), gist(flow.answers));
    });
  });

  it('of whoever is not ready is only what would help: no name, no date of birth, no signature', () => {
    forEach(300, (answers) => {
      const flow = start(steps, {...answers, task: 'decide', informed: 'no', name: 'Sam', need: 'Pictures', sign: 'Sam', 'born-year': '2010'});
      const ids = path(flow).map(({id}) => id);
      assert.deepEqual(ids.slice(ids.indexOf('informed') + 1), ['need', 'check']);
      assert.deepEqual(Object.keys(collect(flow)).sort(), ['informed', 'need', 'task', 'which', 'who']);
    });
  });
});

describe('changing a yes to something else', () => {
  const decisions = ['A3', 'A5', 'B2', 'C2', 'C6', 'B5', 'C7'];
  it('takes what was agreed about sharing with it', () => {
    let changed = 0;
    forEach(1000, (answers, roll) => {
      const flow = start(steps, answers);
      const sharing = runsOf(flow.answers, given).filter(shares);
      if (!sharing.length) return;
      changed++;
      const codes = ['no', 'unsure', 'dk'];
      let after = flow;
      for (const run of sharing) {
        const {node, field} = run.visited.find(({node}) => decisions.includes(node.id))!;
        const code = codes.filter((one) => node.codes!.includes(one));
        after = answer(change(after, field), field, code[Math.floor(roll() * code.length)]!);
      }
      assert.deepEqual(Object.keys(collect(after)).filter((name) => /(^|\.)S\d/.test(name)), []);
      assert.deepEqual(runsOf(collect(after), given).filter(shares), []);
    });
    assert.ok(changed > 100);
  });
});

describe('going through it page by page', () => {
  /** Answers each page as the set does, and goes on. Tells the events on the way. */
  function live(answers: Answers, roll: () => number): {flow: Flow; parts: string[]} {
    const parts: string[] = [];
    let flow = start(steps);
    for (let n = 0; n < 200 && !done(flow) && flow.at.step !== 'LOOK'; n++) {
      const before = flow;
      const went = roll() < 0.1 ? back(flow) : flow;
      if (went !== flow) flow = next(went);
      assert.equal(flow.at.step, before.at.step);
      const step = steps.find(({id}) => id === flow.at.step)!;
      for (const name of step.fields) if (answers[name] !== undefined) flow = answer(flow, name, answers[name]);
      flow = next(flow);
      assert.deepEqual(flow.problems, {}, flow.at.step);
      const part = newPart(flow, before);
      if (part) parts.push(`${part.section} ${part.index} of ${part.of}`);
    }
    return {flow, parts};
  }

  it('ends for everything in question, and tells whoever listens the same whatever was answered', () => {
    forEach(200, (answers, roll) => {
      const {flow, parts} = live(answers, roll);
      const look = answers['task'] === 'look';
      assert.ok(look ? flow.at.step === 'LOOK' : done(flow));
      assert.ok(runsOf(collect(flow), given).every(({end}) => end));
      assert.deepEqual(parts, look ? [] : ['decide 2 of 4', 'record 3 of 4', 'check 4 of 4']);
    });
  });

  it('cannot be finished while an answer that is kept is not offered any more', () => {
    let flow = start(steps, {who: 'parent', task: 'withdraw', W1: ['dsr'], age: 'under-16', W2: 'holder', 'W2-child': 'stop', W3: 'now', W4: 'no'});
    flow = change({...flow, at: {step: 'check', index: 0}}, 'who');
    flow = answer(flow, 'who', 'person');
    for (let n = 0; n < 20 && flow.at.step !== 'W2'; n++) flow = next(flow);
    flow = next(flow);
    assert.deepEqual([flow.at.step, flow.problems['W2']], ['W2', 'W2-missing']);
  });
});
