import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {readings, type Page, type Reading} from '@local-offer/ui';
import {namesOf} from './consent-flow.js';
import {adultPages} from './pages-adult.js';
import {nodeOf, runsOf} from './runs.js';
import {offeredTo} from './walk.js';
import type {Band, Who} from './voice.js';

const {area} = readArea({});
const given = {groups: [{id: 'health', part: 'lead'}, {id: 'panel', part: 'panel'}]} as const;
const whos = ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'] as const;
const bands = ['16-17', '18-over'] as const;

const page = (id: string, who: Who, band: Band = id.startsWith('B') ? '16-17' : '18-over', item: 'dsr' | 'cetr' = 'dsr', reading: Reading = 'standard'): Page => {
  const field = nodeOf(id).per ? `${item}.${id}` : id;
  return adultPages[id]!({answers: {who}, area, locale: 'en', reading, who, band, item: nodeOf(id).per && item, field});
};
const options = (made: Page) => made.fields.flatMap((asked) => ('options' in asked ? asked.options : []));
const labels = (made: Page) => options(made).map(({label}) => label);
const said = ({question, notes = []}: Page) => [question.standard, question.why.standard, ...notes.map(({standard}) => standard)].join(' ');

/** Every node of these branches that somebody can come to, found by giving every answer in turn. */
function reached(who: Who, age: Band): readonly string[] {
  const found = new Set<string>();
  const go = (answers: Record<string, string | string[]>) => {
    const run = runsOf(answers, given).at(-1)!;
    for (const {node} of run.visited) if (node.id in adultPages) found.add(node.id);
    const {node, field} = run.visited.at(-1)!;
    if (run.end || node.branch === 'sharing') return;
    for (const [name, kind] of Object.entries(node.fields ?? {})) if (kind === 'needed') return go({...answers, [`${field}-${name}`]: 'Sam Field'});
    for (const code of offeredTo(node, who)) go({...answers, [field]: code});
  };
  go({who, age, task: 'decide', which: ['dsr'], informed: 'yes'});
  return [...found];
}

describe('the pages from 16', () => {
  for (const age of bands)
    for (const who of whos)
      it(`ask ${who} about somebody of ${age} exactly what the graph offers them, in both readings`, () => {
        const ids = reached(who, age);
        assert.ok(ids.length > 1);
        for (const id of ids)
          for (const reading of readings) {
            const made = page(id, who, age, 'cetr', reading);
            const field = nodeOf(id).per ? `cetr.${id}` : id;
            const own = made.fields.find(({name}) => name === field);
            const values = own && 'options' in own ? own.options.map(({value}) => value) : [];
            assert.deepEqual([...values].sort(), [...offeredTo(nodeOf(id), who)].sort(), id);
            const names = made.fields.flatMap(({kind, name}) => (kind === 'date' ? ['day', 'month', 'year'].map((part) => `${name}-${part}`) : name));
            assert.deepEqual(names.sort(), [...namesOf(nodeOf(id), field, area)].sort(), id);
            for (const text of [...labels(made), ...made.fields.flatMap((asked) => [asked.label, ('hint' in asked && asked.hint) || 'A hint'])])
              for (const sentence of text.split(/(?<=[.?!:]) /)) assert.ok(sentence && (reading === 'standard' || sentence.split(' ').length <= 15), `${id}: ${sentence}`);
          }
      });

  it('ask the person nothing but what they want, and who may know', () => {
    assert.deepEqual(reached('person', '16-17'), ['B2', 'B2-tell']);
    assert.deepEqual(reached('person', '18-over'), ['C2', 'C2-tell']);
  });

  it('ask others what a professional said, and show no picture beside such an answer', () => {
    for (const id of ['B1', 'C1', 'B4', 'C4']) assert.match(page(id, 'parent').question.standard, /a professional (told|say)/);
    assert.match(page('B1', 'professional').question.standard, /^Have you or another professional said/);
    for (const id of ['B1', 'C1', 'B3', 'C3', 'B4', 'C4', 'B5', 'C5', 'C6', 'C7']) assert.ok(options(page(id, 'parent')).every(({picture}) => !picture), id);
  });

  it('remind everybody else whose choice it is', () => {
    assert.match(said(page('B1-here', 'parent')), /young person’s own choice.*a parent included/);
    assert.match(said(page('C1-here', 'parent')), /cannot say yes for an adult/);
    assert.match(said(page('C1-here', 'attorney')), /only what the person cannot decide/);
    assert.match(said(page('B1-said', 'parent')), /does not stand in for their own answer/);
  });

  it('say "you" to the person, and whom it is for where somebody else holds the phone', () => {
    for (const id of ['B2', 'C2', 'B2-tell', 'C2-tell']) assert.match(page(id, 'person').question.standard, /^(Do you want|Who in your family)/);
    assert.match(page('B2', 'parent').question.standard, /^For the young person: Do you want/);
    assert.match(page('C2', 'attorney').question.easy, /^For the person: Do you want/);
  });

  it('let the person say that they want help to decide, and promise no secret', () => {
    assert.deepEqual(labels(page('B2', 'person')), ['Yes', 'No', 'I am not sure', 'I want help to decide']);
    assert.match(said(page('C2-tell', 'person')), /may still have to tell someone/);
  });

  it('leave to the team whether a parent’s yes is enough, and name the advocate where there is nobody to ask', () => {
    assert.match(said(page('B5', 'parent')), /parent’s yes alone is enough at 16 or 17 is a legal point: ask your team/);
    assert.doesNotMatch(said(page('C7', 'parent')), /parent’s yes/);
    assert.match(said(page('C7', 'parent')), /IMCA/);
  });

  it('ask an attorney for their own decision, and others for what they heard', () => {
    assert.match(page('C5', 'attorney').question.standard, /your papers/);
    assert.match(page('C6', 'attorney').question.standard, /do you say yes/);
    assert.deepEqual(labels(page('C6', 'attorney')).slice(0, 2), ['Yes', 'No']);
    assert.match(page('C6', 'advocate').question.standard, /did the attorney or deputy decide/);
    assert.deepEqual(labels(page('C6', 'advocate')).slice(0, 2), ['They said yes', 'They said no']);
  });

  it('let a browser fill in only the name of an attorney who types it', () => {
    const filled = (id: string, who: Who) => page(id, who).fields.flatMap((asked) => ('autocomplete' in asked ? [asked.name, asked.autocomplete] : []));
    assert.deepEqual(filled('S-LPA', 'attorney'), ['dsr.S-LPA-maker', 'name']);
    for (const [id, who] of [['S-BI', 'attorney'], ['S-LPA', 'parent'], ['B2-tell', 'person']] as const) assert.deepEqual(filled(id, who), []);
  });
});
