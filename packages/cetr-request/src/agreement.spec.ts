import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {collect, emptyArea, path, readArea, start, type Answers} from '@local-offer/core';
import {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../examples.js';
import {context, steps, walkOn} from '../examples-any.js';
import {ageOn} from './age.js';
import {couldAskForOne} from './agreement.js';
import {makeRequest} from './make-request.js';
import {requestSteps} from './request-flow.js';

const today = '2026-11-21';

describe('whom a request may name', () => {
  const kindOf = (answers: Answers, area = {}) => {
    const flow = start(requestSteps('2026-11-21', readArea(area).area), {...parentAnswers, ...answers});
    return path(flow).some(({id}) => id === 'name') ? 'named' : 'enquiry';
  };
  const both = (dsr: string, cetr: string) => ({asks: 'both', knows: 'yes', 'agrees-dsr': dsr, 'agrees-cetr': cetr});
  const of = (years: number) => ({'born-day': '', 'born-month': '', 'born-year': '', age: `${years}`});
  const rows: [string, Answers, string][] = [
    ['a parent of somebody of 15 who was not asked', {...of(15), knows: 'not-safe'}, 'named'],
    ['a parent of somebody of 15 who said no', {...of(15), knows: 'yes', agrees: 'no'}, 'named'],
    ['a parent of somebody of 16 who was not asked', {...of(16), knows: 'not-yet'}, 'enquiry'],
    ['a parent of somebody of 16 who said no', {...of(16), knows: 'yes', agrees: 'no'}, 'enquiry'],
    ['a parent of somebody of 16 who agrees', {...of(16), knows: 'yes', agrees: 'yes'}, 'named'],
    ['a parent of somebody of 16 who is not sure', {...of(16), knows: 'yes', agrees: 'unsure'}, 'named'],
    ['a parent of somebody of 16 who cannot say', {...of(16), knows: 'yes', agrees: 'cannot'}, 'named'],
    ['a parent who does not know whether somebody of 40 knows', {...of(40), knows: 'dk'}, 'enquiry'],
    ['born 16 years ago today', {'born-day': '21', 'born-month': '11', 'born-year': '2010', knows: 'not-yet'}, 'enquiry'],
    ['born 16 years ago tomorrow', {'born-day': '22', 'born-month': '11', 'born-year': '2010', knows: 'not-yet'}, 'named'],
    ['a friend of a child who was not asked', {...of(12), who: 'family', knows: 'not-yet'}, 'named'],
    ['a professional without a basis, for a child', {...of(12), who: 'professional', knows: 'yes', agrees: 'yes', basis: 'not-yet'}, 'enquiry'],
    ['a professional with a parent’s agreement, for a child', {...of(12), who: 'professional', knows: 'not-yet', basis: 'responsibility'}, 'named'],
    ['a professional with a best-interests decision, for somebody of 17 who said no', {...of(17), who: 'professional', knows: 'yes', agrees: 'no', basis: 'best-interests'}, 'enquiry'],
    ['a parent whose “not yet” to the basis is only a note', {...of(12), knows: 'yes', agrees: 'yes', more: ['you'], basis: 'not-yet'}, 'named'],
    ['a parent of somebody of 17 who agrees to both', {...of(17), ...both('yes', 'unsure')}, 'named'],
    ['a parent of somebody of 17 who says no to the review only', {...of(17), ...both('yes', 'no')}, 'enquiry'],
    ['a parent of somebody of 17 who says no to the list only', {...of(17), ...both('no', 'yes')}, 'enquiry'],
    ['a parent of somebody of 15 who says no to both', {...of(15), ...both('no', 'no')}, 'named'],
    ['an earlier no to both, where only one thing is asked for now', {...of(17), ...both('no', 'no'), asks: 'cetr', agrees: 'yes'}, 'named'],
    ['a no to one thing, where both are asked for now', {...of(17), ...both('yes', 'yes'), agrees: 'no'}, 'named'],
    ['a parent of somebody of 17 who is said to decide by themself, for whom nobody decided', {...of(17), knows: 'yes', agrees: 'no', more: ['you'], basis: 'best-interests'}, 'enquiry'],
    ['somebody of 17 who asks for themself', {...selfAnswers, ...of(17)}, 'named'],
  ];
  for (const [title, answers, kind] of rows) it(`${title}: ${kind}`, () => assert.equal(kindOf(answers), kind));

  it('is wider where the area says so in its own words', () =>
    assert.equal(kindOf({...of(17), knows: 'not-yet'}, {request: {withoutConsent: 'In Westhaven you may send it all the same.'}}), 'named'));

  it('takes an age as it is written, and a birth date before it', () => {
    const ages: [string, number | undefined][] = [['15', 15], [' １５ ', 15], ['0', 0], ['120', 120]];
    // Any of these could mean anything, and it decides whether the person is named.
    for (const age of ['', 'fifteen', 'about 15', '15½', '-3', '121', '2013', 'born 2012', 'on 2 May he became 16', '4 weeks off 18', '6 and 13']) ages.push([age, undefined]);
    for (const [age, years] of ages) assert.equal(ageOn({age}, '2026-11-21'), years, age);
    assert.equal(ageOn({...parentAnswers, age: '99'}, '2026-11-21'), 14);
  });

  it('is in nothing that an enquiry sends', () => {
    const {kind, answers} = makeRequest(walkOn(start(steps, {...enquiryAnswers, urgent: 'hospital'})), context, emptyArea);
    assert.equal(kind, 'enquiry');
    assert.deepEqual(answers.map(({id}) => id).sort(), [
      'age-band', 'asks', 'contact', 'contact-email', 'contact-email-others', 'contact-email-safe', 'contact-phone', 'contact-phone-others', 'contact-phone-safe',
      'earlier', 'knows', 'relation', 'town', 'urgent', 'who', 'worry', 'your-name',
    ]);
    assert.deepEqual(answers.find(({id}) => id === 'age-band'), {id: 'age-band', question: 'Age group', answer: '16 or 17', code: '16-17', state: 'answered'});
    for (const hidden of ['Sam Field', 'WH1', '2009', 'next week']) assert.ok(!JSON.stringify(answers.filter(({id}) => id !== 'worry')).includes(hidden), hidden);
  });
});

describe('asking for one of both alone', () => {
  const at17 = {'born-year': '2009'};
  const rows: [string, Answers, boolean][] = [
    ['where the person says no to one', {...bothAnswers, ...at17, 'agrees-dsr': 'no'}, true],
    ['not where they say no to both', {...bothAnswers, ...at17, 'agrees-dsr': 'no', 'agrees-cetr': 'no'}, false],
    ['not where one thing is asked for', {...parentAnswers, ...at17, agrees: 'no'}, false],
    ['not where the person does not know', {...bothAnswers, ...at17, knows: 'not-yet', 'agrees-dsr': 'no'}, false],
    ['not for a child, who is named all the same', {...bothAnswers, 'agrees-dsr': 'no'}, false],
    ['not where a professional has no basis for either', {...bothAnswers, ...at17, who: 'professional', 'agrees-dsr': 'no', basis: 'not-yet'}, false],
  ];
  for (const [title, answers, there] of rows) it(`is offered ${title}`, () => assert.equal(couldAskForOne(collect(start(steps, answers)), today), there));
});

describe('the record of consent that a request carries', () => {
  const of = (answers: Answers) => makeRequest(walkOn(start(steps, answers)), context, emptyArea);
  const items = (answers: Answers) => of(answers).consent?.items.map(({item, answer, end}) => `${item} ${answer} ${end}`);

  it('says of each thing what came of it', () => {
    assert.deepEqual(items(bothAnswers), ['dsr not-asked E1', 'cetr unsure E1']);
    assert.deepEqual(items({...bothAnswers, more: ['you'], basis: 'responsibility'}), ['dsr not-asked E10', 'cetr not-asked E10']);
    assert.deepEqual(items({...bothAnswers, 'agrees-dsr': 'no', more: ['you'], basis: 'responsibility'}), ['dsr not-asked E10', 'cetr not-asked E10']);
  });

  it('is not there where nothing was asked about consent', () => {
    for (const answers of [selfAnswers, changeAnswers]) assert.equal(of(answers).consent, undefined);
    assert.deepEqual(items({...changeAnswers, 'earlier-reference': ''}), ['cetr unsure E1']);
  });

  it('names nobody in an enquiry, and takes nobody’s word for the no to be less', () => {
    const no = {...professionalAnswers, 'born-year': '2009', agrees: 'no', basis: 'best-interests', 'basis-name': 'Dr Lee Quay', town: 'Westhaven Quay'};
    const {kind, consent} = of(no);
    assert.deepEqual([kind, consent?.items], ['enquiry', [{item: 'cetr', answer: 'no', end: 'E2', view: 'no', flags: ['ASK-THE-PERSON']}]]);
    for (const hidden of ['Sam', 'Field', 'Lee', '2009', 'Quay']) assert.ok(!JSON.stringify(consent).includes(hidden), hidden);
  });

  it('is made at the moment when the answers were looked through, so that what is tried again is the same to the byte', () => {
    const request = of(bothAnswers);
    assert.equal(request.consent?.preparedAt, request.reviewedAt);
    assert.deepEqual(of(bothAnswers), request);
  });

  it('holds what may be shared, once somebody opened that page', () => {
    const [one] = of({...selfAnswers, asks: 'dsr', more: ['sharing'], 'S1-health': 'yes'}).consent!.sharing!;
    assert.deepEqual([one!.items, one!.askedOf, one!.with.filter(({answer}) => answer === 'yes').map(({id}) => id)], [['dsr'], 'person', ['health']]);
    assert.equal(of({...selfAnswers, 'S1-health': 'yes'}).consent, undefined, 'and nothing where it is not open');
  });
});
