import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, back, collect, next, path, readArea, start, type Answers, type AreaConfig, type Flow} from '@local-offer/core';
import {furtherQuestions} from '@local-offer/contract';
import fc from 'fast-check';
import {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../examples.js';
import {groupOf, groups, moreSteps, offersInstead} from './more-flow.js';
import {firstStepOf, groupsFor, openGroup} from './more-groups.js';
import {requestSteps} from './request-flow.js';

const today = '2026-11-21';
const all = {more: groups};
const area = (fields: object): AreaConfig => readArea({request: {fields}}).area;
const further = (answers: Answers, config: AreaConfig = {}) =>
  path(start(requestSteps(today, config), answers)).flatMap(({id}) => ((furtherQuestions as readonly string[]).includes(id) ? [id] : []));
const inGroup = (group: string, answers: Answers) => further({...answers, more: [group]}).filter((id) => groupOf(id) === group);
const bornOf = (age: number) => ({'born-day': '1', 'born-month': '1', 'born-year': `${2026 - age}`, age: ''});

describe('what is asked besides the short route', () => {
  it('is nothing, until somebody opens a group', () => {
    for (const answers of [parentAnswers, selfAnswers]) assert.deepEqual(further(answers), []);
    assert.deepEqual(further(professionalAnswers), ['basis']);
  });

  it('has one step for every question that an area may switch', () => {
    const steps = moreSteps({area: {}, ageOf: () => 12, today, whole: () => true}).map(({id}) => id);
    assert.deepEqual([...steps, 'basis', 'sharing'].sort(), [...furtherQuestions].sort());
    for (const id of furtherQuestions) assert.ok(groups.includes(groupOf(id)!), id);
    assert.equal(groupOf('worry'), undefined);
  });

  it('comes group by group, and only the group that was opened', () => {
    for (const group of groups) assert.deepEqual([...new Set(further({...parentAnswers, more: [group]}).map(groupOf))], [group]);
  });

  it('is never asked for an enquiry or a change', () => {
    const required = area(Object.fromEntries(furtherQuestions.map((id) => [id, 'required'])));
    for (const answers of [enquiryAnswers, changeAnswers, {...parentAnswers, ...bornOf(17), agrees: 'no'}, {...bothAnswers, ...bornOf(17), 'agrees-cetr': 'no'}])
      for (const config of [{}, required]) assert.deepEqual(further({...answers, ...all}, config), []);
    for (const answers of [enquiryAnswers, changeAnswers]) assert.deepEqual(groupsFor(start(requestSteps(today), answers)), []);
  });
});

describe('who is asked what', () => {
  const rows: [string, string, Answers, string[]][] = [
    ['a parent of a child', 'you', parentAnswers, ['basis', 'responsibility', 'times']],
    ['a parent of somebody of 18', 'you', {...parentAnswers, ...bornOf(18)}, ['basis', 'times']],
    ['a parent of somebody of 17, by the age alone', 'you', {...parentAnswers, 'born-day': '', 'born-month': '', 'born-year': '', age: '17'}, ['basis', 'responsibility', 'times']],
    ['another relative', 'you', {...parentAnswers, who: 'family'}, ['basis', 'responsibility', 'times']],
    ['an advocate', 'you', {...parentAnswers, who: 'advocate'}, ['basis', 'times']],
    ['the person', 'you', selfAnswers, ['times']],
    ['a parent', 'person', parentAnswers, ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp', 'looked-after']],
    ['a professional', 'person', professionalAnswers, ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp', 'looked-after']],
    ['an advocate', 'person', {...parentAnswers, who: 'advocate'}, ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp']],
    ['the person', 'person', selfAnswers, ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp']],
    ['a parent of somebody of 18', 'person', {...parentAnswers, ...bornOf(18)}, ['known-as', 'nhs-number', 'address', 'home', 'language', 'gp']],
    ['somebody of 25', 'health', {...selfAnswers, age: '25'}, ['condition', 'health', 'ehc', 'education']],
    ['somebody of 26', 'health', {...selfAnswers, age: '26'}, ['condition', 'health']],
    ['somebody at home', 'happening', parentAnswers, ['since', 'last-year', 'at-risk', 'safety', 'helps', 'wishes', 'strengths']],
    ['somebody in hospital', 'happening', {...parentAnswers, hospital: 'there'}, ['since', 'last-year', 'safety', 'helps', 'wishes', 'strengths']],
    ['somebody at home', 'hospital', parentAnswers, ['last-review', 'on-list']],
    ['somebody in hospital', 'hospital', {...parentAnswers, hospital: 'there'}, ['ward', 'last-review', 'leaving', 'on-list']],
    ['anybody who wants a review', 'helpers', parentAnswers, ['helpers', 'not-contact', 'invite']],
    ['somebody who wants the list only', 'helpers', {...parentAnswers, asks: 'dsr'}, ['helpers', 'not-contact']],
    ['a parent', 'meeting', parentAnswers, ['communication', 'adjustments', 'carer-access', 'papers']],
    ['the person', 'meeting', selfAnswers, ['communication', 'adjustments', 'papers']],
    ['a parent of a child', 'sharing', parentAnswers, ['sharing']],
    ['a parent of a child who said no', 'sharing', {...parentAnswers, agrees: 'no'}, ['sharing']],
    ['a parent of somebody of 17', 'sharing', {...parentAnswers, ...bornOf(17)}, []],
    ['the person', 'sharing', selfAnswers, ['sharing']],
    ['another relative', 'sharing', {...parentAnswers, who: 'family'}, []],
    ['a professional, with the agreement of a parent of a child', 'sharing', {...professionalAnswers, basis: 'responsibility'}, []],
    ['a professional, with the agreement of a parent of somebody of 17', 'sharing', {...professionalAnswers, ...bornOf(17), basis: 'responsibility'}, []],
    ['a professional, with a best-interests decision', 'sharing', {...professionalAnswers, ...bornOf(30), basis: 'best-interests', 'basis-name': 'The consultant'}, []],
    ['a professional, with the word of the person', 'sharing', professionalAnswers, []],
    ['somebody who wants the list only', 'meeting', {...selfAnswers, asks: 'dsr'}, ['communication', 'papers']],
  ];
  for (const [who, group, answers, expected] of rows) it(`${who}, ${group}: ${expected.join(', ')}`, () => assert.deepEqual(inGroup(group, answers), expected));

  it('knows of hospital from the address or the kind of place too', () => {
    for (const said of [{address: 'hospital'}, {home: 'hospital'}] as readonly Answers[]) {
      assert.ok(further({...selfAnswers, ...said, ...all}).includes('ward'));
      // What was said in a group that is not open counts for nothing.
      assert.ok(!further({...selfAnswers, ...said, more: ['hospital']}).includes('ward'));
    }
  });
});

describe('what the area file says', () => {
  const faults = (config: AreaConfig, at: string, answers: Answers): string[] =>
    Object.values(next({...start(requestSteps(today, config), {...parentAnswers, ...all, ...answers}), at: {step: at, index: 0}}).problems);

  it('asks everybody what is on or required, without opening its group', () => {
    assert.deepEqual(further(parentAnswers, area({gp: 'on', since: 'required'})), ['gp', 'since']);
    assert.deepEqual(further(parentAnswers, readArea({request: {words: {gp: {question: 'Which surgery?'}}}}).area), []);
  });

  it('asks what is required only of those whom it concerns', () => {
    assert.deepEqual(further(selfAnswers, area({'carer-access': 'required', responsibility: 'required', ward: 'required'})), []);
  });

  it('decides about the basis too, which a professional is asked without opening anything', () => {
    assert.deepEqual(further(professionalAnswers, area({basis: 'off'})), ['basis'], 'without it nobody would know whether the person may be named');
    assert.deepEqual(further(parentAnswers, area({basis: 'on'})), ['basis']);
    assert.deepEqual(faults(area({basis: 'required'}), 'basis', {}), ['basis-missing']);
    assert.deepEqual(faults({}, 'basis', {}), []);
  });

  it('never asks what is off, and does not offer an empty group', () => {
    const config = area({'last-review': 'off', 'on-list': 'off', gp: 'off'});
    assert.ok(!further({...parentAnswers, ...all}, config).includes('gp'));
    assert.ok(!groupsFor(start(requestSteps(today, config), parentAnswers)).some(({group}) => group === 'hospital'));
  });

  const required = (id: string) => area({[id]: 'required'});
  const rows: [string, Answers, string[]][] = [
    ['gp', {}, ['gp-missing']],
    ['gp', {gp: ' \u200f'}, ['gp-missing']],
    ['gp', {gp: 'Harbour Surgery'}, []],
    ['gp', {'gp-instead': ['dk']}, []],
    ['gp', {'gp-instead': ['rather-not']}, []],
    ['home', {}, ['home-missing']],
    ['home', {home: 'dk'}, []],
    ['condition', {condition: 'rather-not'}, []],
    ['last-year', {'last-year': []}, ['last-year-missing']],
    ['last-year', {'last-year': ['none']}, []],
    ['helpers', {helpers: [{name: ' '}, {}]}, ['helpers-missing']],
    ['helpers', {helpers: [{}, {role: 'Nurse'}]}, []],
    ['helpers', {helpers: [{name: '', invite: 'yes'}], 'helpers-instead': ['dk']}, []],
  ];
  for (const [id, answers, expected] of rows)
    it(`${id} required, ${JSON.stringify(answers)}: ${expected.join() || 'all right'}`, () => assert.deepEqual(faults(required(id), id, answers), expected));

  it('requires nothing that it does not name', () => {
    for (const {id} of moreSteps({area: {}, ageOf: () => 12, today, whole: () => true})) if (id !== 'ward' && id !== 'leaving') assert.deepEqual(faults({}, id, {}), [], id);
  });

  it('lets everybody say that they do not know, wherever words are required', () => {
    for (const id of ['gp', 'times', 'nhs-number', 'helpers', 'ward', 'strengths'] as const) assert.ok(offersInstead(required(id), id) && !offersInstead({}, id), id);
    assert.ok(offersInstead({}, 'wishes'));
  });
});

describe('what is checked', () => {
  const faults = (at: string, answers: Answers): string[] =>
    Object.values(next({...start(requestSteps(today), {...parentAnswers, ...all, hospital: 'there', ...answers}), at: {step: at, index: 0}}).problems);
  const long = 'x'.repeat(1001);
  const reviewed = (day: string, month: string, year: string) => ({'last-review': 'yes', 'last-review-date-day': day, 'last-review-date-month': month, 'last-review-date-year': year});
  const rows: [string, Answers, string[]][] = [
    ['gp', {gp: long}, ['gp-too-long']],
    ['health', {health: long}, []],
    ['health', {health: 'x'.repeat(3001)}, ['health-too-long']],
    ['address', {address: 'at', 'address-at': long}, ['address-at-too-long']],
    ['address', {address: 'no-fixed', 'address-at': long}, []],
    ['communication', {communication: ['bsl', 'other'], 'communication-other': long}, ['communication-other-too-long']],
    ['communication', {communication: ['bsl'], 'communication-other': long}, []],
    ['ward', {'ward-since': long}, ['ward-since-too-long']],
    ['helpers', {helpers: [{name: 'Jo'}, {role: long, reach: long}]}, ['helpers.1.role-too-long', 'helpers.1.reach-too-long']],
    ['last-review', {'last-review': 'yes'}, []],
    ['last-review', reviewed('30', '2', '2025'), ['last-review-date-not-real']],
    ['last-review', reviewed('', '3', '2025'), []],
    ['last-review', reviewed('21', '11', '2026'), []],
    ['last-review', reviewed('22', '11', '2026'), ['last-review-date-too-late']],
    ['last-review', {...reviewed('30', '2', '2025'), 'last-review': 'no'}, []],
    ['nhs-number', {'nhs-number': '12'}, []],
  ];
  for (const [at, answers, expected] of rows)
    it(`${at} ${JSON.stringify(answers).slice(0, 60)}: ${expected.join(', ') || 'all right'}`, () => assert.deepEqual(faults(at, answers), expected));
});

describe('opening a group', () => {
  const atCheck = (answers: Answers, config: AreaConfig = {}): Flow => {
    const steps = requestSteps(today, config);
    const flow = start(steps, answers);
    return {...flow, passed: path(flow).map(({id}) => id), at: {step: 'check', index: 0}};
  };
  const offered = (answers: Answers, config?: AreaConfig) => groupsFor(atCheck(answers, config)).map(({group, questions}) => `${group} ${questions}`);

  it('is offered for each group that brings something, with the number of its questions', () => {
    assert.deepEqual(offered(parentAnswers), ['you 3', 'person 7', 'health 4', 'happening 7', 'hospital 2', 'helpers 3', 'meeting 4', 'sharing 1']);
    assert.deepEqual(offered(selfAnswers), ['you 1', 'person 6', 'health 4', 'happening 7', 'hospital 2', 'helpers 3', 'meeting 3', 'sharing 1']);
    assert.deepEqual(offered(parentAnswers, area({gp: 'on', wishes: 'off'})).slice(1, 4), ['person 6', 'health 4', 'happening 6']);
    assert.deepEqual(offered({...parentAnswers, ...all}), []);
  });

  it('leads to its first question, and through its last one back to the check page', () => {
    let flow = openGroup(atCheck(parentAnswers), 'health');
    const seen: string[] = [];
    while (flow.at.step !== 'check') {
      seen.push(flow.at.step);
      flow = next(flow);
    }
    assert.deepEqual(seen, ['condition', 'health', 'ehc', 'education']);
    assert.deepEqual(offered(flow.answers).map((one) => one.split(' ')[0]), ['you', 'person', 'happening', 'hospital', 'helpers', 'meeting', 'sharing']);
    assert.equal(openGroup(flow, 'health'), flow);
  });

  it('begins at what is new in it', () => {
    const config = area({condition: 'on'});
    assert.equal(openGroup(atCheck(parentAnswers, config), 'health').at.step, 'health');
    assert.equal(firstStepOf(start(requestSteps(today, config), {...parentAnswers, more: ['health']}), 'health'), 'condition');
    assert.equal(firstStepOf(start(requestSteps(today), parentAnswers), 'health'), undefined);
  });

  it('goes back to where one was by Back', () => {
    const flow = openGroup(atCheck(parentAnswers), 'meeting');
    assert.equal(back(next(flow)).at.step, flow.at.step);
  });

  it('lets nothing out of a group that is closed, whatever was answered in it', () => {
    const said = fc.dictionary(fc.constantFrom<string>(...furtherQuestions), fc.constantFrom('yes', 'hospital', 'at', 'x'));
    fc.assert(
      fc.property(said, fc.subarray([...groups]), (answers, more) => {
        const flow = start(requestSteps(today), {...answers, ...parentAnswers, more});
        for (const name of Object.keys(collect(flow))) {
          const group = groupOf(name);
          assert.ok(!group || more.includes(group), name);
        }
      }),
    );
  });

  it('keeps the answers of a group when the way there changes, and sends none of them', () => {
    const flow = answer(atCheck({...parentAnswers, ...all, 'carer-access': 'A lift'}), 'who', 'self');
    assert.equal(flow.answers['carer-access'], 'A lift');
    assert.equal(collect(flow)['carer-access'], undefined);
  });
});
