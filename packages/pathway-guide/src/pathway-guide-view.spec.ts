import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea} from '@local-offer/core';
import {moreToRead, type Reading} from '@local-offer/ui';
import {examples} from '../examples.js';
import * as message from './messages.js';
import {pathwayGuideView} from './pathway-guide-view.js';
import {pagesOf} from './guide-pages.js';

const readings = ['standard', 'easy'] as const;
const contextOf = (area: unknown, reading: Reading) => ({area: readArea(area).area, reading, pictures: true, locale: 'en', level: 2, uid: 'lo-guide', urgent: 'line'}) as const;

/** The guide as the build writes it out, for a page that has no script: all of it, or one page. */
async function written(area: unknown = {}, reading: Reading = 'standard', page?: string) {
  const context = contextOf(area, reading);
  const pages = pagesOf(context).filter(({id}) => !page || id === page);
  return (await collectResult(render(pathwayGuideView(context, undefined, pages)))).replace(/<!--[^]*?-->|<\?>/g, '').replace(/\s+/g, ' ');
}

const pathway = (more: object) => ({pathways: {list: [{id: 'one', kind: 'programme', title: 'One', aims: ['Fun.'], ...more}]}});
const one = async (more: object, reading?: Reading, area: object = {}) => written({...area, ...pathway(more)}, reading, 'one');
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const before = (text: string, ...parts: string[]) => parts.map((part) => text.indexOf(part)).every((at, n, all) => at >= 0 && (!n || at > all[n - 1]!));

const codes = /^(\$schema|id|kind|url|picture|date|read|state|next|to|leads|who|members|chair|relatedRating|role)$/;

/** Every text of a pathway in one reading, as whoever reads it should find it. */
function* texts(value: unknown, reading: Reading): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || !value) return;
  const twin = value as {standard?: unknown; easy?: {text: string}[]};
  if (twin.easy) yield* texts(reading === 'easy' ? twin.easy : twin.standard, reading);
  else for (const [key, part] of Object.entries(value)) if (!codes.test(key) || (key === 'who' && !Array.isArray(part))) if (key !== 'people' || typeof (part as unknown[])[0] !== 'string') yield* texts(part, reading);
}

describe('a pathway on the page', () => {
  for (const path of globSync(new URL('../../../examples/pathways/*.json', import.meta.url).pathname))
    for (const reading of readings)
      it(`says all that ${basename(path)} says, in the ${reading} reading`, async () => {
        const file = JSON.parse(readFileSync(path, 'utf8')) as {id: string};
        const page = await written({pathways: {list: [file]}}, reading, file.id);
        const all = [...texts(file, reading)];
        assert.ok(all.length > 20);
        for (const text of all) assert.ok(page.includes(escaped(text)), text);
      });

  const statuses: [what: string, status: object | undefined, ...words: string[]][] = [
    ['a pilot', {state: 'pilot', date: '2017-09'}, 'A pilot, as it was in September 2017.'],
    ['what runs', {state: 'live', date: '2026-11-21'}, 'As it was on 21 November 2026.'],
    ['what has ended', {state: 'closed', date: '2019'}, 'Closed. It had ended by 2019.'],
    ['what was planned', {state: 'planned', date: '2017'}, 'A plan, as it was in 2017.'],
    ['a plan of nobody knows when', {state: 'planned', read: '2026-11-21'}, 'A plan.', message.noDate().standard, 'It was read on 21 November 2026.'],
    ['what has no date', undefined, message.noDate().standard],
    ['a date that is none', {state: 'live', date: 'spring'}, message.noDate().standard],
  ];
  for (const [what, status, ...words] of statuses)
    it(`gives status and date of ${what}, first of all`, async () => {
      const text = await one({status, about: 'About it.'});
      assert.ok(before(text, '>One<', ...words, 'About it.'), text);
    });

  it('does not take hours without a way to reach anybody for a contact', async () => {
    const text = await one({contact: {label: 'Us', hours: '9 to 5'}});
    assert.ok(before(text, 'Us', message.askCouncil().standard) && !text.includes('9 to 5'));
  });

  it('says nothing in place of words that are there in another language only', async () => {
    const pl = {pl: 'Po polsku.'};
    for (const reading of readings) assert.doesNotMatch(await one({about: pl, purpose: {}, inputs: [pl], steps: [{title: 'A step', text: pl, family: {standard: pl, easy: []}}]}, reading), /<p *><\/p>|What it is for|What they work from|What you and your family do/);
  });

  it('shows what a thing is called in another language, marked as such, where that is all there is', async () => {
    const pl = {pl: 'Po polsku'};
    const marked = '<span lang="pl" dir="ltr">Po polsku</span>';
    const rows = [{label: pl, value: 12}];
    const text = await one({
      title: pl,
      people: [{id: 'own', name: pl}],
      doors: [{title: pl, leads: ['own']}],
      steps: [{id: 'a', section: pl, title: pl, branches: [{text: 'Or so.', to: 'a'}], documents: [{title: pl}]}],
      results: [{kind: 'counts', title: pl, unit: pl, date: '2019', source: pl, rows}],
    });
    for (const around of ['<h2.*?MARK</h2>', '<h3[^>]*>MARK</h3>', '<h4[^>]*>MARK</h4>', '</span> <span>MARK</span></h4>', 'Then step 1: MARK', '<li>MARK</li>', '<caption>.*?MARK</caption>', 'Number of MARK</th>', '<th scope="row">MARK</th>', 'Source: MARK'])
      assert.match(text, new RegExp(around.replace('MARK', marked)), around);
    assert.doesNotMatch(text, /<h\d[^>]*><\/h\d>|>own</);
  });

  it('says time and source of all results once where they share them, else with each', async () => {
    const result = (title: string, more: object = {}) => ({kind: 'list', title, date: '2019', source: 'Slides', url: 'https://a.example/', rows: [{label: 'Row'}], ...more});
    const of = async (...results: object[]) => {
      const text = await one({results});
      assert.equal(count(text, /Source:/g), count(text, /Time:/g));
      return {text, said: count(text, /Source:/g)};
    };
    const shared = await of(result('First'), result('Second'), result('Third'));
    assert.equal(shared.said, 1);
    assert.ok(before(shared.text, message.results(), 'Slides', '>First<'), shared.text);
    assert.equal((await of(result('First'))).said, 1);
    for (const other of [{date: '2020'}, {period: 'A spring'}, {source: 'A page'}, {url: 'https://b.example/'}]) assert.equal((await of(result('First'), result('Second'), result('Third', other))).said, 3);
  });

  it('asks nobody whether a built-in page is still so', async () => assert.doesNotMatch(await written(), /No date is given/));

  it('names people as this pathway does, else as the area does, else as we do', async () => {
    const text = await one(
      {people: [{id: 'chair', name: 'Head nurse'}], members: ['chair', 'police', 'keyworker', 'advocate']},
      'standard',
      {terms: {keyworker: 'Navigator'}, people: {roles: [{id: 'police', name: 'Police team'}]}},
    );
    assert.ok(before(text, '>Head nurse<', '>Police team<', '>Navigator<', '>Advocate<'), text);
  });

  it('gives each step its number, across the headings, and says where a branch and a jump lead', async () => {
    const steps = [
      {title: 'Ask', section: 'Before', next: 'end', branches: [{text: 'If it is urgent, ring.', to: 'meet'}]},
      {title: 'Wait', section: 'After', next: 'ask-again'},
      {id: 'meet', title: 'Meet', times: [{text: 'A week.', source: 'A leaflet', date: '2019-09', url: 'https://a.example/'}]},
      {id: 'ask-again', title: 'Ask again'},
    ];
    const text = await one({steps});
    assert.equal(count(text, /<ol class="lo-way"/g), 2);
    assert.match(text, /<ol class="lo-way" start="2">/);
    assert.deepEqual([...text.matchAll(/class="lo-number">(\d)/g)].map(([, number]) => number), ['1', '2', '3', '4']);
    assert.ok(before(text, message.end(), 'If it is urgent, ring.', 'Then step 3: Meet', '>After<', 'Then step 4: Ask again'), text);
    assert.ok(before(text, message.timesNote().standard, 'A week.', message.saidBy(), 'A leaflet</a>', '(September 2019)'), text);
  });

  it('shows a count under five as words alone, without a bar', async () => {
    const rows = [{label: 'Many', value: 1200}, {label: 'Few', value: 2}];
    const text = await one({results: [{kind: 'counts', title: 'Numbers', unit: 'children', date: '2019', source: 'Slides', rows}]});
    assert.equal(count(text, /<rect class="lo-bar-fill"/g), 1);
    assert.equal(count(text, />fewer than 5</g), 2);
    assert.match(text, /<th scope="row">Few<\/th><td>fewer than 5<\/td>/);
    assert.match(text, /<th scope="row">Many<\/th><td>1,200<\/td>/);
    assert.ok(before(text, 'aria-hidden="true"', '<caption>The same in numbers: Numbers</caption>', 'Number of children', '2019', 'Slides'), text);
    assert.equal(count(await one({results: [{kind: 'counts', title: 'T', unit: 'u', date: '2019', source: 'S', rows: [{label: 'Few', value: 2}]}]}), /<svg class="lo-bar-line|class="lo-bars"/g), 0);
  });

  it('draws scores on their own scale, and says both ends', async () => {
    const text = await one({results: [{kind: 'scores', title: 'Scores', unit: 'food', date: '2019', source: 'Slides', scale: {from: 1, to: 5}, rows: [{label: 'Soup', value: 4}]}]});
    assert.match(text, /<rect class="lo-bar-fill" width="75"/);
    assert.match(text, /lo-bar-ends.*?>1<.*?>5</);
    assert.ok(text.includes('Score from 1 to 5: food'));
  });

  const contacts = [{role: 'sendiass', label: 'Advice', phone: '01632 960 001'}];
  const asks: [what: string, contact: object | undefined, words: RegExp][] = [
    ['of the area by its role', {role: 'sendiass', phone: '01632 960 009'}, /Advice<.*01632 960 001/],
    ['of its own, where the area has none of that role', {role: 'pals', label: 'Play team', phone: '01632 960 009'}, /Play team<.*01632 960 009/],
    ['that is the council, where there is none', undefined, /Ask your council about this/],
    ['that is the council, where a label is all there is', {label: 'Play team'}, /Play team<.*Ask your council about this/],
  ];
  for (const [what, contact, words] of asks) it(`gives a contact ${what}`, async () => assert.match(await one({contact}, 'standard', {contacts}), words));

  it('shows whatever is there of any kind, and nothing of what is not', async () => {
    const text = await one({kind: 'front-door-map', aims: undefined, steps: [{title: 'Ask'}], rhythm: 'Each month.', relatedRating: ['amber', 'lilac', 'constructor']});
    for (const words of ['>Ask</span></h', 'Each month.', 'Amber, lilac, constructor']) assert.ok(text.includes(words), words);
    for (const words of [message.doors(), message.aims(), message.members(), message.wrong(), message.results()]) assert.ok(!text.includes(words), words);
  });

  it('has a name on the list also if its file gives none', async () => assert.ok((await written({pathways: {list: [{kind: 'programme', aims: ['Fun.']}]}})).includes(message.untitled())));
});

it('more to read stands under a page where the area has links, and nothing of it where it has none', async () => {
  const links = [{title: 'A leaflet', url: 'https://westhaven.example/leaflet'}];
  assert.ok(before(await written({links}, 'standard', 'journey'), moreToRead(), 'A leaflet'));
  assert.ok(!(await written({}, 'standard', 'journey')).includes(moreToRead()));
});

describe('the heading of the widget', () => {
  const headings = (markup: string) => [...markup.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`);

  it('is that of the page, where one page stands alone, and the outline begins there', async () => {
    const alone = headings(await written({}, 'standard', 'turning-16'));
    assert.equal(alone[0], '2 When you turn 16');
    assert.equal(alone.filter((text) => text.includes('When you turn 16')).length, 1);
    assert.equal(alone[1], '3 What changes at 16');
  });

  it('is that of the guide, where there are more', async () => {
    const all = headings(await written());
    assert.equal(all[0], `2 ${message.title()}`);
    assert.ok(all.includes('3 When you turn 16'));
    assert.ok(all.includes('4 What changes at 16'));
  });
});

describe('the guide without a script', () => {
  const whole = examples['an area with much to say'].area;

  it('leads to each of its pages from a list at the top', async () => {
    const all = await written();
    const links = [...all.matchAll(/<a href="#(lo-guide-page-[^"]+)">(.*?)<\/a>/g)];
    assert.equal(links.length, count(all, /<section class="[^"]*lo-page"/g));
    for (const [, id, title] of links) assert.ok(before(all, `id="${id}"`, `>${title}</h3>`), id);
  });

  it('has every page, one under another, each with an id', async () => {
    const text = await written(whole);
    const ids = pagesOf(contextOf(whole, 'standard')).map(({id}) => id);
    assert.ok(ids.length > 8);
    assert.deepEqual([...text.matchAll(/<section class="lo-section lo-page" id="lo-guide-page-([^"]+)"/g)].map(([, id]) => id), ids);
  });

  for (const reading of readings)
    it(`asks nothing, hides nothing and styles nothing by hand, in the ${reading} reading`, async () => {
      const text = (await written(whole, reading)).replace(/<div class="lo-toolbar".*?<\/div> *<\/div>/, '').replace(/<button[^>]*>Other ways to get help now<\/button>/, '');
      assert.equal(count(text, /<(button|form|input)\b/g), 0);
      assert.equal(count(text, / style=| hidden[ >=]/g), 0);
    });

  it('has an Easy Read row with a drawing for each thing it says', async () => {
    const text = await written(whole, 'easy');
    assert.ok(count(text, /class="lo-easy-row"/g) > 300);
    assert.equal(count(text, /class="lo-easy-row"/g), count(text, /class="lo-easy-row"><img/g));
  });

  it('lists what the area wants read once, with type, size and date', async () => {
    assert.equal(count(await written(whole), /planner\.pdf/g), 1);
    const text = await written(whole, 'standard', 'journey');
    assert.ok(before(text, '>More to read<', 'planner.pdf', '(PDF, 0.4 MB, 2 March 2026)', 'Westhaven Council last checked'), text);
  });

  it('leads to the request form where a page says so and the area has one', async () => {
    const context = {...contextOf(whole, 'standard'), request: 'https://www.westhaven.example/ask'};
    const text = await collectResult(render(pathwayGuideView(context)));
    assert.match(text.replace(/<!--[^]*?-->/g, ''), /<a href="https:\/\/www\.westhaven\.example\/ask">Ask for a C\(E\)TR<\/a>/);
    assert.doesNotMatch(await written(), /Ask for a CETR/);
  });
});
