import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea, type Answers} from '@local-offer/core';
import {consentPage, consentTelling} from './consent-pages.js';

const asker = (answers: Answers, area: object = {}) => ({answers, area: readArea(area).area, locale: 'en', reading: 'standard'}) as const;
const told = (step: string, answers: Answers = {which: ['dsr', 'cetr']}, area: object = {}) => consentTelling(step, asker(answers, area))!.statements;
const standard = (step: string, answers?: Answers, area?: object) => told(step, answers, area).map(({standard: text}) => text).join('\n');
const question = (step: string, answers: Answers) => consentPage(step, asker(answers))!.question.standard;

describe('what everybody is told before they are asked', () => {
  for (const item of ['dsr', 'cetr'])
    it(`says of ${item} what it is, what a yes changes and does not, who sees it, and that a no is all right and can be changed`, () => {
      const words = standard(`${item}.told`);
      for (const part of ['What a yes changes', 'What it does not change', 'Who would see it', 'all right to say no', 'must not give anyone worse care', 'can be changed at any time']) assert.ok(words.includes(part), part);
    });

  it('says once, with the first, that the questions are apart and what is shared without a yes', () => {
    const apart = 'A yes to one is not a yes to another.';
    const safety = 'shared without a yes to keep someone safe';
    for (const part of [apart, safety]) {
      assert.ok(standard('dsr.told').includes(part));
      assert.ok(!standard('cetr.told').includes(part));
      assert.ok(standard('cetr.told', {which: ['cetr']}).includes(part));
    }
  });

  it('calls the list and the reviews what the area calls them', () => {
    const area = {register: {name: 'Helping Hands List', short: 'HHL'}, terms: {cetr: 'Big Talk', ctr: 'Adult Talk'}};
    assert.match(standard('dsr.told', undefined, area), /Helping Hands List, HHL/);
    assert.match(standard('cetr.told', undefined, area), /Big Talk; for most adults, Adult Talk/);
  });

  it('says nothing of the law about people detained in hospital until the area says that it is in force', () => {
    const law = /Mental Health Act/;
    for (const off of [{}, {law: {mhaPart8A: 'off', note: 'Our own words.'}}, {law: {note: 'Our own words.'}}]) assert.doesNotMatch(standard('dsr.told', undefined, off), /Mental Health Act|Our own words/);
    assert.match(standard('dsr.told', undefined, {law: {mhaPart8A: 'on'}}), law);
    const own = standard('dsr.told', undefined, {law: {mhaPart8A: 'on', note: 'Our own words.'}});
    assert.ok(own.includes('Our own words.') && !law.test(own));
  });
});

describe('the first questions', () => {
  it('say "you" to the person, and to nobody else about them', () => {
    assert.equal(question('age', {who: 'person'}), 'How old are you?');
    for (const who of ['parent', 'family', 'professional', 'advocate', 'attorney']) assert.equal(question('age', {who}), 'How old is the person?');
  });

  it('ask whoever passes on others’ words what others have had, and everybody else what they have had', () => {
    for (const who of ['family', 'professional', 'advocate']) assert.match(question('informed', {who}), /^Have those who decide/);
    for (const who of ['person', 'parent', 'attorney']) assert.match(question('informed', {who}), /^Have you/);
  });

  it('name the person as they are at their age, where somebody passes on their words', () => {
    const why = (age: string) => consentPage('A8', asker({who: 'family', age}))!.question.why.standard;
    assert.deepEqual(['under-16', '16-17', '18-over'].map((age) => /what (the [\w ]+),/.exec(why(age))![1]), ['the child', 'the young person', 'the person']);
  });

  it('let no browser fill in who said what', () => {
    for (const asked of consentPage('A8', asker({who: 'advocate'}))!.fields) assert.ok(!('autocomplete' in asked));
  });
});
