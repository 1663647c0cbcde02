import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArea, start, type Answers} from '@local-offer/core';
import {furtherQuestions} from '@local-offer/contract';
import type {Asked, Page} from '@local-offer/ui';
import {parentAnswers} from '../examples.js';
import {groupWords, moreWhy, moreWhyPassed, warningWords} from './messages-more.js';
import {groups, moreSteps} from './more-flow.js';
import {warningFor} from './more-warnings.js';
import {rowsOf} from './request-answers.js';
import {requestSteps} from './request-flow.js';
import {pageOf} from './request-pages.js';

const pictures = JSON.parse(readFileSync('packages/pictures/pictures.json', 'utf8')) as Record<string, unknown>;
const areaOf = (input: unknown) => readArea(input).area;
const required = areaOf({request: {fields: Object.fromEntries(furtherQuestions.map((id) => [id, 'required']))}});
const people = ['self', 'parent', 'professional', 'advocate'];
const page = (id: string, answers: Answers = {}, area = areaOf({}), reading: 'standard' | 'easy' = 'standard'): Page => pageOf(id, {answers, area, locale: 'en', reading})!;
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
/** Every page in every wording, with what its answers bring. */
const pages = furtherQuestions.flatMap((id) =>
  people.flatMap((who) => ['', 'no', 'disagrees', 'none'].flatMap((said) => (['standard', 'easy'] as const).map((reading) => ({id, who, made: page(id, {who, [id]: said}, required, reading)})))),
);
const files = globSync('packages/cetr-request/src/messages-more*.ts').map((file) => readFileSync(file, 'utf8'));
const said = files.flatMap((file) => [...file.matchAll(/(?:msg\(|str`)\s*(?:'([^']+)'|`?([^`']+)`)/g)].map(([, one, two]) => one ?? two!));

describe('the pages of the further questions', () => {
  it('ask for the fields of their step, and for no others', () => {
    for (const area of [areaOf({}), required])
      for (const {id, fields} of moreSteps({area, ageOf: () => 12, today: '2026-11-21', whole: () => true}))
        for (const who of people) {
          const asked = page(id, {who}, area).fields.flatMap(within);
          const names = asked.flatMap(({kind, name}) => (kind === 'date' ? ['day', 'month', 'year'].map((part) => `${name}-${part}`) : [name]));
          assert.deepEqual([...new Set(names)].sort(), [...fields].sort(), id);
        }
  });

  it('offer nothing about anybody else to the browser for filling in', () => {
    for (const {made, id} of pages) for (const asked of made.fields.flatMap(within)) assert.ok(!('autocomplete' in asked), id);
  });

  it('say "you" to the person, and "you" to nobody else about the person', () => {
    const about = ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp', 'condition', 'health', 'ehc', 'education', 'strengths', 'ward', 'on-list', 'helpers', 'communication'];
    for (const id of about)
      for (const reading of ['standard', 'easy'] as const) {
        assert.match(page(id, {who: 'self'}).question[reading], /\byou(r)?\b/, id);
        assert.match(page(id, {who: 'parent'}).question[reading], /\bthe person\b/, id);
        assert.doesNotMatch(page(id, {who: 'parent'}).question[reading], /\byou(r)?\b/, id);
      }
    const others = ['looked-after', 'basis', 'responsibility', 'carer-access'];
    for (const {made, who, id} of pages)
      if (who === 'self' && !others.includes(id))
        for (const text of [made.question.standard, made.question.easy, made.question.why.standard, ...made.fields.flatMap(within).flatMap(({label, hint}) => [label, hint ?? ''])])
          assert.doesNotMatch(text, /the person/i, id);
  });

  it('say why they ask, in both readings, beside pictures that there are', () => {
    for (const {made, id} of pages)
      for (const {standard, easy} of [made.question.why, ...(made.notes ?? [])]) {
        assert.ok(standard && easy.length, id);
        for (const {picture} of easy) assert.ok(pictures[picture!], `${id} ${picture}`);
      }
  });

  it('let nobody be stuck: each choice has an answer for those who do not know, or for none', () => {
    for (const {made, id} of pages)
      for (const asked of made.fields.flatMap(within))
        if ('options' in asked && !/-(instead|later)$/.test(asked.name))
          assert.ok(asked.options.some(({value}) => ['dk', 'unsure', 'none', 'rather-not', 'not-yet'].includes(value)), `${id} ${asked.name}`);
  });

  it('label every field, and say no question twice on a page', () => {
    for (const {made, id} of pages) {
      const labels = made.fields.flatMap(within).filter(({name}, n, all) => all.findIndex((one) => one.name === name) === n).map(({label}) => label);
      assert.ok(labels.every(Boolean) && new Set(labels).size === labels.length, `${id}: ${labels.join(' | ')}`);
    }
  });

  it('shows the postcode again, and does not ask for it twice', () => {
    const hint = (answers: Answers) => page('address', answers).fields.flatMap(within).find(({name}) => name === 'address-at')!.hint;
    assert.match(hint({postcode: 'wh1 2ab'})!, /wh1 2ab/);
    assert.equal(hint({postcode: ''}), undefined);
  });

  it('tells what no or not knowing means for parental responsibility, and that two parents may differ', () => {
    const notes = (answer: string) => page('responsibility', {who: 'parent', responsibility: answer}).notes!.map(({standard}) => standard).join();
    assert.match(notes('no'), /A court can give it/);
    assert.equal(notes('dk'), notes('no'));
    assert.match(notes('disagrees'), /hear both/);
    assert.equal(notes('yes'), '');
  });

  it('shows whom the list is for in the words of the area, whatever is answered, and nothing of our own', () => {
    const notes = (answer: string) => page('condition', {condition: answer}, areaOf({eligibility: 'For all ages here.'})).notes!.map(({standard}) => standard);
    for (const answer of ['', 'autistic', 'dk']) assert.deepEqual(notes(answer), ['For all ages here.']);
    assert.equal(page('condition').notes, undefined);
  });

  it('says what the review may be called without education, only to those who have none', () => {
    assert.equal(page('education', {education: 'none'}).notes!.length, 1);
    assert.equal(page('education', {education: 'school'}).notes!.length, 0);
  });

  it('asks only for a colour that somebody was told, by the names that the area uses', () => {
    const colours = (area: unknown) => {
      const asked = page('on-list', {'on-list': 'yes'}, areaOf(area)).fields.flatMap(within).find(({name}) => name === 'on-list-colour')!;
      return 'options' in asked ? asked.options.map(({label}) => label) : [];
    };
    assert.deepEqual(colours({}), ['Red', 'Amber', 'Green', 'Blue', 'Nobody told me a colour', 'I do not know']);
    const ratings = [{id: 'blue'}, {id: 'red', label: 'Level 3'}, {id: 'teal', label: 'Teal', meaning: 'Watched.'}];
    assert.deepEqual(colours({ratings}).slice(0, 3), ['Blue', 'Level 3', 'Teal']);
  });

  it('ask about an invitation only where a review is asked for', () => {
    const parts = (asks: string) => {
      const [asked] = page('helpers', {asks}).fields;
      return asked?.kind === 'groups' ? asked.parts.map(({name}) => name) : [];
    };
    assert.deepEqual(parts('cetr'), ['name', 'role', 'reach', 'invite']);
    assert.deepEqual(parts('dsr'), ['name', 'role', 'reach']);
  });

  it('show whom to tell about safety', () => assert.deepEqual(page('safety').contacts, ['safeguarding']));

  it('take the words of the area, and keep what stands below them', () => {
    const area = areaOf({eligibility: 'Any age.', request: {words: {condition: {question: 'Diagnosis?', easy: 'What is it called?', why: 'We ask because.'}}}});
    const standard = page('condition', {}, area);
    assert.deepEqual([standard.question.standard, standard.fields[0]!.label, standard.question.why.standard, standard.notes?.length], ['Diagnosis?', 'Diagnosis?', 'We ask because.', 1]);
    assert.equal(page('condition', {}, area, 'easy').fields[0]!.label, 'What is it called?');
  });
});

describe('what they say', () => {
  it('is found whole by these tests', () => assert.ok(said.length > 200, `${said.length}`));

  it('never scores, judges, promises or threatens', () => {
    for (const text of said)
      for (const never of [/blue light/i, /eligible/i, /statutory/i, /high.risk/i, /challenging/i, /promise/i, /\bscore/i, /\bvalid\b/i, /qualif/i, /\bwithin \d/i, /you are (red|amber|green|blue)/i, /\bmust (answer|tell|fill)/i])
        assert.doesNotMatch(text, never);
  });

  it('keeps Easy Read to one short idea a sentence', () => {
    const rows = [...files.join('\n').matchAll(/text: msg\(\s*'([^']+)'/g)].map(([, text]) => text!);
    const easy = [...rows, ...pages.map(({made}) => made.question.easy), ...moreWhyPassed().easy.map(({text}) => text)];
    assert.ok(rows.length > 40);
    for (const text of easy) for (const sentence of text.split(/(?<=[.?!]) /)) assert.ok(sentence.split(' ').length <= 12, sentence);
  });

  it('names every group to the person and to others, with a picture that there is', () => {
    for (const self of [true, false])
      for (const group of groups) {
        const {title, about} = groupWords(self)[group];
        assert.ok(title && about.standard && about.easy.every(({picture}) => pictures[picture!]), group);
        if (self) assert.doesNotMatch(title + about.standard, /the person/);
      }
    assert.ok([moreWhy(), moreWhyPassed()].every(({easy}) => easy.every(({picture}) => pictures[picture!])));
    assert.doesNotMatch(moreWhyPassed().standard, /send/i);
  });
});

describe('what was not written', () => {
  const rows = (answers: Answers) => {
    const flow = start(requestSteps('2026-11-21', required), {...parentAnswers, ...answers});
    return rowsOf(flow, {area: required, locale: 'en', reading: 'standard'}).map(({id, state, shown, code}) => ({id, state, shown, code}));
  };
  const row = (id: string, answers: Answers) => rows(answers).find((one) => one.id === id);

  it('is an answer where somebody said that they do not know, or would rather not say', () => {
    assert.deepEqual(row('gp', {'gp-instead': ['dk']}), {id: 'gp', state: 'do-not-know', shown: 'I do not know', code: 'dk'});
    assert.deepEqual(row('helpers', {'helpers-instead': ['rather-not']}), {id: 'helpers', state: 'rather-not-say', shown: 'I would rather not say', code: 'rather-not'});
    assert.deepEqual(row('language', {'language-instead': ['dk'], interpreter: 'no'})!.state, 'do-not-know');
    assert.deepEqual(row('interpreter', {'language-instead': ['dk'], interpreter: 'no'})!.shown, 'No');
  });

  it('does not stand against what was written', () => assert.deepEqual(row('gp', {gp: 'Harbour Surgery', 'gp-instead': ['dk']})!.shown, 'Harbour Surgery'));

  it('is one row with its question, never two', () => {
    assert.equal(row('gp', {})!.state, 'blank');
    for (const {id} of rows({'gp-instead': ['dk']})) assert.doesNotMatch(id, /-instead$/);
  });
});

describe('what is remarked on', () => {
  const area = areaOf({request: {secureEmail: ['nhs.net', 'westhaven.example']}});
  const rows: [string, Answers, string | undefined][] = [
    ['nhs-number', {'nhs-number': '943 476 5919'}, undefined],
    ['nhs-number', {'nhs-number': '943 476 5918'}, 'not-nhs'],
    ['nhs-number', {'nhs-number': '943'}, 'not-ten'],
    ['nhs-number', {}, undefined],
    ['gp', {gp: '943'}, undefined],
    ['contact-email', {who: 'professional', 'contact-email': 'sam@example.org'}, 'not-secure'],
    ['contact-email', {who: 'professional', 'contact-email': 'sam@trust.nhs.net'}, undefined],
    ['contact-email', {who: 'professional', 'contact-email': 'sam'}, undefined],
    ['contact-email', {who: 'professional'}, undefined],
    ['contact-email', {who: 'parent', 'contact-email': 'sam@example.org'}, undefined],
  ];
  for (const [field, answers, code] of rows) it(`${field} ${JSON.stringify(answers)}: ${code ?? 'nothing'}`, () => assert.equal(warningFor(field, answers, area), code));

  it('is nothing about e-mail where the area names no secure ends', () => assert.equal(warningFor('contact-email', {who: 'professional', 'contact-email': 'sam@example.org'}, areaOf({})), undefined));

  it('has words of its own, and lets people go on', () => {
    const words = ['not-ten', 'not-nhs', 'not-secure'].map(warningWords);
    assert.equal(new Set(words).size, 3);
    for (const one of words) assert.match(one, /go on/);
  });
});
