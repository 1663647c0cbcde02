import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea, type Answers} from '@local-offer/core';
import type {Page} from '@local-offer/ui';
import {consentSteps} from './consent-flow.js';
import {consentPage, consentTelling} from './consent-pages.js';
import type {Band, Who} from './voice.js';
import {nodeOf} from './runs.js';
import {offeredTo} from './walk.js';

const {withdrawReach} = await import('./pages-withdraw.js');

const areaOf = (input: object = {}) => readArea(input).area;
const askerOf = (answers: Answers, area = areaOf()) => ({answers, area, locale: 'en', reading: 'standard'}) as const;
const options = ({fields: [first]}: Page) => ('options' in first! ? first.options : []);
const whos: readonly Who[] = ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'];
const bands: readonly Band[] = ['under-16', '16-17', '18-over'];
const said = (statements: readonly {readonly standard: string}[] = []) => statements.map(({standard}) => standard).join(' ');

describe('taking back', () => {
  it('is of the list, the review or the sharing, each by itself, and says that nothing stops here', () => {
    const page = consentPage('W1', askerOf({who: 'parent', age: 'under-16'}, areaOf({register: {name: 'Support Register'}, terms: {cetr: 'Big Meeting', ctr: 'Adult Meeting'}})))!;
    assert.deepEqual(options(page).map(({value, label}) => [value, label]), [
      ['dsr', 'Being on the support list (Support Register)'],
      ['cetr', 'The review (Big Meeting)'],
      ['sharing', 'Sharing information'],
    ]);
    assert.equal(page.fields[0]!.kind, 'checkboxes');
    assert.match(page.question.why.standard, /makes a letter/);
    assert.match(said(page.notes), /must not give anyone worse care/);
  });

  for (const who of whos)
    for (const band of bands)
      it(`asks ${who} only for a footing that can be theirs (${band})`, () => {
        const page = consentPage('W2', askerOf({who, age: band}))!;
        assert.deepEqual(options(page).map(({value}) => value), offeredTo(nodeOf('W2'), who));
        const own = options(page).filter(({label}) => /^I do|my own decision|yes for me/.test(label)).map(({value}) => value);
        assert.deepEqual(own, who === 'person' ? ['self', 'now-16', 'now-18'] : who === 'parent' ? ['holder'] : who === 'attorney' ? ['attorney'] : []);
        // From 16, nobody else is told that it is theirs to decide.
        assert.equal(/own choice/.test(said(page.notes)), who !== 'person' && band !== 'under-16');
      });

  it('asks what the child wants, where somebody with parental responsibility takes it back', () => {
    const path = (age: Band) => consentSteps('2026-11-22').filter(({when}) => when?.({who: 'parent', task: 'withdraw', W1: ['dsr'], age, W2: 'holder'})).map(({id}) => id);
    assert.ok(path('under-16').includes('W2-child') && !path('16-17').includes('W2-child'));
    assert.deepEqual(options(consentPage('W2-child', askerOf({}))!).map(({value}) => value), nodeOf('W2-child').codes);
  });

  it('asks for a day only where one is wanted, and takes one that lies ahead', () => {
    const page = consentPage('W3', askerOf({}))!;
    assert.deepEqual(options(page).map(({value, asks}) => [value, asks?.map(({kind, name}) => `${kind} ${name}`)]), [['now', undefined], ['date', ['date W3-on']]]);
    const step = consentSteps('2026-11-22').find(({id}) => id === 'W3')!;
    const faults = (answers: Answers) => Object.values(step.check!(answers, 0)).filter(Boolean);
    assert.deepEqual(faults({W3: 'now'}), []);
    assert.deepEqual(faults({W3: 'date', 'W3-on-day': '1', 'W3-on-month': '3', 'W3-on-year': '2030'}), []);
    assert.deepEqual(faults({W3: 'date'}), ['W3-on-missing']);
  });

  it('says what stays: what was shared cannot be undone, and records are kept under rules', () =>
    assert.match(said(consentTelling('W4-stays', askerOf({}))!.statements), /cannot be undone.*keep records, under rules of their own/));
});

describe('whom to tell', () => {
  const withdraw = {label: 'Westhaven list team', email: 'list@westhaven.example', phone: '01632 960 002'};
  const shown = async (area: ReturnType<typeof areaOf>) => (await collectResult(render(withdrawReach({area, locale: 'en'})))).replace(/<!--[^]*?-->/g, '');

  it('is whom the area file names, with every way to reach them', async () => {
    const html = await shown(areaOf({consent: {withdraw}}));
    for (const part of ['Westhaven list team', 'mailto:list@westhaven.example', 'tel:01632960002']) assert.ok(html.includes(part), part);
    for (const id of ['W5', 'LOOK']) assert.doesNotMatch(said((consentPage(id, askerOf({}, areaOf({consent: {withdraw}}))) ?? {}).notes) + said(consentTelling(id, askerOf({}, areaOf({consent: {withdraw}})))?.statements), /No team is named/);
  });

  it('is those who keep the list and plan the review, where they are named', () => {
    const area = areaOf({contacts: [{role: 'register', label: 'List team', phone: '01632 960 003'}]});
    const page = consentPage('W5', askerOf({}, area))!;
    assert.deepEqual([page.contacts, page.notes], [['register', 'review'], []]);
    assert.deepEqual(consentTelling('LOOK', askerOf({}, area))!.contacts, ['register', 'review']);
  });

  for (const [named, input] of [['nobody at all', {}], ['only an advocate', {contacts: [{role: 'advocacy', label: 'Voices', phone: '01632 960 004'}]}]] as const)
    it(`is asked of the council, the team or the GP, where the area file names ${named}`, async () => {
      assert.equal((await shown(areaOf(input))).trim(), '');
      for (const statements of [consentPage('W5', askerOf({}, areaOf(input)))!.notes, consentTelling('LOOK', askerOf({}, areaOf(input)))!.statements]) {
        assert.match(said(statements), /Ask your council, the team or ward that knows the person, or the GP/);
        assert.doesNotMatch(said(statements), /@|\d/);
      }
    });

  it('can be told where to look, and that this page keeps no copy', () => assert.match(said(consentTelling('LOOK', askerOf({}))!.statements), /keeps no copy.*council or the NHS keeps it/));
});
