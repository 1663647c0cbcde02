import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PathwayResult} from '@local-offer/contract';
import {barsOf} from './bars.js';

type Numbers = Exclude<PathwayResult, {kind: 'list'}>;
const common = {title: 'T', date: '2026', source: 'S', unit: 'children'};
const counts = (...values: (number | 'fewer than 5')[]): Numbers => ({...common, kind: 'counts', rows: values.map((value) => ({label: 'L', value}))});
const scores = (from: number, to: number, ...values: number[]): Numbers => ({...common, kind: 'scores', scale: {from, to}, rows: values.map((value) => ({label: 'L', value}))});
const shares = (result: Numbers) => barsOf(result).map(({share}) => share);

describe('the bars of a result', () => {
  it('are never longer than the line', () => assert.deepEqual(shares(counts(1e308, 5)), [100, 0]));

  it('are as long as the counts are, from nothing to the largest', () => assert.deepEqual(shares(counts(40, 10, 5)), [100, 25, 12.5]));

  it('have neither length nor number for a count under five', () => {
    assert.deepEqual(barsOf(counts(20, 'fewer than 5')), [{label: 'L', value: 20, share: 100}, {label: 'L'}]);
    assert.deepEqual(shares(counts('fewer than 5')), [undefined]);
  });

  it('stand on their own scale if they are scores', () => {
    assert.deepEqual(shares(scores(1, 5, 1, 3, 5)), [0, 50, 100]);
    assert.deepEqual(shares(scores(-10, 10, 0)), [50]);
  });
});
