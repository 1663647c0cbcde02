import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {request} from '../../../contract/examples.js';
import {bodyOf} from './body.js';

test('a page that has patched toJSON changes no answer', () => {
  const clean = bodyOf(request);
  for (const {prototype} of [Array, Object, String]) {
    Object.defineProperty(prototype, 'toJSON', {value: () => 'patched', configurable: true});
    try {
      assert.equal(bodyOf(request), clean);
      if (prototype !== String.prototype) assert.equal(JSON.stringify([request]).includes('patched'), true, 'the patch bites');
    } finally {
      delete (prototype as {toJSON?: unknown}).toJSON;
    }
  }
});

test('a page that has broken JSON itself gets nothing sent', () => {
  const {stringify, parse} = JSON;
  for (const broken of [
    {stringify: (value: unknown) => (value === 'Sam Field' ? '"Somebody"' : stringify(value)).slice(0, -1)},
    {stringify: () => 'x'},
    {parse: (text: string) => ({...(parse(text) as object), asks: 'dsr'})},
    {parse: () => undefined},
  ]) {
    Object.assign(JSON, broken);
    try {
      assert.equal(bodyOf(request), undefined);
    } finally {
      Object.assign(JSON, {stringify, parse});
    }
  }
});

test('whatever is typed arrives as it was typed', () => {
  const typed = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.constantFrom('"', '\\', '</script>', '\u2028', '\u0000', '\ud800', '{"a":1}', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(typed, {maxLength: 5}), (texts) => {
      const answers = texts.map((answer, at) => ({id: `a${at}`, question: 'Q?', answer, state: 'answered' as const}));
      assert.deepEqual((JSON.parse(bodyOf({...request, answers})!) as typeof request).answers, answers);
    }),
  );
});
