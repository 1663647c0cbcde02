import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {pathwayShape} from './pathway.js';
import {readPathway} from './read-pathway.js';
import {readShape} from './read-shape.js';
import {pathwaySchema} from './schemas.js';

const good = {
  id: 'one-plan',
  kind: 'stepped-pathway',
  title: 'One plan',
  status: {state: 'pilot', date: '2025-04'},
  steps: [
    {id: 'ask', title: 'Ask', leads: ['play-worker'], branches: [{text: 'If somebody may not be safe, go on at once.', to: 'meet'}], next: 'meet'},
    {id: 'meet', title: 'Meet', leads: ['social-worker'], people: ['family'], next: 'end'},
  ],
  people: [{id: 'play-worker', name: 'Play worker'}, {id: 'social-worker'}],
};

const read = (change: object = {}, options = {}) => readPathway({...good, ...change}, options);
const said = (change: object, options = {}) => read(change, options).problems.map(({path, code}) => `${path} ${code}`);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const kept = (change: object) => plain(read(change).pathway) as typeof good & Record<string, unknown>;
const counts = (...rows: object[]) => ({kind: 'counts', title: 'Needs', unit: 'children', date: '2025', source: 'A report', rows});

test('a good pathway is read whole and frozen', () => {
  assert.deepEqual(said({}), []);
  assert.deepEqual(kept({}), good);
  const {pathway, problems} = read();
  for (const part of [pathway, problems, pathway.status, pathway.steps, pathway.steps?.[0]?.branches?.[0]]) assert.ok(Object.isFrozen(part));
});

test('a bad step is left out and named, and the others stay as they are', () => {
  const steps = [good.steps[0], {title: 5, text: 'T'}, {text: 'no title'}, good.steps[1]];
  assert.deepEqual(said({steps}), ['steps.1.title wrong-type', 'steps.2.title missing']);
  assert.deepEqual(kept({steps}).steps, good.steps);
});

test('a link to a step that is not there, or was left out, is named, and its sentence stays', () => {
  const steps = [{title: 'Ask', branches: [{text: 'If so.', to: 'meet'}, {text: 'If not.', to: 'gone'}], next: 'meeet'}, {id: 'gone', title: 5}, {id: 'meet', title: 'Meet'}];
  assert.deepEqual(said({steps}), ['steps.0.branches.1.to unknown-step', 'steps.0.next unknown-step', 'steps.1.title wrong-type']);
  assert.deepEqual(kept({steps}).steps, [{title: 'Ask', branches: [{text: 'If so.', to: 'meet'}, {text: 'If not.'}]}, {id: 'meet', title: 'Meet'}]);
});

test('a step stands under its id once', () => {
  assert.deepEqual(said({steps: [...good.steps, {id: 'ask', title: 'Again'}]}), ['steps.2.id duplicate']);
});

test('people are those of the panel guide, of the area, or of the pathway itself; others are named', () => {
  const change = {chair: 'nobody', members: ['chair', 'play-worker', 'navigator', 'nobody'], escalatesTo: [{text: 'Ask.', who: ['nobody', 'chair']}]};
  const unknown = ['escalatesTo.0.who.0 unknown-person', 'members.3 unknown-person', 'chair unknown-person'];
  assert.deepEqual(said(change, {people: ['navigator']}).sort(), unknown.sort());
  assert.ok(said(change).includes('members.2 unknown-person'));
  assert.deepEqual(kept(change).members, ['chair', 'play-worker']);
  assert.deepEqual(kept(change).escalatesTo, [{text: 'Ask.', who: ['chair']}]);
});

test('somebody of its own needs a name, and without one nobody links to them', () => {
  assert.deepEqual(said({people: [{id: 'play-worker'}]}), ['steps.0.leads.0 unknown-person', 'people.0 name-missing']);
});

test('a count under 5 is named and never shown', () => {
  const results = [counts({label: 'A', value: 4}, {label: 'B', value: 5}, {label: 'C', value: 'fewer than 5'}, {label: 'D', value: 0}, {label: 'E', value: '3'}, {value: 12})];
  assert.deepEqual(said({results}), [
    'results.0.rows.0.value too-small',
    'results.0.rows.3.value too-small',
    'results.0.rows.4.value bad-value',
    'results.0.rows.5.label missing',
  ]);
  assert.deepEqual((kept({results}).results as [{rows: unknown}])[0].rows, [
    {label: 'A', value: 'fewer than 5'},
    {label: 'B', value: 5},
    {label: 'C', value: 'fewer than 5'},
    {label: 'D', value: 'fewer than 5'},
  ]);
});

test('scores need their labels and their scale, and stay on it', () => {
  const scores = (value: unknown, scale: unknown = {from: 1, to: 5}) => ({...counts({label: 'Listened to', value}), kind: 'scores', scale});
  assert.deepEqual(said({results: [scores(4.4), scores(1)]}), []);
  assert.deepEqual(said({results: [scores(5.1)]}), ['results.0 off-scale']);
  for (const from of [2, 5]) assert.deepEqual(said({results: [scores(2, {from, to: 2})]}), ['results.0 off-scale']);
  assert.deepEqual(said({results: [scores(2, undefined), {...scores(2), scale: undefined}]}), ['results.1.scale missing']);
  assert.deepEqual(said({results: [{...scores(2), rows: [{value: 4.7}, {value: 4.6}]}]}), ['results.0.rows.0.label missing', 'results.0.rows.1.label missing', 'results.0 no-rows']);
});

test('a number is one that can be drawn', () => {
  const [huge] = (JSON.parse('[1e999]') as number[]);
  assert.deepEqual(said({results: [counts({label: 'A', value: 9}, {label: 'B', value: huge}, {label: 'C', value: NaN})]}), ['results.0.rows.1.value bad-value', 'results.0.rows.2.value bad-value']);
});

for (const kind of ['counts', 'scores', 'list'])
  test(`a result of the kind ${kind} without a row is left out: a title over nothing says nothing`, () => {
    const {unit, ...common} = counts();
    const result = {...common, kind, ...(kind !== 'list' && {unit}), ...(kind === 'scores' && {scale: {from: 1, to: 5}})};
    assert.deepEqual(said({results: [result]}), ['results.0 no-rows']);
    assert.deepEqual(kept({results: [result]}).results, []);
  });

test('a list has no numbers, and every result says what it is about, when, and who says so', () => {
  const list = {kind: 'list', title: 'Working well', date: '2025-04-01', source: 'A report', rows: [{label: 'Easy forms'}]};
  assert.deepEqual(said({results: [list]}), []);
  assert.deepEqual(said({results: [{...list, rows: [{label: 'Easy forms', value: 7}]}]}), ['results.0.rows.0.value unknown-key']);
  for (const key of ['title', 'date', 'source']) assert.deepEqual(said({results: [{...list, [key]: undefined}]}), [`results.0.${key} missing`]);
  assert.deepEqual(said({results: [{...list, kind: 'pie'}]}).filter((line) => line.includes('kind')), ['results.0.kind bad-value']);
});

test('a status says when it was so, or when somebody read what has no date', () => {
  assert.deepEqual(said({status: {state: 'planned', read: '2026-11-21'}}), []);
  assert.deepEqual(said({status: {state: 'live'}}), ['status date-missing']);
  assert.deepEqual(said({status: {state: 'live', read: '2026'}}), ['status.read bad-value', 'status date-missing']);
});

test('a time needs somebody who says so, and when', () => {
  const times = [{text: 'Within two weeks.'}, {text: 'Within a week.', source: 'A page', date: 'lately'}, {text: 'In a day.', source: 'A page', date: '2021'}];
  assert.deepEqual(said({steps: [{title: 'T', times}]}), ['steps.0.times.0.source missing', 'steps.0.times.1.date bad-value']);
});

test('what a pathway needs is named where it is missing, and the rest is shown', () => {
  assert.deepEqual(plain(readPathway({title: 'T', purpose: 'P'})), {
    pathway: {title: 'T', purpose: 'P'},
    problems: ['id', 'kind', 'status'].map((path) => ({path, code: 'missing'})),
  });
  const needs = {'monitoring-group': 'members', 'front-door-map': 'doors', 'stepped-pathway': 'steps', programme: 'aims'};
  for (const [kind, key] of Object.entries(needs)) {
    const {problems} = readPathway({id: 'one', kind, title: 'T', status: good.status, [key]: []});
    assert.deepEqual(plain(problems), [{path: key, code: 'missing'}]);
  }
});

test('what is no pathway is an empty one with a problem', () => {
  const trap = {
    get id(): string {
      throw new Error('no');
    },
  };
  for (const input of [null, 5, 'x', [], trap]) {
    const {pathway, problems} = readPathway(input);
    assert.deepEqual(Object.keys(pathway), []);
    assert.deepEqual(plain(problems), [{path: '', code: 'wrong-type'}]);
  }
});

test('a pathway in a longer file names its place in it', () => {
  assert.deepEqual(said({title: 5, kind: undefined, steps: [{}]}, {path: 'pathways.list.3'}), [
    'pathways.list.3.title wrong-type',
    'pathways.list.3.steps.0.title missing',
    'pathways.list.3.kind missing',
  ]);
});

/** A pathway with junk in it. */
const junk = fc.tuple(fc.constantFrom(...Object.keys(pathwayShape.entries!)), fc.oneof(fc.jsonValue({maxDepth: 3}) as fc.Arbitrary<unknown>, fc.constantFrom('meet', ['chair', 'x'], [{title: 'T', next: 'x'}])));
const input = fc.array(junk, {maxLength: 5}).map((pairs) => ({...good, ...Object.fromEntries(pairs)}));

test('what was kept is good when it is read again, and stays the same', () => {
  fc.assert(
    fc.property(input, (value) => {
      const once = readPathway(value).pathway;
      const again = readPathway(once);
      assert.deepEqual(again.pathway, once);
      assert.deepEqual(again.problems.filter(({code}) => code !== 'missing'), []);
    }),
    {numRuns: 300},
  );
});

test('a schema takes what a browser takes, but for links to what is not there', () => {
  fc.assert(
    fc.property(input, (value) => {
      // Valibot takes an empty list for an object without keys.
      fc.pre(!JSON.stringify(value).includes('[]'));
      let faults = 0;
      readShape(pathwayShape, value, () => faults++);
      assert.equal(v.is(pathwaySchema, value), faults === 0);
    }),
    {numRuns: 300},
  );
  assert.ok(!v.is(pathwaySchema, {...good, results: [counts({label: 'A', value: 4})]}));
  assert.ok(v.is(pathwaySchema, {...good, results: [counts({label: 'A', value: 'fewer than 5'}, {label: 'B', value: 5})]}));
});
