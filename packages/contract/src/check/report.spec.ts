import assert from 'node:assert/strict';
import {test} from 'node:test';
import {endOf, lineOf} from './report.js';
import {inWords} from './verdicts.js';

const came = (json: unknown) => ({sent: {}, status: 201, headers: new Headers(), text: '', json, ms: 1});

test('what an endpoint says moves no cursor and begins no line', () => {
  const words = inWords(came({submissionId: '7a7e2f52-7a3c-4e0f-9d5f-2f3f5b8f1c11', reference: 'WH\u001b[2J\u009b1\u20281'}));
  assert.equal(words, '201 with reference WH [2J 1 1');
});

test('a line says what was expected and what came, and what to do unless all is well', () => {
  const result = {id: 'smallest', title: 'Title', expected: 'a receipt', came: '500', todo: 'Store it.'};
  assert.equal(lineOf({...result, verdict: 'short'}), '✗ smallest: Title. Expected: a receipt. Came: 500. To do: Store it.');
  assert.equal(lineOf({...result, verdict: 'good'}), '✓ smallest: Title. Expected: a receipt. Came: 500.');
  assert.match(endOf({results: [{...result, verdict: 'short'}], lookUp: [], sent: 3, good: false, silent: false}), /3 requests sent\. 0 checks passed, 0 are advice, 1 fall short\./);
});
