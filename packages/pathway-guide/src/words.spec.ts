import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Statement} from '@local-offer/ui';
import {plainStatements} from '../../../test/plain-statements.js';

const here = new URL('./', import.meta.url);
const files = readdirSync(here).filter((file) => /^messages.*(?<!\.spec)\.ts$/.test(file));
const isStatement = (value: object): value is Statement => 'standard' in value && 'easy' in value;

/** What a function of words may be given: what an area calls things, or a state and a date. */
const given = [
  ['Zebra', 'Yak', 'Xerus'],
  ['pilot', 'May 2017', true],
  ['closed', 'May 2017', false],
] as const;

/** Calls what can be called, and gives every statement and every other sentence that it finds. */
function* said(value: unknown): Generator<Statement | string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') for (const words of given) yield* said((value as (...words: readonly unknown[]) => unknown)(...words));
  else if (value && typeof value === 'object') {
    if (isStatement(value)) yield value;
    else for (const [key, part] of Object.entries(value)) if (!['url', 'date', 'id'].includes(key)) yield* said(part);
  }
}

const inFile = new Map<string, readonly (Statement | string)[]>();
for (const file of files) inFile.set(file, [...said({...((await import(`./${file.slice(0, -3)}.js`)) as object)})]);
const everything = [...inFile.values()].flat();
const statements = everything.filter((entry) => typeof entry !== 'string');
const texts = [...new Set(everything.flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.standard, ...entry.easy.map(({text}) => text)])))];

describe('the words of the pathway guide', () => {
  it('are found here, in every file of them', () => {
    for (const [file, found] of inFile) assert.ok(found.length > 0, file);
    const all = statements.map(({standard}) => standard).join('\n');
    for (const part of ['Tell the chair', 'You can also complain. That is separate', 'goes into an action plan', 'Under 16, a parent']) assert.ok(all.includes(part), part);
  });

  plainStatements(statements, 30);

  it('hold nothing that hurts, and no word that this library leaves to others', () => {
    const unkind = /blue light|RAG-?B|statutory|high[- ]risk (person|people|child)|at[- ]risk child|challenging behaviou?r|suffer|special needs|\bregister\b|service user|eligible|valid|competen|failed/i;
    for (const text of texts) assert.doesNotMatch(text, unkind);
  });

  it('promise nothing of anybody', () => {
    const promises = /\b(guarantee|promise|will|always|never|confidential|everyone gets)\b/i;
    for (const text of texts) assert.doesNotMatch(text, promises);
  });

  it('call the review and the list what the area calls them', () => {
    for (const text of texts) assert.doesNotMatch(text, /\b(CETRs?|DSRs?|DSD)\b/);
  });
});

describe('the ids of the words', () => {
  const ids = files.flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/id: '([^']*)'/g)].map(([, id]) => id!));

  it('are each there once, and start with the name of the package', () => {
    assert.ok(ids.length > 200);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index || !id.startsWith('pathway-guide.')), []);
  });
});
