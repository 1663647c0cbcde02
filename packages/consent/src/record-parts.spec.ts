import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea, type Answers} from '@local-offer/core';
import {about, child, contextOf, day, decides, flowOf, made, text} from '../examples-records.js';
import {consentRows} from './consent-rows.js';

describe('sharing in a record', () => {
  const yes: Answers = {...decides, 'dsr.B2': 'yes', 'cetr.B2': 'yes'};

  it('is one list for what one person decided, and a blank row was not asked yet', () => {
    const {sharing} = made({...yes, 'S1-health': 'yes', 'S1-police': 'no', 'S1-family': 'yes', 'S1-names': 'Aunt Jo', 'S2-care': 'unsure', 'S3-out': 'My brother'});
    assert.equal(sharing!.length, 1);
    const {items, askedOf, with: who, what, names, leftOut} = sharing![0]!;
    assert.deepEqual([items, askedOf, names, leftOut], [['dsr', 'cetr'], 'person', 'Aunt Jo', 'My brother']);
    const answerTo = (rows: typeof who, id: string) => rows.find((row) => row.id === id)!.answer;
    assert.deepEqual(['health', 'police', 'panel'].map((id) => answerTo(who, id)), ['yes', 'no', 'not-asked']);
    assert.deepEqual(['care', 'basic'].map((id) => answerTo(what, id)), ['unsure', 'not-asked']);
    assert.deepEqual([who[2]!.label, what[0]!.label], ['School, college and education staff', 'Name, address and date of birth']);
    const {area} = readArea({consent: {sharing: [{id: 'homes', label: {en: 'Westhaven Homes'}}, {id: 'police'}]}});
    assert.deepEqual(made(yes, area).sharing![0]!.with.map(({label}) => label), ['Westhaven Homes', 'Police or youth justice workers']);
  });

  it('keeps apart what different people decided', () => {
    const mixed: Answers = {...child, which: ['dsr', 'cetr'], 'dsr.A2': 'yes', 'dsr.A2-here': 'yes', 'dsr.A3': 'yes', 'dsr.S1-health': 'no', 'cetr.S1-health': 'yes'};
    assert.deepEqual(
      made(mixed).sharing!.map(({items, askedOf, with: who}) => [items, askedOf, who[0]!.answer]),
      [[['dsr'], 'person', 'no'], [['cetr'], 'parent', 'yes']],
    );
  });

  it('holds no names once family is no longer a yes', () => {
    assert.ok(!text(made({...yes, 'S1-family': 'no', 'S1-names': 'Aunt Jo'})).includes('Aunt Jo'));
  });

  it('is not there where nobody said yes', () => {
    assert.equal(made({...decides, 'dsr.B2': 'no', 'cetr.B2': 'unsure', 'S1-health': 'yes'}).sharing, undefined);
  });

  it('reads “Not asked yet” where a row was left blank', () => {
    const rows = consentRows(flowOf(yes), contextOf());
    assert.deepEqual(
      ['S1-panel', 'S3-out'].map((name) => (({shown, code, state}) => [shown, code, state])(rows.find(({id}) => id === name)!)),
      [['Not asked yet', 'not-asked', 'blank'], ['', undefined, 'blank']],
    );
  });
});

describe('a record of somebody who is not ready', () => {
  it('holds the day, what is in question and what they need, and nothing else', () => {
    const record = made({...decides, informed: 'no', need: ['time', 'other'], 'need-else': 'Pictures', ...about});
    assert.deepEqual(record, {
      schema: 1,
      state: 'prepared',
      day,
      items: [{item: 'dsr', answer: 'not-asked', end: 'E0', flags: []}, {item: 'cetr', answer: 'not-asked', end: 'E0', flags: []}],
      need: {codes: ['time', 'other'], answer: 'More time, Something else', else: 'Pictures'},
    });
  });

  it('is a whole record where they decided about the other thing', () => {
    const record = made({...decides, 'dsr.B2': 'help', 'cetr.B2': 'no', need: ['time'], ...about});
    assert.deepEqual(record.items.map(({end}) => end), ['E0', 'E2']);
    assert.deepEqual([record.need, record.person?.name?.normalised], [{codes: ['time'], answer: 'More time'}, 'Sam Field']);
  });
});

describe('a record of taking back', () => {
  const back: Answers = {who: 'person', task: 'withdraw', W1: ['cetr', 'sharing'], W2: 'now-16', W3: 'now', W4: 'yes', 'W5-told': 'My nurse'};

  it('says what, from when, and who has been told', () => {
    const {withdrawal, items, task} = made(back);
    assert.deepEqual([task, items], ['withdraw', []]);
    assert.deepEqual(withdrawal, {items: ['cetr', 'sharing'], end: 'E12', footing: 'now-16', from: day, meetingHeld: 'yes', sharingStops: true, told: 'My nurse'});
  });

  it('holds a day that was chosen', () => {
    assert.equal(made({...back, W3: 'date', 'W3-on-day': '1', 'W3-on-month': '12', 'W3-on-year': '2026'}).withdrawal!.from, '2026-12-01');
  });

  it('stops nothing where a child wants it to go on', () => {
    const {withdrawal, flags} = made({...back, who: 'parent', age: 'under-16', W2: 'holder', 'W2-child': 'goes-on'});
    assert.deepEqual([withdrawal, flags], [{items: ['cetr', 'sharing'], end: 'E6', footing: 'holder', child: 'goes-on'}, ['DISAGREE']]);
  });
});
