import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {allowedTags, drupalBasic, localGovDrupal} from './allowed-tags.mjs';
import {engines, open} from './drive.mjs';

const dist = new URL('../../packages/widgets/dist/', import.meta.url);
const built = (name) => readFileSync(new URL(name, dist), 'utf8');
const sri = () => JSON.parse(built('sri.json'));

// Stands first in each page, because what is refused before anybody listens is not heard.
const listener = `
window.heard = {violations: [], warnings: [], errors: []};
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => heard.violations.push(violatedDirective + ' ' + blockedURI + ' ' + sample));
addEventListener('error', ({message}) => message && heard.errors.push(message));
const {warn} = console;
console.warn = (...words) => { heard.warnings.push(words.join(' ')); warn(...words); };
`;

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Test</title><script src="/listener.js"></script>`;
const dropIn = '<script type="module" src="/widgets/local-offer.js"></script>';
const stylesheet = '<link rel="stylesheet" href="/widgets/local-offer.css">';
const area = '<lo-area src="/area.json"></lo-area>';
const everyTag = ['lo-ragb-explainer', 'lo-cetr-request', 'lo-consent-wizard', 'lo-panel-guide', 'lo-pathway-guide'];
const call = '<p>Call <a href="tel:01632960101">01632 960101</a></p>';

/** The snippets that the documentation tells editors to use, and the tags that it tells them to allow. */
function documented() {
  const page = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8').replaceAll(/\/(libraries\/)?local-offer\//g, '/widgets/');
  const blocksOf = (title) => [...page.split(`\n${title}`)[1].split(/\n##? /)[0].matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code.trim());
  const ways = blocksOf('## 3. Put the widget in').flatMap((code) => code.split('\n\n'));
  const [link] = ways.filter((code) => code.startsWith('<p><a'));
  const others = ways.filter((code) => code !== link);
  const wider = blocksOf('## A worked recipe').at(-1);
  assert.ok(link && others.length >= 3 && wider.includes('<lo-cetr-request'), 'docs/embedding.md has the snippets');
  return {link, others, wider};
}

// These run in the page.
const heard = () => window.heard;
const shown = (tag) => document.querySelectorAll(`${tag} > .lo-widget:not([data-lo-fallback]) .lo-heading`).length > 0;
const named = (name) => document.querySelector('lo-ragb-explainer > .lo-widget:not([data-lo-fallback])')?.textContent.includes(name);
const press = (words) => {
  const button = [...document.querySelectorAll('.lo-widget:not([data-lo-fallback]) button')].find(({textContent}) => textContent.trim() === words);
  button?.click();
  return Boolean(button);
};

describe('the built files', () => {
  it('have a checksum each, which is right', () => {
    const values = sri();
    const files = globSync('**/*.{js,css}', {cwd: dist}).map((name) => name.replaceAll('\\', '/')).sort();
    assert.deepEqual(Object.keys(values).sort(), files);
    for (const [name, value] of Object.entries(values)) assert.equal(value, `sha384-${createHash('sha384').update(readFileSync(new URL(name, dist))).digest('base64')}`, name);
  });

  it('hold every picture with its licence, and the schema of the area file', () => {
    const drawings = globSync('packages/pictures/svg/*.svg').length;
    assert.ok(drawings > 0);
    assert.equal(globSync('pictures/*.svg', {cwd: dist}).length, drawings);
    for (const name of ['pictures/LICENSE', 'pictures/ATTRIBUTION.md', 'area.schema.json', 'pathway.schema.json']) assert.ok(existsSync(new URL(name, dist)), name);
  });

  it('write no style, script or dead button into pages and snippets', () => {
    for (const name of globSync('{pages,snippets}/*.html', {cwd: dist})) {
      const markup = built(name).replace(/<button[^>]*id="check"/, '');
      assert.doesNotMatch(markup, /\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)|<!--/, name);
      assert.doesNotMatch(markup.replace(/<div class="lo-toolbar" inert>.*?<\/div><\/div>/g, ''), /<button/, name);
    }
  });
});

for (const engine of engines) {
  describe(`the drop-in in ${engine}`, () => {
    const pages = {'/listener.js': {body: listener, type: 'text/javascript'}};
    const log = [];
    let demo, browser, other;
    const otherLog = [];

    before(async () => {
      demo = await serve({port: 0, database: ':memory:', pages, log});
      // Another site, which would gladly be asked.
      other = createServer((request, response) => {
        otherLog.push(request.url);
        response.writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'}).end('{"name": "Elsewhere", "register": {"short": "Elsewhere list"}}');
      });
      await new Promise((ready) => other.listen(0, '127.0.0.1', ready));
      browser = await open(engine);
    });
    after(async () => {
      await browser?.close();
      other?.close();
      await demo?.close();
    });

    const elsewhere = () => `http://127.0.0.1:${other.address().port}`;
    let number = 0;
    /** Opens a page made of this. `policy`: the site's own unless given; '' for none. */
    const visit = async (body, {policy, path = `/test-${++number}.html`, address = ''} = {}) => {
      pages[path] = {body: head + body, policy};
      log.length = otherLog.length = 0;
      await browser.goto(demo.origin + path + address);
    };
    /** Opens a page of the site or of ours as it is, with somebody listening. */
    const visitOwn = async (path, address = '') => {
      delete pages[path];
      const body = (await (await fetch(demo.origin + path)).text()).replace(/<meta charset="utf-8">/, '$&<script src="/listener.js"></script>');
      pages[path] = {body};
      log.length = otherLog.length = 0;
      await browser.goto(demo.origin + path + address);
    };
    const text = (selector) => browser.evaluate((query) => document.querySelector(query)?.textContent.trim(), selector);
    const has = (selector) => browser.evaluate((query) => document.querySelectorAll(query).length, selector);

    describe('under the policy of the design', () => {
      it('hears what the policy refuses', async () => {
        await visit('<p style="color: red">Refused</p>');
        assert.equal((await browser.waitFor(heard)).violations.length, 1);
      });

      for (const [path, tags] of [
        ['/support-register', ['lo-ragb-explainer']],
        ['/ask-for-a-review', ['lo-cetr-request']],
        ['/yes-or-no', ['lo-consent-wizard']],
        ['/who-does-what', ['lo-panel-guide']],
        ['/step-by-step', ['lo-pathway-guide']],
        ['/register-and-review', everyTag],
        ['/ways-to-embed', ['lo-ragb-explainer', 'lo-cetr-request']],
        ['/widgets/pages/ragb-explainer.html', ['lo-ragb-explainer']],
        ['/widgets/pages/cetr-request.html', ['lo-cetr-request']],
        ['/widgets/pages/consent-wizard.html', ['lo-consent-wizard']],
        ['/widgets/pages/panel-guide.html', ['lo-panel-guide']],
        ['/widgets/pages/pathway-guide.html', ['lo-pathway-guide']],
      ]) {
        it(`shows ${path} and nothing is refused`, async () => {
          await visitOwn(path);
          for (const tag of tags) await browser.waitFor(shown, tag);
          assert.ok(await browser.waitFor(press, 'Easy Read'));
          await browser.waitFor(() => {
            const pictures = [...document.querySelectorAll('.lo-widget img')];
            return pictures.length > 0 && pictures.every(({complete, naturalWidth}) => complete && naturalWidth > 0);
          });
          const {violations, errors, warnings} = await browser.evaluate(heard);
          assert.deepEqual({violations, errors, warnings}, {violations: [], errors: [], warnings: []});
        });
      }

      it('loads a language that the area lists, from beside the script', async () => {
        await visitOwn('/support-register');
        await browser.waitFor(shown, 'lo-ragb-explainer');
        await browser.waitFor(press, 'polski');
        await browser.waitFor(() => document.querySelector('lo-ragb-explainer > .lo-widget').lang === 'pl');
        assert.ok(log.includes('/widgets/locales/pl.js'));
        assert.deepEqual((await browser.evaluate(heard)).violations, []);
      });

      it('checks a file on the page for it, with nothing sent', async () => {
        await visitOwn('/widgets/pages/check.html');
        await browser.waitFor(() => {
          const field = document.getElementById('text');
          if (!field || !window.customElements.get('lo-ragb-explainer')) return false;
          field.value = '{"name": "Eastport", "colour": "red", "contacts": [{"role": "king"}], "pathways": {"list": [{"id": "one", "kind": "programme"}]}, "reviewed": "2020-01-01"}';
          document.getElementById('check').click();
          return !document.getElementById('results').hidden;
        });
        assert.match(await text('#faults'), /colour is not known here/);
        assert.match(await text('#faults'), /contacts\.0\.role/);
        assert.match(await text('#faults'), /pathways\.list\.0\.status is missing\. The rest of the pathway is shown/);
        assert.match(await text('#gaps'), /more than 12 months/);
        assert.match(await text('#gaps'), /No telephone number for evenings and weekends/);
        for (const tag of everyTag) await browser.waitFor(shown, tag);
        assert.deepEqual((await browser.evaluate(heard)).violations, []);
        const asked = log.filter((path) => !/^\/(widgets\/(pages|local-offer|pictures)|listener\.js|favicon)/.test(path));
        assert.deepEqual(asked, []);
        assert.equal(await browser.evaluate((url) => fetch(url).then(() => 'sent', () => 'blocked'), `${demo.origin}/api/requests`), 'blocked');
      });
    });

    describe('ways in', () => {
      it('takes a tag, a div with a name and a link, and keeps what stood there until then', async () => {
        await visit(`${stylesheet}${area}${dropIn}
          <lo-ragb-explainer>${call}</lo-ragb-explainer>
          <div data-lo-widget="ragb-explainer" data-rating="amber">${call}</div>
          <p><a href="/widgets/pages/ragb-explainer.html">The colours</a></p>
          <p>First read <a href="/widgets/pages/ragb-explainer.html">the colours</a>.</p>`);
        await browser.waitFor(() => document.querySelectorAll('lo-ragb-explainer > .lo-widget .lo-title').length === 3);
        assert.equal(await has('div[data-lo-widget] > lo-ragb-explainer .lo-rating-told.lo-rating-amber'), 1);
        assert.equal(await has('p > a[href$="ragb-explainer.html"]'), 1, 'the link in the sentence stays');
        assert.equal(await has('body > p > lo-ragb-explainer'), 0);
        assert.deepEqual((await browser.evaluate(heard)).violations, []);
      });

      it('finds what a script adds later', async () => {
        await visit(`${area}${dropIn}<main></main>`);
        await browser.waitFor(() => Boolean(customElements.get('lo-ragb-explainer')));
        await browser.evaluate(() => {
          const place = document.createElement('div');
          place.dataset.loWidget = 'ragb-explainer';
          document.querySelector('main').append(place);
        });
        await browser.waitFor(shown, 'div > lo-ragb-explainer');
      });

      it('puts a pre-rendered fallback that fell out of its tag back, and shows its words once', async () => {
        await visit(`${stylesheet}${area}${dropIn}<p>${built('snippets/ragb-explainer.html')}</p>`);
        await browser.waitFor(shown, 'lo-ragb-explainer');
        await browser.waitFor(() => !document.querySelector('[data-lo-fallback]'));
        assert.equal(await has('.lo-ratings'), 1);
      });

      it('opens Easy Read when the address of the stand-alone page says so', async () => {
        await browser.goto(`${demo.origin}/widgets/pages/ragb-explainer.html#easy`);
        await browser.waitFor(() => document.querySelector('lo-ragb-explainer > .lo-widget:not([data-lo-fallback]) img'));
      });

      it('shows one page of the pathway guide where the address of the stand-alone page names it, and where a link to it stands alone', async () => {
        const alone = () => document.querySelectorAll('lo-pathway-guide[pathway="turning-16"] > .lo-widget:not([data-lo-fallback]) .lo-page').length === 1;
        await browser.goto(`${demo.origin}/widgets/pages/pathway-guide.html#turning-16`);
        await browser.waitFor(alone);
        await browser.waitFor(() => document.title.startsWith('When you turn 16 – '));
        await browser.evaluate(() => void (location.hash = ''));
        await browser.waitFor(() => document.querySelector('lo-pathway-guide:not([pathway]) .lo-menu') && document.title === 'A review, step by step');
        await browser.evaluate(() => void (location.hash = '#turning-18&easy'));
        await browser.waitFor(() => document.querySelector('lo-pathway-guide[pathway="turning-18"][reading="easy"] .lo-page img') && document.title.startsWith('When you turn 18 – '));
        await visit(`${stylesheet}${area}${dropIn}<p><a href="/widgets/pages/pathway-guide.html#turning-16">When you turn 16</a></p>`);
        await browser.waitFor(alone);
        assert.equal(await has('.lo-menu'), 0);
      });
    });

    describe('when it cannot run', () => {
      const whole = () => `${stylesheet}${area}${dropIn}${built('snippets/ragb-explainer.html')}`;

      it('leaves the words on the page when the policy refuses the script', async () => {
        await visit(whole(), {policy: "default-src 'none'; style-src 'self'"});
        assert.match(await text('lo-ragb-explainer'), /call 999 or go to A&E/);
        assert.equal(await has('[data-lo-fallback] .lo-rating'), 4);
        assert.equal(await browser.evaluate(() => getComputedStyle(document.querySelector('[data-lo-fallback] .lo-toolbar')).visibility), 'hidden');
        assert.equal(await browser.evaluate(() => Boolean(customElements.get('lo-ragb-explainer'))), false);
      });

      it('leaves the words on the page when the file is not the one that was checked', async () => {
        // At an address of its own: Chromium remembers for a while that this file was refused.
        pages['/changed/local-offer.js'] = {body: built('local-offer.js'), type: 'text/javascript'};
        await visit(whole().replace('src="/widgets/', `integrity="${sri()['local-offer.css']}" src="/changed/`));
        assert.match(await text('lo-ragb-explainer'), /call 999/);
        assert.equal(await browser.evaluate(() => Boolean(customElements.get('lo-ragb-explainer'))), false);
      });

      it('defines nothing in a browser that is too old', async () => {
        pages['/old.js'] = {body: 'delete Document.prototype.adoptedStyleSheets;', type: 'text/javascript'};
        await visit(`<script src="/old.js"></script>${dropIn}<lo-ragb-explainer>${call}</lo-ragb-explainer><div data-lo-widget="cetr-request">${call}</div>`);
        assert.equal(await browser.evaluate(() => Boolean(customElements.get('lo-ragb-explainer') ?? customElements.get('lo-area'))), false);
        assert.equal(await has('lo-cetr-request'), 0);
        assert.match(await text('lo-ragb-explainer'), /01632 960101/);
      });
    });

    describe('beside another copy', () => {
      const copies = `${area}${dropIn}<script type="module" src="/copy/local-offer.js"></script><lo-ragb-explainer>${call}</lo-ragb-explainer><div data-lo-widget="ragb-explainer">${call}</div>`;
      before(() => {
        pages['/copy/local-offer.js'] = {body: built('local-offer.js'), type: 'text/javascript'};
      });

      it('lets the first one stay, says so, and shows everything once', async () => {
        await visit(copies);
        await browser.waitFor(() => window.heard?.warnings.some((words) => /on this page already/.test(words)));
        await browser.waitFor(() => document.querySelectorAll('lo-ragb-explainer > .lo-widget .lo-title').length === 2);
        assert.equal(await has('lo-ragb-explainer > *'), 2);
        assert.equal(await has('div[data-lo-widget] > lo-ragb-explainer'), 1);
        const {violations, errors} = await browser.evaluate(heard);
        assert.deepEqual({violations, errors}, {violations: [], errors: []});
      });

      const strict = (endpoint) => `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${endpoint}; require-trusted-types-for 'script'; trusted-types lit-html`;

      it("stands without 'allow-duplicates' too: the second one ends itself", async () => {
        await visit(copies, {policy: strict(demo.origin)});
        await browser.waitFor(() => document.querySelectorAll('lo-ragb-explainer > .lo-widget .lo-title').length === 2);
        await browser.waitFor(() => window.heard.errors.length > 0 || window.heard.violations.length > 0);
        assert.equal(await has('lo-ragb-explainer > *'), 2);
      });

      it("keeps its fallback where the page's own lit came first and there is no 'allow-duplicates'", async () => {
        pages['/own-lit.js'] = {body: "trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});", type: 'text/javascript'};
        await visit(`<script src="/own-lit.js"></script>${dropIn}<lo-ragb-explainer>${call}</lo-ragb-explainer>`, {policy: strict(demo.origin)});
        await browser.waitFor(() => window.heard.errors.length > 0 || window.heard.violations.length > 0);
        assert.equal(await has('lo-ragb-explainer > .lo-widget'), 0);
        assert.match(await text('lo-ragb-explainer'), /01632 960101/);
      });
    });

    it('works on a page with a <base href> of another folder', async () => {
      await visit(`<base href="/elsewhere/deep/">${area}${dropIn}<lo-ragb-explainer reading="easy">${call}</lo-ragb-explainer><p><a href="/widgets/pages/cetr-request.html">Ask</a></p>`);
      await browser.waitFor(shown, 'lo-cetr-request');
      await browser.waitFor(() => {
        const pictures = [...document.querySelectorAll('lo-ragb-explainer img')];
        return pictures.length > 0 && pictures.every(({src, naturalWidth}) => naturalWidth > 0 && new URL(src).pathname.startsWith('/widgets/pictures/'));
      });
    });

    describe('names no area file and no endpoint but its own', () => {
      const evil = (name) => `${name}=${encodeURIComponent(`${elsewhere()}/${name}.json`)}`;
      const names = ['area', 'area-src', 'areaSrc', 'src', 'data-area-src', 'data-area-origins', 'endpoint', 'request.endpoint'];
      const settled = () => browser.waitFor(named, 'Westhaven');

      for (const [what, address] of [
        ['the query', () => `?${names.map(evil).join('&')}`],
        ['the fragment', () => `#${names.map(evil).join('&')}`],
      ]) {
        it(`whatever ${what} of a stand-alone page says`, async () => {
          const path = '/widgets/pages/ragb-explainer.html';
          pages[path] = {body: built('pages/ragb-explainer.html'), policy: ''};
          log.length = otherLog.length = 0;
          await browser.goto(demo.origin + path + address());
          await settled();
          assert.deepEqual(otherLog, []);
          assert.deepEqual(log.filter((asked) => /json/.test(new URL(asked, demo.origin).pathname)), ['/widgets/pages/area.json']);
          const endpoint = await browser.evaluate(() => document.querySelector('lo-ragb-explainer').config.request.endpoint);
          assert.equal(endpoint, `${demo.origin}/api/requests`);
        });
      }

      for (const [what, content] of [
        ['a tag', (url) => `<lo-ragb-explainer area-src="${url}">${call}</lo-ragb-explainer>`],
        ['a div', (url) => `<div data-lo-widget="ragb-explainer" data-area-src="${url}" data-endpoint="${url}" data-area-origins="${url}">${call}</div>`],
        ['an <lo-area>', (url) => `<lo-area src="${url}"></lo-area><lo-ragb-explainer endpoint="${url}">${call}</lo-ragb-explainer>`],
        ['a link', (url) => `<p><a href="/widgets/pages/ragb-explainer.html?area-src=${url}" data-area-src="${url}">The colours</a></p>`],
        ['a <meta> and a form', (url) => `<meta name="area-src" content="${url}"><form><input name="area-src" value="${url}"><input name="endpoint" value="${url}"></form><lo-ragb-explainer>${call}</lo-ragb-explainer>`],
        ['a script tag that is not ours', (url) => `<script type="text/plain" src="/widgets/local-offer.js" data-area-origins="${url}" data-area-src="${url}"></script><lo-ragb-explainer area-src="${url}">${call}</lo-ragb-explainer>`],
      ]) {
        it(`from another site, if ${what} says so`, async () => {
          await visit(dropIn + content(`${elsewhere()}/area.json`), {policy: ''});
          await browser.waitFor(shown, 'lo-ragb-explainer');
          assert.equal(await browser.evaluate(named, 'Elsewhere list'), false);
          assert.deepEqual(otherLog, []);
        });
      }

      it('unless the script tag itself lists that site', async () => {
        await visit(`${dropIn.replace('></', ` data-area-origins="${elsewhere()}"></`)}<lo-ragb-explainer area-src="${elsewhere()}/area.json">${call}</lo-ragb-explainer>`, {policy: ''});
        await browser.waitFor(named, 'Elsewhere list');
        assert.deepEqual(otherLog, ['/area.json']);
      });

      it('and the script tag may name the file for the whole page', async () => {
        // With the query that content systems add.
        await visit(`${dropIn.replace('.js"></', '.js?v=1" data-area-src="/area.json"></')}<lo-ragb-explainer>${call}</lo-ragb-explainer>`);
        await settled();
      });
    });

    describe('in a content system', () => {
      const {link, others, wider} = documented();
      const snippets = [...others, built('snippets/ragb-explainer.html')];

      for (const [system, list] of [['Drupal (Basic HTML)', drupalBasic], ['LocalGov Drupal (WYSIWYG)', localGovDrupal]]) {
        it(`makes the widget of a link, which ${system} keeps as it is`, async () => {
          assert.equal(allowedTags(list, link), link);
          await visit(stylesheet + area + dropIn + allowedTags(list, link));
          await browser.waitFor(shown, 'lo-ragb-explainer');
        });

        it(`leaves the words of the other snippets to be read, where ${system} takes their tags away`, async () => {
          for (const snippet of snippets) {
            const left = allowedTags(list, snippet);
            assert.doesNotMatch(left, /<lo-|<div|data-lo/);
            assert.match(left, /<p>/);
          }
          await visit(stylesheet + area + dropIn + allowedTags(list, snippets.at(-1)));
          assert.match(await text('body'), /call 999 or go to A&E/);
        });

        it(`makes the widget of every snippet once ${system} is told to keep its tags`, async () => {
          for (const snippet of snippets) {
            const [, name] = /lo-(?:widget=")?([a-z]+-[a-z]+)/.exec(snippet);
            await visit(stylesheet + area + dropIn + allowedTags(`${list} ${wider}`, snippet));
            await browser.waitFor(shown, `lo-${name}`);
          }
        });
      }
    });

    it('takes the place of its pre-rendered words without moving the page', async () => {
      const at = async (script, width) => {
        await browser.resize({width, height: 800});
        const snippet = await (await fetch(`${demo.origin}/support-register`)).text();
        const [markup] = /<lo-ragb-explainer>[^]*<\/lo-ragb-explainer>/.exec(snippet);
        await visit(`<link rel="stylesheet" href="/assets/westhaven.css">${stylesheet}${area}${script}<main>${markup}</main><p id="after">After</p>`);
        if (script) await browser.waitFor(shown, 'lo-ragb-explainer');
        return browser.evaluate(() => Math.round(document.getElementById('after').getBoundingClientRect().top));
      };
      delete pages['/support-register'];
      for (const width of [1000, 480]) assert.equal(await at(dropIn, width), await at('', width), `${width} pixels wide`);
    });
  });
}
