import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {path, readArea, start, type Answers, type AreaConfig} from '@local-offer/core';
import type {Asked} from '@local-offer/ui';
import {askedPage, askedSteps, sharingDecider, sharingPage, sharingStep, type AskedStep, type Standing} from './request-steps.js';

const area = readArea({}).area;
const standing = (more: Partial<Standing> = {}): Standing => ({who: 'parent', band: 'under-16', which: ['dsr'], ...more});
const both = standing({which: ['dsr', 'cetr']});
const asked = (answers: Answers, told: Standing | undefined) => path(start([{id: 'check', section: 'x', fields: []}, ...askedSteps('people', area, () => told)], answers)).slice(1).map(({id}) => id);
const faults = (id: string, answers: Answers, told = standing()) =>
  Object.values(askedSteps('people', area, () => told).find((step) => step.id === id)!.check!(answers, 0)).filter(Boolean);

describe('what the request form asks about consent', () => {
  const rows: [string, Answers, Standing | undefined, string[]][] = [
    ['whether the person knows, first', {}, standing(), ['knows']],
    ['what they say of it, where they know', {knows: 'yes'}, standing(), ['knows', 'agrees']],
    ['nobody answers for those who do not know', {knows: 'not-yet', agrees: 'yes'}, standing(), ['knows']],
    ['both things apart', {knows: 'yes', 'agrees-dsr': 'yes'}, both, ['knows', 'agrees-dsr', 'agrees-cetr']],
    ['once, about asking, where it is open what to ask for', {knows: 'yes', agrees: 'unsure'}, standing({which: []}), ['knows', 'agrees']],
    ['who decided, last', {knows: 'yes', agrees: 'yes'}, standing({basis: 'asked'}), ['knows', 'agrees', 'basis']],
    ['who decided, where the person does not know', {knows: 'not-safe'}, standing({basis: 'required'}), ['knows', 'basis']],
    ['nothing of the person themself', {knows: 'yes'}, standing({who: 'person'}), []],
    ['nothing where the form asks nothing about the person', {knows: 'yes'}, undefined, []],
  ];
  for (const [title, answers, told, expected] of rows) it(title, () => assert.deepEqual(asked(answers, told), expected));

  it('has to be answered, but for who decided where that is left to the asker', () => {
    assert.deepEqual(faults('knows', {}), ['knows-missing']);
    assert.deepEqual(faults('agrees-cetr', {'agrees-dsr': 'yes'}, both), ['agrees-cetr-missing']);
    assert.deepEqual(faults('basis', {}, standing({basis: 'asked'})), []);
    assert.deepEqual(faults('basis', {}, standing({basis: 'required'})), ['basis-missing']);
  });

  it('does not take “I do not know” for the basis of a professional, and does for that of anybody else', () => {
    const dk = {basis: 'dk'};
    assert.deepEqual([faults('basis', dk, standing({who: 'professional', basis: 'required'})), faults('basis', dk, standing({basis: 'required'}))], [['basis-missing'], []]);
  });

  it('takes only so many words about who decided, and only where they were asked for', () => {
    const long = {'basis-name': 'x'.repeat(201), basis: 'best-interests'};
    assert.deepEqual([faults('basis', long), faults('basis', {...long, basis: 'own'})], [['basis-name-too-long'], []]);
  });
});

describe('the pages', () => {
  const asker = {answers: {}, area, locale: 'en', reading: 'standard'} as const;
  const within = (one: Asked): readonly string[] => [one.name, ...('options' in one ? one.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];

  for (const id of ['knows', 'agrees', 'agrees-dsr', 'agrees-cetr', 'basis'] as const satisfies readonly AskedStep[])
    it(`${id}: asks for the answers of its step and no others`, () => {
      const {fields} = askedSteps('people', area, () => both).find((step) => step.id === id)!;
      assert.deepEqual(askedPage(id, asker, both).fields.flatMap(within), fields);
    });

  it('the two questions about both things are told apart by their words, in both readings', () => {
    for (const reading of ['standard', 'easy'] as const) {
      const [one, other] = (['agrees-dsr', 'agrees-cetr'] as const).map((id) => askedPage(id, {...asker, reading}, both).fields[0]!.label);
      assert.notEqual(one, other);
      assert.match(one!, /list/);
      assert.match(other!, /review/i);
    }
  });

  it('sharing asks for the answers of its step and no others, and ticks nothing beforehand', () => {
    for (const own of [area, readArea({consent: {sharing: [{id: 'family'}, {id: 'gran', label: 'Gran'}]}}).area]) {
      const page = sharingPage({...asker, area: own}, standing());
      assert.deepEqual(page.fields.flatMap(within).sort(), [...sharingStep('people', own, () => true, false).fields].sort());
    }
  });
});

describe('whoever is asked about sharing', () => {
  const rows: [string, Standing, string | undefined][] = [
    ['the person themself', standing({who: 'person', band: '16-17'}), 'person'],
    ['a parent of a child', standing(), 'parent'],
    ['no parent of somebody of 16', standing({band: '16-17'}), undefined],
    ['no parent where nobody gave an age', standing({band: undefined}), undefined],
    ['no relative', standing({who: 'family'}), undefined],
    ['nobody who passes on what others decided', standing({who: 'professional', band: '18-over', basis: 'required'}), undefined],
  ];
  for (const [title, told, expected] of rows) it(title, () => assert.equal(sharingDecider(told), expected));

  it('may leave all of it blank, unless the area asks for an answer: then to talk about it first is one', () => {
    const check = (answers: Answers, required: boolean, config: AreaConfig = area) => Object.entries(sharingStep('people', config, () => true, required).check!(answers, 0)).filter(([, fault]) => fault);
    assert.deepEqual(check({}, false), []);
    assert.deepEqual(check({}, true), [['S-later', 'S-later-missing']]);
    const some: readonly Answers[] = [{'S-later': ['yes']}, {'S1-police': 'no'}, {'S3-out': 'My brother'}];
    for (const answers of some) assert.deepEqual(check(answers, true), []);
    assert.deepEqual(check({'S3-out': 'x'.repeat(3001)}, false), [['S3-out', 'S3-out-too-long']]);
  });
});
