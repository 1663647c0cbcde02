import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';
import {consentRecord, request} from '../examples.js';
import {areaShape} from './area.js';
import {consentRecordShape} from './consent-record.js';
import {receiptShape} from './receipt.js';
import {requestShape} from './request.js';
import {readShape} from './read-shape.js';
import {areaSchema, consentRecordSchema, receiptSchema, requestSchema} from './schemas.js';
import type {Shape} from './shape.js';

/** Both readers must say the same, or a browser sends what a server refuses. */
const both = (value: unknown, shape: Shape = requestShape, schema: v.GenericSchema = requestSchema) => {
  const faults: string[] = [];
  readShape(shape, value, (path, code) => faults.push(`${path} ${code}`));
  assert.equal(v.is(schema, value), faults.length === 0, JSON.stringify([value, faults]).slice(0, 300));
  return faults;
};

test('a whole request is valid', () => {
  assert.deepEqual(both(request), []);
});

const wrong: Record<string, [object, string]> = {
  'another version': [{schema: 2}, 'schema bad-value'],
  'an id that is no UUID': [{submissionId: 'x'}, 'submissionId bad-value'],
  'a key nobody knows': [{eligible: true}, 'eligible unknown-key'],
  'numbers that were not shown': [{urgent: {answer: 'neither', numbersShown: false}}, 'urgent.numbersShown bad-value'],
  'an identity somebody vouches for': [{identity: 'verified'}, 'identity bad-value'],
  'a state of its own': [{answers: [{...request.answers[0], state: 'maybe'}]}, 'answers.0.state bad-value'],
  'an answer that is a number': [{answers: [{...request.answers[0], answer: 5}]}, 'answers.0.answer wrong-type'],
  'an answer of 10,001 characters': [{answers: [{...request.answers[0], answer: 'x'.repeat(10001)}]}, 'answers.0.answer bad-value'],
  'a time without an offset': [{sentAt: '2026-11-21T21:59:00'}, 'sentAt bad-value'],
  'no answers at all': [{answers: undefined}, 'answers missing'],
  '301 answers': [{answers: Array.from({length: 301}, (_, at) => ({...request.answers[0], id: `a${at}`}))}, 'answers bad-value'],
};

for (const [what, [change, fault]] of Object.entries(wrong)) {
  test(`a request with ${what} is not valid`, () => {
    assert.deepEqual(both({...request, ...change}), [fault]);
  });
}

test('a receipt takes keys nobody here knows, and drops them', () => {
  const receipt = {submissionId: request.submissionId, reference: 'WH-1', colour: 'red'};
  assert.deepEqual({...readShape(receiptShape, receipt, assert.fail)}, {submissionId: request.submissionId, reference: 'WH-1'});
  assert.deepEqual(v.parse(receiptSchema, receipt), {submissionId: request.submissionId, reference: 'WH-1'});
});

test('a receipt without a reference that a person can quote is none', () => {
  for (const reference of [undefined, '', ' ', ' WH-1', 'WH\n1', 'x'.repeat(101), 5]) {
    assert.equal(v.is(receiptSchema, {submissionId: request.submissionId, reference}), false, String(reference));
  }
  for (const reference of ['1', 'WH 1', 'x'.repeat(100)]) assert.ok(v.is(receiptSchema, {submissionId: request.submissionId, reference}));
});

const {answers: _, person: __, told: ___, ...inRequest} = consentRecord;

test('a record of consent is valid by itself, and without its questions inside a request', () => {
  assert.deepEqual(both(consentRecord, consentRecordShape, consentRecordSchema), []);
  assert.deepEqual(both({...request, consent: inRequest}), []);
  assert.deepEqual(both({...request, consent: consentRecord}), ['consent.person unknown-key', 'consent.told unknown-key', 'consent.answers unknown-key']);
});

test('a record of somebody who is not ready needs the day and the items only', () => {
  const record = {schema: 1, state: 'prepared', day: '2026-11-21', items: [{item: 'dsr', answer: 'not-asked', end: 'E0', flags: []}]};
  assert.deepEqual(both(record, consentRecordShape, consentRecordSchema), []);
});

const [item] = consentRecord.items;
const wrongRecords: Record<string, [object, string]> = {
  'a state that somebody vouches for': [{state: 'valid'}, 'state bad-value'],
  'an end that nobody knows': [{items: [{...item, end: 'E13'}]}, 'items.0.end bad-value'],
  'no end': [{items: [{...item, end: undefined}]}, 'items.0.end missing'],
  'a judgement of its own': [{items: [{...item, capacity: 'lacks'}]}, 'items.0.capacity unknown-key'],
  'a “yes to all”': [{items: [{...item, item: 'both'}]}, 'items.0.item bad-value'],
  'a flag of its own': [{flags: ['RED']}, 'flags.0 bad-value'],
  'sharing that nobody was asked about': [{sharing: [{...consentRecord.sharing![0], askedOf: undefined}]}, 'sharing.0.askedOf missing'],
  'a day that is a moment': [{day: '2026-11-21T10:00:00Z'}, 'day bad-value'],
  'three things in question': [{items: [item, item, item]}, 'items bad-value'],
};

for (const [what, [change, fault]] of Object.entries(wrongRecords)) {
  test(`a record of consent with ${what} is not valid`, () => {
    assert.deepEqual(both({...consentRecord, ...change}, consentRecordShape, consentRecordSchema), [fault]);
  });
}

const wrongAreas: Record<string, [object, string]> = {
  'a group of its own without words': [{consent: {sharing: [{id: 'fire-service'}]}}, 'consent.sharing.0 label-missing'],
  'a kind of its own without words': [{consent: {kinds: [{id: 'money'}]}}, 'consent.kinds.0 label-missing'],
  'seven months': [{consent: {reviewMonths: 7}}, 'consent.reviewMonths bad-value'],
  'a law that is in force “maybe”': [{law: {mhaPart8A: 'maybe'}}, 'law.mhaPart8A bad-value'],
  'a key that nobody knows in it': [{consent: {agreeToAll: true}}, 'consent.agreeToAll unknown-key'],
};

for (const [what, [area, fault]] of Object.entries(wrongAreas)) {
  test(`an area whose consent names ${what} is not valid`, () => {
    assert.deepEqual(both(area, areaShape, areaSchema), [fault]);
  });
}

test('an area may name its own groups and kinds, and leave the words of ours to us', () => {
  const consent = {sharing: [{id: 'health'}, {id: 'fire-service', label: 'Fire service', part: 'lead'}], kinds: [{id: 'reviews'}], reviewMonths: 12, signature: true};
  assert.deepEqual(both({consent, law: {mhaPart8A: 'on', note: 'In force here.'}}, areaShape, areaSchema), []);
});
