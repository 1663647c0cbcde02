import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateWords} from './dates.js';

const dates: [date: string, words: string][] = [
  ['2019', '2019'],
  ['2019-09', 'September 2019'],
  ['2026-11-21', '21 November 2026'],
  ['2019-01-08', '8 January 2019'],
  ['2024-02-29', '29 February 2024'],
  ['2026-02-31', '2026-02-31'],
];

for (const [date, words] of dates) test(`${date} is written for people`, () => assert.equal(dateWords(date, 'en'), words));

test('a date follows the language of the page', () => assert.equal(dateWords('2019-09', 'pl'), 'wrzesień 2019'));
