import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {tokens} from '../packages/core/src/theme/tokens.ts';
import {designTokens, table, withTable} from './write-tokens.mjs';

describe('the table of tokens in the docs', () => {
  it('is up to date', () => {
    const page = readFileSync(new URL('../docs/theming.md', import.meta.url), 'utf8');
    assert.equal(page, withTable(page), 'run: node tools/write-tokens.mjs');
  });

  it('has a row for each token, with its contrast', () => {
    assert.equal(table().split('\n').length, Object.keys(tokens).length + 2);
    assert.match(table(), /`--lo-brand-text-colour` \| `#\w{6}` \|.*\d\.\d on `brand-colour`/);
  });

  it('refuses to write into a page without its marks', () => assert.throws(() => withTable('# Theming'), /marks/));
});

describe('the file for design tools', () => {
  const {lo, $extensions} = designTokens();
  const page = $extensions['local-offer'].takenFromThePage;

  it('names every token once: with a value, or as taken from the page', () => {
    assert.deepEqual([...Object.keys(lo), ...Object.keys(page)].sort(), Object.keys(tokens).sort());
  });

  it('holds only what the format knows', () => {
    for (const [name, {$type, $value, $description}] of Object.entries(lo)) {
      assert.match(name, /^[^.{}$]+$/);
      assert.ok($description);
      if ($type === 'color') {
        assert.equal($value.colorSpace, 'srgb');
        assert.ok($value.components.length === 3 && $value.components.every((one) => one >= 0 && one <= 1));
        assert.match($value.hex ?? '#000000', /^#[\da-f]{6}$/);
      } else {
        assert.equal($type, 'dimension');
        assert.ok($value.value > 0 && $value.unit === 'rem', name);
      }
    }
  });

  it('gives the same colour as the CSS', () => {
    const {components, hex} = lo['brand-colour'].$value;
    assert.equal(hex, tokens['brand-colour'].value);
    assert.equal(`#${components.map((one) => Math.round(one * 255).toString(16).padStart(2, '0')).join('')}`, hex);
  });
});
