import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wayOf} from './way.js';

const title = 'A step';
const flat = (steps: Parameters<typeof wayOf>[0]) => wayOf(steps).flatMap((stretch) => stretch.steps);

describe('the way through the steps', () => {
  it('is numbered from one to the last, across the headings', () => {
    const way = wayOf([{title}, {title, section: 'Before'}, {title}, {title, section: 'After'}]);
    assert.deepEqual(
      way.map(({section, steps}) => [section, steps.map(({number}) => number)]),
      [
        [undefined, [1]],
        ['Before', [2, 3]],
        ['After', [4]],
      ],
    );
  });

  const next: [what: string, value: string | undefined, leads: unknown][] = [
    ['the step below, which needs no words', 'second', undefined],
    ['nowhere in particular', undefined, undefined],
    ['a step further down', 'third', {number: 3, title: 'Third'}],
    ['a step that went before', 'first', {number: 1, title: 'First'}],
    ['the end', 'end', 'end'],
    ['a step that is not there', 'fourth', undefined],
  ];
  for (const [what, value, leads] of next)
    it(`leads to ${what}`, () => {
      const [first] = flat([{id: 'first', title: 'First', next: value}, {id: 'second', title: 'Second'}, {id: 'third', title: 'Third'}]);
      assert.deepEqual(first!.next, leads);
    });

  it('names where a branch leads, also if that is the step below', () => {
    const [first] = flat([{title, branches: [{text: 'If so.', to: 'b'}, {text: 'If not.'}, {text: 'Else.', to: 'end'}]}, {id: 'b', title: 'B'}]);
    assert.deepEqual(first!.branches, [{text: 'If so.', to: {number: 2, title: 'B'}}, {text: 'If not.', to: undefined}, {text: 'Else.', to: 'end'}]);
  });

  it('is empty where there are no steps', () => assert.deepEqual(wayOf([]), []));
});
