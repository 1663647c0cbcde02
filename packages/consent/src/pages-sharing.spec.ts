import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea, type Answers} from '@local-offer/core';
import {isPictureId} from '@local-offer/pictures';
import {answerRows, readings, type Asked, type Page, type Reading} from '@local-offer/ui';
import {consentSteps, namesOf} from './consent-flow.js';
import {consentPage, consentTelling} from './consent-pages.js';
import type {Decider} from './graph-parts.js';
import {laterIn, sharingAtOnce} from './pages-sharing.js';
import {nodeOf} from './runs.js';

const areaOf = (consent: object = {}) => readArea({consent}).area;
const askerOf = (answers: Answers, area = areaOf(), reading: Reading = 'standard', locale = 'en') => ({answers, area, reading, locale});
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const fields = ({fields: made}: Page) => made.flatMap(within);
const rows = (page: Page) => page.fields.filter(({kind}) => kind === 'radios');
const labels = (page: Page) => page.fields.map(({label}) => label);

/** Each way to somebody who decides, up to the question with whom to share. */
const informed = {task: 'decide', informed: 'yes', which: ['dsr']} as const;
const ways: readonly [name: string, answers: Answers, about: RegExp, whose: RegExp][] = [
  ['the person, 16', {...informed, who: 'person', age: '16-17', 'dsr.B2': 'yes'}, /about you\?/, /your own choice/],
  ['the person, asked beside a parent', {...informed, who: 'parent', age: '16-17', 'dsr.B1': 'no', 'B1-here': 'yes', 'dsr.B2': 'yes'}, /about you\?/, /your own choice/],
  ['a child who can decide', {...informed, who: 'parent', age: 'under-16', A1: 'yes', 'dsr.A2': 'yes', 'dsr.A2-here': 'yes', 'dsr.A3': 'yes'}, /about you\?/, /your own choice/],
  ['a parent', {...informed, who: 'parent', age: 'under-16', A1: 'yes', 'dsr.A2': 'no', A4: 'alone', 'dsr.A5': 'yes', 'dsr.A6': 'yes'}, /about the child\?/, /You said yes for the child/],
  [
    'a parent, as a professional reports',
    {...informed, who: 'professional', 'A8-from': 'Mrs Field', age: 'under-16', A1: 'yes', 'dsr.A2': 'no', A4: 'alone', 'dsr.A5': 'yes', 'dsr.A6': 'yes'},
    /about the child\?/,
    /those who said yes decided/,
  ],
  [
    'an attorney',
    {...informed, who: 'attorney', age: '18-over', 'dsr.C1': 'yes', 'dsr.C3': 'yes', 'dsr.C4': 'lacks', 'dsr.C5': 'yes', 'dsr.C6': 'yes', 'dsr.S-LPA-maker': 'Sam'},
    /about the person\?/,
    /You said yes as attorney or deputy/,
  ],
  [
    'a best-interests decision',
    {...informed, who: 'family', 'A8-from': 'A nurse', age: '16-17', 'dsr.B1': 'yes', 'dsr.B3': 'yes', 'dsr.B4': 'lacks', 'dsr.B5': 'yes', 'dsr.S-BI-maker': 'Dr Moss'},
    /about the young person\?/,
    /best interests/,
  ],
];

describe('sharing', () => {
  for (const [name, answers, about, whose] of ways)
    it(`is asked of whoever decided, in their words: ${name}`, () => {
      const path = consentSteps('2026-11-22').filter(({when}) => when?.(answers) ?? true);
      assert.ok(path.some(({id}) => id === 'S1'), path.map(({id}) => id).join(' '));
      const [who, what, out] = ['S1', 'S2', 'S3'].map((id) => consentPage(id, askerOf(answers))!);
      assert.match(who!.question.standard, about);
      for (const page of [who!, what!, out!]) assert.match(page.question.why.standard, whose);
    });

  it('says whom a page is for where the phone changes hands, and only there', () => {
    const beside = ways[1]![1];
    const adult: Answers = {...informed, who: 'person', age: 'under-16', 'dsr.A2': 'no', 'A4-here': 'yes', A4: 'alone', 'dsr.A5': 'yes', 'dsr.A6': 'yes'};
    for (const id of ['S1', 'S2', 'S3']) {
      for (const [answers, to] of [[beside, /^For the young person: /], [ways[2]![1], /^For the child: /], [adult, /^For the adult: /]] as const)
        for (const text of [consentPage(id, askerOf(answers))!.question.standard, consentPage(id, askerOf(answers))!.question.easy]) assert.match(text, to);
      for (const [, answers] of [ways[0]!, ways[3]!, ways[5]!]) assert.doesNotMatch(consentPage(id, askerOf(answers))!.question.standard, /^For the/);
    }
  });

  it('names the thing where each was decided by somebody else', () => {
    const answers = {...ways[3]![1], which: ['dsr', 'cetr'], 'cetr.A2': 'yes', 'cetr.A2-here': 'yes', 'cetr.A3': 'yes'};
    const titles = ['dsr.S1', 'cetr.S1'].map((id) => consentPage(id, askerOf(answers))!.question);
    assert.match(titles[0]!.standard, /^Who may be told about the child\? This is about going on the support list/);
    assert.match(titles[1]!.standard, /^For the child: Who may be told about you\? This is about having a review/);
    for (const {easy} of titles) assert.match(easy, /support list\.$|review\.$/);
  });

  for (const id of ['S1', 'S2'] as const)
    for (const reading of readings)
      it(`asks yes, no or not sure in each row of ${id}, and lets all of them stay blank: that counts as not asked yet (${reading})`, () => {
        const page = consentPage(id, askerOf({}, areaOf(), reading))!;
        for (const row of rows(page)) {
          assert.ok('options' in row && 'inline' in row && row.inline && isPictureId(row.picture!), row.label);
          assert.deepEqual(row.options.map(({value}) => value), ['yes', 'no', 'unsure']);
        }
        assert.deepEqual(fields(page).map(({name}) => name).sort(), [...namesOf(nodeOf(id), id, areaOf())].sort());
        assert.match([page.question.why.standard, ...page.question.why.easy.map(({text}) => text)].join(' '), /“not asked yet”/);
        assert.deepEqual(Object.values(consentSteps('2026-11-22').find((step) => step.id === id)!.check!({}, 0)).filter(Boolean), []);
      });

  it('asks who in the family, only where family may be told', () => {
    const page = consentPage('dsr.S1', askerOf({}))!;
    const asking = page.fields.flatMap((row) => ('options' in row ? row.options.flatMap(({value, asks = []}) => asks.map((asked) => [row.name, value, asked.name])) : []));
    assert.deepEqual(asking, [['dsr.S1-family', 'yes', 'dsr.S1-names']]);
  });

  it('lets the area’s own words win, in the language of the page', () => {
    const area = areaOf({sharing: [{id: 'panel', label: {en: 'The three experts', pl: 'Troje ekspertów'}}, {id: 'health'}, {id: 'housing', label: 'Housing team'}], kinds: [{id: 'pets', label: 'Pets'}, {id: 'basic'}]});
    assert.deepEqual(labels(consentPage('S1', askerOf({}, area))!), ['The three experts', 'Health staff, such as doctors and nurses', 'Housing team']);
    assert.equal(labels(consentPage('S1', askerOf({}, area, 'standard', 'pl'))!)[0], 'Troje ekspertów');
    assert.deepEqual(labels(consentPage('S2', askerOf({}, area))!), ['Pets', 'Name, address and date of birth']);
  });

  it('says what a row asks where its answer is read alone, and where it is the only one', () => {
    const row = (id: string, n: number) => answerRows(consentPage(id, askerOf({}))!.fields[n]!, {'S1-health': 'yes', 'S2-education': 'no'})[0]!;
    assert.deepEqual([row('S1', 0).question, row('S1', 0).shown], ['Share with: Health staff, such as doctors and nurses', 'Yes']);
    assert.deepEqual([row('S2', 2).question, row('S2', 2).shown], ['Share: What school or college knows', 'No']);
    assert.deepEqual(labels(consentPage('S1', askerOf({}, areaOf({sharing: [{id: 'health'}]})))!), ['Share with: Health staff, such as doctors and nurses']);
  });

  it('tells that some things may be shared without a yes, and promises no secret', () => {
    const {statements} = consentTelling('S4', askerOf({}))!;
    const said = statements.flatMap(({standard, easy}) => [standard, ...easy.map(({text}) => text)]).join(' ');
    assert.match(said, /without agreement, to keep someone safe or when the law requires it/);
    assert.doesNotMatch(said, /secret|confidential|private/i);
  });
});

describe('sharing on one page of the request', () => {
  const page = (answers: Answers, more = {}) => sharingAtOnce(askerOf(answers), more);
  const names = (made: Page) => made.fields.map(({name}) => name);

  it('begins with a tick to talk first, then asks all of it, and needs none of it', () => {
    const all = names(page({}));
    assert.equal(all[0], 'S-later');
    assert.deepEqual([...all.slice(1), 'S1-names'].sort(), ['S1', 'S2', 'S3'].flatMap((id) => namesOf(nodeOf(id), id, areaOf())).sort());
    assert.deepEqual(page({}).fields.flatMap((asked) => ('above' in asked && asked.above ? [asked.name] : [])), ['S1-health', 'S2-basic']);
  });

  it('asks no row while somebody wants to talk first, and keeps what they want left out', () => {
    assert.ok(laterIn({'S-later': ['yes']}) && !laterIn({'S-later': []}) && !laterIn({}));
    assert.deepEqual(names(page({'S-later': ['yes'], 'S1-panel': 'no'})), ['S-later', 'S3-out']);
    // The tick stays where it is, so the focus does.
    assert.deepEqual(page({'S-later': ['yes']}).fields[0], page({}).fields[0]);
  });

  it('has the names that the form wants, and the words of whoever decides', () => {
    assert.deepEqual(names(page({'S-later': ['yes']}, {field: (id: string) => `share-${id}`})), ['S-later', 'share-S3-out']);
    const title = (decider: Decider) => page({}, {decider, band: 'under-16'}).question.standard;
    assert.equal(title('person'), 'Sharing information about you');
    assert.equal(title('parent'), 'Sharing information about the child');
  });
});
