import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readPathway, survivalTopics, type Pathway} from '@local-offer/contract';
import {readArea} from '@local-offer/core';
import type {Statement, ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import {builtInPages} from './built-in.js';
import {parts} from './survival-guide.js';

const pagesIn = (area: unknown = {}) => builtInPages({...({} as ViewContext), area: readArea(area).area, locale: 'en'});
const page = (id: string, area?: unknown): GuidePage => pagesIn(area).find((one) => one.id === id)!;
const steps = (area?: unknown) => page('journey', area).pathway!.steps!;
const step = (id: string, area?: unknown) => steps(area).find((one) => one.id === id)!;
const isOn = {law: {mhaPart8A: 'on'}};
const sources = JSON.parse(readFileSync(new URL('../../../docs/sources.json', import.meta.url), 'utf8')) as Record<string, {dated: string; checked: string}>;
const links = [{title: 'Our guide', url: 'https://westhaven.example/guide', type: 'PDF', size: '1 MB'}];

/** Every statement of a page or a pathway, wherever it stands. */
function* told(value: unknown): Generator<Statement> {
  if (!value || typeof value !== 'object') return;
  if ('standard' in value && 'easy' in value) yield value as Statement;
  else for (const part of Object.values(value)) yield* told(part);
}
const whole = (value: unknown) => [...told(value)].map(({standard}) => standard).join('\n');

/** The same as a file would say it: a statement also carries the key of its source and its language, for which a file has no place. */
const asFile = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asFile)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === 'english' || (key === 'source' && 'easy' in value) ? [] : [[key, asFile(part)]])))
      : value;

describe('the pages that are always there', () => {
  it('stand in order, what the area lists to read last and only where it lists something', () => {
    const order = ['what-is-a-cetr', 'journey', 'turning-16', 'turning-18', 'leaving-hospital', 'survival-guide', 'more-to-read'];
    const ids = pagesIn({links}).map(({id}) => id);
    assert.deepEqual(ids, order.filter((id) => ids.includes(id)));
    for (const id of ['what-is-a-cetr', 'journey', 'survival-guide', 'more-to-read']) assert.ok(ids.includes(id), id);
    assert.deepEqual(pagesIn().map(({id}) => id), ids.slice(0, -1));
  });

  for (const [name, area] of Object.entries({'an area that says nothing': {}, 'an area where the new law is in force': {...isOn, links}, 'an area with words of its own': {law: {mhaPart8A: 'on', note: 'Ask us.'}, consent: {under16: 'Both.'}}}))
    for (const {id, title, sections = [], pathway} of pagesIn(area)) {
      it(`${id} has words of its own, each part once, and a pathway without a fault, for ${name}`, () => {
        assert.ok(title);
        assert.equal(new Set(sections.map((section) => section.id)).size, sections.length);
        for (const section of sections) assert.ok(section.title && (section.statements?.length || section.list?.length || section.links?.length), section.id);
        if (!pathway) return;
        const file: Pathway = {...pathway, schema: 1, id, title, status: {state: 'live', date: '2026-11-22'}};
        assert.deepEqual(readPathway(asFile(file)).problems, []);
      });
    }

  it('call things as the area does', () => {
    const area = {terms: {cetr: 'Support review', ctr: 'Adult review'}, register: {short: 'DSD'}, eligibility: 'For people up to 25 here.'};
    const about = whole(page('what-is-a-cetr', area));
    for (const words of ['A Support review is a meeting', 'the Adult review', 'For people up to 25 here.', '(DSD)']) assert.ok(about.includes(words), words);
    assert.doesNotMatch(about, /stands for Care|CETR|at any age/);
    assert.match(whole(page('what-is-a-cetr')), /CETR stands for Care, Education and Treatment Review[^]*at any age/);
    assert.equal(page('journey', area).title, 'A Support review: before, on the day and after');
  });

  it('say what the area says about somebody under 16, and when it replies', () => {
    const area = {consent: {under16: 'We ask you both.'}, request: {promises: {reply: 'We answer in a week.'}}};
    assert.match(whole(page('what-is-a-cetr', area)), /We answer in a week\.[^]*We ask you both\./);
    assert.match(whole(step('consent', area)), /We ask you both\./);
    assert.doesNotMatch(whole(pagesIn(area).slice(0, 2)), /Under 16, a parent/);
  });

  it('give no time a date that its source does not have: a page without one is said to be read on a day', () => {
    const times = pagesIn(isOn).flatMap(({pathway}) => pathway?.steps?.flatMap((one) => one.times ?? []) ?? []);
    assert.ok(times.length > 8);
    for (const {text, source, date} of times) {
      const {dated, checked} = sources[(text as Statement).source!]!;
      if (/^No date/.test(dated)) assert.match(`${source as string} ${date}`, new RegExp(`without a date, as we read it ${checked}$`));
      else assert.ok(dated.includes(date.slice(0, 4)), `${dated}: ${date}`);
    }
  });

  it('lead to the request form where they say that anybody can ask', () => {
    const asks = (id: string) => page(id).sections!.filter(({request}) => request).map((section) => section.id);
    assert.deepEqual(asks('what-is-a-cetr'), ['ask']);
    assert.deepEqual(asks('journey'), ['start']);
  });
});

describe('the journey', () => {
  it('goes from before the meeting over the day to the report and the action plan', () => {
    assert.deepEqual(steps().map(({section}) => section).filter(Boolean), ['Before', 'On the day', 'After']);
    assert.deepEqual(steps().map(({id}) => id), ['worry', 'list', 'offer', 'in-hospital', 'consent', 'prepare', 'alone', 'talk', 'findings', 'report', 'action-plan']);
    for (const {id, leads, family, text} of steps()) assert.ok(leads?.length && family && text, id);
  });

  it('lets only those go through the step in hospital who are there', () => {
    assert.equal(step('offer').next, 'consent');
    assert.deepEqual(step('offer').branches?.map(({to}) => to), ['in-hospital']);
  });

  it('puts each time beside who says so, and lets no source win where they clash', () => {
    const first = step('in-hospital').times!.filter(({text}) => /^The first/.test((text as Statement).standard));
    assert.equal(new Set(first.map(({source}) => source)).size, 3);
    for (const {times = []} of steps(isOn)) for (const {source, date} of times) assert.ok(source && date);
  });

  it('ends with whom to turn to: safety without waiting, then the chair, a complaint as something separate', () => {
    const ways = page('journey').pathway!.escalatesTo!.map(({text}) => (text as Statement).standard);
    assert.equal(ways.length, 7);
    for (const [n, words] of ['call 999', 'the chair', 'someone you trust', 'No report', 'oversight panel', 'That is separate', 'SENDIASS'].entries()) assert.ok(ways[n]!.includes(words), ways[n]);
  });
});

describe('the new law', () => {
  const ours = (area?: unknown) => [...told(pagesIn(area))].filter(({source}) => source === 'mha-2025');

  it('is in no word where the area does not say that it is in force', () => {
    for (const area of [{}, {law: {mhaPart8A: 'off', note: 'Not yet.'}}]) {
      assert.deepEqual(ours(area), []);
      assert.doesNotMatch(JSON.stringify(pagesIn(area)), /Mental Health Act 2025|Not yet\./);
    }
  });

  it('names its times as the least there must be, for people who are kept in hospital, once it is in force', () => {
    assert.equal(ours(isOn).filter(({standard}) => /^Only if you are kept in hospital/.test(standard)).length, 2);
    assert.match(whole(step('in-hospital', isOn)), /14 days[^]*12 months[^]*the least there must be/);
    assert.match(whole(step('report', isOn)), /within 14 days the report/);
  });

  it('is told in the area’s words alone where it has some', () => {
    const area = {law: {mhaPart8A: 'on', note: 'Here the trust tells you when.'}};
    assert.match(whole(step('in-hospital', area)), /Here the trust tells you when\./);
    assert.deepEqual([...told(steps(area))].filter(({source}) => source === 'mha-2025'), []);
  });
});

describe('the family survival guide', () => {
  const topicsIn = (area?: unknown) => page('survival-guide', area).sections!.flatMap((section) => section.links ?? []);

  it('names every topic in the guide’s own order, and leads nowhere where the area gives no address', () => {
    assert.deepEqual(Object.values(parts).flat(), survivalTopics);
    assert.equal(topicsIn().length, survivalTopics.length);
    assert.ok(topicsIn().every(({title, url}) => title && url === undefined));
    assert.match(whole(page('survival-guide')), /search the web/);
  });

  it('leads to the page that the area names for a topic', () => {
    const area = {pathways: {survivalGuide: {crisis: 'https://survival.example/crisis'}}};
    assert.deepEqual(topicsIn(area).filter(({url}) => url).map(({title, url}) => [title.split(':')[0], url]), [['Crisis planning', 'https://survival.example/crisis']]);
    assert.doesNotMatch(whole(page('survival-guide', area)), /search the web/);
  });

  it('says whose it is, and how old', () => {
    assert.match(whole(page('survival-guide')), /Bringing Us Together[^]*not ours[^]*2017[^]*2019/);
  });
});
