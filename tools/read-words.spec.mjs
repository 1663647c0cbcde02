import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allWords, wordFiles, wordsOf} from './read-words.mjs';

describe('the words, read from the sources', () => {
  it('are a message by itself, with its placeholders named', () => {
    assert.deepEqual(wordsOf('export const hello = (name: string) => msg(str`Hello, ${name}!`, {id: "a.hello"});'), [
      {id: 'a.hello', english: 'Hello, ${name}!', easy: []},
    ]);
  });

  it('are a statement with its Easy Read, pictures and source', () => {
    const text = `export const fact = () => ({
      standard: msg('It is long.', {id: 'a.fact'}),
      easy: [{text: msg('Long.', {id: 'a.fact.easy1'}), picture: 'clock'}, {text: msg('Very.', {id: 'a.fact.easy2'})}],
      source: 'policy',
    });`;
    assert.deepEqual(wordsOf(text), [
      {
        id: 'a.fact',
        english: 'It is long.',
        easy: [
          {id: 'a.fact.easy1', english: 'Long.', picture: 'clock'},
          {id: 'a.fact.easy2', english: 'Very.', picture: undefined},
        ],
        source: 'policy',
      },
    ]);
  });

  it('are a question whose Easy Read is one sentence, and the reason inside it', () => {
    const text = `const ask = () => ({standard: msg('Who are you?', {id: 'a.who'}), easy: msg('You are:', {id: 'a.who.easy'}),
      why: {standard: msg('To know.', {id: 'a.why'}), easy: [{text: msg('We ask.', {id: 'a.why.easy'}), picture: 'ask'}]}});`;
    assert.deepEqual(
      wordsOf(text).map(({id, easy}) => [id, easy.map((row) => row.id)]),
      [
        ['a.who', ['a.who.easy']],
        ['a.why', ['a.why.easy']],
      ],
    );
  });

  it('leave no message out', () => {
    const ids = allWords().flatMap(({words}) => words.flatMap(({id, easy}) => [id, ...easy.map((row) => row.id)]));
    const written = wordFiles().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\{\s*id: '([^']+)',?\s*\}/g)].map(([, id]) => id),
    );
    assert.ok(written.length > 100);
    assert.deepEqual(ids.sort(), written.sort());
  });
});
