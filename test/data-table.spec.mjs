import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {requestSteps} from '../packages/cetr-request/src/request-flow.ts';
import {pageOf} from '../packages/cetr-request/src/request-pages.ts';
import {consentPage} from '../packages/consent/src/consent-pages.ts';
import {consentSteps} from '../packages/consent/src/consent-flow.ts';
import {consentRecordShape} from '../packages/contract/src/consent-record.ts';
import {answerData, consentAnswerData, consentRecordData, requestData} from '../packages/contract/src/data-table.ts';
import {requestShape} from '../packages/contract/src/request.ts';
import {page, tables} from '../tools/write-data-table.mjs';

/** Every key that the format has, as the table writes it. A group is named by what is in it. */
const keys = (shape, path = '') =>
  Object.entries(shape.entries ?? {}).flatMap(([key, inner]) => {
    // Its keys have a table of their own.
    if (key === 'consent') return key;
    if (inner.item?.entries) return [path + key, ...keys(inner.item, `${path}${key}[].`)];
    return inner.entries ? keys(inner, `${path}${key}.`) : [path + key];
  });

test('the table for data protection names every key of a request, and no other', () =>
  assert.deepEqual(requestData.map(({field}) => field), keys(requestShape)));

const within = (asked) => [asked.name, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
/** An area lists its own groups and kinds. */
const names = (asked) => [...new Set(asked.map((name) => name.replace(/^(dsr|cetr)\./, '').replace(/^(S[12])-(?!names$).*/, '$1-*')))].sort();

test('the table for data protection names every question that the form can ask, and no other', () => {
  const asked = ['self', 'parent', 'professional'].flatMap((who) =>
    ['standard', 'easy'].flatMap((reading) => requestSteps('2026-11-21').flatMap(({id}) => pageOf(id, {answers: {who}, area: {}, locale: 'en', reading})?.fields.flatMap(within) ?? [])),
  );
  // What stands for a birth date in an enquiry is asked nowhere.
  asked.push('age-band');
  assert.deepEqual(answerData.map(({field}) => field).sort(), names(asked));
});

test('the table for data protection names every question that the consent wizard can ask, and no other', () => {
  const area = {consent: {signature: true}};
  const asked = consentSteps('2026-11-21', area).flatMap(({id}) =>
    ['person', 'parent'].flatMap((who) => consentPage(id, {answers: {who, age: 'under-16', which: ['dsr', 'cetr']}, area, locale: 'en', reading: 'standard'})?.fields.flatMap(within) ?? []),
  );
  assert.deepEqual(consentAnswerData.map(({field}) => field).sort(), names(asked));
});

test('the table for data protection names every key of a consent record, and no other', () =>
  assert.deepEqual(consentRecordData.map(({field}) => field), Object.keys(consentRecordShape.entries)));

test('the tables in docs/data-protection.md are up to date', () => {
  const text = readFileSync(page, 'utf8');
  for (const table of Object.values(tables)) assert.ok(text.includes(table), 'npx node tools/write-data-table.mjs');
});
