import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, collect, emptyArea, path, readArea, readKept, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import {changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../examples.js';
import {answersToKeep, goOnWith, takeKept} from './kept-file-answers.js';
import {fileOf} from './kept-file-page.js';
import {rowsOf} from './request-answers.js';
import {requestSteps} from './request-flow.js';

const steps = requestSteps('2026-11-21');
const context = {area: emptyArea.area, locale: 'en', reading: 'standard', pictures: true, level: 2, uid: 'x', urgent: 'block'} as const;
const people: Readonly<Record<string, Answers>> = {
  'a parent': parentAnswers,
  'the person': selfAnswers,
  'a professional': professionalAnswers,
  'a change': changeAnswers,
  'a parent who added more': {
    ...parentAnswers,
    more: ['person', 'helpers', 'health', 'happening', 'meeting', 'hospital', 'you'],
    helpers: [{name: 'Dr <Field>', invite: 'yes'}, {name: '\u202eزهراء', reach: 'line 1\r\nline 2'}],
    'nhs-number': '943 476 5919',
    communication: ['other'],
    'communication-other': 'Pictures',
    'last-review': 'yes',
    'last-review-date-day': '3',
    'last-review-date-month': '5',
    'last-review-date-year': '2025',
  },
};
const flowOf = (answers: Answers) => start(steps, answers);
const kept = (answers: Answers) => answersToKeep(flowOf(answers), context);
const back = (answers: Answers) => goOnWith(answers, steps, context)!;
const shown = (answers: Answers) => rowsOf(flowOf(answers), context).filter(({unprinted}) => !unprinted).map(({id, shown: text}) => [id, text]);

describe('what a file keeps', () => {
  for (const [who, answers] of Object.entries(people))
    it(`of ${who}: every answer that the check page shows comes back, byte for byte, to the check page`, () => {
      const file = fileOf({answers: kept(answers)}, rowsOf(flowOf(answers), context), context, '2026-11-22')!;
      const read = readKept(file);
      assert.ok('answers' in read);
      const {flow, read: count, left} = back(read.answers);
      assert.equal(flow.at.step, 'check');
      assert.equal(left, 0);
      assert.deepEqual(rowsOf(flow, context).filter(({unprinted}) => !unprinted).map(({id, shown: text}) => [id, text]), shown(answers));
      assert.deepEqual(collect(flow), {...kept(answers)});
      assert.equal(count, rowsOf(flow, context).filter(({state}) => state !== 'blank').length);
    });

  it('of an enquiry holds nothing that could name the person, hidden or shown, and asks for the age again', () => {
    const file = fileOf({answers: kept(enquiryAnswers)}, rowsOf(flowOf(enquiryAnswers), context), context, '2026-11-22')!;
    for (const hidden of ['2009', 'Sam Field', 'WH1', 'next week', 'born-']) assert.ok(!file.includes(hidden), hidden);
    const read = readKept(file);
    assert.ok('answers' in read);
    assert.equal(back(read.answers).flow.at.step, 'born');
  });

  it('never holds the wish to speak alone', () => {
    const answers: Answers = {...selfAnswers, 'speak-alone': ['yes']};
    assert.ok(rowsOf(flowOf(answers), context).some(({unprinted}) => unprinted));
    const file = fileOf({answers: kept(answers)}, rowsOf(flowOf(answers), context), context, '2026-11-22')!;
    assert.doesNotMatch(file, /alone|on my own/i);
    const {flow, left} = back({...kept(answers), 'speak-alone': ['yes']});
    assert.equal(flow.answers['speak-alone'], undefined);
    assert.equal(left, 1);
  });

  it('holds nothing that was typed and is no longer asked', () => {
    const answers: Answers = {...parentAnswers, contact: ['phone'], hospital: 'no', 'hospital-teller': 'SECRET', 'contact-post': 'SECRET', 'contact-email': 'SECRET@example.org', change: 'SECRET'};
    const file = fileOf({answers: kept(answers)}, rowsOf(flowOf(answers), context), context, '2026-11-22')!;
    assert.doesNotMatch(file, /SECRET/);
  });

  it('holds no name where the form may name nobody', () => {
    const file = fileOf({answers: kept({...enquiryAnswers, name: 'SECRET', postcode: 'SECRET'})}, rowsOf(flowOf(enquiryAnswers), context), context, '2026-11-22')!;
    assert.doesNotMatch(file, /SECRET/);
  });

  it('has whom to call first, a neutral title, and how to go on with it', () => {
    const area = readArea({urgent: [{label: 'Westhaven crisis line', phone: '01632 960 009', hours: 'Day and night'}]}).area;
    const file = fileOf({answers: kept(parentAnswers)}, rowsOf(flowOf(parentAnswers), context), {...context, area}, '2026-11-22')!;
    assert.match(file, /<title>Notes of 22 November 2026<\/title>/);
    assert.match(file, /<h1>[^]*999[^]*111[^]*116 123[^]*Westhaven crisis line, 01632 960 009, Day and night[^]*has not been sent to anyone[^]*To go on:[^]*<h2>[^]*Sam Field/);
    assert.doesNotMatch(/<head>[^]*<\/h1>/.exec(file)![0], /Sam|review|register|hospital|DSR|CETR|Westhaven/i);
  });

  it('of a request that was sent is to be read, and not to be sent once more', () => {
    const file = fileOf({reference: 'WH-7'}, rowsOf(flowOf(parentAnswers), context), context, '2026-11-22')!;
    assert.match(file, /This was sent\. The reference is WH-7\./);
    assert.match(file, /Sam has not slept/);
    assert.doesNotMatch(file, /To go on/);
    assert.deepEqual(readKept(file), {problem: 'sent'});
  });

  it('is not offered where what was written is not what is read back', () => {
    const {stringify} = JSON;
    try {
      JSON.stringify = ((value: unknown) => stringify(value === 'Sam Field' ? 'Somebody' : value)) as typeof stringify;
      assert.equal(fileOf({answers: kept(parentAnswers)}, [], context, '2026-11-22'), undefined);
    } finally {
      JSON.stringify = stringify;
    }
  });
});

describe('what is taken from a file', () => {
  const taken = (found: Answers) => takeKept(found, steps, context);

  it('is of the right kind, among the choices, and no longer than can be sent', () => {
    const wrong: Answers = {
      who: 'hacker', asks: ['cetr'], name: ['Sam'], worry: 'x'.repeat(10_001), contact: 'phone', urgent: '__proto__', 'born-day': ['1'], knows: [{yes: 'yes'}], helpers: 'Dr Field', town: [{a: 'b'}],
    };
    assert.deepEqual(taken(wrong), {answers: {}, left: Object.keys(wrong).length});
    assert.deepEqual(taken({contact: ['phone', 'pigeon', 'text'], name: 'Sam', more: ['health', 'everything']}), {answers: {contact: ['phone', 'text'], name: 'Sam', more: ['health']}, left: 0});
  });

  it('of people in a list is what the form asks about them, and no more people than it takes', () => {
    const people = [{name: 'Dr Field', evil: 'x', role: ['a'], reach: 'x'.repeat(10_001)}, 'Ms Quay'] as never;
    assert.deepEqual(taken({helpers: people}).answers, {helpers: [{name: 'Dr Field'}, {}]});
    assert.deepEqual(taken({helpers: Array.from({length: 11}, () => ({name: 'x'}))}).answers, {});
  });

  it('leaves out what an older or newer form asked, and counts it', () => {
    assert.deepEqual(taken({name: 'Sam', 'shoe-size': '12', constructor: 'x', toString: 'x'}), {answers: {name: 'Sam'}, left: 3});
  });

  it('leads to the first page that lacks something, and from there back to the check page', () => {
    const {name: _, ...unnamed} = parentAnswers;
    const {flow} = back(unnamed);
    assert.equal(flow.at.step, 'name');
    assert.deepEqual(flow.problems, {});
    const named = answer(flow, 'name', 'Sam');
    assert.equal(back(collect(named)).flow.at.step, 'check');
  });

  it('is nothing to go on with where there is no answer in it', () => {
    for (const found of [{}, {'shoe-size': '12'}, {name: ''}, {name: 'Sam'}] as Answers[]) assert.equal(goOnWith(found, steps, context), undefined, JSON.stringify(found));
  });

  it('never breaks the form, whatever is in the file', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.array(fc.dictionary(fc.constantFrom('name', 'role', 'x'), fc.string(), {noNullPrototype: true})), fc.constantFrom('yes', 'parent', 'neither', 'phone', ['phone'], ['helpers', 'health']));
    const field = fc.constantFrom(...new Set(steps.flatMap(({fields}) => fields)), 'x');
    fc.assert(
      fc.property(fc.dictionary(field, value, {maxKeys: 60, noNullPrototype: true}), (found) => {
        const gone = goOnWith(found, steps, context);
        if (!gone) return;
        assert.ok(path(gone.flow).some(({id}) => id === gone.flow.at.step));
        for (const row of rowsOf(gone.flow, context)) assert.equal(typeof row.answer, 'string');
      }),
    );
  });
});
