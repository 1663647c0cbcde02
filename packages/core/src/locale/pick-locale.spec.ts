import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {directionOf, languageName, pickLocale} from './pick-locale.js';
import {targetLocales} from './locale.js';

describe('the language picked', () => {
  for (const [wanted, found] of [
    ['pl', 'pl'],
    ['PL', 'pl'],
    ['pl-PL', 'pl'],
    ['pl_PL', 'pl'],
    [' pl ', 'pl'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hans', 'en'],
    ['zh', 'en'],
    ['en-GB', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    ['-', 'en'],
    ['plx', 'en'],
    ['x-pl', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ] as const)
    it(`for ${JSON.stringify(wanted)} is ${found}`, () => assert.equal(pickLocale(wanted, ['pl', 'ur', 'zh-Hant'], 'en'), found));
});

describe('the direction', () => {
  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['pl', 'ltr'],
    ['ur', 'rtl'],
    ['ur-PK', 'rtl'],
    ['AR', 'rtl'],
    ['ku-Arab-IQ', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['art', 'ltr'],
    ['', 'ltr'],
  ] as const)
    it(`of ${JSON.stringify(locale)} is ${direction}`, () => assert.equal(directionOf(locale), direction));
});

describe('a language', () => {
  it('is offered under its own name for itself', () => {
    assert.equal(languageName('pl'), 'polski');
    assert.equal(languageName('ur'), 'اردو');
  });

  it('that is none is named as it was written', () => assert.equal(languageName('not a code'), 'not a code'));
});

describe('the translations', () => {
  it('are those that translators are asked for', () => {
    const {targetLocales: asked} = JSON.parse(readFileSync(new URL('../../../../lit-localize.json', import.meta.url), 'utf8')) as {targetLocales: string[]};
    assert.deepEqual(targetLocales, asked);
  });
});
