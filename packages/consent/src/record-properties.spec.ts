import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {consentRecordSchema} from '@local-offer/contract';
import {readArea, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import * as v from 'valibot';
import {contextOf, day, decides, flowOf, made, preparedAt, text} from '../examples-records.js';
import {consentSteps, nodeOfStep} from './consent-flow.js';
import {makeRecord} from './record.js';
import {monthsLater} from './reminder.js';

describe('whatever was answered', () => {
  it('no word gets in that belongs to a question which is no longer asked', () => {
    const gone: Answers = {'cetr.reason': 'GONE', 'views-adult': 'GONE', 'standing-adult': 'GONE', 'council-name': 'GONE', owner: 'GONE', 'dsr.S-BI-maker': 'GONE', 'A8-from': 'GONE', 'W5-told': 'GONE', 'need-else': 'GONE', 'dsr.A2-view-adult': 'GONE', 'sign-text': 'GONE'};
    assert.ok(!text(made({...decides, 'dsr.B2': 'yes', 'cetr.B2': 'yes', ...gone})).includes('GONE'));
  });

  it('a record that ends is a good one, and says yes where the graph does and nowhere else', () => {
    const area = readArea({consent: {signature: true, reviewMonths: 6, withdraw: {phone: '01632 960 001'}}}).area;
    const steps = consentSteps(day, area);
    const asked = steps.flatMap(({id, fields}) => fields.map((field) => ({field, node: nodeOfStep(id)?.node})));
    const answer = ({field, node}: (typeof asked)[number]) => {
      if (node?.codes && !field.includes('-on-') && nodeOfStep(field)) return node.several ? fc.subarray([...node.codes], {minLength: 1}) : fc.constantFrom(...node.codes);
      if (/S[12]-/.test(field)) return fc.constantFrom('yes', 'no', 'unsure', '');
      return fc.constantFrom('', 'T', '7');
    };
    let made = 0;
    fc.assert(
      fc.property(fc.record(Object.fromEntries(asked.map((one) => [one.field, answer(one)]))), (answers) => {
        const flow = start(steps, answers);
        const record = makeRecord(flow, contextOf(area), {}, {day, preparedAt, version: '0.1.0'});
        if (!record) return;
        made++;
        assert.ok(v.is(consentRecordSchema, record), text(v.safeParse(consentRecordSchema, record).issues?.map((issue) => [v.getDotPath(issue), issue.message])));
        for (const {answer: said, end} of record.items) assert.equal(said === 'yes', end === 'E3' || end === 'E11');
        if (record.items.every(({end}) => end === 'E0') && record.items.length) assert.deepEqual(Object.keys(record).filter((key) => !/^(schema|state|day|items|need)$/.test(key)), []);
      }),
      {numRuns: 300},
    );
    assert.ok(made > 100, String(made));
  });

  it('somebody who only looked has no record', () => {
    assert.equal(makeRecord(flowOf({who: 'person', task: 'look'}), contextOf(), {}, {day, preparedAt, version: '0.1.0'}), undefined);
  });

  it('looking again falls on a day that the month has', () => {
    assert.deepEqual([monthsLater('2026-11-30', 3), monthsLater('2026-12-31', 12), monthsLater('2027-11-30', 3)], ['2027-02-28', '2027-12-31', '2028-02-29']);
  });
});
