import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {prerender, widgetNames} from '../packages/widgets/build/prerender.mjs';

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
