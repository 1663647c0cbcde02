import assert from 'node:assert/strict';
import {test} from 'node:test';
import {consentRecord} from '../examples.js';
import {recordText} from './record-text.js';

const lines = (record = consentRecord) => recordText(record).split('\n');

test('it says first that nobody was sent it, then what was answered about each thing, then what to look at', () => {
  assert.deepEqual(lines().slice(0, 5), [
    'Prepared on 21 November 2026. The page that made this sent it to nobody.',
    'Nobody has checked who answered.',
    'The support list: yes; decided with parental responsibility; the person is not sure',
    'A review (CETR, or CTR for an adult): no',
    'The child is not sure. Talk with them again.',
  ]);
});

test('every question stands there with its answer, in order, and a gap says that it is one', () => {
  const [first, second] = ['Who is filling this in?: A parent', 'Is anyone or anything to be left out?: (left blank)'].map((line) => lines().indexOf(line));
  assert.ok(first! > 0 && second! > first!);
});

test('it tells how to change one’s mind, and when to look again, only where the area does', () => {
  assert.match(recordText(consentRecord), /^To change your mind: Westhaven team, 01632 960 001$/m);
  assert.match(recordText(consentRecord), /^Look at this again on 21 November 2027$/m);
  const silent = recordText({...consentRecord, withdrawContact: undefined, lookAgain: undefined, retention: undefined});
  assert.doesNotMatch(silent, /change your mind|Look at this again|How long/);
});

test('of somebody who is not ready it holds the day, the items and what would help', () => {
  const text = recordText({
    schema: 1,
    state: 'prepared',
    day: '2026-11-21',
    items: [{item: 'cetr', answer: 'not-asked', end: 'E0', flags: []}],
    need: {codes: ['time', 'other'], answer: 'More time, Something else', else: 'Pictures'},
  });
  assert.equal(text, 'Prepared on 21 November 2026. The page that made this sent it to nobody.\nA review (CETR, or CTR for an adult): no decision yet\n\nWhat would help: More time, Something else; Pictures\n');
});

test('what is taken back is named, and from when', () => {
  const back = {...consentRecord, task: 'withdraw' as const, items: [], remarks: undefined, withdrawal: {items: ['dsr' as const, 'sharing' as const], end: 'E12' as const, from: '2026-12-01'}};
  assert.deepEqual(lines(back).slice(2, 5), ['Somebody takes back an earlier yes. Nothing has stopped before the team has this.', 'About: The support list, Sharing information', 'From: 1 December 2026']);
});

test('what would help stands there once, and a day only where one was given', () => {
  const need = {codes: ['time'], answer: 'More time'};
  assert.doesNotMatch(recordText({...consentRecord, need}), /What would help/);
  assert.doesNotMatch(recordText({...consentRecord, withdrawal: {items: ['dsr'], end: 'E6'}}), /From|undefined|Invalid/);
});

test('nothing typed can pass for a line of ours', () => {
  for (const end of ['\n', '\r\n', '\u2028', '\v']) {
    const forged = recordText({
      ...consentRecord,
      items: [{item: 'cetr', answer: 'no', end: 'E10', missing: 'scope', owner: `x${end}The support list: yes`, flags: []}],
      answers: [{id: 'a', question: 'Why?', answer: `x${end}The support list: yes`, state: 'answered'}],
      withdrawContact: {label: `x${end}The support list: yes`},
    });
    assert.doesNotMatch(forged, /^The support list/m);
  }
});
