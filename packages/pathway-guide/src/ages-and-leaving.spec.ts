import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPathway, type PathwayStep} from '@local-offer/contract';
import {readArea} from '@local-offer/core';
import type {Statement, ViewContext} from '@local-offer/ui';
import {turning16} from './turning-16.js';
import {turning18} from './turning-18.js';
import {leavingHospital} from './leaving-hospital.js';

const context = (area: unknown = {}): ViewContext => ({...({} as ViewContext), area: readArea(area).area, locale: 'en'});
const pages = [turning16, turning18, leavingHospital];

/** Every statement inside, wherever it stands. */
function* told(value: unknown): Generator<Statement> {
  if (!value || typeof value !== 'object') return;
  if ('standard' in value && 'easy' in value) yield value as Statement;
  else for (const part of Object.values(value)) yield* told(part);
}
const both = ({standard, easy}: Statement) => [standard, ...easy.map(({text}) => text)];
const sentencesOf = (value: unknown) => [...told(value)].flatMap(both).flatMap((text) => text.split(/(?<=[.?!])\s+/));
const whole = (value: unknown) => [...told(value)].map(({standard}) => standard).join('\n');
const stepsOf = (page: (typeof pages)[number]) => page(context()).pathway!.steps!;
const step = (page: (typeof pages)[number], id: string): PathwayStep => stepsOf(page).find((one) => one.id === id)!;

/** As a file would say it: the key of a source has no place there. */
const asFile = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asFile)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === 'source' && 'easy' in value ? [] : [[key, asFile(part)]])))
      : value;

for (const page of pages) {
  const {id, title, sections = [], pathway} = page(context());
  const everything = {sections, pathway};

  describe(`“${title}”`, () => {
    it('is a pathway like one of an area: every person and step that it names is there', () => {
      assert.deepEqual(readPathway(asFile({...pathway, schema: 1, id, title, status: {state: 'live', date: '2026-11-22'}})).problems, []);
    });

    it('says in each step what happens, and what you can do yourself', () => {
      for (const {id: name, title: called, text, family, people} of pathway!.steps!) {
        assert.ok(called && text && people?.length, name);
        assert.ok(family || ['school', 'again'].includes(name!), name);
      }
    });

    it('names its source wherever it speaks of a law, of guidance or of areas', () => {
      const times = new Set(pathway!.steps!.flatMap((one) => one.times ?? []).map(({text}) => text as unknown));
      for (const one of told(everything)) if (!times.has(one) && one !== pathway!.sourceNote && /\b([Ll]aw|Act|guidance|pages|areas?)\b/.test(both(one).join(' '))) assert.ok(one.source, one.standard);
    });

    it('lets nobody decide in the place of somebody of 16 or over for being a parent', () => {
      for (const sentence of sentencesOf(everything))
        if (/\b(parent|mother|father|family|families)/i.test(sentence) && /\b(decides?|say yes|says yes|said yes|agrees?|consents?)\b/i.test(sentence))
          assert.match(sentence, /cannot|do not|no right|help you to decide|before|\?/, sentence);
    });

    it('names no colour, and no day on which something comes', () => {
      for (const sentence of sentencesOf(everything)) assert.doesNotMatch(sentence, /\b(red|amber|green|blue|you (will|are going to))\b/i);
    });

    it('says 25 of an EHC plan or of a keyworker only, never of the list or of a review', () => {
      for (const sentence of sentencesOf(everything)) if (/\b25\b/.test(sentence)) assert.match(sentence, /keyworker|education or training/, sentence);
    });

    it('gives no span of time in words of its own: each stands beside who says so', () => {
      for (const {times = [], ...own} of pathway!.steps!) {
        assert.doesNotMatch(whole(own), /\b\d+ (hours|days|weeks|months)|\bwithin\b|\bweeks or\b/);
        for (const {source, date, url} of times) assert.ok(source && date && (!url || url.startsWith('https:')));
      }
    });

    it('ends with whom to turn to, each with somebody to go to', () => {
      for (const {who} of pathway!.escalatesTo!) assert.ok(who!.length > 0);
      assert.ok(pathway!.escalatesTo!.length >= 2 && pathway!.contact?.role);
      assert.match((pathway!.sourceNote as Statement).standard, /22 November 2026/);
    });
  });
}

describe('16', () => {
  it('leads those for whom it is hard to help first, and then still asks them', () => {
    assert.deepEqual(step(turning16, 'asked').branches?.map(({to}) => to), [undefined, 'hard']);
    assert.match(whole(step(turning16, 'hard')), /^Every kind of help should be tried first\.[^]*They should still ask you/);
  });

  it('says plainly that nobody knows what becomes of an earlier yes', () => {
    assert.match(whole(step(turning16, 'earlier')), /no page that says[^]*Ask to be asked again/);
  });

  it('tells a no its rights as the consent wizard does', () => {
    assert.match(whole(step(turning16, 'asked').branches), /must not give you worse care[^]*change your mind[^]*advocate[^]*other kinds of meeting/);
  });

  it('shuts no parent out, and leaves open what only a lawyer can say', () => {
    const [, family] = turning16(context()).sections!;
    assert.match(whole(family), /^You are not shut out\.[^]*legal point: ask the team\.$/);
  });
});

describe('18', () => {
  it('brings the people of both teams to one table, early', () => {
    const {people} = step(turning18, 'both');
    for (const id of ['keyworker', 'social-worker', 'adult-social-care', 'adult-health']) assert.ok(people!.includes(id), id);
    assert.match(whole(step(turning18, 'both')), /say: begin at 13 or 14/);
    assert.equal(stepsOf(turning18)[0]!.id, 'both');
  });

  it('calls the review of an adult and the list what the area calls them', () => {
    const own = whole(turning18(context({terms: {cetr: 'Support review', ctr: 'Adult review'}, register: {short: 'DSD'}})));
    for (const words of ['another name, Adult review,', 'still be a Support review', '(DSD)']) assert.ok(own.includes(words), words);
    assert.match(whole(turning18(context())), /Care and Treatment Review, CTR/);
  });
});

describe('leaving hospital', () => {
  it('goes from the first day to the first weeks', () => {
    assert.deepEqual(stepsOf(leavingHospital).map(({section}) => section).filter(Boolean), ['From the first day', 'Getting ready', 'On the day', 'The first weeks']);
    assert.match(whole(leavingHospital(context()).sections![0]), /start on the day you go into hospital/);
  });

  it('says what a plan holds: home, people, days, health, money, a crisis, names', () => {
    assert.deepEqual(
      leavingHospital(context()).sections![1]!.list!.map(({standard}) => standard.split(':')[0]),
      ['Home', 'People', 'Your days', 'Health', 'Money', 'A plan for a crisis', 'Names'],
    );
  });

  it('has families ask, and leads to the form beside it', () => {
    const ask = leavingHospital(context()).sections![2]!;
    assert.ok(ask.request && ask.list!.every(({standard}) => standard.endsWith('?')));
  });
});
