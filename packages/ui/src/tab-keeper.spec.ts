import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {Answers} from '@local-offer/core';
import {TabKeeper, type TabNews} from './tab-keeper.js';
import {keyOf, type Held} from './tab-storage.js';
import {wipeTab} from './tab-wipe.js';

const minute = 60_000;
const methods = {
  getItem(this: Record<string, string>, key: string) {
    return this[key] ?? null;
  },
  setItem(this: Record<string, string>, key: string, value: string) {
    this[key] = value;
  },
  removeItem(this: Record<string, string>, key: string) {
    Reflect.deleteProperty(this, key);
  },
};
const emptyStorage = (more: object = {}) => Object.create({...methods, ...more}) as Storage & Record<string, string>;
const held = (answers: Held['answers'] = {name: ' Ann '}, step = 'name'): Held => ({answers, at: {step, index: 0}, passed: ['who'], changed: undefined});

let storage = emptyStorage();
let told: TabNews[] = [];

/** A form as it is after the page was loaded. */
function load(form = 'a') {
  told = [];
  const keeper = new TabKeeper((news) => told.push(news), storage);
  return {keeper, kept: keeper.open(form)};
}

/** A form whose person asked to keep answers. */
function keeping(form = 'a') {
  const {keeper} = load(form);
  keeper.start(held());
  return keeper;
}

/** The phone sleeps: time goes by, and no timer runs. */
const sleep = (time: number) => mock.timers.setTime(Date.now() + time);

beforeEach(() => {
  mock.timers.enable({apis: ['setTimeout', 'Date'], now: 1_800_000_000_000});
  storage = emptyStorage();
});
afterEach(() => mock.timers.reset());

describe('answers in the tab', () => {
  it('are not there unless somebody asks for it', () => {
    const {keeper} = load();
    keeper.keep(held());
    assert.deepEqual(Object.keys(storage), []);
    assert.equal(load().kept, undefined);
  });

  it('come back after a reload, with the place, byte for byte', () => {
    const keeper = keeping();
    const answers: Answers = {name: 'Zoë  \n', list: ['b', 'a'], people: [{name: 'Bo', helps: 'yes'}, {}]};
    keeper.keep({...held(answers, 'people'), at: {step: 'people', index: 1}});
    const {kept, keeper: after} = load();
    assert.deepEqual([kept?.answers, kept?.at, kept?.passed], [answers, {step: 'people', index: 1}, ['who']]);
    assert.equal(after.on, true);
  });

  it('stand under a key that tells nothing', () => {
    keeping('lo-cetr-request#ask/ask-for-a-review');
    assert.match(Object.keys(storage).join(), /^lo-tab-[a-z0-9]+$/);
  });

  it('of two forms never mix, and wiping one leaves the other', () => {
    const one = keeping('a');
    const other = keeping('b');
    other.keep(held({name: 'Bo'}));
    assert.deepEqual([load('a').kept?.answers, load('b').kept?.answers], [{name: ' Ann '}, {name: 'Bo'}]);
    one.wipe();
    assert.deepEqual([load('a').kept, load('b').kept?.answers], [undefined, {name: 'Bo'}]);
  });

  it('go at once when it is no longer wanted, and nothing more is kept', () => {
    const keeper = keeping();
    keeper.wipe();
    assert.deepEqual(Object.keys(storage), []);
    keeper.keep(held({name: 'Bo'}));
    assert.deepEqual(Object.keys(storage), []);
  });

  it('of every form go when everything is wiped, and what others keep stays', () => {
    keeping('a');
    keeping('b');
    storage['theirs'] = 'x';
    wipeTab(storage);
    assert.deepEqual(Object.keys(storage), ['theirs']);
  });
});

describe('the hour', () => {
  it('runs from the last answer, and moving about does not stop it', () => {
    const keeper = keeping();
    mock.timers.tick(50 * minute);
    const later = held({name: 'Bo'});
    keeper.keep(later);
    mock.timers.tick(50 * minute);
    keeper.keep({...later, at: {step: 'check', index: 0}});
    assert.deepEqual([keeper.on, told], [true, []]);
    mock.timers.tick(8 * minute);
    assert.deepEqual(told, ['soon']);
    mock.timers.tick(2 * minute);
    assert.deepEqual([keeper.on, told, Object.keys(storage)], [false, ['soon', 'over'], []]);
  });

  it('is said two minutes before its end, once', () => {
    keeping();
    mock.timers.tick(58 * minute - 1);
    assert.deepEqual(told, []);
    mock.timers.tick(1);
    assert.deepEqual(told, ['soon']);
    mock.timers.tick(minute);
    assert.deepEqual(told, ['soon']);
  });

  it('begins anew as often as somebody needs more time', () => {
    const keeper = keeping();
    for (let n = 0; n < 30; n++) {
      mock.timers.tick(58.5 * minute);
      assert.equal(keeper.news, 'soon');
      keeper.start(held());
      assert.equal(keeper.news, undefined);
    }
    assert.equal(keeper.on, true);
  });

  it('begins anew with an answer, and the warning goes', () => {
    const keeper = keeping();
    mock.timers.tick(59 * minute);
    keeper.keep(held({name: 'Bo'}));
    assert.deepEqual([keeper.on, told], [true, ['soon', undefined]]);
  });

  it('is over for a phone that slept through it, as soon as it wakes', () => {
    const keeper = keeping();
    sleep(61 * minute);
    assert.equal(keeper.on, true);
    keeper.check();
    assert.deepEqual([keeper.on, told, Object.keys(storage)], [false, ['over'], []]);
  });

  it('is nearly over for a phone that wakes a minute before its end', () => {
    const keeper = keeping();
    sleep(59 * minute);
    keeper.check();
    assert.deepEqual(told, ['soon']);
    mock.timers.tick(minute);
    assert.deepEqual(told, ['soon', 'over']);
  });

  it('is over for a page that is loaded after it: nothing comes back, and nothing stays', () => {
    keeping();
    sleep(60 * minute);
    assert.equal(load().kept, undefined);
    assert.deepEqual(Object.keys(storage), []);
  });

  it('ends for another page of the site too', () => {
    keeping('a');
    sleep(60 * minute);
    load('b');
    assert.deepEqual(Object.keys(storage), []);
  });

  it('is not made longer by a clock that is put back', () => {
    keeping();
    sleep(-24 * 60 * minute);
    assert.equal(load().kept, undefined);
    assert.deepEqual(Object.keys(storage), []);
  });
});

describe('what is not ours, or damaged', () => {
  const whole = {v: 1, last: 1_800_000_000_000, answers: {name: 'x'}, at: {step: 'name', index: 0}, passed: []};

  it('is taken only when it is whole', () => {
    storage[keyOf('a')] = JSON.stringify(whole);
    assert.deepEqual(load().kept?.answers, {name: 'x'});
  });

  for (const [what, text] of [
    ['no JSON', '{"v":1'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({...whole, v: 2})],
    ['no time', JSON.stringify({...whole, last: '1'})],
    ['no place', JSON.stringify({...whole, at: 'name'})],
    ['a place below none', JSON.stringify({...whole, at: {step: 'name', index: -1}})],
    ['no answers', JSON.stringify({...whole, answers: ['x']})],
    ['a number for an answer', JSON.stringify({...whole, answers: {name: 5}})],
    ['a group in a group', JSON.stringify({...whole, answers: {people: [{name: {first: 'x'}}]}})],
    ['no list of what was passed', JSON.stringify({...whole, passed: 'who'})],
  ] as const)
    it(`is left alone and wiped: ${what}`, () => {
      storage[keyOf('a')] = text;
      assert.equal(load().kept, undefined);
      assert.deepEqual(Object.keys(storage), []);
    });
});

describe('a browser', () => {
  it('that has no room says that nothing is kept, and keeps no half of it', () => {
    let full = false;
    storage = emptyStorage({
      setItem(this: Record<string, string>, key: string, value: string) {
        if (full) throw new Error('QuotaExceededError');
        this[key] = value;
      },
    });
    const keeper = keeping();
    full = true;
    keeper.keep(held({name: 'Bo'}));
    assert.deepEqual([keeper.on, told, Object.keys(storage)], [false, ['over'], []]);
  });

  it('that gives no place is not able to', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const keeper = new TabKeeper(() => undefined);
    assert.deepEqual([keeper.able, keeper.open('a')], [false, undefined]);
    wipeTab();
    if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
    else Reflect.deleteProperty(globalThis, 'sessionStorage');
  });
});
