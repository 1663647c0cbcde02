import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {isPictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';

const sources = JSON.parse(readFileSync(new URL('../docs/sources.json', import.meta.url), 'utf8')) as Record<string, object>;

const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);
const length = (sentence: string) => sentence.split(/\s+/).length;

/** What the statements of every package keep to, as tests of the suite that asks. `longest`: words in a sentence of the standard reading. */
export function plainStatements(statements: readonly Statement[], longest: number): void {
  const rows = statements.flatMap(({easy}) => easy);

  it('have an Easy Read twin with a drawing of ours beside each row', () => {
    assert.ok(rows.length > 50);
    for (const {standard, easy} of statements) assert.ok(easy.length > 0, standard);
    for (const {text, picture} of rows) assert.ok(picture && isPictureId(picture), `${picture}: ${text}`);
  });

  it('are short in Easy Read: at most two sentences a row, and fifteen words a sentence', () => {
    for (const {text} of rows) {
      assert.ok(sentences(text).length <= 2, text);
      for (const sentence of sentences(text)) assert.ok(length(sentence) <= 15, `${length(sentence)} words: ${sentence}`);
    }
  });

  it(`are short enough in the standard reading too: at most ${longest} words a sentence`, () => {
    for (const {standard} of statements) for (const sentence of sentences(standard)) assert.ok(length(sentence) <= longest, `${length(sentence)} words: ${sentence}`);
  });

  it('name only sources that are on the list of sources', () => {
    for (const {source, standard} of statements) assert.ok(source === undefined || Object.hasOwn(sources, source), `${source}: ${standard}`);
  });
}
