// The form on paper as it is built: on a screen under the policy, on a browser without script, and on paper.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {policy} from '../demo/server.mjs';
import {engines, open, serve} from './drive.mjs';

const dist = fileURLToPath(new URL('../../packages/widgets/dist/', import.meta.url));
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const names = ['cetr-request-paper', 'cetr-request-paper-easy'];
let site;

before(async () => {
  const outer = Object.fromEntries(names.map((name) => [`/${name}-narrow.html`, `<!doctype html><title>Frame</title><iframe src="/pages/${name}.html" width="320" height="640"></iframe>`]));
  // The frame is the test's own; everything built comes under the policy that councils are told to send.
  site = await serve(dist, outer, {'content-security-policy': `${policy('https://requests.example')}; frame-src 'self'`, 'referrer-policy': 'no-referrer'});
});
after(() => site?.close());

for (const engine of engines) {
  describe(`the form on paper in ${engine}`, () => {
    let at;
    before(async () => (at = await open(engine)));
    after(() => at?.close());

    for (const name of names) {
      it(`is styled under the policy and shows every picture: ${name}`, async () => {
        await at.goto(`${site.origin}/pages/${name}.html`);
        await at.waitFor(() => document.readyState === 'complete');
        const {tick, broken} = await at.evaluate(() => ({
          tick: getComputedStyle(document.querySelector('.tick')).borderTopWidth,
          broken: [...document.images].filter(({complete, naturalWidth}) => !complete || !naturalWidth).map(({src}) => src),
        }));
        assert.ok(parseFloat(tick) >= 1, tick);
        assert.deepEqual(broken, []);
      });

      it(`can be read on a narrow phone, with nothing sticking out: ${name}`, async () => {
        await at.goto(`${site.origin}/${name}-narrow.html`);
        const ready = () => document.querySelector('iframe')?.contentDocument?.readyState === 'complete' && document.querySelector('iframe').contentDocument.querySelector('.tick') !== null;
        await at.waitFor(ready);
        const over = await at.evaluate(() => {
          const {contentDocument: inner} = document.querySelector('iframe');
          const limit = inner.documentElement.clientWidth;
          return [...inner.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.hidden')).map(({className, textContent}) => `${className}: ${textContent.slice(0, 40)}`);
        });
        assert.deepEqual(over, []);
      });
    }
  });
}

describe('the form on paper', {skip: !engines.includes('chromium')}, () => {
  let chromium, browser;
  before(async () => {
    chromium = await open('chromium');
    browser = chromium.page.context().browser();
  });
  after(() => chromium?.close());

  it('is the whole form where no script runs, below urgent help', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/pages/cetr-request.html`);
    assert.equal(await page.locator('[data-field="worry"] .line').first().isVisible(), true);
    assert.equal(await page.getByText('Call 999', {exact: true}).first().isVisible(), true);
    assert.equal(await page.getByRole('link', {name: 'the form on paper in Easy Read'}).getAttribute('href'), 'cetr-request-paper-easy.html');
    await context.close();
  });

  it('is in nobody’s way where script runs', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/pages/cetr-request.html`);
    assert.equal(await page.locator('[data-field]').count(), 0);
    await page.close();
  });

  for (const [name, most] of [['cetr-request-paper', 30], ['cetr-request-paper-easy', 56]]) {
    it(`comes out on A4, on at most ${most} pages: ${name}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/pages/${name}.html`);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
      const sheets = pdf.match(/\/Type \/Page\b/g).length;
      assert.ok(sheets > 5 && sheets <= most, `${sheets}`);
      for (const [, width, height] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
      await page.close();
    });

    it(`axe finds nothing: ${name}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/pages/${name}.html`);
      await page.evaluate(axe);
      const faults = await page.evaluate('axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ": " + nodes[0].html))');
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});
