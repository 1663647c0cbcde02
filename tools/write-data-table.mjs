// What a request and a record of consent hold, for data protection assessments: the tables in docs/data-protection.md, from packages/contract/src/data-table.ts.
// node tools/write-data-table.mjs          writes (after a build)
// node tools/write-data-table.mjs --check  fails if a table is out of date
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {answerData, consentAnswerData, consentRecordData, requestData} from '@local-offer/contract/data-table';
import {writeBetween} from './write-between.mjs';

export const page = fileURLToPath(new URL('../docs/data-protection.md', import.meta.url));

const categories = {'not personal': 'Not personal', personal: 'Personal', health: '**Health** (special category)'};

/** What happens with a question if the area file says nothing about it. */
const asked = {always: 'Always', on: 'Short route', more: 'On request', off: 'Off'};
/** What happens with a key of the request. */
const sent = {always: 'Always', on: 'Where there is one', off: 'Off'};
/** What the consent wizard asks and what its record holds. */
const inWizard = {always: 'Always', on: 'Where it concerns them', off: 'Only if the area file asks'};

const table = (rows, column, words) =>
  [
    '',
    `| Field | Meaning | Purpose | ${column} | Sensitivity | Mind |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({field, meaning, purpose, sent: when, category, mind}) => {
      if (!words[when]) throw new Error(`No words for "${when}" (${field}).`);
      return `| \`${field}\` | ${meaning} | ${purpose} | ${words[when]} | ${categories[category]} | ${mind} |`;
    }),
    '',
  ].join('\n');

/** Each table as Markdown, by its place in the page. */
export const tables = {
  answers: table(answerData, 'By default', asked),
  request: table(requestData, 'Sent', sent),
  'consent-answers': table(consentAnswerData, 'Asked', inWizard),
  'consent-record': table(consentRecordData, 'There', inWizard),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(tables)) {
    if (!process.argv.includes('--check')) writeBetween(page, name, text);
    else if (!readFileSync(page, 'utf8').includes(text)) throw new Error('A table in docs/data-protection.md is out of date: npx node tools/write-data-table.mjs');
  }
}
