import '../../../test/dom-shim.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {consentRecordSchema, consentRecordShape, readShape, requestConsentShape, type ConsentRecord} from '@local-offer/contract';
import {readArea, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import * as v from 'valibot';
import {consentSteps, nodeOfStep} from './consent-flow.js';
import {consentRows} from './consent-rows.js';
import {makeRecord, recordOf} from './record.js';
import {monthsLater} from './reminder.js';
import {askedRuns} from './request-steps.js';

const day = '2026-11-21';
const preparedAt = '2026-11-21T21:58:04Z';
const plain = readArea({}).area;

const contextOf = (area = plain, reading: 'standard' | 'easy' = 'standard') => ({area, locale: 'en', reading});
const flowOf = (answers: Answers, area = plain) => start(consentSteps(day, area), answers);

function made(answers: Answers, area = plain): ConsentRecord {
  const record = makeRecord(flowOf(answers, area), contextOf(area), {sha256: 'a'.repeat(64)}, {day, preparedAt, version: '0.1.0', remark: (flag) => `About ${flag}`})!;
  const faults: string[] = [];
  readShape(consentRecordShape, record, (path, code) => faults.push(`${path} ${code}`));
  assert.deepEqual(faults, []);
  return record;
}

const decides: Answers = {who: 'person', task: 'decide', which: ['dsr', 'cetr'], informed: 'yes', age: '16-17'};
const about: Answers = {name: ' Sam Field', 'born-day': '27', 'born-month': '3', 'born-year': '2010', 'nhs-number': '943 476-5919'};
const child: Answers = {...decides, who: 'parent', age: 'under-16', which: ['cetr'], A1: 'yes', 'cetr.A2': 'no', A4: 'alone', 'cetr.A5': 'yes', 'cetr.A6': 'unsure'};

const text = (value: unknown) => JSON.stringify(value);

describe('a record', () => {
  it('holds each thing with its own answer, whose it is and on what footing', () => {
    const {items, who, ageBand, task} = made({...decides, 'dsr.B2': 'yes', 'cetr.B2': 'no', 'cetr.reason': 'Too many people'});
    assert.deepEqual([who, ageBand, task], ['person', '16-17', 'decide']);
    assert.deepEqual(items, [
      {item: 'dsr', answer: 'yes', end: 'E3', basis: 'own', decider: 'person', flags: []},
      {item: 'cetr', answer: 'no', end: 'E2', reason: 'Too many people', flags: []},
    ]);
  });

  it('holds the child’s own view beside what a parent decides, and the flag in code and in words', () => {
    const record = made(child);
    assert.deepEqual(record.items, [{item: 'cetr', answer: 'yes', end: 'E3', basis: 'responsibility', decider: 'parent', view: 'unsure', flags: ['CHILD-NOT-SURE']}]);
    assert.deepEqual([record.flags, record.remarks], [['CHILD-NOT-SURE'], ['About CHILD-NOT-SURE']]);
  });

  it('says that a child who was not told was not asked', () => {
    assert.equal(made({...child, A1: 'not-yet'}).items[0]!.view, 'not-asked');
  });

  it('does not say that a child was not asked where that is not known, or where the child then answered', () => {
    assert.equal(made({...child, A1: 'dk'}).items[0]!.view, 'do-not-know');
    const here = made({...child, A1: 'not-yet', 'cetr.A2': 'yes', 'cetr.A2-here': 'yes', 'cetr.A3': 'yes'}).items[0]!;
    assert.deepEqual([here.answer, here.basis, here.view], ['yes', 'gillick', undefined]);
  });

  it('never turns a child’s “I do not want to say” into “could not say”', () => {
    assert.equal(made({...child, who: 'person', 'A4-here': 'yes', 'cetr.A6': 'cannot'}).items[0]!.view, 'do-not-know');
    assert.equal(made({...child, 'cetr.A6': 'cannot'}).items[0]!.view, 'cannot', 'a parent may say so');
  });

  it('takes a parent’s yes beside a child’s no for no yes', () => {
    const record = made({...child, 'cetr.A6': 'no', 'views-adult': 'It would help', 'views-child': 'Not now'});
    assert.deepEqual(record.items[0], {item: 'cetr', answer: 'disagree', end: 'E4', view: 'no', flags: ['DISAGREE']});
    assert.deepEqual(record.views, {adult: 'It would help', child: 'Not now'});
  });

  it('says that nothing is known of a child’s view where it was not asked for or not known', () => {
    assert.deepEqual(made({...child, 'cetr.A5': 'no', 'cetr.by': 'Her father'}).items[0], {item: 'cetr', answer: 'no', end: 'E5', basis: 'responsibility', decider: 'parent', decision: {maker: 'Her father'}, flags: []});
  });

  it('takes “not sure” for no answer and for no refusal', () => {
    assert.deepEqual(made({...decides, 'dsr.B2': 'unsure', 'cetr.B2': 'yes'}).items.map(({answer, end}) => [answer, end]), [['unsure', 'E1'], ['yes', 'E3']]);
    const asked = made({...child, who: 'person', 'A4-here': 'no', 'cetr.A4-wish': 'yes'}).items[0]!;
    assert.deepEqual([asked.answer, asked.end, asked.view], ['not-asked', 'E1', 'yes']);
  });

  it('takes a no in somebody’s best interests for a no', () => {
    const said = {'cetr.B1': 'yes', 'cetr.B3': 'yes', 'cetr.B4': 'lacks', 'cetr.B5': 'no'};
    assert.deepEqual(made({...decides, who: 'parent', which: ['cetr'], ...said}).items.map(({answer, end}) => [answer, end]), [['no', 'E5-BI']]);
  });

  it('holds every flag once, over all things', () => {
    const both = {...child, which: ['dsr', 'cetr'], 'dsr.A2': 'dk', 'dsr.A5': 'yes', 'dsr.A6': 'no'};
    assert.deepEqual(made(both).flags, ['ASK-ABOUT-GILLICK', 'DISAGREE', 'CHILD-NOT-SURE']);
  });

  it('holds every question on the path with its answer, as they were shown', () => {
    const {answers} = made({...decides, which: ['dsr'], 'dsr.B2': 'no'});
    assert.deepEqual(answers!.slice(0, 6).map(({id}) => id), ['who', 'task', 'which', 'informed', 'age', 'dsr.B2']);
    assert.deepEqual(answers![0], {id: 'who', question: answers![0]!.question, answer: answers![0]!.answer, code: 'person', state: 'answered'});
    assert.ok(answers!.some(({id, state}) => id === 'dsr.reason' && state === 'blank'));
  });

  it('holds who was heard from, by whom and on which day, where others pass it on', () => {
    const heard = {'A8-from': 'Her mother', 'A8-by': 'A social worker', 'A8-on-day': '2', 'A8-on-month': '11', 'A8-on-year': '2026'};
    assert.deepEqual(made({...child, who: 'professional', ...heard}).reported, {by: 'A social worker', from: 'Her mother', on: '2026-11-02'});
  });

  it('holds a decision made for somebody, and what they say of it themselves', () => {
    const able = {'cetr.C1': 'yes', 'cetr.C3': 'yes', 'cetr.C4': 'lacks', 'cetr.C5': 'no', 'cetr.C7': 'yes'};
    const how = {maker: 'The consultant', role: 'Psychiatrist', 'on-day': '1', 'on-month': '10', 'on-year': '2026', asked: 'Her sister', less: 'A call', view: 'yes'};
    const said = Object.fromEntries(Object.entries(how).map(([key, value]) => [`cetr.S-BI-${key}`, value]));
    const [item] = made({...decides, who: 'parent', age: '18-over', which: ['cetr'], ...able, ...said}).items;
    assert.deepEqual(item, {
      item: 'cetr',
      answer: 'yes',
      end: 'E3',
      basis: 'best-interests',
      decider: 'maker',
      decision: {maker: 'The consultant', role: 'Psychiatrist', on: '2026-10-01', asked: 'Her sister', less: 'A call'},
      view: 'yes',
      flags: [],
    });
  });

  it('says what is still to be done, and who does it', () => {
    const [item] = made({...decides, who: 'parent', which: ['dsr'], 'dsr.B1': 'yes', 'dsr.B3': 'yes', 'dsr.B4': 'not-done', owner: 'The consultant'}).items;
    assert.deepEqual(item, {item: 'dsr', answer: 'not-asked', end: 'E10', missing: 'assessment', owner: 'The consultant', flags: []});
  });

  it('notes the person as typed and in a form for matching', () => {
    assert.deepEqual(made({...decides, 'dsr.B2': 'no', 'cetr.B2': 'no', ...about}).person, {
      name: {typed: ' Sam Field', normalised: 'Sam Field'},
      born: {typed: '27 3 2010', normalised: '2010-03-27'},
      nhsNumber: {typed: '943 476-5919', normalised: '943 476 5919'},
    });
  });

  it('says what was told, in which words, and when', () => {
    const {told, day: on, preparedAt: at} = made({...decides, 'dsr.B2': 'unsure', 'cetr.B2': 'unsure', formats: ['talk']}, readArea({name: 'Westhaven', reviewed: '2026-11-02'}).area);
    assert.deepEqual([on, at], [day, preparedAt]);
    assert.deepEqual({...told, formats: undefined}, {
      items: ['dsr', 'cetr'], language: 'en', reading: 'standard', widgetVersion: '0.1.0', formats: undefined,
      area: {name: 'Westhaven', reviewed: '2026-11-02', sha256: 'a'.repeat(64)},
    });
  });

  it('names the time to look again, the way back and how long it is kept only where the area does', () => {
    const answers = {...decides, 'dsr.B2': 'yes', 'cetr.B2': 'no'};
    const silent = made(answers);
    assert.deepEqual([silent.lookAgain, silent.withdrawContact, silent.retention], [undefined, undefined, undefined]);
    const {area} = readArea({consent: {reviewMonths: 3, retention: {en: 'Six years'}, withdraw: {label: {en: 'The team', pl: 'x'}, phone: '01632 960 001'}}});
    const named = made(answers, area);
    assert.deepEqual([named.lookAgain, named.withdrawContact, named.retention], ['2027-02-21', {label: 'The team', phone: '01632 960 001'}, 'Six years']);
  });

  it('names the contact for the register where the area names nobody for a change of mind', () => {
    const {area} = readArea({contacts: [{role: 'pals', label: 'PALS'}, {role: 'register', label: 'DSR team', phone: '01632 960 101'}]});
    assert.deepEqual(made({...decides, 'dsr.B2': 'yes', 'cetr.B2': 'no'}, area).withdrawContact, {label: 'DSR team', phone: '01632 960 101'});
  });

  it('takes a name or a mark only where the area asks for one', () => {
    const answers = {...decides, 'dsr.B2': 'no', 'cetr.B2': 'no', sign: 'mark', 'sign-text': 'X'};
    assert.equal(made(answers).signature, undefined);
    assert.deepEqual(made(answers, readArea({consent: {signature: true}}).area).signature, {kind: 'mark', text: 'X'});
  });
});

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

describe('the record inside a request', () => {
  const row = (id: string, code: string) => ({id, question: 'Q', answer: 'A', shown: code, code, state: 'answered'}) as const;
  const of = (answers: Answers, who: 'parent' | 'person' = 'parent', rows = Object.entries(answers).map(([id, code]) => row(id, code as string))) => {
    const runs = askedRuns(answers, {who, band: 'under-16', which: ['dsr', 'cetr'], basis: 'asked'});
    return recordOf({day, preparedAt, area: plain, locale: 'en', runs, rows, answers, who, band: 'under-16'});
  };

  it('says of each thing what the child says, and who decided', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'no', 'agrees-cetr': 'yes', basis: 'responsibility'})!;
    assert.deepEqual(record.items.map(({item, answer, end, view, flags}) => [item, answer, end, view, flags]), [
      ['dsr', 'not-asked', 'E10', 'no', ['DISAGREE']],
      ['cetr', 'not-asked', 'E10', 'yes', []],
    ]);
    assert.deepEqual([record.who, record.ageBand], ['parent', 'under-16']);
    const faults: string[] = [];
    readShape(requestConsentShape, record, (path, code) => faults.push(`${path} ${code}`));
    assert.deepEqual(faults, []);
  });

  it('says that nobody knows', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'dk'})!;
    assert.deepEqual(record.items.map(({view}) => view), ['yes', 'do-not-know']);
  });

  it('holds who made a decision for the person, as typed', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'cannot', 'agrees-cetr': 'cannot', basis: 'best-interests', 'basis-name': 'The consultant', 'basis-date': 'Friday'})!;
    const {basis, decider, decision} = record.items[0]!;
    assert.deepEqual([basis, decider, decision], ['best-interests', 'maker', {maker: 'The consultant', on: 'Friday'}]);
  });

  it('says nothing a second time of who it is about', () => {
    const record = of({knows: 'yes', 'agrees-dsr': 'no', 'agrees-cetr': 'no', name: 'Sam Field', born: '27 3 2012'})!;
    assert.ok(!text(record).includes('Sam'));
  });

  it('takes nothing back where it is not known yet what is asked for', () => {
    const runs = askedRuns({knows: 'no'}, {who: 'parent', band: 'under-16', which: []});
    const record = recordOf({day, preparedAt, area: plain, locale: 'en', runs: runs.map((run) => ({...run, end: 'E1'})), rows: [], answers: {}, who: 'parent', band: 'under-16'})!;
    assert.deepEqual([record.task, record.withdrawal, record.items], ['decide', undefined, []]);
  });

  it('is not there where nobody was asked', () => {
    assert.equal(of({}, 'person'), undefined);
    assert.equal(of({}), undefined);
  });
});
