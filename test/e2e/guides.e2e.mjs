// Both guides as they are built, on the council's own pages: by keyboard, on paper, without script; nothing is refused, sent or kept.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {engines, open} from './drive.mjs';
import {helpers, keyboardOf} from './form-keys.mjs';

const [panel, pathway] = ['lo-panel-guide', 'lo-pathway-guide'];
const where = {
  list: '/support-register',
  ask: '/ask-for-a-review',
  yes: '/yes-or-no',
  who: '/who-does-what',
  steps: '/step-by-step',
  sixteen: '/when-you-turn-16',
  all: '/register-and-review',
};

// These run in the page.
const ready = (tag) => {
  window.lo.tag = tag;
  return document.readyState === 'complete' && window.lo.root()?.checkVisibility();
};
const heard = () => window.heard;
const traces = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, document.title, window.name].join();
const told = () => [...window.lo.root().querySelectorAll('[role=status]')].map(window.lo.words);
const seen = (selector) =>
  [...window.lo.root().querySelectorAll(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText.replace(/\s+/g, ' ').trim());
const card = (id) => window.lo.root().querySelector(`[data-person="${id}"]`).innerText;
const focusIn = (selector) => window.lo.focused().closest(selector)?.textContent.replace(/\s+/g, ' ').trim();
const answered = (label) => {
  const {type, checked, value} = window.lo.field(label);
  return type === 'checkbox' ? checked : value;
};

for (const engine of engines) {
  describe(`the guides in ${engine}`, () => {
    const pages = {'/helpers.js': {body: helpers, type: 'text/javascript'}};
    const log = [];
    let demo, browser, keys;

    before(async () => {
      demo = await serve({port: 0, database: ':memory:', pages, log});
      for (const path of Object.values(where))
        pages[path] = {
          body: (await (await fetch(demo.origin + path)).text()).replace('<meta charset="utf-8">', '$&<script src="/helpers.js"></script>'),
        };
      browser = await open(engine);
      keys = keyboardOf(browser);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    /** Opens a page, and waits until the guide is there. */
    async function visit(path, tag) {
      await browser.goto(demo.origin + path);
      await browser.waitFor(ready, tag);
      log.length = 0;
      return browser.evaluate(traces);
    }
    /** Goes to a button as a screen reader’s list of them does, and presses it. */
    const pressAt = async (words) => {
      await browser.waitFor((name) => {
        window.lo.button(name)?.focus();
        return window.lo.focused() === window.lo.button(name);
      }, words);
      await browser.keyboard.press('Enter');
    };
    // A browser fetches the icon of the site when it likes.
    const icon = '/assets/crest.svg';
    const nothingLeft = async (before, besides) => {
      assert.deepEqual(await browser.evaluate(heard), {violations: [], errors: []});
      assert.deepEqual(
        log.filter((path) => path !== icon && !besides?.test(path)),
        [],
      );
      assert.equal(await browser.evaluate(traces), before);
    };

    it('say who does what, and whom to go to, by keyboard alone', async () => {
      const before = await visit(where.who, panel);
      await keys.choose('After the meeting');
      assert.match((await browser.evaluate(told))[0], /^\d+ of 22 people are shown\./);
      assert.match(await browser.evaluate(card, 'chair'), /Writes the report/);
      await keys.press('Show everyone');
      await browser.waitFor(() => window.lo.focused().checked);
      assert.match((await browser.evaluate(told))[0], /^All 22 people/);

      const opener = 'What they do Westhaven navigator';
      await keys.press(opener);
      await browser.waitFor((words) => window.lo.button(words).getAttribute('aria-expanded') === 'true', opener);
      assert.match(await browser.evaluate(card, 'navigator'), /Sits beside you, if you like/);

      await keys.choose('saying no, or my rights');
      const [answer] = await browser.waitFor((selector) => {
        const found = [...window.lo.root().querySelectorAll(selector)].map(({innerText}) => innerText);
        return found.length > 0 && found;
      }, '.lo-answer-card');
      assert.match(answer, /Go to\s+(1\.\s+)?Advocate[^]+Next steps, in this order/);
      await browser.keyboard.press('Tab');
      await browser.keyboard.press('Enter');
      assert.match(await browser.waitFor(focusIn, '[data-person="advocate"]'), /Speaks up for you/);
      await nothingLeft(before);
    });

    it('have a sheet that is filled in by keyboard, printed alone, kept in a file and opened again', async () => {
      const before = await visit(where.who, panel);
      await pressAt('Fill it in here');
      await keys.tick('Advocate');
      await keys.type('Name: Advocate', 'Robin');
      await keys.type('My own questions, and what I want to say', 'Home soon?');

      if (engine === 'chromium') {
        const {page} = browser;
        await page.emulateMedia({media: 'print'});
        await browser.evaluate(() => {
          window.print = () => (window.paper = window.lo.root().innerText);
          window.lo.button('Print my sheet').click();
          window.dispatchEvent(new Event('afterprint'));
        });
        const paper = await browser.evaluate(() => window.paper);
        assert.match(paper, /^\s*My meeting\s+Is someone not safe\?[^]+ 999\.\s+Who is coming\?[^]+Advocate\s+Robin[^]+Home soon\?/);
        assert.doesNotMatch(paper, /Who is round the table|Print my sheet|If someone needs help now/);
        await page.emulateMedia({media: null});

        const folder = mkdtempSync(join(tmpdir(), 'lo-sheet-'));
        try {
          await keys.press('Save a file');
          await browser.waitFor(() => window.lo.button('Save it now'));
          const coming = page.waitForEvent('download');
          await keys.press('Save it now');
          const download = await coming;
          assert.match(download.suggestedFilename(), /^notes-\d{4}-\d\d-\d\d\.html$/);
          const file = join(folder, download.suggestedFilename());
          await download.saveAs(file);
          await nothingLeft(before);

          await visit(where.who, panel);
          assert.equal(await browser.evaluate(answered, 'Advocate'), false);
          await page.setInputFiles(`${panel} input[type=file]`, file);
          await browser.waitFor(() => window.lo.field('Advocate').checked);
          assert.equal(await browser.evaluate(answered, 'Name: Advocate'), 'Robin');
          assert.equal(await browser.evaluate(answered, 'My own questions, and what I want to say'), 'Home soon?');
        } finally {
          rmSync(folder, {recursive: true});
        }
      }
      await nothingLeft(before);
    });

    it('lead from page to page, those of the area too, and ask for pictures only when Easy Read is chosen', async () => {
      const before = await visit(where.steps, pathway);
      for (const title of ['When you turn 18', 'One plan for your child']) {
        await pressAt(title);
        assert.equal(await browser.waitFor(focusIn, '.lo-page > .lo-heading'), title);
        assert.deepEqual(await browser.evaluate(seen, '[aria-current=page]'), [title]);
        assert.equal((await browser.evaluate(seen, '.lo-page')).length, 1);
      }
      await nothingLeft(before);

      await browser.evaluate(() => window.lo.press('Easy Read'));
      await browser.waitFor(() => [...window.lo.root().querySelectorAll('.lo-page img')].some(({naturalWidth}) => naturalWidth > 0));
      assert.ok(log.some((path) => path !== icon));
      await nothingLeft(before, /^\/widgets\/pictures\/[\w-]+\.svg$/);
    });

    it('lead from a name to the card of that person, where both are on the page', async () => {
      const before = await visit(where.all, panel);
      await browser.waitFor(ready, pathway);
      await pressAt('Care coordinator or named nurse');
      assert.match(await browser.waitFor(focusIn, '[data-person="care-coordinator"]'), /Before the meeting/);
      await nothingLeft(before);
    });

    it('show one page alone where the tag names it, and names are words where there are no cards', async () => {
      const before = await visit(where.sixteen, pathway);
      assert.deepEqual(await browser.evaluate(seen, 'nav, .lo-title'), ['When you turn 16']);
      assert.deepEqual(await browser.evaluate(seen, '.lo-page :is(.lo-names, .lo-who) button'), []);
      await nothingLeft(before);
    });

    if (engine === 'chromium')
      it('are there to be read, whole, without script', async () => {
        const context = await browser.page.context().browser().newContext({javaScriptEnabled: false});
        const plain = await context.newPage();
        const lines = (text) =>
          text
            .split('\n')
            .map((line) => line.replace(/\s+/g, ' ').trim())
            .filter(Boolean);
        const readOn = async (path, tag) => {
          await plain.goto(demo.origin + path);
          return new Set(lines(await plain.locator(tag).innerText()));
        };
        const missing = (there, text) => lines(text).filter((line) => !there.has(line));
        try {
          await visit(where.steps, pathway);
          const steps = await readOn(where.steps, pathway);
          for (const title of await browser.evaluate(seen, '.lo-menu button')) {
            await browser.evaluate((words) => window.lo.press(words), title);
            if (await browser.evaluate(() => Boolean(window.lo.root().querySelector('.lo-all')))) await browser.evaluate(() => window.lo.press('Open all steps'));
            const left = missing(steps, await browser.evaluate(() => window.lo.root().querySelector('.lo-page').innerText)).filter((line) => !/^More about this step|^Close all steps$/.test(line));
            assert.deepEqual(left, [], title);
          }
          await visit(where.who, panel);
          const who = await readOn(where.who, panel);
          for (const person of await browser.evaluate(() =>
            [...window.lo.root().querySelectorAll('.lo-person')].map((one) => {
              one.querySelector('[aria-expanded=false]')?.click();
              return one.dataset.person;
            }),
          )) {
            const left = missing(who, await browser.evaluate(card, person)).filter((line) => !/^What (they|you) do/.test(line));
            assert.deepEqual(left, [], person);
          }
        } finally {
          await context.close();
        }
      });
  });
}
