import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {next, start, type Answers, type Flow, type Step} from '@local-offer/core';
import {groupsIn, regroup, take} from './groups.js';

const steps: readonly Step[] = [
  {id: 'people', section: 'x', fields: ['people', 'note'], check: () => ({'people.0.name': 'a', 'people.1.name': 'b', 'people.2.name': 'c', 'people.2.role': 'd', note: 'e'})},
  {id: 'end', section: 'x', fields: []},
];

const control = (name: string, value: string, more: object = {}) => ({name, value, type: 'text', ...more}) as HTMLInputElement;
const box = (name: string, checked: boolean) => {
  const one = {name, value: 'yes', type: 'checkbox', checked};
  return {...one, form: {elements: [one]}} as unknown as HTMLInputElement;
};
const people = ({answers}: Flow) => groupsIn(answers, 'people');
const three: Answers = {people: [{name: ' Ann ', helps: 'yes'}, {name: 'Bo\n'}, {name: 'Cy', role: 'Nurse'}], note: 'n'};

describe('taking what stands in a control', () => {
  it('puts each part into its own group, just as it was typed', () => {
    let flow = start(steps);
    for (const [name, value] of [['people.0.name', ' Ann '], ['people.1.role', '  aunt'], ['people.0.role', 'Mum']] as const) flow = take(flow, control(name, value));
    assert.deepEqual(people(flow), [{name: ' Ann ', role: 'Mum'}, {role: '  aunt'}]);
  });

  it('knows a tick from none', () => {
    const ticked = take(start(steps), box('people.0.helps', true));
    assert.deepEqual(people(ticked), [{helps: 'yes'}]);
    assert.deepEqual(people(take(ticked, box('people.0.helps', false))), [{helps: ''}]);
  });

  it('makes no answer of what was never touched, and keeps what was emptied', () => {
    const untouched = take(take(start(steps), control('people.0.name', '')), box('people.0.helps', false));
    assert.equal(untouched.answers['people'], undefined);
    const emptied = take(take(untouched, control('people.0.name', 'A')), control('people.0.name', ''));
    assert.deepEqual(people(emptied), [{name: ''}]);
  });

  it('leaves files, buttons and what nobody asks for alone', () => {
    const flow = start(steps);
    for (const one of [control('note', 'C:\\fakepath\\a.html', {type: 'file'}), control('note', 'x', {type: 'submit'}), control('other', 'x'), control('other.0.name', 'x'), control('', 'x')])
      assert.equal(take(flow, one), flow);
    assert.equal(take(flow, control('note', 'x')).answers['note'], 'x');
  });
});

describe('adding and removing a group', () => {
  it('adds an empty one at the end, also to the empty one that is shown first', () => {
    assert.deepEqual(people(regroup(start(steps), 'people')), [{}, {}]);
    assert.deepEqual(people(regroup(start(steps, three), 'people')), [...(three['people'] as []), {}]);
  });

  it('removes one and keeps the others byte for byte', () => {
    assert.deepEqual(people(regroup(start(steps, three), 'people', 1)), [{name: ' Ann ', helps: 'yes'}, {name: 'Cy', role: 'Nurse'}]);
  });

  it('takes the problems of the removed one away and leaves the others where they belong', () => {
    const stuck = next(start(steps, three));
    assert.deepEqual({...regroup(stuck, 'people', 1).problems}, {'people.0.name': 'a', 'people.1.name': 'c', 'people.1.role': 'd', note: 'e'});
    assert.deepEqual(regroup(stuck, 'people').problems, stuck.problems);
  });

  it('shows an empty one again when the last is gone', () => {
    assert.deepEqual(people(regroup(start(steps, {people: [{name: 'Ann'}]}), 'people', 0)), [{}]);
  });
});
