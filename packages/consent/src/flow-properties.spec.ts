import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, back, change, collect, done, next, path, start, type Answers, type Flow} from '@local-offer/core';
import {newPart} from '../../ui/src/step-event.js';
import {forEach, given, gist, shares} from '../examples-answers.js';
import {consentSteps, namesOf, nodeOfStep} from './consent-flow.js';
import {ends} from './graph-parts.js';
import {runsOf} from './runs.js';

/* What holds for the pages of the wizard, whatever is answered: that they are the graph's, and what they tell whoever listens. */

const steps = consentSteps('2026-11-22', {consent: {signature: true}});

describe('what is asked', () => {
  it('is never filled in beforehand', () => {
    assert.deepEqual(collect(start(steps)), {});
    assert.deepEqual(path(start(steps)).map(({id}) => id), ['who', 'check']);
  });

  it('on the way is what the pages are, and nothing else is collected', () => {
    forEach(800, (answers) => {
      const flow = start(steps, answers);
      const runs = runsOf(flow.answers, given);
      const visited = new Map(runs.flatMap((run) => run.visited.filter(({node}) => !node.weighed).map(({node, field}) => [field, node] as const)));
      const ids = path(flow).map(({id}) => id);
      const onGraph = ids.filter((id) => nodeOfStep(id));
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

describe('after the last decision', () => {
  /** What is recorded of an end, besides the answers on the way to it. */
  const recorded: Record<string, string> = {
    E0: 'need',
    E1: 'advocate given about',
    E2: 'reason advocate given about sign',
    E3: 'given about sign',
    E4: 'views advocate given about',
    E5: 'reason by advocate given about',
    'E5-BI': 'reason by advocate given about',
    E6: 'views advocate given about',
    E7: 'council about',
    E8: 'standing about',
    E9: 'advocate given about',
    E10: 'owner advocate given about',
    E11: 'advocate given about',
    E12: 'about sign',
    LOOK: 'LOOK',
  };

  it('each end asks for what its record holds, and for nothing else', () => {
    const reached = new Set<string>();
    forEach(400, (answers) => {
      const runs = runsOf(answers, given);
      const wanted = new Set(runs.flatMap(({end, item}) => recorded[end!]!.split(' ').filter(Boolean).map((id) => (/^(reason|by)$/.test(id) ? `${item}.${id}` : id))));
      const there = path(start(steps, answers)).map(({id}) => id).filter((id) => !nodeOfStep(id) && id !== 'check');
      assert.deepEqual(there.sort(), [...wanted].sort());
      for (const {end} of runs) reached.add(end!);
    });
    assert.deepEqual([...reached].sort(), [...ends].sort());
  });

  it('sharing is asked once of one decider, and of each of two about their own, one after the other', () => {
    const child = {who: 'person', task: 'decide', which: ['dsr', 'cetr'], informed: 'yes', age: 'under-16', 'dsr.A2': 'yes', 'dsr.A3': 'yes', A4: 'alone', 'A4-here': 'yes', 'cetr.A5': 'yes', 'cetr.A6': 'yes'};
    const pages = (answers: Answers) => path(start(steps, answers)).map(({id}) => id).filter((id) => /(^|\.)S\d/.test(id)).join(' ');
    assert.equal(pages({...child, 'cetr.A2': 'yes', 'cetr.A3': 'yes'}), 'S1 S2 S3 S4');
    assert.equal(pages({...child, 'cetr.A2': 'no'}), 'dsr.S1 dsr.S2 dsr.S3 dsr.S4 cetr.S1 cetr.S2 cetr.S3 cetr.S4');
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
