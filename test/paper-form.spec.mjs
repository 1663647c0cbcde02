// The form on paper, as the build writes it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {pictureIds} from '@local-offer/pictures';
import {standAlone} from '../packages/widgets/build/pages.mjs';
import {paperForm, paperPage} from '../packages/widgets/build/paper.mjs';
import * as paperWords from '../packages/widgets/build/paper-words.mjs';
import {prerender} from '../packages/widgets/build/prerender.mjs';
import {requestSteps} from '../packages/cetr-request/src/request-flow.ts';
import {pageOf} from '../packages/cetr-request/src/request-pages.ts';

const readings = ['standard', 'easy'];
const westhaven = JSON.parse(readFileSync(new URL('demo/area.json', import.meta.url), 'utf8'));
const text = (markup) => markup.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
const fields = (markup) => [...markup.matchAll(/data-field="([^"]+)"/g)].map(([, name]) => name);
const sections = (markup) => markup.split('<section class="question').slice(1);
const about = (markup, field) => sections(markup).find((section) => section.includes(`data-field="${field}"`));

/** Every field that the form can show, by a way that owes nothing to the build: each page for people of every kind. */
function asked(reading) {
  const within = (one) => [one.name, ...('options' in one ? one.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
  const people = ['self', 'parent', 'family', 'professional', 'advocate', 'other'].flatMap((who) => ['10', '17', '30'].map((age) => ({who, age, earlier: 'yes', 'earlier-change': 'add'})));
  const names = requestSteps('2026-11-21').flatMap(({id}) =>
    people.flatMap((answers) => pageOf(id, {answers, area: {}, locale: 'en', reading})?.fields.flatMap(within) ?? []),
  );
  return [...new Set(names)].sort();
}

describe('the form on paper', () => {
  for (const reading of readings) {
    it(`asks everything that the form can ask, each thing once: ${reading}`, async () => {
      assert.deepEqual(fields(await paperPage({reading})).sort(), asked(reading));
    });

    it(`opens with urgent numbers, before anything is asked: ${reading}`, async () => {
      const page = await paperPage({reading});
      const body = page.slice(page.indexOf('</h1>'));
      const first = body.indexOf('class="question');
      for (const number of ['tel:999', 'tel:111']) assert.ok(body.indexOf(number) > 0 && body.indexOf(number) < first, number);
      assert.ok(body.indexOf('tel:999') < 1500, 'nothing long stands above it');
    });

    it(`needs no script, no control and no style of its own: ${reading}`, async () => {
      const page = await paperPage({reading});
      assert.doesNotMatch(page, /<(?:script|form|input|button|select|textarea|style|iframe)\b|<[^>]*\s(?:on\w+|style)=|javascript:|<!--|undefined|\[object|NaN/);
      for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g)) assert.match(address, /^(?:paper\.css|\.\.\/pictures\/[\w-]+\.svg|(?:tel|sms):\d+|https:\/\/www\.childline\.org\.uk\/.*)$/);
      for (const [, id] of page.matchAll(/src="\.\.\/pictures\/([\w-]+)\.svg"/g)) assert.ok(existsSync(new URL(`../packages/pictures/svg/${id}.svg`, import.meta.url)), id);
    });

    it(`numbers its questions from 1 without a gap: ${reading}`, async () => {
      const numbers = [...(await paperPage({reading})).matchAll(/<span class="hidden">(\d+)\. <\/span>/g)].map(([, number]) => Number(number));
      assert.deepEqual(numbers, Array.from(numbers, (_, n) => n + 1));
      assert.ok(numbers.length > 12);
    });

    it(`says for whom a question is, where it is not for everybody: ${reading}`, async () => {
      const page = await paperPage({reading});
      const number = (field) => sections(page).findIndex((section) => section.includes(`data-field="${field}"`)) + 1;
      assert.match(text(about(page, 'your-name')), /Leave this out if you ask for yourself\./);
      assert.match(text(about(page, 'agrees')), new RegExp(`Only if you ticked “Yes” at question ${number('knows')}\\.`));
      assert.match(text(about(page, 'agrees')), /Leave this out if you ask for both\./);
      for (const both of ['agrees-dsr', 'agrees-cetr']) assert.match(text(about(page, both)), /Only if you ask for both\./);
      assert.match(text(about(page, 'S1-health')), /Only if you ask for yourself, or are a parent of a child under 16\./);
      assert.match(text(about(page, 'change')), /Only if you change or stop an earlier request\./);
      assert.match(text(about(page, 'name')), /If you ask for yourself: What is your name\?/);
      assert.match(text(about(page, 'relation')), /If you work with the person: Your job, team and organisation/);
      assert.doesNotMatch(text(about(page, 'asks')), /Only if|Leave this out/);
    });

    it(`tells whoever may not name a person of 16 or older to leave the name out, before it is asked: ${reading}`, async () => {
      const page = await paperPage({reading});
      const before = page.slice(0, page.indexOf('data-field="name"'));
      assert.match(text(before), /From 16, it is the person’s own choice/);
    });
  }

  it('stands beside its Easy Read twin: pictures, and the sentence that nobody has checked it yet', async () => {
    const [standard, easy] = await Promise.all(readings.map((reading) => paperPage({reading})));
    assert.doesNotMatch(standard, /<img/);
    assert.ok(easy.match(/<img/g).length > 20);
    assert.match(text(easy), /People who use Easy Read have not checked these words yet/);
  });

  it('says in short sentences, each with a picture that there is, what only Easy Read on paper says', () => {
    const rows = Object.values(paperWords).flatMap((words) => (typeof words === 'function' ? (words.length ? words(1, 2)?.easy : undefined) : words.easy) ?? []);
    const given = rows.filter((row) => typeof row === 'object');
    assert.ok(given.length > 15);
    for (const {picture, text: words} of given) {
      assert.ok(pictureIds.includes(picture), picture);
      for (const sentence of words.split(/(?<=[.?!]) /)) assert.ok(sentence.split(' ').length <= 12, sentence);
    }
  });

  it('knows no area: it leaves lines for the council to fill in. With an area file it says the area’s names', async () => {
    const plain = text(await paperPage());
    assert.match(plain, /Your council may write here where to send it/);
    assert.doesNotMatch(plain, /Westhaven/);
    const own = text(await paperPage({area: westhaven}));
    assert.match(own, /01632 960101/);
    assert.ok(own.includes(westhaven.register.short), westhaven.register.short);
  });

  it('leaves out what an area has switched off, and marks nothing up that it says', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const page = await paperPage({area: {register: {name: nasty, short: nasty}, request: {fields: {'nhs-number': 'off'}}}});
    assert.ok(!fields(page).includes('nhs-number'));
    assert.doesNotMatch(page, /<img src=x/);
    assert.match(page, /&lt;img/);
  });

  it('is the whole of what the stand-alone page shows to a browser without script, and nothing that a widget shows to others', async () => {
    const page = await standAlone('cetr-request');
    const [, kept] = /<noscript>\s*<div class="paper[^>]*>([^]*)<\/noscript>\s*<\/main>/.exec(page);
    assert.deepEqual(fields(kept).sort(), asked('standard'));
    assert.equal(fields(page.replace(kept, '')).length, 0);
    assert.doesNotMatch(kept, /tel:999/, 'the numbers stand above it already');
    assert.ok(page.indexOf('tel:999') < page.indexOf('<noscript>\n<div'));
    assert.match(page, /href="cetr-request-paper-easy\.html"/);
  });

  it('weighs on no page of somebody else’s: the snippet leads to it and names what is asked', async () => {
    const snippet = await prerender('cetr-request');
    assert.ok(brotliCompressSync(snippet).length < 2048);
    assert.match(snippet, /href="\/local-offer\/pages\/cetr-request-paper\.html"/);
    assert.match(text(snippet), /What is happening, and what worries you\?/);
    assert.match(await prerender('cetr-request', {pages: '/files/lo/'}), /href="\/files\/lo\/cetr-request-paper-easy\.html"/);
  });

  it('stops the build rather than leave out a question of a kind that it does not know', async () => {
    const {field} = await import('../packages/widgets/build/paper-fields.mjs');
    assert.throws(() => field({kind: 'slider', name: 'x', labels: [{text: 'X', when: []}], when: [], options: []}, {items: []}), /cannot show "slider"/);
  });

  it('is a part of a page too, without its opening', async () => assert.doesNotMatch(await paperForm({first: false}), /<h1|lo-urgent/));
});
