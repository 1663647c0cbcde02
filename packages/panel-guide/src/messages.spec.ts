import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {personIds} from '@local-offer/contract';
import {emptyArea, readArea} from '@local-offer/core';
import {isPictureId} from '@local-offer/pictures';
import type {Statement, ViewContext} from '@local-offer/ui';
import * as message from './messages.js';
import * as hospital from './messages-hospital.js';
import * as meeting from './messages-meeting.js';
import * as panel from './messages-panel.js';
import * as services from './messages-services.js';
import * as sheet from './messages-sheet.js';
import * as steps from './messages-steps.js';
import {known, peopleOf, times} from './people.js';
import type {Names} from './tell.js';
import {stepIds, topics} from './topics.js';
import {plainStatements} from '../../../test/plain-statements.js';
import {withWords} from './person-words.js';

const names: Names = {review: 'CETR', list: 'DSR'};
const isStatement = (value: object): value is Statement => 'standard' in value && 'easy' in value;

/** Calls what can be called, and gives every statement and every other sentence that it finds. */
function* said(value: unknown): Generator<Statement | string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield* said((value as (given: unknown) => unknown)(/^\(\{/.test(String(value)) ? names : 'CETR'));
  else if (value && typeof value === 'object') {
    if (isStatement(value)) yield value;
    else for (const part of Object.values(value)) yield* said(part);
  }
}

const everything = [message, meeting, hospital, panel, services, sheet, steps].flatMap((module) => [...said({...module})]);
const statements = everything.filter((entry) => typeof entry !== 'string');
const texts = everything.flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.standard, ...entry.easy.map(({text}) => text)]));
const context = (area: unknown = {}): ViewContext => ({...({} as ViewContext), area: readArea(area).area, locale: 'en'});

describe('the words of the panel guide', () => {
  it('are found here: the people, the steps, the principles, the sheet', () => {
    const all = statements.map(({standard}) => standard).join('\n');
    assert.ok(statements.length > 100);
    for (const part of ['Leads the meeting', 'ombudsman', 'Nothing about us without us', 'not sent to anyone', 'it is not a CETR']) assert.ok(all.includes(part), part);
  });

  plainStatements(statements, 27);

  it('each name a source', () => {
    for (const {source, standard} of statements) assert.ok(source, standard);
  });

  it('hold nothing that hurts, and no word that this library leaves to others', () => {
    const unkind = /blue light|RAG-?B|statutory|high[- ]risk (person|people|child)|at[- ]risk child|challenging behaviou?r|suffer|special needs|\bregister\b|service user|eligible|valid|competen/i;
    for (const text of texts) assert.doesNotMatch(text, unkind);
  });

  it('promise nothing of anybody', () => {
    const promises = /\b(guarantee|promise|will|always|never|confidential|everyone gets)\b/i;
    for (const text of texts) assert.doesNotMatch(text, promises);
  });

  it('give a time only as what somebody’s guidance says', () => {
    for (const text of statements.map(({standard}) => standard).filter((text) => /\b(two weeks|a day or more|hours)\b/.test(text))) assert.match(text, /guide|guidance/, text);
  });

  it('spell PERSONAL with the first letters of the principles', () => {
    assert.equal(meeting.principles().map(({standard}) => standard[0]).join(''), 'PERSONAL');
  });
});

describe('everybody of the list', () => {
  it('is known by the contract, and has words in both readings', () => {
    assert.deepEqual(Object.keys(known), [...personIds]);
    assert.deepEqual(Object.keys({...panel.panelWords, ...services.serviceWords}).sort(), [...personIds].sort());
  });

  it('does something, or is said to come only where needed', () => {
    for (const {id, does} of withWords(peopleOf(emptyArea.area), context())) assert.ok(id === 'police' || times.some((time) => does[time]), id);
  });

  it('is called as the area calls them, and ours keep their words where the area gives none', () => {
    const area = {
      terms: {keyworker: 'Navigator'},
      people: {roles: [{id: 'social-worker', name: 'Westhaven social worker', at: 'Sits beside you.'}, {id: 'chaplain', name: 'Chaplain', topics: ['everyday']}]},
    };
    const all = withWords(peopleOf(readArea(area).area), context(area));
    const find = (id: string) => all.find((one) => one.id === id)!;
    assert.equal(find('keyworker').name, 'Navigator');
    assert.equal(find('social-worker').name, 'Westhaven social worker');
    assert.equal(find('social-worker').does.at!.standard, 'Sits beside you.');
    assert.match(find('social-worker').does.before!.standard, /Works out what care/);
    assert.equal(find('chaplain').name, 'Chaplain');
    assert.deepEqual(all.map(({seat}) => seat), all.map((_, n) => n + 1));
  });
});

describe('topics and steps', () => {
  it('have words each, and no words without one', () => {
    assert.deepEqual(Object.keys(steps.topicWords), topics.map(({id}) => id));
    assert.deepEqual(Object.keys(steps.stepWords).sort(), [...stepIds].sort());
    for (const make of Object.values(steps.topicWords)) assert.ok(isPictureId(make().picture));
  });
});

describe('the ids of the words', () => {
  const here = new URL('./', import.meta.url);
  const files = readdirSync(here).filter((file) => /^messages.*(?<!\.spec)\.ts$/.test(file));
  const ids = files.flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/id: '([^']*)'/g)].map(([, id]) => id!));

  it('are each there once, and start with the name of the package', () => {
    assert.ok(ids.length > 200);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index || !id.startsWith('panel-guide.')), []);
  });
});
