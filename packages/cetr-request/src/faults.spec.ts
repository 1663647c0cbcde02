import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emptyArea, start, type Answers} from '@local-offer/core';
import fc from 'fast-check';
import {parentAnswers} from '../examples.js';
import {longest, placeFaults, standing} from './faults.js';
import {rowsOf} from './request-answers.js';
import {requestSteps} from './request-flow.js';

const steps = requestSteps('2026-11-21');
const asking = {area: emptyArea.area, locale: 'en', reading: 'standard'} as const;
const rows = (answers: Answers = {}) => rowsOf(start(steps, {...parentAnswers, more: ['helpers'], helpers: [{name: 'Dr Field'}, {name: 'Ms Quay'}], ...answers}), asking);
const place = (...problems: {id: string; text?: string}[]) => placeFaults(problems, rows(), steps);
/** Where a fault with this id comes to stand. */
const at = (id: string) => {
  const {faults, others} = place({id});
  return others ? 'nowhere' : `${faults[0]!.step} ${faults[0]!.field}`;
};

describe('a fault that an endpoint names', () => {
  it('stands at the answer with its id', () => {
    assert.equal(at('name'), 'name name');
    assert.equal(at('contact-email'), 'contact contact-email');
    assert.equal(at('hospital-when'), 'hospital hospital-when');
  });

  it('stands at a date as a whole, whichever part is named', () => {
    for (const id of ['born', 'born-day', 'born.year']) assert.equal(at(id), 'born born', id);
  });

  it('is found by the number of the answer, as it was sent', () => {
    const number = rows().findIndex(({id}) => id === 'worry');
    for (const end of ['', '.answer', '.answer.text']) assert.equal(at(`answers.${number}${end}`), 'worry worry');
    assert.equal(at('answers.299.answer'), 'nowhere');
  });

  it('is found by the person in a list, and else by the list', () => {
    const found = (id: string) => place({id}).faults[0]!.row;
    assert.equal(found('helpers.0.name'), 'helpers-1');
    assert.equal(found('helpers.1'), 'helpers-2');
    assert.equal(found('helpers-2'), 'helpers-2');
    assert.equal(found('helpers'), 'helpers-1');
    assert.equal(found('helpers.9.name'), 'helpers-1');
    assert.equal(at('helpers.1.name'), 'helpers helpers');
  });

  it('belongs to no answer where nothing was asked by that name', () => {
    for (const id of ['sentAt', 'constructor', '__proto__x', 'names', 'nam', 'answers', 'answers.x', 'nhs-number', 'area.sha256']) assert.equal(at(id), 'nowhere', id);
    assert.equal(place({id: 'a'}, {id: 'b'}, {id: 'name'}).others, 2);
  });

  it('of one answer is said once, with everything that was said about it', () => {
    const {faults} = place({id: 'name', text: 'Too short.'}, {id: 'name', text: 'Too short.'}, {id: 'name', text: 'No digits.'}, {id: 'born'}, {id: 'born-day', text: 'Hm.'});
    assert.deepEqual(faults.map(({field, words}) => [field, words]), [['name', 'Too short. No digits.'], ['born', 'Hm.']]);
  });

  it('stands until the answer is changed, and again when it is changed back', () => {
    const {faults} = place({id: 'name'}, {id: 'hospital'}, {id: 'helpers-2'});
    const left = (answers: Answers) => standing(faults, rows(answers)).map(({row}) => row);
    assert.deepEqual(left({}), ['name', 'hospital', 'helpers-2']);
    assert.deepEqual(left({town: 'Elsewhere'}), ['name', 'hospital', 'helpers-2']);
    assert.deepEqual(left({name: 'Sam Field '}), ['hospital', 'helpers-2']);
    assert.deepEqual(left({hospital: 'no'}), ['name', 'helpers-2']);
    assert.deepEqual(left({helpers: [{name: 'Dr Field'}]}), ['name', 'hospital']);
  });

  it('always stands at a field of a step that was asked, whatever it is called', () => {
    const id = fc.oneof(fc.constantFrom(...rows().map((row) => row.id)), fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/), fc.nat(60).map((n) => `answers.${n}.answer`));
    fc.assert(
      fc.property(fc.array(fc.record({id, text: fc.string({minLength: 1})}), {maxLength: 40}), (problems) => {
        const {faults, others} = placeFaults(problems, rows(), steps);
        for (const {step, field, row} of faults) {
          assert.ok(steps.find((one) => one.id === step)!.fields.some((name) => name === field || name.startsWith(`${field}-`)), `${row} ${field}`);
          assert.equal(faults.filter((one) => one.row === row).length, 1);
        }
        assert.ok(faults.length + others <= problems.length);
        assert.ok(Boolean(faults.length || others) === Boolean(problems.length));
      }),
    );
  });
});

it('the longest answer is one that somebody wrote, and can make shorter', () => {
  assert.equal(longest(rows({worry: 'x'.repeat(2000)}))!.id, 'worry');
  assert.equal(longest(rows({worry: 'x', name: 'Sam of Westhaven', asks: 'both', 'contact-email-others': ''}))!.id, 'contact-email');
  assert.equal(longest([]), undefined);
});
