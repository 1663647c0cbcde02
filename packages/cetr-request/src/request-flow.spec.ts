import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, back, change, collect, done, next, path, readArea, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../examples.js';
import {anyAnswers, context, steps, walkOn} from '../examples-any.js';
import {requestProblem} from './messages-problems.js';
import {rowsOf} from './request-answers.js';
import {requestSteps} from './request-flow.js';
import {fieldOf} from './request-pages.js';

const ids = (answers: Answers) => path(start(steps, answers)).map(({id}) => id);

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
    ['both asked for: what the person says of each', {...bothAnswers}, [...parent.slice(0, 9), 'agrees-dsr', 'agrees-cetr', ...parent.slice(10)]],
    ['not sure what to ask for: what they say about asking', {...parentAnswers, asks: 'not-sure'}, parent],
    ['a professional, before it is known what the person says: nothing further about it', {...professionalAnswers, agrees: ''}, parent],
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
    ['agrees', {agrees: ''}, ['agrees-missing']],
    ['agrees-cetr', {...bothAnswers, 'agrees-cetr': ''}, ['agrees-cetr-missing']],
    ['sharing', {more: ['sharing'], 'S3-out': 'x'.repeat(3001)}, ['S3-out-too-long']],
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
