import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Statement} from '@local-offer/ui';
import * as shared from '../../ui/src/messages.js';
import * as glossary from './messages-glossary.js';
import * as ratings from './messages-ratings.js';
import * as message from './messages.js';
import {plainStatements} from '../../../test/plain-statements.js';

const names: Readonly<Record<string, string>> = {name: 'Dynamic Support Register', list: 'DSR', review: 'CETR'};

const isStatement = (value: object): value is Statement => 'standard' in value && 'easy' in value;

/** Calls what can be called, and gives every statement and every other sentence that it finds. */
function* said(value: unknown): Generator<Statement | string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') {
    const parameters = /\(([^)]*)\)/
      .exec(String(value))![1]!
      .split(',')
      .map((name) => name.trim());
    yield* said((value as (...values: unknown[]) => unknown)(...parameters.map((name) => names[name] ?? 'Westhaven')));
  } else if (value && typeof value === 'object') {
    if (isStatement(value)) yield value;
    else for (const part of Object.values(value)) yield* said(part);
  }
}

const everything = [message, ratings, glossary, shared].flatMap((module) => [...said({...module})]);
const statements = everything.filter((entry) => typeof entry !== 'string');
const rows = statements.flatMap(({easy}) => easy);

describe('the words of the explainer, and those that all widgets share', () => {
  it('are found here: what the register is, the four colours, urgent help, the hard words', () => {
    const all = statements.map(({standard}) => standard).join('\n');
    for (const part of ['support list', 'high risk', 'still some risks', 'Blue says', 'call 999', 'Care and Treatment Review'])
      assert.ok(all.includes(part), part);
  });

  plainStatements(statements, 25);

  it('end each sentence', () => {
    for (const text of [...statements.map(({standard}) => standard), ...rows.map(({text}) => text)]) assert.match(text, /[.?]$/);
  });

  const unkind =
    /blue light|RAG-?B|statutory|high[- ]risk (person|people|child)|at[- ]risk child|you are (red|amber|green|blue)\b|challenging behaviou?r|suffer|special needs|register/i;
  const promises = /\b(guarantee|promise|will (get|be|have|help|not)|always|never|confidential|eligible|everyone gets)\b/i;
  const texts = everything.flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.standard, ...entry.easy.map(({text}) => text)]));

  it('hold nothing that hurts or frightens, and the word register only in the name of the list', () => {
    for (const text of texts) assert.doesNotMatch(text.replaceAll('Dynamic Support Register', ''), unkind);
  });

  it('promise nothing, and say of nobody that they may or may not go on the list', () => {
    for (const text of texts) assert.doesNotMatch(text, promises);
  });

  it('give no colour: where the colours are explained, it says that this page cannot tell one', () => {
    assert.ok(message.colours().some(({standard}) => standard.includes('cannot tell you a colour')));
  });
});

describe('the ids of the words', () => {
  const here = new URL('./', import.meta.url);
  const files = readdirSync(here).filter((file) => /^messages.*(?<!\.spec)\.ts$/.test(file));
  const ids = files.flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/id: '([^']*)'/g)].map(([, id]) => id!));

  it('are each there once, and start with the name of the package', () => {
    assert.ok(ids.length > 100);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index || !id.startsWith('ragb-explainer.')),
      [],
    );
  });
});
