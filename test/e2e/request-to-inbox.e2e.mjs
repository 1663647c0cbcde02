import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {engines, open} from './drive.mjs';

const answers = {
  urgent: 'hospital',
  hospital: 'planned',
  asks: 'both',
  earlier: 'no',
  who: 'parent',
  postcode: 'WH1 2AB',
  'your-name': 'Sam Field',
  relation: 'Mother',
  name: 'Robin <b>Field</b>',
  'born-day': '3',
  'born-month': '4',
  'born-year': '2012',
  contact: 'phone',
  'contact-phone': '07700 900123',
  worry: 'No sleep for a week & no school.',
  knows: 'yes',
  'agrees-dsr': 'yes',
  'agrees-cetr': 'no',
  advocate: 'yes',
};

/** In the page: answers what is on the screen, as far as we know the answer, and goes on. Says where it is then. */
function goOn(known) {
  const form = document.querySelector('lo-cetr-request > .lo-widget:not([data-lo-fallback])');
  if (!form) return '';
  const sent = /WH-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(form.textContent);
  if (sent) return sent[0];
  for (const [name, value] of Object.entries(known)) {
    for (const field of form.querySelectorAll(`[name="${name}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (field.value === value && !field.checked) field.click();
      } else if (field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }
  }
  const button = [...form.querySelectorAll('form button:not([type=button])')].at(-1);
  button?.click();
  return '';
}

for (const engine of engines) {
  describe(`a request on the council site in ${engine}`, () => {
    const log = [];
    let demo, browser;
    before(async () => {
      demo = await serve({port: 0, database: ':memory:', log});
      browser = await open(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    it('arrives in the inbox with every answer, and the person is told the reference that it has there', async () => {
      await browser.goto(`${demo.origin}/ask-for-a-review`);
      const reference = await browser.waitFor(goOn, answers);
      const row = demo.store.find(reference);
      assert.ok(row, 'the reference on the screen is the one that was stored');
      assert.equal(row.request.urgent.answer, 'hospital');
      assert.equal(row.request.asks, 'both');
      assert.deepEqual(row.request.consent.items.map(({item, answer}) => `${item} ${answer}`), ['dsr not-asked', 'cetr not-asked']);
      assert.equal(row.request.area.name, 'Westhaven');
      assert.match(row.request.area.sha256 ?? '', /^[\da-f]{64}$/);
      const answer = Object.fromEntries(row.request.answers.map(({id, answer: given}) => [id, given]));
      assert.equal(answer['your-name'], 'Sam Field');
      assert.equal(answer.worry, 'No sleep for a week & no school.');
      assert.equal(demo.store.list().length, 1);
      const inbox = await (await fetch(`${demo.origin}/inbox/${reference}`)).text();
      assert.match(inbox, /Robin &lt;b&gt;Field&lt;\/b&gt;/);
    });

    it('goes nowhere else, and leaves nothing in the address or in the browser', async () => {
      const posts = log.filter((path) => path.startsWith('/api/'));
      assert.equal(posts.length, 1);
      const left = await browser.evaluate(() => ({
        address: location.search + location.hash,
        kept: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
        history: JSON.stringify(history.state),
      }));
      assert.deepEqual({...left, history: undefined}, {address: '', kept: 0, cookie: '', history: undefined});
      assert.doesNotMatch(left.history ?? '', /Sam|Robin|WH1/);
    });
  });
}
