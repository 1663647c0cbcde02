import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {chanceOfPage, submissionIdOf} from './submission-id.js';

const by = '0123456789abcdef0123456789abcdef';

describe('the id of a request', () => {
  it('is a UUID, whatever was written', () =>
    fc.assert(fc.property(fc.string({unit: 'binary'}), fc.string(), (content, chance) => assert.match(submissionIdOf(content, chance), /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/))));

  it('is the same for the same content and chance, and another for any other', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(by, by.slice(1), ''), (content, chance) => {
        const id = submissionIdOf(content, chance);
        assert.equal(submissionIdOf(content, chance), id);
        assert.equal(seen.get(id) ?? chance + content, chance + content);
        seen.set(id, chance + content);
      }),
      {numRuns: 20_000},
    );
  });

  it('changes with one letter, wherever it stands', () => {
    const text = 'Sam has not slept for a week.'.repeat(20);
    const ids = new Set([...text].map((_, n) => submissionIdOf(`${text.slice(0, n)}x${text.slice(n + 1)}`, by)));
    assert.equal(ids.size, text.length);
  });

  it('is made with one chance for a page, of 128 bits', () => {
    assert.match(chanceOfPage(), /^[\da-f]{32}$/);
    assert.equal(chanceOfPage(), chanceOfPage());
  });
});
