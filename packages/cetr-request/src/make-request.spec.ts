import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readShape, requestShape} from '@local-offer/contract';
import {done, emptyArea, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import {bothAnswers, changeAnswers, parentAnswers} from '../examples.js';
import {anyAnswers, context, steps, walkOn} from '../examples-any.js';
import {makeRequest} from './make-request.js';

describe('the request', () => {
  const sent = (answers: Answers) => makeRequest(walkOn(start(steps, answers)), context, emptyArea);

  it('is valid, whatever was typed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const flow = walkOn(start(steps, {...parentAnswers, ...answers}));
        if (!done(flow)) return;
        const faults: string[] = [];
        readShape(requestShape, makeRequest(flow, context, emptyArea), (where, code) => faults.push(`${where} ${code}`));
        assert.deepEqual(faults, []);
      }),
    );
  });

  it('keeps each answer as it was typed, and a form for matching beside it', () => {
    const row = (id: string) => sent({...parentAnswers, name: '  sam   FIELD ', postcode: 'wh1 2ab'}).answers.find((one) => one.id === id);
    assert.deepEqual(row('name'), {id: 'name', question: 'What is the person’s name?', answer: '  sam   FIELD ', state: 'answered', normalised: 'sam FIELD'});
    assert.equal(row('postcode')?.normalised, 'WH1 2AB');
    assert.deepEqual([row('born')?.answer, row('born')?.normalised], ['27 3 2012', '2012-03-27']);
    assert.deepEqual(row('contact')?.code, ['phone', 'email']);
  });

  it('tells a gap from an answer', () => {
    const states = Object.fromEntries(sent(parentAnswers).answers.map(({id, state, answer: text}) => [id, [state, text]]));
    assert.deepEqual([states['town'], states['advocate']], [['blank', ''], ['do-not-know', '']]);
  });

  it('says what is changed, and by which reference', () => {
    const {kind, earlierReference} = sent(changeAnswers);
    assert.deepEqual([kind, earlierReference], ['change', 'WH-7K3M-9QHP']);
    assert.deepEqual([sent(parentAnswers).kind, sent(parentAnswers).earlierReference, sent({...changeAnswers, 'earlier-change': 'new'}).kind], ['request', undefined, 'request']);
  });

  it('takes silence about messages for a no', () => {
    const row = (id: string) => sent(parentAnswers).answers.find((one) => one.id === id);
    assert.deepEqual(row('contact-email-safe'), {id: 'contact-email-safe', question: 'May the team send you e-mails about this?', answer: 'No', code: 'no', state: 'blank'});
    assert.equal(row('contact-phone-safe')?.state, 'answered');
  });

  it('calls the review by its name: CTR from 18 without an EHC plan, CETR in all else', () => {
    const term = (more: Answers) => sent({...parentAnswers, more: ['health'], knows: 'yes', agrees: 'yes', ...more}).answers.find(({id}) => id === 'asks')?.answer;
    const adult = {'born-year': '1990'};
    const [cetr, ctr] = ['A review meeting (Care, Education and Treatment Review, CETR)', 'A review meeting (Care and Treatment Review, CTR)'];
    assert.equal(term(adult), ctr, 'a plan ends at 25');
    assert.equal(term({...adult, 'born-year': '2006', ehc: 'no'}), ctr);
    assert.equal(term({...adult, 'born-year': '2006', ehc: 'yes'}), cetr);
    assert.equal(term({...adult, 'born-year': '2006', ehc: 'dk'}), cetr);
    assert.equal(term({ehc: 'no'}), cetr);
  });

  it('has one id for the same answers and another for other answers', () => {
    const first = sent(parentAnswers).submissionId;
    assert.equal(sent(parentAnswers).submissionId, first);
    const easy = makeRequest(walkOn(start(steps, parentAnswers)), {...context, reading: 'easy'}, emptyArea);
    assert.equal(easy.submissionId, first, 'also in Easy Read');
    assert.equal(sent({...parentAnswers, town: ' '}).submissionId, first, 'a blank is no other answer');
    assert.equal(sent({...parentAnswers, more: ['you']}).submissionId, first, 'nor is a question that was opened and left blank');
    assert.notEqual(sent({...parentAnswers, 'contact-email-safe': 'no'}).submissionId, first);
    assert.notEqual(sent({...parentAnswers, worry: 'Something else'}).submissionId, first);
    assert.equal(sent(parentAnswers).submissionId, first, 'also after others');
    const both = sent(bothAnswers).submissionId;
    assert.notEqual(sent({...bothAnswers, 'agrees-dsr': 'no'}).submissionId, both, 'what the record of consent says is a part of it');
    assert.equal(sent({...bothAnswers, agrees: 'no'}).submissionId, both, 'what is not asked is none');
  });

  it('says what was answered about danger', () => {
    for (const urgent of ['danger', 'hospital', 'neither']) assert.equal(sent({...parentAnswers, urgent}).urgent.answer, urgent);
  });
});
