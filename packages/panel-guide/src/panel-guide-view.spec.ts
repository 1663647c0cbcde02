import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea} from '@local-offer/core';
import type {Reading} from '@local-offer/ui';
import {examples, type Example} from '../examples.js';
import {noFilters} from './filters.js';
import type {GuideState} from './guide-state.js';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import {noContact, noteWords, stepWords, topicWords} from './messages-steps.js';
import {Folds} from '@local-offer/ui';
import {MeetingSheet} from './meeting-sheet.js';
import {panelGuideView} from './panel-guide-view.js';

const contextOf = (area: unknown, reading: Reading, level = 2) => ({area: readArea(area).area, reading, pictures: true, locale: 'en', level, uid: 'lo-panel-guide', urgent: 'block'}) as const;

async function write(context: ReturnType<typeof contextOf>, state?: GuideState) {
  return (await collectResult(render(panelGuideView(context, state)))).replace(/<!--[^]*?-->|<\?>/g, '').replace(/\s+/g, ' ');
}

/** The guide as the build writes it out, for a page that has no script. */
const written = (area: unknown = {}, reading: Reading = 'standard') => write(contextOf(area, reading));

/** The guide as somebody has it before them, with what they chose. */
function live({area = {}, reading = 'standard', choose = {}}: Example = {}, level?: number, opened: readonly string[] = []) {
  const context = contextOf(area, reading, level);
  const host = {id: '', localName: '', isConnected: true, forget: () => {}, requestUpdate: () => {}};
  const nothing = () => {};
  const folds = new Folds({addController: nothing, removeController: nothing, requestUpdate: nothing, updateComplete: Promise.resolve(true)}, nothing);
  folds.set(opened.map((id) => `lo-panel-guide-${id}-more`), true);
  return write(context, {
    filters: {...noFilters, ...(choose as object)},
    folds,
    sheet: new MeetingSheet(host, () => context, nothing),
    found: false,
    chooses: false,
    onChoose: nothing,
    onFilter: nothing,
    onReset: nothing,
    onFound: nothing,
    onTopic: nothing,
    onPerson: nothing,
    onPart: nothing,
    onPrint: nothing,
  });
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/** The words that are to be seen, in order: all of them, or those in the elements that have this in their tag. Paper is another page. */
function see(page: string, inside = ''): string {
  const open: {hidden: boolean; within: boolean}[] = [{hidden: false, within: !inside}];
  let text = '';
  for (const [, end, name, rest, words] of page.matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g)) {
    const {hidden, within} = open.at(-1)!;
    if (words !== undefined) text += !hidden && within ? words : '';
    else if (end) open.pop();
    else if (!rest!.endsWith('/') && !/^(input|img)$/.test(name!)) open.push({hidden: hidden || / hidden\b|class="lo-paper"/.test(rest!), within: within || rest!.includes(inside)});
    if (words === undefined) text += ' ';
  }
  return text.replace(/&([\w#]+);/g, (_, entity: string) => entities[entity]!).replace(/\s+/g, ' ').trim();
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const card = (page: string, id: string) => see(page, `data-person="${id}"`);
const own = examples['an area of its own'];

describe('the parts of the page', () => {
  const parts = (page: string) => [...(/<nav.*?<\/nav>/.exec(page)?.[0] ?? '').matchAll(/<a href="#([^"]+)">(.*?)<\/a>/g)].map(([, id, title]) => [id!, title!] as const);

  for (const reading of ['standard', 'easy'] as const)
    it(`are listed at the top, each leading to the heading that says the same, without a script (${reading})`, async () => {
      const page = await written({}, reading);
      assert.ok(parts(page).length > 4);
      for (const [id, title] of parts(page)) assert.match(page, new RegExp(`<h3 id="${id}"[^>]*>${title}</h3>`));
    });

  it('are buttons where there is a script', async () => assert.match(await live(), /<nav[^>]*>.*?<button[^>]*>My meeting<\/button>.*?<\/nav>/));
});

describe('a long page', () => {
  const opens = (page: string) => [...page.matchAll(/aria-controls="lo-panel-guide-([a-z]+)-more"/g)].map(([, name]) => name);

  it('keeps the rest of a part behind a button in Easy Read, where one says so, and hides what it opens from no search', async () => {
    const page = await live({reading: 'easy'});
    assert.deepEqual(opens(page), ['everybody', 'wrong', 'talk', 'principles']);
    assert.ok(see(page).includes(message.seeOthers(17)) && !see(page).includes('Social worker'));
    assert.ok(see(page).includes('Call 999.') && !see(page).includes('You can complain too.'));
    for (const [, hidden] of page.matchAll(/class="lo-folded"([^>]*)>/g)) assert.equal(hidden!.trim(), 'hidden="until-found"');
    assert.ok(see(await live({reading: 'easy'}, undefined, ['talk'])).includes('Do you feel safe?'));
  });

  it('has everybody in it once somebody chose whom to see', async () => {
    const page = await live({reading: 'easy', choose: {attendance: 'usually'}});
    assert.ok(see(page).includes('Social worker') && !opens(page).includes('everybody'));
  });

  it('folds no part in the standard reading', async () => assert.deepEqual(opens(await live()), []));
});

describe('the guide without a script', () => {
  it('asks nothing and hides nothing', async () => {
    for (const area of [{}, own.area]) {
      const text = await written(area);
      assert.equal(count(text, /<(form|input|textarea|select)\b/g), 0);
      assert.equal(count(text, / hidden[ >=]/g), 0);
      assert.equal(count(text, /aria-expanded/g), 0);
    }
  });

  for (const reading of ['standard', 'easy'] as const)
    it(`has every card whole, every answer in short and the sheet to print and write on (${reading})`, async () => {
      const text = await written({}, reading);
      assert.equal(count(text, /data-person=/g), 21);
      assert.ok(count(text, />Before the meeting</g) > 15);
      assert.equal(count(text, /class="lo-go-row"/g), Object.keys(topicWords).length);
      assert.equal(count(text, /class="lo-box"/g), 36);
      assert.equal(count(text, /class="lo-seat-(panel|you|usually|may|needed)/g), 21);
      assert.equal(count(text, / style=/g), 0);
      assert.equal(count(text, /class="lo-easy-row"/g) > 100, reading === 'easy');
    });
});

describe('the people', () => {
  it('are all in the list: the panel open, everyone else with who they are', async () => {
    const page = await live();
    assert.equal(count(page, /data-person="/g), 21);
    assert.match(card(page, 'chair'), /^1 Chair Must be there Leads the meeting\..*What they do Chair Before the meeting .* At the meeting .* After the meeting .* Go to them about the date/);
    assert.match(card(page, 'education'), /Usually there From your school.*What they do/);
    assert.doesNotMatch(card(page, 'education'), /Before the meeting/);
    assert.ok(see(page).includes(message.shownAll(21)));
  });

  it('are closed in Easy Read, each with who they are, whether they come and a picture', async () => {
    const page = await live({reading: 'easy'});
    assert.equal(see(page).includes('Before the meeting '), false);
    assert.match(card(page, 'expert-by-experience'), /^2 Expert by experience Must be there Someone who knows this from their own life\. What they do Expert by experience$/);
    assert.equal(count(page, /aria-expanded="false" aria-controls="lo-panel-guide-person-/g), 20);
    for (const part of page.split('data-person="').slice(1)) assert.match(part.split('aria-expanded')[0]!, /<img class="lo-picture"/);
  });

  it('are called what the area calls them, marked where that is in another language only, and ours keep our names', async () => {
    const pl = {pl: 'Ksiądz'};
    const page = await live({area: {people: {roles: [{id: 'chaplain', name: pl, who: pl}, {id: 'education', name: pl}], leads: [{setting: pl, who: pl}]}}});
    assert.match(page, /<h4 id="lo-panel-guide-person-chaplain"[^>]*><span lang="pl" dir="ltr">Ksiądz<\/span><\/h4>/);
    assert.match(page, /<dt[^>]*><span lang="pl" dir="ltr">Ksiądz<\/span><\/dt>/);
    assert.match(card(page, 'education'), /Someone from education/);
    assert.doesNotMatch(page, /<h\d[^>]*><\/h\d>|<p *><\/p>/);
  });

  it('say plainly what two of the three are, and that fewer than three are no review', async () => {
    const text = see(await live());
    for (const one of [...meeting.independent(), meeting.fewerThanThree('CETR')]) assert.ok(text.includes(one.standard));
  });

  it('have nothing to open where there is nothing more to say', async () => {
    assert.doesNotMatch(card(await live(), 'police'), /What they do/);
  });

  it('are those of the area: renamed, added, left out, and who leads, with the same numbers in the picture and in the list', async () => {
    const page = await live(own, undefined, ['person-youth-worker']);
    const text = see(page);
    for (const name of ['Westhaven family social worker', 'Youth worker', 'Westhaven navigator', 'DSD lead', 'C(E)TR', 'Living at home Westhaven integrated care board']) assert.ok(text.includes(name), name);
    for (const name of ['Police or youth justice', 'Another expert on the panel']) assert.ok(!text.includes(name), name);
    assert.ok(card(page, 'youth-worker').includes('Sits beside you, if you like.'));
    const numbers = [...page.matchAll(/class="lo-seat-number" y="13">(\d+)</g)].map(([, number]) => Number(number));
    const each = Array.from({length: 20}, (_, n) => n + 1);
    assert.deepEqual(numbers, [...each, ...each]);
  });

  it('have a heading each, and no level of the outline is jumped', async () => {
    const outline = [...(await live({}, 3)).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(outline[0], 3);
    for (const [n, level] of outline.entries()) if (n) assert.ok(level - outline[n - 1]! <= 1, `heading ${n}`);
  });

  it('show only what they do at a time, for whoever chose that, and say so', async () => {
    const page = await live({choose: {time: 'after'}});
    assert.match(card(page, 'chair'), /Writes the report/);
    assert.doesNotMatch(card(page, 'chair'), /Sets the date/);
    assert.match(card(page, 'education'), /Does what was agreed/);
    assert.equal(card(page, 'police'), '');
    const away = count(page, /lo-seat-away/g);
    assert.ok(away > 0);
    assert.ok(see(page).includes(`${message.shownSome(21 - away, 21)} ${message.onlyTime('after the meeting')}`));
  });
});

describe('who do I go to', () => {
  const answer = async (example: Example) => see(await live(example), 'lo-answer-card');
  const steps = (text: string) => text.split(message.thenTitle())[1]!;

  it('says whom, and the next steps in order', async () => {
    const page = await live({choose: {topic: 'review-problem'}});
    const said = (['chair', 'trust', 'commissioner', 'oversight', 'complain'] as const).map((step) => stepWords[step]().standard);
    assert.equal(steps(see(page, 'lo-answer-card')).trim(), said.join(' '));
    assert.ok(see(page).includes(message.stepsBelow('Chair', 5)));
    assert.equal(count(page, /lo-seat-asked/g), 1);
  });

  it('names the area’s own contacts, or whom to ask where there are none', async () => {
    assert.match(await answer(own), /Westhaven review team.*Phone 01632 960 003/);
    assert.ok((await answer(examples['about medicine'])).includes(noContact().standard));
  });

  it('begins with safety, not with a person, where somebody is not safe', async () => {
    const contacts = (['out-of-hours', 'safeguarding'] as const).map((role, at) => ({role, label: `The ${role} team`, phone: `01632 960 00${at}`}));
    const page = await live({...examples['someone not safe'], area: {contacts}});
    const said = see(page, 'lo-answer-card');
    const order = [stepWords.safety().standard, 'The safeguarding team', 'The out-of-hours team', message.thenTitle(), stepWords.trust().standard].map((text) => said.indexOf(text));
    assert.deepEqual(order, order.filter((at) => at >= 0).toSorted((a, b) => a - b));
    assert.ok(see(page).includes(message.safetyBelow(4)));
    assert.ok(!(await answer(examples['someone not safe'])).includes(noContact().standard));
  });

  for (const topic of ['saying-no', 'school'] as const)
    it(`says first what has to be known (${topic})`, async () => {
      assert.ok((await answer({choose: {topic}})).includes(noteWords[topic]!().standard));
    });

  it('shows all of them in short for whoever asks, and none before', async () => {
    assert.equal(see(await live(), 'lo-go-row'), '');
    const all = see(await live({choose: {topic: 'all'}}), 'lo-go-row');
    for (const make of Object.values(topicWords)) assert.ok(all.includes(make().label));
    assert.match(all, /Chair or Care coordinator/);
  });
});

for (const reading of ['standard', 'easy'] as const)
  it(`the sheet on paper begins with safety, and has a picture beside each thing to tick in Easy Read only (${reading})`, async () => {
    const paper = (await live({reading})).split('class="lo-paper">')[1]!.split('</section>')[0]!;
    const {standard, easy} = stepWords.safety();
    assert.ok(paper.replace(/<[^>]*>/g, '').trim().startsWith(reading === 'easy' ? easy[0]!.text : standard));
    const boxes = [...paper.matchAll(/<li class="lo-box".*?<\/li>/g)].map(([box]) => count(box, /<img/g));
    assert.ok(boxes.length > 25);
    assert.deepEqual([...new Set(boxes)], [reading === 'easy' ? 1 : 0]);
  });

it('the guide shows what the law says only where the area says that it is in force', async () => {
  assert.ok(see(await live(examples['the new law in force'])).includes(meeting.lawNow().standard));
  for (const area of [{}, {law: {mhaPart8A: 'off' as const}}]) assert.ok(!see(await live({area})).includes(message.lawTitle()));
});
