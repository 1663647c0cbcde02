import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {plainWords} from './plain-words.mjs';

describe('the words of a translation', () => {
  it('are plain text, not HTML', () => {
    assert.equal(plainWords("'a': `SOR (A&amp;E) &lt;18`, 'b': str`${0} &amp;amp; co`"), "'a': `SOR (A&E) <18`, 'b': str`${0} &amp; co`");
  });

  it('reach the page so, in every language there is', () => {
    for (const file of globSync('packages/core/src/locale/generated/locales/*.ts')) assert.doesNotMatch(readFileSync(file, 'utf8'), /&(amp|lt|gt);/, file);
  });
});
