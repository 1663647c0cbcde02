import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import type {ViewContext} from '@local-offer/ui';
import {examples} from '../examples.js';
import {builtInIds, localPages} from './local-pages.js';
import {builtInPages} from './built-in.js';

const of = (...list: unknown[]) => localPages(readArea({pathways: {list}}).area);
const good = {id: 'club', kind: 'programme', title: 'A club', status: {state: 'live', date: '2026'}, aims: ['Fun.']};
const said = ({problems}: ReturnType<typeof localPages>) => problems.map(({path, code}) => `${path} ${code}`);

describe('the pages of an area', () => {
  it('are its pathways, in its order, marked as its own', () => {
    const {pages, problems} = of(good, {...good, id: 'other', title: {en: 'Other', pl: 'Inny'}});
    assert.deepEqual(problems, []);
    assert.deepEqual(pages.map(({id, title, local}) => [id, title, local]), [['club', 'A club', true], ['other', 'Other', true]]);
  });

  it('are there without a fault for each example pathway', () => {
    const {pages, problems} = localPages(readArea(examples['an area with much to say'].area).area);
    assert.deepEqual(problems, []);
    assert.equal(pages.length, 5);
  });

  it('are none where the area has none', () => assert.deepEqual(localPages(readArea({}).area), {pages: [], problems: []}));

  it('are read once, so that every guide of a page names the same list of problems', () => {
    const {area} = readArea({pathways: {list: [5]}});
    assert.equal(localPages(area).problems, localPages(area).problems);
  });

  it('are shown with all that is right in them, and each fault is named by its path in the area file', () => {
    const {pages, problems} = localPages(readArea(examples['a pathway with faults'].area).area);
    assert.deepEqual(pages.map(({id}) => id), ['one-plan', 'summer-club']);
    assert.deepEqual(pages[0]!.pathway!.steps!.map(({title}) => title), ['A worker asks for a plan', 'Everybody meets']);
    for (const fault of [
      '0.colour unknown-key',
      '0.status missing',
      '0.steps.0.leads.1 unknown-person',
      '0.steps.0.next unknown-step',
      '0.steps.1.title missing',
      '0.steps.2.times.0.source missing',
      '0.people.0 name-missing',
      '0.results.0.rows.0.value too-small',
      '0.results.0.rows.1.label missing',
      '0.results.1 off-scale',
      '2.id same-id',
      '3 wrong-type',
      '4.id same-id',
    ])
      assert.ok(said({pages, problems}).includes(`pathways.list.${fault}`), fault);
  });

  it('can be chosen also without an id and a title', () => {
    const {pages} = of({kind: 'programme', aims: ['Fun.']}, {kind: 'programme', aims: ['More fun.']});
    assert.deepEqual(pages.map(({id, title}) => [id, title]), [['0', ''], ['1', '']]);
  });

  for (const id of builtInIds) it(`leave the id ${id} to the page that is built in`, () => assert.deepEqual(said(of({...good, id})), ['pathways.list.0.id same-id']));

  it('know every id that is built in', () => {
    const context = {area: readArea({links: [{title: 'T', url: 'https://a.example/'}]}).area, locale: 'en'} as ViewContext;
    for (const {id} of builtInPages(context)) assert.ok(builtInIds.includes(id), id);
  });

  it('may name the people whom the area adds', () => {
    const people = {roles: [{id: 'play-worker', name: 'Play worker'}]};
    const list = [{...good, members: ['play-worker', 'king']}];
    assert.deepEqual(said(localPages(readArea({people, pathways: {list}}).area)), ['pathways.list.0.members.1 unknown-person']);
  });

  it('throw at nothing', () => {
    for (const entry of [null, 5, 'x', [], {}, [[]], {steps: 5}, {steps: [null]}, {results: [{kind: 'scores'}]}, {id: {}, title: 5}]) assert.doesNotThrow(() => of(entry), JSON.stringify(entry));
  });
});
