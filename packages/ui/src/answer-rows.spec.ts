import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Asked} from './asked.js';

const {answerRows, open, readAnswer} = await import('./answer-rows.js');
const {option} = await import('./asked.js');
const {listName, reviewTerm} = await import('./names.js');

const when: Asked = {kind: 'text', name: 'when', label: 'When?'};
const day: Asked = {kind: 'date', name: 'when', label: 'When?'};
const options = [option('yes', 'Yes', [when]), option('no', 'No'), option('dk', 'I do not know'), option('rather-not', 'I would rather not say')];
const one: Asked = {kind: 'radios', name: 'q', label: 'Did it?', options};
const many: Asked = {...one, kind: 'checkboxes'};

describe('an answer, read', () => {
  it('is in words and by its code, of several a list', () => {
    assert.deepEqual(readAnswer(one, {q: 'no'}), {answer: 'No', shown: 'No', code: 'no', state: 'answered'});
    assert.deepEqual(readAnswer(many, {q: ['no', 'yes']}), {answer: 'Yes, No', shown: 'Yes, No', code: ['yes', 'no'], state: 'answered'});
  });

  it('is no answer where somebody does not know or would rather not say, and is shown all the same', () => {
    assert.deepEqual(readAnswer(one, {q: 'dk'}), {answer: '', shown: 'I do not know', code: 'dk', state: 'do-not-know'});
    assert.deepEqual(readAnswer(many, {q: ['rather-not']}), {answer: '', shown: 'I would rather not say', code: 'rather-not', state: 'rather-not-say'});
  });

  it('is blank where nothing was chosen, or nothing but spaces was written', () => {
    for (const [asked, answers] of [[one, {}], [many, {q: []}], [when, {when: '  '}], [day, {}]] as const)
      assert.deepEqual(readAnswer(asked, answers), {answer: '', shown: '', state: 'blank'});
  });

  it('of a date has its three parts as they were typed', () =>
    assert.equal(readAnswer(day, {'when-day': '3', 'when-month': 'May', 'when-year': '2026'}).shown, '3 May 2026'));

  it('brings the questions below what was chosen, and no others', () => {
    assert.deepEqual(open(one, {q: 'yes'}), [one, when]);
    assert.deepEqual(open(one, {q: 'no'}), [one]);
  });

  it('of several people is a row for each who has something written', () => {
    const parts = [{name: 'name', label: 'Name'}, {name: 'come', label: 'Comes', tick: true as const}];
    const people: Asked = {kind: 'groups', name: 'people', label: 'Who?', parts, most: 3, one: (n) => `Person ${n}`, add: 'Add', remove: (n) => `Remove ${n}`};
    const rows = answerRows(people, {people: [{name: 'Ann', come: 'yes'}, {name: ' '}, {name: 'Bo'}]});
    assert.deepEqual(rows.map(({id, question, shown}) => [id, question, shown]), [
      ['people-1', 'Person 1', 'Ann; Comes'],
      ['people-2', 'Person 2', 'Bo'],
    ]);
    assert.deepEqual(answerRows(people, {}), [{id: 'people', question: 'Who?', answer: '', shown: '', state: 'blank'}]);
  });
});

describe('the names of the list and of the review', () => {
  const area = {register: {name: 'Support list', short: 'SL'}, terms: {cetr: 'Review', ctr: 'Adult review'}};

  it('are the area’s own', () => {
    assert.equal(listName({area, locale: 'en'}), 'Support list, SL');
    assert.deepEqual([false, true].map((adult) => reviewTerm({area, locale: 'en'}, adult)), ['Review', 'Adult review']);
  });

  it('are those that hold everywhere where the area brings none', () => {
    assert.match(listName({area: {}, locale: 'en'}), /^Dynamic Support Register/);
    assert.deepEqual([false, true].map((adult) => reviewTerm({area: {}, locale: 'en'}, adult).slice(-5)), [' CETR', ', CTR']);
  });
});
