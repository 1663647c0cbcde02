import assert from 'node:assert/strict';
import {consentRecordShape, readShape, type ConsentRecord} from '@local-offer/contract';
import {readArea, start, type Answers, type Flow} from '@local-offer/core';
import {consentSteps} from './src/consent-flow.js';
import {makeRecord} from './src/record.js';

/* Records for the specs: of a young person, and of a child with a parent. */

export const day = '2026-11-21';
export const preparedAt = '2026-11-21T21:58:04Z';
export const plain = readArea({}).area;

export const contextOf = (area = plain, reading: 'standard' | 'easy' = 'standard') => ({area, locale: 'en', reading});
export const flowOf = (answers: Answers, area = plain): Flow => start(consentSteps(day, area), answers);

/** The record of these answers, which has to be a good one. */
export function made(answers: Answers, area = plain): ConsentRecord {
  const record = makeRecord(flowOf(answers, area), contextOf(area), {sha256: 'a'.repeat(64)}, {day, preparedAt, version: '0.1.0', remark: (flag) => `About ${flag}`})!;
  const faults: string[] = [];
  readShape(consentRecordShape, record, (path, code) => faults.push(`${path} ${code}`));
  assert.deepEqual(faults, []);
  return record;
}

export const decides: Answers = {who: 'person', task: 'decide', which: ['dsr', 'cetr'], informed: 'yes', age: '16-17'};
export const about: Answers = {name: ' Sam Field', 'born-day': '27', 'born-month': '3', 'born-year': '2010', 'nhs-number': '943 476-5919'};
export const child: Answers = {...decides, who: 'parent', age: 'under-16', which: ['cetr'], A1: 'yes', 'cetr.A2': 'no', A4: 'alone', 'cetr.A5': 'yes', 'cetr.A6': 'unsure'};

export const text = (value: unknown) => JSON.stringify(value);
