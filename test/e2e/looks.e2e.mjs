// Several widgets on one page share one root class and one list of sheets: none of them may change how another looks.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {engines, open} from './drive.mjs';
import {helpers} from './form-keys.mjs';

const widgets = {
  'lo-ragb-explainer': '/support-register',
  'lo-cetr-request': '/ask-for-a-review',
  'lo-consent-wizard': '/yes-or-no',
  'lo-panel-guide': '/who-does-what',
  'lo-pathway-guide': '/step-by-step',
};
/** What a widget says of other widgets changes with them: urgent help and a way to the form beside the request, names that lead to cards. */
const othersOf = (tag) =>
  Object.keys(widgets).filter((other) => ![tag, 'lo-cetr-request', tag === 'lo-pathway-guide' && 'lo-panel-guide'].includes(other));

// These run in the page.
const ready = (tag) => {
  window.lo.tag = tag;
  return document.readyState === 'complete' && window.lo.root()?.checkVisibility();
};
/** How everything below the toolbar is laid out. */
const looks = () =>
  [...window.lo.root().querySelectorAll(':is(.lo-step, .lo-section, .lo-ratings) *')].map((one) => {
    const {display, position, margin, padding, gap, font, border, listStyle, flexBasis, maxWidth, width} = getComputedStyle(one);
    return [
      one.localName,
      one.className,
      display,
      position,
      margin,
      padding,
      gap,
      font,
      border,
      listStyle,
      flexBasis,
      maxWidth,
      width,
    ].join(' | ');
  });
const add = (tags) => document.body.append(...tags.map((tag) => document.createElement(tag)));
const added = (tags) => tags.every((tag) => document.querySelector(`body > ${tag} > .lo-widget .lo-heading`)?.checkVisibility());
const drawn = () => [...window.lo.root().querySelectorAll('img')].every(({complete}) => complete);

describe('a widget looks the same beside every other', {skip: !engines.includes('chromium')}, () => {
  const pages = {'/helpers.js': {body: helpers, type: 'text/javascript'}};
  let demo, browser;

  before(async () => {
    demo = await serve({port: 0, database: ':memory:', pages});
    browser = await open('chromium');
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  for (const [tag, path] of Object.entries(widgets))
    for (const reading of ['Standard', 'Easy Read'])
      it(`${tag}, ${reading}`, async () => {
        pages[path] ??= {
          body: (await (await fetch(demo.origin + path)).text()).replace('<meta charset="utf-8">', '$&<script src="/helpers.js"></script>'),
        };
        await browser.goto(demo.origin + path);
        await browser.waitFor(ready, tag);
        await browser.evaluate((words) => window.lo.press(words), reading);
        // The first page of a form has no field.
        if (await browser.evaluate(() => Boolean(window.lo.root().querySelector('.lo-step'))))
          await browser.evaluate(() => window.lo.press());
        await browser.waitFor(drawn);
        const alone = await browser.evaluate(looks);
        assert.ok(alone.length > 10);
        await browser.evaluate(add, othersOf(tag));
        await browser.waitFor(added, othersOf(tag));
        const beside = await browser.evaluate(looks);
        assert.deepEqual(beside.filter((look, n) => look !== alone[n]).slice(0, 3), []);
      });
});
