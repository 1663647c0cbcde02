// Each snippet of docs/embedding.md and README.md does what the page says it does.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {allowedTags, drupalBasic, localGovDrupal} from './allowed-tags.mjs';
import {engines, open} from './drive.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const embedding = read('docs/embedding.md');
const blocks = (page, kind) => [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);
// The demo has the files in another folder than the docs.
const here = (code) => code.replaceAll(/\/libraries\/local-offer\/|\/local-offer\//g, '/widgets/');
const script = '<script type="module" src="/widgets/local-offer.js" data-area-src="/widgets/pages/area.json"></script>';

/** The snippets that put a widget on a page, each with how many. */
const snippets = blocks(embedding, 'html')
  .filter((code) => /<lo-(?!area)|data-lo-widget|<p><a /.test(code) && !/<div class="lo-widget" data-lo-widget data-lo/.test(code))
  .map((code) => [code, (code.match(/<lo-(?!area)|data-lo-widget=|<p><a /g) ?? []).length]);

const shown = (count) => document.querySelectorAll('.lo-widget:not([data-lo-fallback]) .lo-heading-2').length === count;
const named = () => document.querySelector('lo-ragb-explainer')?.textContent.includes('In Westhaven');

for (const engine of engines) {
  describe(`the snippets of the docs in ${engine}`, () => {
    const pages = {};
    let demo, browser;
    let number = 0;
    before(async () => {
      demo = await serve({port: 0, database: ':memory:', pages});
      browser = await open(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });
    const visit = async (body, policy) => {
      const path = `/snippet-${++number}.html`;
      pages[path] = {body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Snippet</title>${body}`, policy};
      await browser.goto(demo.origin + path);
    };

    it('are found in the docs', () => assert.ok(snippets.length >= 4, `${snippets.length}`));

    for (const [code, count] of snippets)
      it(`show the widget: ${code.replace(/\s+/g, ' ').slice(0, 60)}`, async () => {
        await visit(script + here(code));
        await browser.waitFor(shown, count);
      });

    it('read the area file that the page names', async () => {
      const [two, area] = blocks(embedding, 'html');
      assert.match(area, /<lo-area/);
      await visit(here(two + area) + '<lo-ragb-explainer></lo-ragb-explainer>');
      await browser.waitFor(named);
    });

    it('are as short as README.md says', async () => {
      const [code] = blocks(read('README.md'), 'html');
      await visit(here(code));
      await browser.waitFor(shown, 1);
    });

    it('stand in a frame', async () => {
      const code = blocks(embedding, 'html').find((text) => text.includes('<iframe'));
      await visit(here(code), '');
      const inside = 'lo-ragb-explainer > .lo-widget:not([data-lo-fallback]) .lo-heading';
      await browser.waitFor((selector) => Boolean(document.querySelector('iframe').contentDocument?.querySelector(selector)), inside);
    });

    it('come through the filter of a content system as the recipe says', async () => {
      const wider = blocks(embedding, 'html').find((text) => text.includes('data-lo-fallback data-rating'));
      const link = blocks(embedding, 'html').find((text) => text.startsWith('<p><a href="/libraries'));
      for (const list of [drupalBasic, localGovDrupal]) {
        assert.equal(allowedTags(list, link), link);
        for (const [code, count] of snippets) {
          await visit(script + here(allowedTags(`${list} ${wider}`, code)));
          await browser.waitFor(shown, count);
        }
      }
    });

    it('style the parts of an isolated widget', async () => {
      pages['/parts.css'] = {body: blocks(read('docs/theming.md'), 'css').find((code) => code.includes('::part')), type: 'text/css'};
      await visit(`${script}<link rel="stylesheet" href="/parts.css"><lo-ragb-explainer isolated></lo-ragb-explainer>`);
      const styled = () => {
        const root = document.querySelector('lo-ragb-explainer')?.shadowRoot;
        const of = (part) => root?.querySelector(`[part=${part}]`) && getComputedStyle(root.querySelector(`[part=${part}]`));
        return of('rating')?.borderTopStyle === 'dotted' && of('rating-badge')?.letterSpacing !== 'normal';
      };
      await browser.waitFor(styled);
    });

    it('let a page deliver the request itself', async () => {
      const code = blocks(embedding, 'js').find((text) => text.includes('respondWith'));
      pages['/deliver.js'] = {body: code, type: 'text/javascript'};
      await visit('<script src="/deliver.js"></script>');
      const deliver = (ok) => {
        window.fetch = async (url, {body}) => ({
          ok,
          json: async () => ({url, reference: 'WH-0001', submissionId: JSON.parse(body).submissionId}),
        });
        let answer;
        const event = Object.assign(new Event('lo-request-submit', {bubbles: true}), {
          request: {submissionId: 'one'},
          respondWith: (promise) => (answer = promise),
        });
        document.body.dispatchEvent(event);
        return answer.catch(() => 'failed');
      };
      assert.deepEqual(await browser.evaluate(deliver, true), {url: '/requests', reference: 'WH-0001', submissionId: 'one'});
      assert.equal(await browser.evaluate(deliver, false), 'failed');
    });
  });
}
