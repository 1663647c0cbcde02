import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArea, start, type Answers} from '@local-offer/core';
import type {Asked} from '@local-offer/ui';
import {changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers, wardAnswers, wholeAnswers} from '../examples.js';
import {rowsOf} from './request-answers.js';
import {requestSteps} from './request-flow.js';
import {pictureIds} from './request-pictures.js';
import {fieldOf, pageOf} from './request-pages.js';
import {version} from './version.js';

const steps = requestSteps('2026-11-21');
const area = (input: unknown) => readArea(input).area;
const all = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(all)) : [])];
const fields = (answers: Answers, reading: 'standard' | 'easy' = 'standard') =>
  steps.flatMap(({id, fields: names}) => (pageOf(id, {answers, area: area({}), locale: 'en', reading})?.fields ?? []).flatMap(all).map((asked) => ({id, names, asked})));

describe('the pages of the request', () => {
  it('ask for the fields of their step, and for no others', () => {
    for (const who of ['self', 'parent', 'professional'])
      for (const {names, asked} of fields({who})) assert.ok(asked.kind === 'date' ? names.includes(`${asked.name}-day`) : names.includes(asked.name), asked.name);
  });

  it('let a browser fill in what is about the person who types, and nothing about anybody else', () => {
    const filled = (who: string) => fields({who}).flatMap(({asked}) => ('autocomplete' in asked && asked.autocomplete ? [`${asked.name} ${asked.autocomplete}`] : []));
    const contact = ['contact-phone tel', 'contact-text tel', 'contact-email email', 'contact-post street-address'];
    assert.deepEqual(filled('parent'), ['your-name name', ...contact]);
    assert.deepEqual(filled('professional'), ['your-name name', 'relation organization-title', ...contact]);
    assert.deepEqual(filled('self').filter((one) => !/^(your-name|relation)/.test(one)), [...contact, 'born bday', 'name name', 'postcode postal-code']);
  });

  it('choose nothing beforehand and always let somebody not know where the form asks about hospital, knowing and advocates', () => {
    for (const {asked} of fields({who: 'parent'}))
      if ('options' in asked && /hospital|knows|agrees|advocate/.test(asked.name)) assert.ok(asked.options.some(({value}) => value === 'dk'), asked.name);
  });

  it('offer what the area offers, and everything where it offers nothing known', () => {
    const offered = (request: object) => pageOf('asks', {answers: {}, area: area({request}), locale: 'en', reading: 'standard'})!.fields.flatMap((asked) => ('options' in asked ? asked.options.map(({value}) => value) : []));
    assert.deepEqual(offered({offers: ['cetr', 'not-sure']}), ['cetr', 'not-sure']);
    assert.deepEqual(offered({offers: []}), ['dsr', 'cetr', 'both', 'not-sure']);
  });

  it('say "you" to the person, and never to anybody else about them', () => {
    const labels = (who: string) => steps.flatMap(({id}) => (['place', 'name', 'born', 'advocate'].includes(id) ? [pageOf(id, {answers: {who}, area: area({}), locale: 'en', reading: 'standard'})!.question.standard] : []));
    for (const label of labels('self')) assert.match(label, /\byour?\b/);
    for (const label of labels('parent')) assert.match(label, /the person/);
  });
});

describe('the council’s own words', () => {
  const at = (fields: object, reading: 'standard' | 'easy' = 'standard') => pageOf('advocate', {answers: {who: 'parent'}, area: area({request: {words: fields}}), locale: 'en', reading})!;
  it('stand in the place of ours, in both readings, on the page and in the request', () => {
    const fields = {advocate: {question: 'Is there somebody from Westhaven Voices?', easy: 'Does somebody speak up?', why: {standard: 'They are free.', easy: [{text: 'It is free.', picture: 'money'}]}}};
    assert.equal(at(fields).fields[0]!.label, 'Is there somebody from Westhaven Voices?');
    assert.equal(at(fields, 'easy').fields[0]!.label, 'Does somebody speak up?');
    assert.deepEqual([at(fields).question.why.standard, at(fields).question.why.easy[0]!.text], ['They are free.', 'It is free.']);
  });
  it('leave the rest as it is', () => {
    const reworded = at({advocate: {question: 'Who speaks up?'}});
    assert.equal(reworded.question.easy, 'Who speaks up?');
    assert.deepEqual(reworded.question.why, at({}).question.why);
  });
  it('cannot switch off what nothing works without', () => {
    assert.deepEqual(readArea({request: {fields: {worry: 'off'}}}).problems.map(({path: where}) => where), ['request.fields.worry']);
    assert.deepEqual(readArea({request: {fields: {'nhs-number': 'off'}, words: {worry: {question: 'What is hard?'}}}}).problems, []);
  });
});

/** Every picture of a page, wherever in it. */
const picturesOf = (page: unknown): readonly string[] => [...JSON.stringify(page).matchAll(/"picture":"([\w-]+)"/g)].map(([, id]) => id!);

describe('what the form says', () => {
  const words = globSync('packages/cetr-request/src/messages*.ts').map((file) => readFileSync(file, 'utf8')).join('\n');

  it('keeps to what it must never say', () => {
    for (const never of ['blue light', 'eligible', 'statutory', 'high risk', 'consent is valid', 'challenging', 'we promise', 'within 24']) assert.ok(!words.toLowerCase().includes(never), never);
  });

  it('fetches every picture that it shows', () => {
    const own = [...words.matchAll(/(?:picture: |\}\), )'([\w-]+)'/g)].map(([, id]) => id!);
    const consent = ['self', 'parent', 'family', 'professional'].flatMap((who) =>
      ['12', '17', '30'].flatMap((age) =>
        ['knows', 'agrees', 'agrees-dsr', 'agrees-cetr', 'basis', 'sharing'].flatMap((step) =>
          picturesOf(pageOf(step, {answers: {who, age, basis: 'best-interests', knows: 'not-yet', more: ['you', 'sharing']}, area: area({}), locale: 'en', reading: 'easy'})),
        ),
      ),
    );
    assert.deepEqual([...pictureIds].sort(), [...new Set([...own, ...consent])].sort());
  });

  it('travels with the version of its package', () => {
    assert.equal(version, (JSON.parse(readFileSync('packages/cetr-request/package.json', 'utf8')) as {version: string}).version);
  });

  it('keeps Easy Read sentences short', () => {
    for (const [, text] of words.matchAll(/text: msg\(\s*'([^']+)'/g))
      for (const sentence of text!.split(/(?<=[.?!]) /)) assert.ok(sentence.split(' ').length <= 15, sentence);
  });
});

describe('the situations', () => {
  for (const [name, given] of Object.entries({parentAnswers, selfAnswers, enquiryAnswers, professionalAnswers, changeAnswers, wholeAnswers, wardAnswers}))
    it(`${name} choose only what there is to choose`, () => {
      const flow = start(requestSteps('2026-11-21'), given);
      const asker = {area: area({}), locale: 'en', reading: 'easy'} as const;
      const blank = rowsOf(flow, asker, '2026-11-21').filter(({id, state}) => state === 'blank' && (Array.isArray(given[id]) ? given[id].length : given[id]));
      assert.deepEqual(blank.map(({id}) => id), []);
      for (const {step, id} of rowsOf(flow, asker, '2026-11-21')) {
        const asked = fieldOf(step, id, {...asker, answers: given});
        const known: readonly unknown[] = asked && 'options' in asked ? asked.options.map(({value}) => value) : [];
        const none = known.length ? [given[id] ?? []].flat().filter((value) => !known.includes(value)) : [];
        assert.deepEqual(none, [], `${id}: none of ${known.join(', ')}`);
      }
    });
});
