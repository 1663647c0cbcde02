import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {areaSchema} from '@local-offer/contract';
import * as v from 'valibot';
import {gaps} from './gaps.js';
import {readArea} from './read-area.js';

const westhaven: unknown = JSON.parse(readFileSync(new URL('../../../../test/demo/area.json', import.meta.url), 'utf8'));

test('the demo area has no problems and no gaps', () => {
  const {area, problems} = readArea(westhaven);
  assert.deepEqual(problems, []);
  assert.deepEqual(gaps(area, '2026-11-21'), []);
  assert.ok(v.is(areaSchema, westhaven));
});

test('reading the demo area loses nothing', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(readArea(westhaven).area)), westhaven);
});

test('the demo area holds invented numbers, sites and mailboxes only', () => {
  const all = JSON.stringify(westhaven);
  const numbers = all.match(/\b0\d[\d ]{8,}\d\b/g) ?? [];
  assert.ok(numbers.length > 15);
  for (const number of numbers) assert.match(number.replaceAll(' ', ''), /^(01632960|07700900|02079460)\d{3}$/);
  for (const [, host] of all.matchAll(/(?:https?:\/\/|@)([\w.-]+\w)/g)) assert.match(host!, /\.example$|^localhost$/);
});
