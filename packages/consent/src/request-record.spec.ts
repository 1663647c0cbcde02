import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readShape, requestConsentShape} from '@local-offer/contract';
import type {Answers} from '@local-offer/core';
import {day, plain, preparedAt, text} from '../examples-records.js';
import {recordOf} from './record.js';
import {askedRuns} from './request-steps.js';

describe('the record inside a request', () => {
  const row = (id: string, code: string) => ({id, question: 'Q', answer: 'A', shown: code, code, state: 'answered'}) as const;
  const of = (answers: Answers, who: 'parent' | 'person' = 'parent', rows = Object.entries(answers).map(([id, code]) => row(id, code as string))) => {
    const runs = askedRuns(answers, {who, band: 'under-16', which: ['dsr', 'cetr'], basis: 'asked'});
    return recordOf({day, preparedAt, area: plain, locale: 'en', runs, rows, answers, who, band: 'under-16'});
  };

  it('says of each thing what the child says, and who decided', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'no', 'agrees-cetr': 'yes', basis: 'responsibility'})!;
    assert.deepEqual(record.items.map(({item, answer, end, view, flags}) => [item, answer, end, view, flags]), [
      ['dsr', 'not-asked', 'E10', 'no', ['DISAGREE']],
      ['cetr', 'not-asked', 'E10', 'yes', []],
    ]);
    assert.deepEqual([record.who, record.ageBand], ['parent', 'under-16']);
    const faults: string[] = [];
    readShape(requestConsentShape, record, (path, code) => faults.push(`${path} ${code}`));
    assert.deepEqual(faults, []);
  });

  it('says that nobody knows', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'dk'})!;
    assert.deepEqual(record.items.map(({view}) => view), ['yes', 'do-not-know']);
  });

  it('holds who made a decision for the person, as typed', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'cannot', 'agrees-cetr': 'cannot', basis: 'best-interests', 'basis-name': 'The consultant', 'basis-date': 'Friday'})!;
    const {basis, decider, decision} = record.items[0]!;
    assert.deepEqual([basis, decider, decision], ['best-interests', 'maker', {maker: 'The consultant', on: 'Friday'}]);
  });

  it('says nothing a second time of who it is about', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'no', 'agrees-cetr': 'no', name: 'Sam Field', born: '27 3 2012'})!;
    assert.ok(!text(record).includes('Sam'));
  });

  it('takes nothing back where it is not known yet what is asked for', () => {
    const runs = askedRuns({knows: 'no'}, {who: 'parent', band: 'under-16', which: []});
    const record = recordOf({day, preparedAt, area: plain, locale: 'en', runs: runs.map((run) => ({...run, end: 'E1'})), rows: [], answers: {}, who: 'parent', band: 'under-16'})!;
    assert.deepEqual([record.task, record.withdrawal, record.items], ['decide', undefined, []]);
  });

  it('is not there where nobody was asked', () => {
    assert.equal(of({}, 'person'), undefined);
    assert.equal(of({}), undefined);
  });
});
