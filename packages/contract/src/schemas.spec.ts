import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';
import {request} from '../examples.js';
import {receiptShape} from './receipt.js';
import {requestShape} from './request.js';
import {readShape} from './read-shape.js';
import {receiptSchema, requestSchema} from './schemas.js';

/** Both readers must say the same, or a browser sends what a server refuses. */
const both = (value: unknown) => {
  const faults: string[] = [];
  readShape(requestShape, value, (path, code) => faults.push(`${path} ${code}`));
  assert.equal(v.is(requestSchema, value), faults.length === 0, JSON.stringify([value, faults]).slice(0, 300));
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
