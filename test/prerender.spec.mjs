import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {prerender, widgetNames} from '../packages/widgets/build/prerender.mjs';

const {pagesOf} = await import('@local-offer/pathway-guide');

const westhaven = JSON.parse(readFileSync(new URL('demo/area.json', import.meta.url), 'utf8'));

describe('a pre-rendered snippet', () => {
  for (const widget of widgetNames) {
    for (const [what, area] of [['without an area file', {}], ['of Westhaven', westhaven]]) {
      it(`holds urgent numbers, no comment and each id once: ${widget} ${what}`, async () => {
        const markup = await prerender(widget, {area});
        assert.match(markup, new RegExp(`^<lo-${widget}><div class="lo-widget" data-lo-fallback="${widget}" lang="en" dir="ltr">[^]*</div></lo-${widget}>\\n$`));
        assert.match(markup, /call 999/i);
        assert.match(markup, /href="tel:111"/);
        assert.doesNotMatch(markup, /<!--|undefined|\[object|NaN/);
        const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const [, target] of markup.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), `#${target} leads somewhere`);
        for (const [, label] of markup.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(ids.includes(label), label);
      });
    }
  }

  it('speaks with the words of the area file, and gives its telephone numbers', async () => {
    assert.match(await prerender('ragb-explainer', {area: westhaven}), /In Westhaven they look at this again every month/);
    assert.match(await prerender('cetr-request', {area: westhaven}), /href="tel:01632960101"/);
    assert.match(await prerender('consent-wizard', {area: westhaven}), /href="tel:01632960104"/);
  });

  it('tells somebody who cannot open the consent wizard the four rights after a no, and how to take a yes back', async () => {
    const markup = await prerender('consent-wizard');
    for (const words of ['worse care', 'change your mind at any time', 'have an advocate', 'Other kinds of meeting', 'what should stop', 'Ask your council'])
      assert.ok(markup.includes(words), words);
  });

  it('holds everybody of the panel guide, those of the area too, whole and unfolded', async () => {
    const markup = await prerender('panel-guide', {area: westhaven});
    for (const words of ['Chair', 'Westhaven navigator', 'Sits beside you, if you like.', 'My meeting', 'NHS Westhaven and Coast Integrated Care Board']) assert.ok(markup.includes(words), words);
    assert.doesNotMatch(markup, / hidden[ >=]|aria-expanded/);
  });

  it('holds every page of the pathway guide, those of the area too, and each of them also alone', async () => {
    const context = {area: readArea(westhaven).area, reading: 'standard', pictures: true, locale: 'en', level: 2, uid: 'lo-test', urgent: 'block'};
    const pages = pagesOf(context);
    assert.ok(pages.length >= 9);
    const plain = (markup) => markup.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    const whole = plain(await prerender('pathway-guide', {area: westhaven}));
    const idsOf = (markup) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const {id, title, sections = [], pathway} of pages) {
      const alone = plain(await prerender('pathway-guide', {area: westhaven, pathway: id}));
      assert.ok(alone.startsWith(`<lo-pathway-guide pathway="${id}">`));
      const titles = [title, ...sections.map((section) => section.title), ...(pathway?.steps ?? []).map((step) => step.title)];
      for (const words of titles) for (const markup of [whole, alone]) assert.ok(markup.includes(words), `${id}: ${words}`);
      assert.equal(alone.match(/class="[^"]*\blo-page"/g).length, 1, `${id} alone`);
      assert.deepEqual(idsOf(alone).filter((one) => idsOf(whole).includes(one)), [], 'both can stand on one page');
    }
  });

  it('names the pages that there are where somebody asks for another', () =>
    assert.rejects(prerender('pathway-guide', {pathway: 'turning-15'}), /no page "turning-15".*turning-16/));

  it('leads nowhere from a second widget of a page, which leaves urgent help to the first', async () => {
    for (const widget of ['panel-guide', 'pathway-guide']) assert.doesNotMatch(await prerender(widget, {urgent: 'line'}), /href="#[^"]*-urgent"|<button(?![^>]*lo-tool)/);
  });

  it('marks nothing up that an area file says', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const markup = await prerender('ragb-explainer', {
      area: {register: {name: nasty, short: nasty}, ratings: [{id: 'red', label: nasty, meaning: nasty}], contacts: [{role: 'register', label: nasty, hours: nasty}]},
    });
    assert.doesNotMatch(markup, /<img/);
    assert.match(markup, /&lt;img/);
  });

  it('leaves out what the area file has wrong', async () => {
    const markup = await prerender('ragb-explainer', {area: {request: {url: 'javascript:alert(1)'}, links: [{title: 'Bad', url: 'javascript:alert(2)'}]}});
    assert.doesNotMatch(markup, /javascript:/);
  });

  it('fits the outline of the page', async () => assert.match(await prerender('ragb-explainer', {level: 4}), /^<lo-ragb-explainer><div[^>]*><div class="lo-title"><h4/));
});
