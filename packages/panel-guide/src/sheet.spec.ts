import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emptyArea, keptFile, readArea, readKept, type Answers} from '@local-offer/core';
import type {Reading, ViewContext} from '@local-offer/ui';
import {peopleOf} from './people.js';
import {withWords} from './person-words.js';
import {sheetFields, sheetFile, sheetKind, sheetText, takeSheet} from './sheet.js';

const view = (reading: Reading = 'standard', area = emptyArea.area): ViewContext => ({area, reading, locale: 'en', pictures: true, level: 2, uid: 'x', urgent: 'block'});
const fieldsIn = (context = view()) => sheetFields(withWords(peopleOf(context.area), context), context);

const odd = 'Sam\r\nsaid </pre> &lt;b&gt; \u202eabc\u200f \ud800 <script>x</script>';
const whole: Answers = {coming: ['chair', 'person'], 'name-chair': 'Priya', 'name-person': '', others: 'Gran', ask: ['safe'], own: odd, help: ['breaks', 'video'], 'own-help': ' A dog '};

const fileOf = (answers: Answers, context = view()) => sheetFile(() => fieldsIn(context), answers, context, '2026-11-22')!;
const back = (file: string, context = view()) => {
  const read = readKept(file, sheetKind);
  return 'answers' in read ? takeSheet(read.answers, fieldsIn(context)) : read.problem;
};

describe('the file of a sheet', () => {
  it('brings back every tick and every text byte for byte, in either reading', () => {
    const {'name-person': _, ...said} = whole;
    for (const reading of ['standard', 'easy'] as const) assert.deepEqual(back(fileOf(whole, view(reading)), view('standard')), {answers: said, read: 7, left: 0});
  });

  it('can be read by a person: whom to call, that nobody was sent it, the questions and what was said to them', () => {
    const file = fileOf(whole).replace(/<pre[^]*/, '');
    assert.match(file, /<title>Notes of 22 November 2026<\/title>[^]*999[^]*not been sent to anyone[^]*Who is coming\?<\/dt><dd dir="auto">Chair, Me<[^]*Name: Chair<\/dt><dd dir="auto">Priya<[^]*Breaks, and a sign/);
    assert.doesNotMatch(file, /My name|<script/);
  });

  it('leaves out a name whose tick is gone', () => {
    assert.ok(!fileOf({...whole, coming: ['person']}).includes('Priya'));
  });

  it('takes a long text whole', () => {
    const {answers} = back(fileOf({own: 'x'.repeat(200_000)})) as {answers: Answers};
    assert.equal((answers['own'] as string).length, 200_000);
  });

  it('is not made where it could not be opened again', () => {
    assert.equal(fileOf({own: 'x'.repeat(4_000_000)}), undefined);
  });

  it('gives only what this sheet asks for, and counts what it leaves out', () => {
    const area = readArea({people: {roles: [{id: 'police', hidden: true}]}}).area;
    const found: Answers = {coming: ['chair', 'police'], 'name-police': 'Jo', 'name-advocate': 'Ann', help: 'breaks', ask: ['hat'], own: ['x'], others: 'Gran', hat: 'big', urgent: ''};
    const taken = takeSheet(found, fieldsIn(view('standard', area)));
    assert.deepEqual(taken, {answers: {coming: ['chair'], others: 'Gran'}, read: 2, left: 7});
  });

  it('of the request is none of this sheet', () => {
    assert.equal(back(keptFile({title: '', lang: 'en', urgent: [], notes: [], parts: []}, {own: 'x'})), 'other');
  });
});

describe('the sheet as text', () => {
  it('has what is ticked and written, each below its question, and nothing else', () => {
    assert.equal(
      sheetText(fieldsIn(), {coming: ['chair'], 'name-chair': 'Priya', 'name-advocate': 'Ann', own: 'Home?', others: ' '}),
      'My meeting\n\nWho is coming?\nChair\n\nName: Chair\nPriya\n\nMy own questions, and what I want to say\nHome?',
    );
  });
});
