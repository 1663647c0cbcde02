import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isPictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';
import {forEach, given} from '../examples-answers.js';
import {isMine, meaningOf, meanings, nexts, noEnds, occasions, remarksOf, rolesOf, sharedOf, type Meaning} from './end-words.js';
import {ends, flags} from './graph-parts.js';
import * as text from './messages-ends.js';
import {meaningWords} from './messages-ends-meaning.js';
import {nextWords} from './messages-ends-next.js';
import * as note from './messages-ends-notes.js';
import * as record from './messages-record-view.js';
import type {Band, Who} from './voice.js';
import {runsOf} from './runs.js';
import {type Run} from './walk.js';

const sources = JSON.parse(readFileSync('docs/sources.json', 'utf8')) as Record<string, object>;
const persons = ['the child', 'the young person', 'the person'];
const both = [true, false];

const isStatement = (value: object): value is Statement => 'standard' in value && 'easy' in value;

/** Everything that these functions say, to the person and to others. */
function* said(value: unknown): Generator<Statement | string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function')
    for (const first of [...both, 'the support list'])
      for (const person of persons)
        for (const own of both)
          try {
            yield* said((value as (...values: unknown[]) => unknown)(first, person, own));
          } catch {
            // It wanted something else than these.
          }
  else if (value && typeof value === 'object') {
    if (isStatement(value)) yield value;
    else for (const part of Object.values(value)) yield* said(part);
  }
}

const everything = [{...text}, meaningWords, nextWords, {...note}, {...record}].flatMap((part) => [...said(part)]);
const statements = everything.filter((one) => typeof one !== 'string');
const easy = statements.flatMap((one) => one.easy);
const spoken = [...everything.filter((one) => typeof one === 'string'), ...statements.map(({standard}) => standard), ...easy.map((row) => row.text)];
const sentences = (words: string) => words.split(/(?<=[.?!]) /);
const length = (sentence: string) => sentence.split(' ').length;

const runsAt = (answers: Record<string, string | string[]>) => runsOf({task: 'decide', informed: 'yes', which: ['dsr', 'cetr'], ...answers}, given);
const asked = (known: Record<string, readonly string[]>, answers: Record<string, string>) => runsOf(answers, {...given, from: 'R1', known: {which: ['cetr'], ...known}});

/** Every way in which something can end, found by answering at random, and in the request form. */
function everyRun(): readonly {readonly run: Run; readonly who: Who; readonly band: Band | undefined}[] {
  const found: {run: Run; who: Who; band: Band | undefined}[] = [];
  const add = (runs: readonly Run[], who: Who, band: Band | undefined) => found.push(...runs.filter(({end}) => end).map((run) => ({run, who, band})));
  forEach(3000, (answers) => add(runsOf(answers, given), answers['who'] as Who, answers['age'] as Band | undefined));
  for (const age of ['under-16', '16-17', '18-over'] as const)
    for (const who of ['parent', 'professional'] as const)
      for (const R2 of ['yes', 'no', 'unsure', 'dk'])
        for (const R3 of ['own', 'responsibility', 'not-yet']) add([...asked({who: [who], age: [age]}, {R1: 'yes', R2, 'cetr.R2': R2}), ...asked({who: [who], age: [age], basis: ['asked']}, {R1: 'yes', 'cetr.R2': R2, R3})], who, age);
  return found;
}
const found = everyRun();

describe('the words of the ends', () => {
  it('are found here', () => {
    assert.ok(statements.length > 200, `${statements.length}`);
    for (const part of ['Services must not give you worse care', 'has not been sent to anyone', 'Decided with parental responsibility']) assert.ok(spoken.some((one) => one.includes(part)), part);
  });

  it('never judge, promise, threaten or call an answer good in law', () => {
    for (const one of spoken)
      for (const never of [/\bvalid/i, /eligib/i, /statutory/i, /blue light/i, /competen/i, /\black(s|ing)?\b/i, /we promise/i, /confidential/i, /\bsecret\b/i, /withdrawn/i, /within \d/i, /\bscore/i, /high risk/i, /\bfail/i])
        assert.doesNotMatch(one, never);
  });

  it('have an Easy Read twin in short sentences, each with a drawing of ours', () => {
    for (const {standard, easy: rows} of statements) assert.ok(standard && rows.length > 0, standard);
    for (const row of easy) {
      assert.ok(row.picture && isPictureId(row.picture), `${row.picture}: ${row.text}`);
      assert.ok(sentences(row.text).length <= 2, row.text);
      for (const sentence of sentences(row.text)) assert.ok(length(sentence) <= 12, `${length(sentence)}: ${sentence}`);
    }
  });

  it('are short in the standard reading too, and every sentence ends', () => {
    for (const {standard, source} of statements) {
      // What parental responsibility is says the page that asks for it.
      if (source !== 'parental-responsibility') for (const sentence of sentences(standard)) assert.ok(length(sentence) <= 27, `${length(sentence)}: ${sentence}`);
      assert.match(standard, /[.?:]$/);
    }
  });

  it('name only sources that there are', () => {
    for (const {source, standard} of statements) if (source) assert.ok(sources[source], standard);
  });

  it('stand for every code', () => {
    for (const one of meanings) assert.ok(meaningWords[one](true, 'the child').standard);
    for (const one of nexts) assert.ok(nextWords[one](false, 'the child').standard);
    for (const one of flags) assert.ok(note.remarkWords[one](false, 'the child', true).standard);
    for (const one of occasions) assert.ok(note.againWords[one](true, 'the child').standard);
  });

  it('say "you" to the person about themself, and "you" to nobody else about them', () => {
    const about = /worse care|own choice|easier or harder|said no|said yes/;
    for (const {standard} of [...meanings.filter((one) => one !== 'E4-parent').map((one) => meaningWords[one](false, 'the young person')), ...note.rights.map((one) => one(false, 'the young person'))])
      if (about.test(standard)) assert.doesNotMatch(standard, /\b(you|your) (own|worse)|[Yy]ou said (no|yes)/, standard.slice(0, 60));
  });
});

describe('what belongs to which end', () => {
  it('is reached, every meaning of it', () => {
    const reached = new Set(found.map(({run, who, band}) => meaningOf(run, {who, band})));
    assert.deepEqual(meanings.filter((one) => !reached.has(one)), []);
    assert.deepEqual(ends.filter((end) => !found.some(({run}) => run.end === end)), []);
  });

  it('has a next step wherever it ends, but for a letter, which is the step', () => {
    for (const {run, who, band} of found) if (run.end !== 'E12' && run.end !== 'LOOK') assert.ok(sharedOf([run], {who, band}).next.length, `${run.end} ${who} ${band}`);
  });

  it('holds the four rights at every no, and only there', () => {
    assert.equal(note.rights.length, 4);
    for (const {run, who, band} of found) assert.equal(sharedOf([run], {who, band}).rights, noEnds.includes(run.end!), run.end);
    assert.deepEqual(noEnds, ['E2', 'E4', 'E5', 'E5-BI']);
  });

  it('says "you" only of an answer that the reader gave', () => {
    for (const {run, who, band} of found)
      if (isMine(run, {who, band})) {
        const {end, decider} = run;
        if (end === 'E3' || end === 'E5') assert.equal(decider, who, `${end} ${who}`);
        else assert.equal(who, 'person');
      }
  });

  it('never takes what an adult said for a yes of a person of 16 or over', () => {
    for (const {run, band} of found) if (band !== 'under-16' && run.end === 'E3') assert.notEqual(run.decider, 'parent');
    assert.equal(meaningOf(asked({who: ['parent'], age: ['16-17']}, {R1: 'yes', 'cetr.R2': 'no', R2: 'no'})[0]!, {who: 'parent', band: '16-17'}), 'E2-heard');
  });

  const meaning = (answers: Record<string, string | string[]>): readonly (Meaning | undefined)[] =>
    runsAt(answers).map((run) => meaningOf(run, {who: answers['who'] as Who, band: answers['age'] as Band}));

  it('tells a no that is the last word from the wish of a child who may not decide alone', () => {
    assert.deepEqual(meaning({who: 'person', age: 'under-16', which: ['dsr'], 'dsr.A2': 'yes', 'dsr.A3': 'no'}), ['E2']);
    assert.deepEqual(meaning({who: 'person', age: 'under-16', which: ['dsr'], 'dsr.A2': 'no', 'A4-here': 'no', 'dsr.A4-wish': 'no'}), ['E2-wish']);
  });

  it('says each thing once: one clash, one disagreement', () => {
    for (const {run} of found) {
      if (run.end === 'E11') assert.ok(!remarksOf(run).includes('CLASH'));
      if (run.end === 'E4') assert.ok(!remarksOf(run).includes('DISAGREE'));
    }
    assert.deepEqual(remarksOf({item: 'dsr', visited: [], end: 'E3', flags: ['VIEW-NOT-KNOWN', 'VIEW-NOT-KNOWN']}), ['VIEW-NOT-KNOWN']);
  });

  it('asks again at 16 a child, at 18 a young person, and at neither an adult', () => {
    const again = (band: Band) => sharedOf([{item: 'dsr', visited: [], end: 'E3', flags: []}], {who: 'person', band}).again;
    assert.deepEqual(again('under-16').filter((one) => one.startsWith('at-')), ['at-16']);
    assert.deepEqual(again('16-17').filter((one) => one.startsWith('at-')), ['at-18']);
    assert.deepEqual(again('18-over').filter((one) => one.startsWith('at-')), []);
    assert.deepEqual(sharedOf([{item: 'dsr', visited: [], end: 'E1', flags: []}], {who: 'person', band: '16-17'}).again, []);
  });

  it('is given to whoever it is about', () => {
    const end = (item: Run['item'], id: Run['end'] = 'E3'): Run => ({item, visited: [], end: id, flags: []});
    assert.deepEqual(rolesOf([end('dsr')]), ['register']);
    assert.deepEqual(rolesOf([end('cetr')]), ['review']);
    assert.deepEqual(rolesOf([end('dsr', 'E7'), end('cetr')]), ['register', 'review', 'social-care']);
    assert.deepEqual(rolesOf([end(undefined, 'E12')], ['cetr']), ['review']);
    assert.deepEqual(rolesOf([end(undefined, 'E12')], ['sharing']), ['register', 'review']);
  });

  it('says that a yes beside a no is allowed, and only then', () => {
    const apart = (one: string, two: string) => sharedOf(runsAt({who: 'person', age: '16-17', 'dsr.B2': one, 'cetr.B2': two}), {who: 'person', band: '16-17'}).apart;
    assert.deepEqual([apart('yes', 'no'), apart('no', 'yes'), apart('yes', 'yes'), apart('no', 'no'), apart('yes', 'unsure')], [true, true, false, false, false]);
  });
});
