// The consent wizard as it is built, on the council's own page: nothing is refused, nothing is asked for, nothing is kept.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {engines, open} from './drive.mjs';
import {helpers, keyboardOf} from './form-keys.mjs';

const where = '/yes-or-no';
const [start, check, ended, letter] = [
  'Think about saying yes or no',
  'Check your answers',
  'What was said, and what comes next',
  'Your letter is ready',
];

/** What would be copied or saved is caught in the page, before everything else. */
const catching = `
window.caught = {copied: [], files: [], names: [], records: []};
addEventListener('lo-consent-recorded', ({record}) => caught.records.push(record));
if (window.Clipboard) Clipboard.prototype.writeText = async (text) => void caught.copied.push(text);
const {createObjectURL} = URL;
URL.createObjectURL = (blob) => (caught.files.push(blob), createObjectURL.call(URL, blob));
HTMLAnchorElement.prototype.click = function () { caught.names.push(this.download); };
`;

// These run in the page.
const asks = (question) => window.lo?.question() === question;
const question = () => window.lo.question();
const text = () => window.lo.text();
const press = (words) => window.lo.press(words);
const heard = () => window.heard;
const records = () => window.caught.records;
const wouldAsk = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
const traces = async () =>
  [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await window.caches.keys()).length,
    (await window.indexedDB.databases()).length,
    location.search,
    document.title,
    window.name,
  ].join();
/** What would stand on paper, of the letter and of what nobody can use there. */
const printed = () =>
  [...window.lo.root().querySelectorAll('.lo-letter, button, .lo-progress, .lo-toolbar')]
    .filter((one) => one.checkVisibility())
    .map(({className}) => className.split(' ')[0]);

for (const engine of engines) {
  describe(`thinking about a yes or a no in ${engine}`, () => {
    const pages = {'/helpers.js': {body: helpers + catching, type: 'text/javascript'}};
    const log = [];
    let demo, browser, keys;

    before(async () => {
      demo = await serve({port: 0, database: ':memory:', pages, log});
      pages[where] = {
        body: (await (await fetch(demo.origin + where)).text()).replace('<meta charset="utf-8">', '$&<script src="/helpers.js"></script>'),
      };
      browser = await open(engine);
      keys = keyboardOf(browser);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    /** Opens the page, and waits until everything that it needs is there. */
    async function visit() {
      await browser.goto(demo.origin + where);
      await browser.waitFor(asks, start);
      await browser.waitFor(() => document.readyState === 'complete');
      log.length = 0;
      return browser.evaluate(traces);
    }
    /** Answers a page by keyboard and goes on to the next. */
    async function on(title, work) {
      await browser.waitFor((words) => window.lo.question().includes(words), title);
      await work?.();
      const heading = await browser.evaluate(question);
      await keys.goOn();
      await browser.waitFor((last) => window.lo.question() !== last && window.lo.focused().id.endsWith('-heading'), heading);
    }
    const leaveBlankUntil = async (title) => {
      for (let count = 0; (await browser.evaluate(question)) !== title; count++) {
        assert.ok(count < 20, await browser.evaluate(question));
        await on('');
      }
    };
    const nothingLeft = async (before) => {
      assert.deepEqual(await browser.evaluate(heard), {violations: [], errors: []});
      // A browser fetches the icon of the site when it likes.
      assert.deepEqual(
        log.filter((path) => path !== '/assets/crest.svg'),
        [],
      );
      assert.equal(await browser.evaluate(traces), before);
    };

    it('ends with a record of a yes, to copy or print, and a reminder, and nothing leaves the page', async () => {
      const before = await visit();
      await on(start);
      await on('Who is answering?', () => keys.choose('I am answering for myself'));
      assert.equal(await browser.evaluate(wouldAsk), true);
      await on('', () => keys.choose('Think about a yes or a no, and write it down'));
      await on('What is it about?', async () =>
        keys.tick(await browser.evaluate(() => window.lo.words(window.lo.root().querySelector('label')))),
      );
      await on('');
      await on('', () => keys.choose('Yes'));
      await on('How old are you?', () => keys.choose('16 or 17'));
      await on('', () => keys.choose('Yes'));
      await leaveBlankUntil('About you');
      await on('About you', () => keys.type('Name', 'Sam Field'));
      assert.deepEqual(await browser.evaluate(records), []);
      await on(check);
      assert.equal(await browser.evaluate(question), ended);
      assert.match(await browser.evaluate(text), /This has not been sent to anyone\.[^]+Sam Field/);
      const [record, ...more] = await browser.evaluate(records);
      assert.deepEqual(
        [record.state, record.items.map(({item, answer, end}) => [item, answer, end].join()), more],
        ['prepared', ['dsr,yes,E3'], []],
      );

      assert.equal(await browser.evaluate(wouldAsk), true);
      await browser.evaluate(press, 'Copy as text');
      const [copied] = await browser.waitFor(() => window.caught.copied.length > 0 && window.caught.copied);
      assert.match(copied, /Sam Field/);
      assert.equal(await browser.evaluate(wouldAsk), false);

      await browser.evaluate(press, 'Put a reminder in my calendar');
      const {names, type, file} = await browser.evaluate(async () => ({
        names: window.caught.names,
        type: window.caught.files[0].type,
        file: await window.caught.files[0].text(),
      }));
      assert.deepEqual([names, type], [['reminder.ics'], 'text/calendar']);
      assert.match(file, /^BEGIN:VCALENDAR\r\n[^]+DTSTART;VALUE=DATE:\d{8}\r\n[^]+END:VCALENDAR\r\n$/);
      assert.doesNotMatch(file, /Sam|register|consent|review|CETR|DSR/i);
      await nothingLeft(before);
    });

    it('ends with a letter that takes a yes back, which is what is printed', async () => {
      const before = await visit();
      await on(start);
      await on('Who is answering?', () => keys.choose('I am answering for myself'));
      await on('', () => keys.choose('Change a yes from before'));
      await on('', () => keys.tick('Sharing information'));
      await on('', () => keys.choose('It is my own decision'));
      await on('', () => keys.choose('From now'));
      await on('', () => keys.choose('No'));
      await leaveBlankUntil('About you');
      await on('About you', () => keys.type('Name', 'Sam Field'));
      await on(check);
      assert.equal(await browser.evaluate(question), letter);
      const said = await browser.evaluate(text);
      assert.match(said, /This has not been sent to anyone\.[^]+I change my mind[^]+Sam Field/);
      assert.doesNotMatch(said, /withdrawn/i);
      await browser.evaluate(press, 'Copy as text');
      const [copied] = await browser.waitFor(() => window.caught.copied.length > 0 && window.caught.copied);
      assert.match(copied, /^I change my mind\n[^]+Sam Field/);

      if (engine === 'chromium') {
        await browser.page.emulateMedia({media: 'print'});
        assert.deepEqual(await browser.evaluate(printed), ['lo-letter']);
        assert.ok((await browser.page.pdf()).length > 10_000);
        await browser.page.emulateMedia({media: null});
      }
      await nothingLeft(before);
    });
  });
}
