import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {claim, keep, recall, release, wipeAll} from './answer-store.js';
import {countShifts} from './exit.js';

describe('three presses of Shift', () => {
  const press = (...keys: [key: string, timeStamp: number, repeat?: boolean][]) => {
    const counted: number[] = [];
    const on = countShifts((times) => counted.push(times));
    for (const [key, timeStamp, repeat = false] of keys) on({key, timeStamp, repeat});
    return counted;
  };
  const rows: [string, Parameters<typeof press>, number[]][] = [
    ['count within five seconds', [['Shift', 0], ['Shift', 2000], ['Shift', 4900]], [1, 2, 3]],
    ['do not count when they take longer', [['Shift', 0], ['Shift', 2600], ['Shift', 5100]], [1, 2, 2]],
    ['do not count with a key between: that is a capital letter', [['Shift', 0], ['A', 10], ['Shift', 20], ['Shift', 30]], [1, 1, 2]],
    ['are no key held down', [['Shift', 0], ['Shift', 10, true], ['Shift', 20, true]], [1]],
    ['start again after the third', [['Shift', 0], ['Shift', 1], ['Shift', 2], ['Shift', 3]], [1, 2, 3, 1]],
  ];
  for (const [title, keys, expected] of rows) it(title, () => assert.deepEqual(press(...keys), expected));
});

describe('what the page holds of its forms', () => {
  const form = () => {
    let forgot = 0;
    return {isConnected: true, forget: () => void forgot++, times: () => forgot};
  };

  it('goes to the form that is made anew under the same name', () => {
    const one = form();
    const key = claim('lo-a', one);
    keep(key, 'answers');
    release(key, one);
    assert.equal(recall(claim('lo-a', form())), 'answers');
  });

  it('keeps two forms of one name apart, also when both are moved', () => {
    const [one, other] = [form(), form()];
    const [first, second] = [claim('lo-b', one), claim('lo-b', other)];
    assert.notEqual(first, second);
    release(first, one);
    release(second, other);
    assert.equal(claim('lo-b', other, second), second);
    assert.equal(claim('lo-b', one, first), first);
  });

  it('gives a place that was taken in the meantime to nobody twice', () => {
    const [one, other] = [form(), form()];
    const first = claim('lo-c', one);
    release(first, one);
    assert.equal(claim('lo-c', other), first);
    assert.notEqual(claim('lo-c', one, first), first);
  });

  it('goes over to a new form also where the old one has not heard yet that it is gone', () => {
    const old = form();
    const key = claim('lo-e', old);
    keep(key, 'answers');
    old.isConnected = false;
    const anew = form();
    assert.equal(recall(claim('lo-e', anew)), 'answers');
    release(key, old);
    assert.notEqual(claim('lo-e', form()), key);
  });

  it('is forgotten all at once, on the screen too', () => {
    const one = form();
    const key = claim('lo-d', one);
    keep(key, 'answers');
    wipeAll();
    assert.equal(recall(key), undefined);
    assert.equal(one.times(), 1);
  });
});
