import '../../../test/dom-shim.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readShape, requestShape} from '@local-offer/contract';
import {answer, back, change, collect, done, emptyArea, next, path, readArea, start, type Answers, type Flow} from '@local-offer/core';
import type {Asked} from '@local-offer/ui';
import fc from 'fast-check';
import {changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../examples.js';
import {makeRequest} from './make-request.js';
import {rowsOf} from './request-answers.js';
import {ageOn} from './age.js';
import {groups} from './more-flow.js';
import {requestSteps} from './request-flow.js';
import {fieldOf, pageOf} from './request-pages.js';
import {requestProblem} from './messages-problems.js';

const steps = requestSteps('2026-11-21');
const context = {area: emptyArea.area, locale: 'en', reading: 'standard', pictures: true, level: 2, uid: 'x', urgent: 'block'} as const;
const ids = (answers: Answers) => path(start(steps, answers)).map(({id}) => id);

/** Continue, until a page does not let go. */
function walkOn(flow: Flow): Flow {
  for (let i = 0; i < 99; i++) {
    const after = next(flow);
    if (after.finished || Object.keys(after.problems).length) return after;
    flow = after;
  }
  throw new Error('It never ends');
}

/** A field, and those that its answers may bring. */
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const everything = ['self', 'parent', 'professional'].flatMap((who) =>
  (['standard', 'easy'] as const).flatMap((reading) => steps.flatMap(({id}) => (pageOf(id, {...context, reading, answers: {who}})?.fields ?? []).flatMap(within))),
);

/** Something for every field: what the choices offer, and words of many kinds. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      [...new Set(steps.flatMap(({fields, each}) => (each ? [each] : fields)))].map((field): [string, fc.Arbitrary<unknown>] => {
        const asked = everything.find(({name}) => name === field);
        if (asked?.kind === 'groups') return [field, fc.array(fc.dictionary(fc.constantFrom(...asked.parts.map(({name}) => name)), fc.string()), {maxLength: 12})];
        if (field === 'more') return [field, fc.subarray([...groups])];
        if (asked && 'options' in asked) {
          const values = asked.options.map(({value}) => value);
          return [field, asked.kind === 'checkboxes' ? fc.subarray(values) : fc.constantFrom(...values, '')];
        }
        return [field, fc.oneof(fc.string(), fc.constantFrom('', '12', '2012', '07700 900 123', 'sam@example.org', 'B1 1AA'))];
      }),
    ),
    {requiredKeys: []},
  )
  .map((answers) => answers as Answers);

describe('which pages there are', () => {
  const parent = ['intro', 'urgent', 'asks', 'earlier', 'who', 'you', 'contact', 'born', 'knows', 'agrees', 'name', 'place', 'hospital', 'worry', 'advocate', 'check'];
  const rows: [string, Answers, string[]][] = [
    ['a parent', parentAnswers, parent],
    ['the person', selfAnswers, parent.filter((id) => !['you', 'hospital', 'knows', 'agrees'].includes(id))],
    ['danger: help first, and then the same form', {...parentAnswers, urgent: 'danger'}, [...parent.slice(0, 2), 'danger', ...parent.slice(2)]],
    ['hospital soon: the meeting, then hospital next, and not twice', {...parentAnswers, urgent: 'hospital'}, [
      'intro', 'urgent', 'meeting', 'hospital-soon', ...parent.slice(2).filter((id) => id !== 'hospital'),
    ]],
    ['hospital soon, for oneself', {...selfAnswers, urgent: 'hospital'}, [
      'intro', 'urgent', 'meeting', 'hospital-soon', 'asks', 'earlier', 'who', 'contact', 'born', 'name', 'place', 'worry', 'advocate', 'check',
    ]],
    ['a professional: on what basis', professionalAnswers, [...parent.slice(0, 10), 'basis', ...parent.slice(10)]],
    ['an enquiry: no name, no place but the area, nothing further', enquiryAnswers, [
      'intro', 'urgent', 'asks', 'earlier', 'who', 'you', 'contact', 'born', 'knows', 'district', 'worry', 'check',
    ]],
    ['a change with a reference: nothing about the person', changeAnswers, ['intro', 'urgent', 'asks', 'earlier', 'who', 'you', 'contact', 'change', 'check']],
    ['a change without a reference: who it is about', {...changeAnswers, 'earlier-reference': ' '}, [
      'intro', 'urgent', 'asks', 'earlier', 'who', 'you', 'contact', 'born', 'knows', 'agrees', 'name', 'place', 'change', 'check',
    ]],
    ['asking as well as somebody else: the whole form', {...changeAnswers, 'earlier-change': 'new'}, parent],
    ['the person does not know: nobody answers for them', {...parentAnswers, knows: 'not-safe'}, parent.filter((id) => id !== 'agrees')],
  ];
  for (const [title, answers, expected] of rows) it(title, () => assert.deepEqual(ids(answers), expected));

  it('has the same parts in the same order on every path', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const parts = [...new Set(path(start(steps, answers)).map(({section}) => section))];
        assert.deepEqual(parts, ['start', 'asking', 'people', 'happening', 'check']);
      }),
    );
  });
});

describe('whom a request may name', () => {
  const kindOf = (answers: Answers, area = {}) => {
    const flow = start(requestSteps('2026-11-21', readArea(area).area), {...parentAnswers, ...answers});
    return path(flow).some(({id}) => id === 'name') ? 'named' : 'enquiry';
  };
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
    ['a professional with a parent’s agreement, for a child', {...of(12), who: 'professional', knows: 'not-yet', basis: 'pr'}, 'named'],
    ['a professional with a best-interests decision, for somebody of 17 who said no', {...of(17), who: 'professional', knows: 'yes', agrees: 'no', basis: 'best-interests'}, 'enquiry'],
    ['a parent whose “not yet” to the basis is only a note', {...of(12), knows: 'yes', agrees: 'yes', more: ['you'], basis: 'not-yet'}, 'named'],
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

describe('what has to be there', () => {
  const faults = (at: string, answers: Answers) => Object.values(next({...start(steps, {...parentAnswers, ...answers}), at: {step: at, index: 0}}).problems);
  const rows: [string, Answers, string[]][] = [
    ['urgent', {urgent: ''}, ['urgent-missing']],
    ['asks', {asks: ''}, ['asks-missing']],
    ['who', {who: ''}, ['who-missing']],
    ['place', {postcode: '', town: ''}, ['postcode-missing']],
    ['place', {postcode: 'the harbour', town: ''}, ['postcode-not-postcode']],
    ['place', {postcode: 'the harbour', town: 'Westhaven'}, []],
    ['place', {postcode: 'wh12ab', town: ''}, []],
    ['you', {'your-name': ' ', relation: ''}, ['your-name-missing', 'relation-missing']],
    ['name', {name: 'x'.repeat(201)}, ['name-too-long']],
    ['name', {name: 'Nguyễn Thị Ánh 🙂'}, []],
    ['born', {'born-day': '', 'born-month': '', 'born-year': ''}, ['born-missing']],
    ['born', {'born-day': '', 'born-month': '', 'born-year': '', age: '14'}, []],
    ['born', {'born-day': '30', 'born-month': '2'}, ['born-not-real']],
    ['born', {'born-day': '21', 'born-month': '11', 'born-year': '2026'}, []],
    ['born', {'born-day': '22', 'born-month': '11', 'born-year': '2026'}, ['born-too-late']],
    ['contact', {contact: []}, ['contact-missing']],
    ['contact', {contact: ['phone'], 'contact-phone': '12'}, ['contact-phone-not-phone']],
    ['contact', {contact: ['post', 'someone'], 'contact-post': ''}, ['contact-post-missing', 'contact-someone-missing']],
    ['hospital', {hospital: 'planned', 'hospital-when': '', 'hospital-teller': ''}, []],
    ['hospital', {hospital: 'talked', 'hospital-when': 'x'.repeat(201), 'hospital-teller': 'x'.repeat(201)}, ['hospital-when-too-long', 'hospital-teller-too-long']],
    ['hospital', {hospital: 'no', 'hospital-when': 'x'.repeat(201)}, []],
    ['place', {postcode: 'x'.repeat(201), town: 'Westhaven'}, ['postcode-too-long']],
    ['born', {age: `1${'x'.repeat(200)}`}, ['age-not-number']],
    ['born', {'born-day': '', 'born-month': '', age: '14'}, []],
    ['born', {'born-day': '', 'born-month': '', age: ''}, ['born-incomplete']],
    ['born', {age: 'fifteen'}, ['age-not-number']],
    ['basis', {...professionalAnswers, basis: 'dk'}, ['basis-missing']],
    ['earlier', {earlier: 'yes', 'earlier-change': ''}, ['earlier-change-missing']],
    ['earlier', {earlier: 'no', 'earlier-change': ''}, []],
    ['change', {...changeAnswers, change: ''}, ['change-missing']],
    ['worry', {worry: '', worries: ['sleep']}, []],
    ['worry', {worry: '', worries: []}, ['worry-missing']],
    ['basis', {who: 'professional', basis: ''}, ['basis-missing']],
    ['district', {...enquiryAnswers, town: ''}, ['town-missing']],
    ['contact', {'contact-phone-others': 'x'.repeat(201)}, ['contact-phone-others-too-long']],
    ['worry', {worry: 'x'.repeat(3001)}, ['worry-too-long']],
    ['knows', {knows: 'dk'}, []],
    ['advocate', {advocate: ''}, ['advocate-missing']],
  ];
  for (const [at, answers, expected] of rows)
    it(`${at} ${JSON.stringify(answers).slice(0, 60)}: ${expected.join(', ') || 'all right'}`, () => assert.deepEqual(faults(at, answers), expected));

  it('a problem has words that name the question', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const flow = walkOn(start(steps, answers));
        for (const [field, code] of Object.entries(flow.problems)) {
          const asked = fieldOf(flow.at.step, field, {...context, answers: flow.answers});
          assert.ok(asked?.label, `${flow.at.step} shows no field ${field}`);
          assert.ok(requestProblem(code.slice(field.length + 1), asked).length > 20);
        }
      }),
    );
  });

  it('is something that the area still offers', () => {
    const at = (offers: readonly string[]) => next({...start(requestSteps('2026-11-21', readArea({request: {offers}}).area), parentAnswers), at: {step: 'asks', index: 0}}).problems;
    assert.deepEqual([{...at(['dsr', 'not-sure'])}, {...at(['cetr'])}, {...at([])}], [{asks: 'asks-missing'}, {}, {}]);
  });
});

describe('the way through', () => {
  it('leaves no field without a limit: what is too long is said beside it, and not when it is sent', () => {
    const endless = Object.fromEntries(steps.flatMap(({fields}) => fields).map((field) => [field, 'x'.repeat(10_001)]));
    const chosen = {urgent: 'neither', asks: 'both', earlier: 'no', 'earlier-change': '', chance: '', more: [], worries: [], 'speak-alone': [], 'contact-phone-safe': '', 'contact-text-safe': '', 'contact-email-safe': '', 'contact-post-safe': '', who: 'parent', hospital: 'planned', knows: 'yes', agrees: 'yes', advocate: 'no', contact: ['phone', 'text', 'email', 'post', 'someone']};
    const flow = start(steps, {...endless, ...chosen});
    for (const {id, fields} of path(flow)) {
      const {problems} = next({...flow, at: {step: id, index: 0}});
      for (const field of fields) if (!(field in chosen) && !/^earlier-/.test(field)) assert.ok(problems[field.replace(/^born-.*/, 'born')], field);
    }
  });

  it('ends at the check page, or at a page that says what is wrong', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const end = walkOn(start(steps, answers));
        assert.ok(done(end) || Object.keys(end.problems).length);
        if (done(end)) assert.equal(end.at.step, 'check');
      }),
    );
  });

  it('Back and Continue lead back to the same page', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(12), (answers, n) => {
        let flow = start(steps, {...parentAnswers, ...answers});
        for (let i = 0; i < n; i++) flow = next(flow);
        const before = back(flow);
        if (before.at.step !== flow.at.step && !Object.keys(next(before).problems).length) assert.deepEqual(next(before).at, flow.at);
      }),
    );
  });

  it('Change comes back to the check page, by way of any page that it brings', () => {
    let flow = walkOn(start(steps, parentAnswers));
    flow = next(change(flow, 'name'));
    assert.equal(flow.at.step, 'check');
    flow = next(answer(change(flow, 'hospital'), 'hospital', 'no'));
    assert.equal(flow.at.step, 'check');
    flow = next(answer(change(start(steps, selfAnswers), 'who'), 'who', 'family'));
    assert.equal(flow.at.step, 'you');
  });

  it('sends exactly the questions on the path, and none that a changed answer took away', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const flow = start(steps, answers);
        const shown = new Set(path(flow).flatMap(({fields}) => fields));
        for (const {id} of rowsOf(flow, context)) assert.ok(shown.has(id) || shown.has(`${id}-day`) || shown.has(id.replace(/-\d+$/, '')) || id === 'age-band', id);
        for (const name of Object.keys(collect(flow))) assert.ok(shown.has(name), name);
      }),
    );
    const changed = rowsOf(start(steps, {...parentAnswers, who: 'self'}), context).map(({id}) => id);
    assert.deepEqual(changed.filter((id) => ['your-name', 'relation', 'knows', 'agrees', 'hospital'].includes(id)), []);
  });
});

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
  });

  it('says what was answered about danger', () => {
    for (const urgent of ['danger', 'hospital', 'neither']) assert.equal(sent({...parentAnswers, urgent}).urgent.answer, urgent);
  });
});
