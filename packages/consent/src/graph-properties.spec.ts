import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answer} from '@local-offer/core';
import {asked, fields, forEach, given, gist, setOf, shares, was, went} from '../examples-answers.js';
import {namesOf} from './consent-flow.js';
import {graph} from './graph.js';
import {ends} from './graph-parts.js';
import {runsOf} from './runs.js';

/* What holds for the graph, whatever is answered: `examples-answers.ts` makes the answers. */

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

describe('somebody of 16 or over', () => {
  it('is never asked whether they can decide, nor what others decided', () => {
    const never = asked.map(({id}) => id).filter((id) => /^[BC][1345]|^C[67]|^S-|^A/.test(id));
    forEach(5000, (answers) => {
      const mine = {...answers, who: 'person', age: answers['age'] === '16-17' ? '16-17' : '18-over'};
      for (const run of runsOf(mine, given)) assert.ok(!went(run, ...never));
    });
  });
});
