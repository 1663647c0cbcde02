import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gaps} from './gaps.js';
import {emptyArea, readArea} from './read-area.js';
import {textOf, wordingOf} from './text-of.js';

test('words come in the language of the page, else in English, else not at all', () => {
  assert.equal(textOf('Westhaven', 'pl'), 'Westhaven');
  assert.equal(textOf({en: 'List', pl: 'Lista'}, 'pl'), 'Lista');
  assert.equal(textOf({en: 'List', pl: 'Lista'}, 'ur'), 'List');
  assert.equal(textOf({pl: 'Lista'}, 'ur'), undefined);
  assert.equal(textOf(undefined, 'en'), undefined);
});

test('words alone have no Easy Read twin', () => {
  assert.deepEqual(wordingOf('About', 'en'), {standard: 'About', easy: undefined});
  assert.equal(wordingOf(undefined, 'en'), undefined);
});

test('an Easy Read twin keeps its pictures', () => {
  const value = {standard: {en: 'About', pl: 'O nas'}, easy: [{text: {en: 'Hello.', pl: 'Cześć.'}, picture: 'home'}]};
  assert.deepEqual(wordingOf(value, 'pl'), {standard: 'O nas', easy: [{text: 'Cześć.', picture: 'home'}]});
});

test('half an Easy Read twin is none, as it can say the opposite', () => {
  const value = {standard: 'About', easy: [{text: 'You can go on the list.'}, {text: {pl: 'Nie musisz.'}}]};
  assert.equal(wordingOf(value, 'en')?.easy, undefined);
});

test('a council is told what its file is silent about', () => {
  const paths = gaps(emptyArea.area, '2026-11-21').map(({path}) => path);
  for (const path of ['contacts.out-of-hours', 'privacy.noticeUrl', 'privacy.controller', 'consent.withdraw', 'consent.retention', 'reviewed'])
    assert.ok(paths.includes(path), path);
});

test('a file is old when it was reviewed over 12 months ago', () => {
  const found = (reviewed: string, today: string) => gaps(readArea({reviewed}).area, today).find(({path}) => path === 'reviewed')?.code;
  assert.equal(found('2025-11-21', '2026-11-21'), undefined);
  assert.equal(found('2025-11-20', '2026-11-21'), 'old');
  assert.equal(found('2027-02-28', '2028-02-29'), 'old');
  assert.equal(found('2027-03-01', '2028-02-29'), undefined);
  assert.equal(found('2026-11-22', '2026-11-21'), 'future');
});
