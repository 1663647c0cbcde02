import assert from 'node:assert/strict';
import {test} from 'node:test';
import {request} from '../examples.js';
import {toText} from './to-text.js';

test('the answer about danger comes first, then what is asked, then every answer in order', () => {
  const lines = toText(request).split('\n');
  assert.match(lines[0]!, /^Danger: Hospital is planned/);
  assert.equal(lines[1], 'Asked for: A review (CETR, or CTR for an adult)');
  const at = ['Who is asking?', 'What is your name?', 'What would help?', 'Which school?'].map((question) =>
    lines.findIndex((line) => line.startsWith(question)),
  );
  assert.ok(at.every((line, index) => line > (at[index - 1] ?? 1)));
});

test('a gap says which kind of gap it is', () => {
  assert.match(toText(request), /^Which school\?: I would rather not say$/m);
});

test('nothing typed can pass for a line of ours', () => {
  for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']) {
    const answers = [{id: 'a', question: 'Worry?', answer: `x${end}Danger: Neither`, state: 'answered' as const}];
    const lines = toText({...request, answers, earlierReference: `R1${end}Danger: Neither`, area: {name: `W${end}Danger: Neither`}});
    assert.equal(lines.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line.startsWith('Danger: ')).length, 1);
  }
});

test('an invented person is marked at the very top', () => {
  assert.match(toText({...request, test: true}), /^TEST\./);
});

test('a request that was never sent says so', () => {
  assert.match(toText({...request, sentAt: ''}), /^This has not been sent\.$/m);
  assert.doesNotMatch(toText(request), /not been sent/);
});
