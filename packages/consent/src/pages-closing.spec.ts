import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {isPictureId} from '@local-offer/pictures';
import {dateParts, readings, type Asked, type Page, type Reading} from '@local-offer/ui';
import {closingIds, consentSteps} from './consent-flow.js';
import {closingPages} from './pages-closing.js';
import type {Band, Who} from './voice.js';

const areaOf = (input: object) => readArea({consent: {signature: true}, ...input}).area;
const steps = consentSteps('2026-11-21', areaOf({})).filter(({id}) => closingIds.includes(id.split('.').at(-1)!));
const whos = ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'] as const;
const bands = [undefined, 'under-16', '16-17', '18-over'] as const;
const sources = JSON.parse(readFileSync('docs/sources.json', 'utf8')) as Record<string, object>;

function page(step: string, who: Who, reading: Reading = 'standard', band: Band | undefined = 'under-16', area = areaOf({})): Page {
  const [id, item] = step.split('.').reverse();
  return closingPages[id!]!({answers: {who}, area, locale: 'en', reading, who, band, item: item as 'dsr' | undefined, field: step});
}
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const fields = (made: Page) => made.fields.flatMap(within);
const labels = (made: Page) => fields(made).map(({label}) => label);
const codes = (step: string) => fields(page(step, 'person')).flatMap((asked) => ('options' in asked ? asked.options.map(({value}) => value) : []));

describe('the pages after the last decision', () => {
  it('are all there', () => assert.deepEqual([...new Set(steps.map(({id}) => id.split('.').at(-1)!))].sort(), Object.keys(closingPages).sort()));

  for (const {id, fields: names} of steps)
    it(`ask for what the record of an end holds: ${id}`, () => {
      for (const who of whos)
        for (const band of bands)
          for (const reading of readings) {
            const made = page(id, who, reading, band);
            const asked = fields(made).flatMap(({kind, name}) => (kind === 'date' ? dateParts(name) : [name]));
            assert.deepEqual([...new Set(asked)].sort(), [...names].sort(), who);
            const {question, notes = []} = made;
            for (const {standard, easy, source} of [question.why, ...notes]) {
              assert.ok(standard && easy.length && easy.every(({picture}) => isPictureId(picture!)), standard);
              assert.ok(!source || sources[source], source);
            }
            const options = fields(made).flatMap((one) => ('options' in one ? one.options : []));
            assert.equal(new Set(options.map(({label}) => label)).size, options.length);
            assert.ok(options.every(({picture}) => !picture || isPictureId(picture)));
            if (reading === 'easy')
              for (const text of [question.easy, ...[question.why, ...notes].flatMap(({easy}) => easy.map((row) => row.text)), ...labels(made), ...options.map(({label}) => label)])
                for (const sentence of text.split(/(?<=[.?!]) /)) assert.ok(sentence && sentence.split(' ').length <= 15 && !/undefined|\[object/.test(sentence), sentence);
          }
    });

  it('speak to the person as you, and to nobody else about them', () => {
    assert.match(page('about', 'person').question.standard, /you/);
    assert.equal(page('about', 'parent').question.standard, 'About the child');
    assert.match(page('advocate', 'person').question.standard, /Do you want/);
    assert.match(page('advocate', 'advocate', 'standard', '18-over').question.standard, /help the person/);
    assert.deepEqual(labels(page('views', 'person')).slice(0, 2), ['What does the parent say?', 'What do you say?']);
    assert.deepEqual(labels(page('views', 'parent')).slice(0, 2), ['What do you say?', 'What does the child say?']);
    assert.deepEqual(labels(page('views', 'professional')).slice(0, 2), ['What does the parent say?', 'What does the child say?']);
    assert.deepEqual(labels(page('standing', 'person')), ['Who is the adult to you?', 'What do you say?']);
  });

  it('say which no they ask a reason for, and that none is needed', () => {
    assert.match(page('dsr.reason', 'parent').question.standard, /support list/);
    assert.match(page('cetr.reason', 'parent').question.easy, /review/);
    assert.match(page('dsr.reason', 'person').question.why.standard, /Nobody has to give a reason/);
  });

  it('let a browser fill in a name and a birthday only for the person, and nothing about health', () => {
    const filled = (who: Who) => steps.flatMap(({id}) => fields(page(id, who)).flatMap((asked) => ('autocomplete' in asked && asked.autocomplete ? [`${asked.name} ${asked.autocomplete}`] : [])));
    assert.deepEqual(filled('person'), ['name name', 'born bday']);
    for (const who of whos.slice(1)) assert.deepEqual(filled(who), [], who);
  });

  it('show whom the area names for an advocate, and where it names nobody invent nobody', () => {
    const named = page('advocate', 'person', 'standard', '16-17', areaOf({contacts: [{role: 'advocacy', phone: '01632 960000'}]}));
    assert.deepEqual([named.contacts, named.notes], [['advocacy'], undefined]);
    const silent = page('advocate', 'person');
    assert.equal(silent.contacts, undefined);
    assert.match(silent.notes![0]!.standard, /Your council/);
  });

  it('offer what the record knows', () => {
    assert.deepEqual(codes('need'), ['time', 'easy-read', 'explained', 'advocate', 'interpreter', 'other']);
    assert.deepEqual(codes('given'), ['this-page', 'easy-read', 'explained', 'leaflet', 'interpreter', 'other']);
    assert.deepEqual(codes('advocate'), ['yes', 'has', 'no', 'dk']);
    assert.deepEqual(codes('sign'), ['name', 'mark', 'said']);
  });

  it('let every one of them stay blank', () => {
    for (const {check} of steps) assert.deepEqual(Object.values(check!({}, 0)).filter(Boolean), []);
  });
});
