import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Answers} from '../flow/flow.js';
import {keptFile, keptLimit, readKept, type KeptWords} from './kept-file.js';

const words: KeptWords = {
  title: 'Notes of 22 November 2026',
  lang: 'en',
  urgent: ['Call 999.'],
  notes: ['Keep it safe.'],
  parts: [{title: 'People', rows: [{question: 'Name?', shown: 'Sam'}]}],
};
const answersOf = (file: string) => {
  const read = readKept(file);
  return 'answers' in read ? read.answers : read.problem;
};
const problemOf = (file: string) => answersOf(file);

/** What nobody would type, and what must come back all the same. */
const odd = ['</pre>', '&lt;', '&amp;lt;', '<script>alert(1)</script>', '<!--', ']]>', '\u0000', '\u0007', '\r\n', '\r', '\ud800', '\udc00x', '\u202e\u200f', '\u2028', '\ufeff', '"\\', '\\u003c', 'lo-kept', '1 811c9dc5 {}', '😀', 'ا', '__proto__'];
const typed = fc.oneof(fc.string({unit: 'binary', maxLength: 60}), fc.constantFrom(...odd), fc.array(fc.constantFrom(...odd)).map((some) => some.join('')));
const group = fc.dictionary(fc.constantFrom('name', 'job', 'reach'), fc.oneof(typed, fc.array(typed, {maxLength: 3})), {noNullPrototype: true});
const answer = fc.oneof(typed, fc.array(typed, {maxLength: 4}), fc.array(group, {maxLength: 4}));
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), answer, {maxKeys: 8, noNullPrototype: true});

const shownIn = (answers: Answers): KeptWords => ({...words, parts: [{title: 'All', rows: Object.values(answers).flat().map((one) => ({question: typeof one === 'string' ? one : Object.values(one).join(), shown: JSON.stringify(one)}))}]});

describe('a file to keep', () => {
  it('gives back the same answers byte for byte, whatever was typed', () => {
    fc.assert(fc.property(anyAnswers, (answers) => assert.deepEqual(answersOf(keptFile(shownIn(answers), answers)), answers)), {numRuns: 2000});
  });

  it('does so after a disk or a post that knows only UTF-8 or other line ends', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const file = keptFile(shownIn(answers), answers);
        const onDisk = new TextDecoder().decode(new TextEncoder().encode(file));
        assert.deepEqual(answersOf(onDisk), answers);
        assert.deepEqual(answersOf(file.replaceAll('\n', '\r\n')), answers);
      }),
    );
  });

  it('does so where a program took its letters for others', () => {
    const answers = {name: 'Zoë 😀 شیر', 'nhs-number': '１２３'};
    const bytes = new TextEncoder().encode(keptFile(shownIn(answers), answers));
    assert.deepEqual(answersOf(new TextDecoder('latin1').decode(bytes)), answers);
  });

  it('holds nothing of what was typed as markup', () => {
    const frame = /^<!doctype html>|<\/?(html lang="en"|html|head|meta [\w-]+="[^"<>]*"( content="[^"<>]*")?|title|style|body|h1|h2|p|dl|div|div class="first"|dt|dd|dd dir="auto"|pre hidden id="lo-kept"|pre)>/g;
    fc.assert(
      fc.property(anyAnswers, typed, (answers, text) => {
        const hostile = {title: text, lang: 'en', urgent: [text], notes: [text, text], parts: [{title: text, rows: [{question: text, shown: text}]}, ...shownIn(answers).parts]};
        assert.doesNotMatch(keptFile(hostile, answers).replace(frame, ''), /[<>]/);
      }),
      {numRuns: 2000},
    );
  });

  it('has no script and refers to nothing outside itself', () => {
    const file = keptFile(words, {name: 'https://evil.example'}).replace(/<pre[\s\S]*?<\/pre>/, '');
    assert.doesNotMatch(file, /<(script|link|img|iframe|form|a|base|svg)\b|src=|href=|url\(|@import|https?:|\bon\w+=/i);
    assert.match(file, /default-src 'none'/);
  });

  it('begins with whom to call, in its language, in UTF-8', () => {
    const file = keptFile(words, {});
    assert.match(file, /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    assert.match(file.slice(file.indexOf('<body>')), /Call 999\.[^]*Keep it safe\.[^]*Name\?/);
  });

  it('finds every single changed character, or is not harmed by it', () => {
    const answers = {name: 'Sam </pre> \u202e', contact: ['phone', 'text'], helpers: [{name: 'Dr Field'}]};
    const file = keptFile(words, answers);
    const changes = fc.tuple(fc.nat(file.length - 1), fc.oneof(fc.string({unit: 'binary', minLength: 0, maxLength: 1}), fc.constantFrom('<', '>', '"', ' ', '0', '1', '2', 'f', '{', '\\')), fc.boolean());
    fc.assert(
      fc.property(changes, ([at, character, inserted]) => {
        const found = readKept(file.slice(0, at) + character + file.slice(inserted ? at : at + 1));
        if ('answers' in found) assert.deepEqual(found.answers, answers);
      }),
      {numRuns: 20_000},
    );
    for (let at = 0; at < file.length; at++)
      for (const character of ['', 'x', '7']) {
        const found = readKept(file.slice(0, at) + character + file.slice(at + 1));
        if ('answers' in found) assert.deepEqual(found.answers, answers, `${at} ${character}`);
      }
  });

  it('is damaged when it breaks off before its end, and never half read', () => {
    const answers = {name: 'Sam', worry: 'x'.repeat(50)};
    const file = keptFile(words, answers);
    for (let length = 0; length < file.length; length++) {
      const found = answersOf(file.slice(0, length));
      if (typeof found === 'object') assert.deepEqual(found, answers);
      else assert.equal(found, file.slice(0, length).includes('lo-kept') ? 'damaged' : 'not-ours');
    }
  });

  it('is read after a browser has written it anew', () => {
    const answers = {name: 'Sam'};
    const anew = keptFile(words, answers).replace('<pre hidden id="lo-kept">', '<pre hidden="" class="" id="lo-kept">').replace('<!doctype html>', '<!DOCTYPE html>');
    assert.deepEqual(answersOf(anew), answers);
  });

  it('cannot be imitated by what somebody types', () => {
    const other = keptFile(words, {name: 'Somebody else'});
    const answers = {worry: other};
    assert.deepEqual(answersOf(keptFile(shownIn(answers), answers)), answers);
  });
});

describe('a file that nobody can go on with', () => {
  const file = keptFile(words, {name: 'Sam'});

  it('is named for what it is', () => {
    assert.equal(problemOf(''), 'not-ours');
    assert.equal(problemOf('<!doctype html><p>A recipe'), 'not-ours');
    assert.equal(problemOf('%PDF-1.7'), 'not-ours');
    assert.equal(problemOf(file.replace('Sam"', 'Tom"')), 'damaged');
    assert.equal(problemOf(keptFile(words)), 'sent');
    assert.equal(problemOf(file + ' '.repeat(keptLimit)), 'too-large');
  });

  /** As a later form would write it: the number of the version, and the same way to find damage. */
  const as = (number: string, data: string) => {
    let hash = 0x811c9dc5;
    for (const one of `${number} ${data}`) hash = Math.imul(hash ^ one.charCodeAt(0), 0x01000193);
    return file.replace(/<pre.*<\/pre>/, `<pre hidden id="lo-kept">${number} ${(hash >>> 0).toString(16).padStart(8, '0')} ${data}</pre>`);
  };

  it('of a newer form is told from a damaged one', () => {
    assert.equal(problemOf(as('2', 'anything at all')), 'newer');
    assert.deepEqual(answersOf(as('1', '{"name":"Sam"}')), {name: 'Sam'});
  });

  it('of another form of ours is told from one of this form', () => {
    const meeting = keptFile(words, {own: 'sent {'}, 'meeting');
    assert.deepEqual(readKept(meeting, 'meeting'), {answers: {own: 'sent {'}});
    for (const [page, kind] of [[meeting, ''], [meeting, 'meet'], [file, 'meeting'], [keptFile(words), 'meeting']] as const) assert.deepEqual(readKept(page, kind), {problem: 'other'});
    assert.deepEqual(readKept(meeting.replace('meeting{', 'meetings{'), 'meeting'), {problem: 'damaged'});
  });

  it('whose answers are none is damaged, however well it is signed', () => {
    for (const data of ['[]', '1', 'null', '"x"', '{"a":1}', '{"a":{}}', '{"a":[1]}', '{"a":[{"b":{}}]}', '{"a":null}', '{', '{"a":[["x"]]}']) assert.equal(problemOf(as('1', data)), 'damaged', data);
  });

  it('leaves nothing behind in the page that reads it', () => {
    readKept(as('1', '{"__proto__":{"polluted":"yes"},"constructor":"x"}'));
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  });
});
