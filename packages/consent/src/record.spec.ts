import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {about, child, day, decides, made, preparedAt} from '../examples-records.js';

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
