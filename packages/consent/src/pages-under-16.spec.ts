import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea, type Answers} from '@local-offer/core';
import {consentPage, consentTelling} from './consent-pages.js';

const asker = (answers: Answers, area: object = {}, reading: 'standard' | 'easy' = 'standard') => ({answers: {age: 'under-16', ...answers}, area: readArea(area).area, locale: 'en', reading}) as const;
const page = (step: string, who: string, area?: object, reading?: 'easy') => consentPage(step, asker({who}, area, reading))!;
const question = (step: string, who: string) => page(step, who).question.standard;
const labels = (step: string, who: string) => page(step, who).fields.flatMap((asked) => ('options' in asked ? asked.options.map(({label}) => label) : []));
const how = (A1: string) => consentTelling('A1-how', asker({who: 'parent', A1}))!.statements.map(({standard}) => standard);

describe('who is spoken to, under 16', () => {
  it('is the child where the child decides, said so where somebody else holds the phone', () => {
    for (const step of ['dsr.A3', 'cetr.A3', 'A3-tell']) {
      assert.match(question(step, 'person'), /^Do you want/);
      assert.match(question(step, 'parent'), /^For the child: Do you want/);
    }
  });

  it('is the adult about parental responsibility and its decision, said so where the child answered before', () => {
    for (const step of ['A4', 'dsr.A5']) {
      assert.match(question(step, 'person'), /^For the adult: Do you/);
      assert.match(question(step, 'parent'), /^Do you/);
    }
  });

  it('is whoever passes on what the adult said', () => {
    for (const who of ['family', 'professional', 'advocate']) {
      assert.match(question('A4', who), /^Does the adult who decides/);
      assert.match(question('dsr.A5', who), /^What did the adult/);
      assert.deepEqual(labels('dsr.A5', who), ['They said yes', 'They said no', 'They are not sure']);
    }
  });

  it('is the child about what they think, where they are there', () => {
    assert.match(question('dsr.A6', 'person'), /^And you: Do you want/);
    assert.match(question('dsr.A6', 'parent'), /^What does the child say/);
    assert.ok(labels('dsr.A6', 'person').includes('I do not want to say'));
  });
});

describe('where no adult can be asked', () => {
  const told = (who: string) => consentTelling('A7', asker({who}))!.statements.flatMap(({standard, easy}) => [standard, ...easy.map(({text}) => text)]).join(' ');

  it('speaks of the child to others, and to the child themself', () => {
    assert.match(told('professional'), /best for the child/);
    assert.doesNotMatch(told('person'), /the child/);
    assert.match(told('person'), /best for you/);
  });
});

describe('whether the child can decide', () => {
  it('is only ever what a professional has said', () => {
    for (const who of ['person', 'parent', 'professional']) assert.match(question('dsr.A2', who), /^Has a professional said that (you|the child) can decide/);
    assert.match(page('dsr.A2', 'parent').notes![0]!.standard, /works nothing out/);
  });

  it('is asked below the area’s own rule, or ours', () => {
    assert.match(page('dsr.A2', 'person').question.why.standard, /^Under 16, you are asked every time/);
    assert.match(page('dsr.A2', 'parent').question.why.standard, /^Under 16, the child is asked every time/);
    const own = {consent: {under16: {standard: 'Here we ask in another way.', easy: [{text: 'We ask in another way.'}]}}};
    for (const who of ['person', 'parent']) {
      assert.equal(page('dsr.A2', who, own).question.why.standard, 'Here we ask in another way.');
      assert.deepEqual(page('dsr.A2', who, own, 'easy').question.why.easy.map(({text}) => text), ['We ask in another way.']);
    }
  });
});

describe('telling and asking a child', () => {
  it('is advised where it is safe and kind, and not at all where it is not safe', () => {
    for (const answer of ['not-yet', 'dk']) assert.match(how(answer).join(' '), /Tell them if it is safe and kind to do so now/);
    assert.match(how('not-safe')[0]!, /^If it is not safe to tell them now, do not\./);
    assert.doesNotMatch(how('not-safe').join(' '), /Tell them if/);
  });

  it('blames nobody', () => {
    for (const answer of ['not-yet', 'dk', 'not-safe']) assert.doesNotMatch(how(answer).join(' '), /must|should have|why not|fail|wrong/i);
  });

  it('says that staff may have to tell somebody, where the child says who may know', () => {
    assert.match(page('A3-tell', 'person').question.why.standard, /may still have to tell someone to keep you or another person safe/);
  });
});

describe('parental responsibility', () => {
  it('is explained with a source before anybody says that they have it', () => {
    const {why} = page('A4', 'parent').question;
    for (const part of ['A mother has it', 'A father', 'court', 'care order']) assert.ok(why.standard.includes(part), part);
    assert.equal(why.source, 'parental-responsibility');
  });
});
