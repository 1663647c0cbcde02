import assert from 'node:assert/strict';
import {test} from 'node:test';
import {areaSchema, personIds, survivalTopics} from '@local-offer/contract';
import * as v from 'valibot';
import {readArea} from './read-area.js';

const said = (input: unknown) => readArea(input).problems.map(({path, code}) => `${path} ${code}`);
const kept = (input: unknown) => JSON.parse(JSON.stringify(readArea(input).area)) as unknown;

test('an area may rename the people of a panel, leave one out and add its own', () => {
  const people = {
    roles: [
      {id: 'keyworker', name: {en: 'Navigator', pl: 'Nawigator'}, who: {standard: 'One person to ring.', easy: [{text: 'Ring this person.', picture: 'phone'}]}},
      {id: 'police', hidden: true},
      {id: 'play-worker', name: 'Play worker', before: 'Meets you.', at: 'Sits with you.', after: 'Rings you.', attendance: 'may', topics: ['understood']},
    ],
    extraExpert: false,
    leads: [{setting: 'Under 18, at home', who: 'Westhaven ICB'}],
  };
  assert.deepEqual(said({people}), []);
  assert.deepEqual(kept({people}), {people});
  assert.ok(v.is(areaSchema, {people}));
});

test('an area may list pathways, whatever they are, and pages for the topics of the survival guide', () => {
  const pathways = {list: [{id: 'one', kind: 'programme'}, 5], survivalGuide: {about: 'https://guide.example/about', medicine: 'https://guide.example/m'}};
  assert.deepEqual(said({pathways}), []);
  assert.deepEqual(kept({pathways}), {pathways});
  assert.ok(v.is(areaSchema, {pathways}));
});

test('two pathways with one id both stay in their places: the guide that reads them names it', () => {
  const pathways = {list: [{id: 'one'}, {id: 'one'}, {id: 'two'}]};
  assert.deepEqual(said({pathways}), []);
  assert.deepEqual(kept({pathways}), {pathways});
});

const faults: [what: string, input: unknown, problems: string[], left: unknown][] = [
  ['people as a list', {people: [{id: 'chair'}]}, ['people wrong-type'], {}],
  ['somebody of its own without a name', {people: {roles: [{id: 'play-worker', who: 'W'}, {id: 'chair'}]}}, ['people.roles.0 name-missing'], {people: {roles: [{id: 'chair'}]}}],
  ['somebody of its own whose name is bad', {people: {roles: [{id: 'play-worker', name: 5}]}}, ['people.roles.0.name wrong-type', 'people.roles.0 name-missing'], {people: {roles: []}}],
  ['somebody without an id', {people: {roles: [{name: 'N'}]}}, ['people.roles.0.id missing'], {people: {roles: []}}],
  ['somebody twice', {people: {roles: [{id: 'chair'}, {id: 'chair', name: 'C'}]}}, ['people.roles.1.id duplicate'], {people: {roles: [{id: 'chair'}]}}],
  ['a time to be there that nobody knows', {people: {roles: [{id: 'chair', attendance: 'always', name: 'C'}]}}, ['people.roles.0.attendance bad-value'], {people: {roles: [{id: 'chair', name: 'C'}]}}],
  ['a topic that is misspelt', {people: {roles: [{id: 'clinician', name: 'Doctor', topics: ['medicne', 'date']}]}}, ['people.roles.0.topics.0 bad-value'], {people: {roles: [{id: 'clinician', name: 'Doctor'}]}}],
  ['somebody to see before safety', {people: {roles: [{id: 'police', topics: ['safe']}]}}, ['people.roles.0.topics.0 bad-value'], {people: {roles: [{id: 'police'}]}}],
  ['a panel without its chair', {people: {roles: [{id: 'chair', hidden: true}, {id: 'police', hidden: true}]}}, ['people.roles.0 must-be-there'], {people: {roles: [{id: 'police', hidden: true}]}}],
  ['a person who may stay away', {people: {roles: [{id: 'person', attendance: 'may'}]}}, ['people.roles.0 must-be-there'], {people: {roles: []}}],
  ['a telephone number for a person', {people: {roles: [{id: 'chair', phone: '01632 960 001'}]}}, ['people.roles.0.phone unknown-key'], {people: {roles: [{id: 'chair'}]}}],
  ['an Easy Read half done', {people: {roles: [{id: 'chair', at: {standard: 'S', easy: [{text: 'S.'}, {picture: 'home'}]}}]}}, ['people.roles.0.at.easy.1.text missing'], {people: {roles: [{id: 'chair'}]}}],
  ['a setting in which nobody leads', {people: {leads: [{setting: 'S'}, {setting: 'T', who: 'W'}]}}, ['people.leads.0.who missing'], {people: {leads: [{setting: 'T', who: 'W'}]}}],
  ['an extra expert in words', {people: {extraExpert: 'no', leads: []}}, ['people.extraExpert wrong-type'], {people: {leads: []}}],
  ['pathways as a list', {pathways: [{}]}, ['pathways wrong-type'], {}],
  ['a topic that the guide has not', {pathways: {survivalGuide: {cake: 'https://a.example/', who: 'https://b.example/'}}}, ['pathways.survivalGuide.cake unknown-key'], {pathways: {survivalGuide: {who: 'https://b.example/'}}}],
  ['a topic that leads elsewhere than to a page', {pathways: {survivalGuide: {who: 'javascript:alert(1)'}}}, ['pathways.survivalGuide.who bad-value'], {pathways: {survivalGuide: {}}}],
];

for (const [what, input, problems, left] of faults) {
  test(`${what}: is named, and the rest stays`, () => {
    assert.deepEqual(said(input), problems);
    assert.deepEqual(kept(input), left);
    // That an id stands once is for the reader only.
    if (!problems[0]!.endsWith('duplicate')) assert.ok(!v.is(areaSchema, input));
  });
}

test('every id stands once, and is of the form that ids have', () => {
  for (const ids of [personIds, survivalTopics]) {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z][a-z-]{0,40}$/);
  }
});
