// The built Storybook as a designer opens it, under the path that the demo site serves it at: every story in one page of Chromium.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {sendFile} from '../demo/static.mjs';
import {engines, open} from './drive.mjs';

const built = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const entries = Object.values(JSON.parse(readFileSync(`${built}index.json`, 'utf8')).entries);
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');

/** Storybook under `/storybook/`. A browser asks for an icon by itself. */
async function serve() {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    const below = pathname.startsWith('/storybook/') && (await sendFile(request, response, built, pathname.slice('/storybook/'.length)));
    if (!below) response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, close};
}

/** What the story came to, as Storybook and its accessibility add-on tell it. Runs in the page. */
function outcome(id) {
  const last = (name) => globalThis.__STORYBOOK_PREVIEW__?.channel?.last?.(name)?.[0];
  const thrown = last('storyThrewException') ?? last('playFunctionThrewException') ?? last('storyErrored');
  if (thrown) return {thrown: thrown.message ?? thrown.title};
  const finished = last('storyFinished');
  if (finished?.storyId !== id || finished === globalThis.seenBefore) return undefined;
  globalThis.seenBefore = finished;
  const results = finished.reporters.filter(({type}) => type === 'a11y').map(({result}) => result);
  const faults = results.flatMap(({violations}) =>
    violations.map(({id: rule, nodes}) => `${rule} at ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
  );
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const text = (root) =>
    [...root.querySelectorAll('*')].reduce((all, {shadowRoot}) => all + (shadowRoot ? text(shadowRoot) : ''), root.textContent);
  const words = text(document.querySelector('#storybook-root')).trim().length;
  const {situation, situations = []} = globalThis.__STORYBOOK_PREVIEW__.currentRender.story.parameters;
  return {status: finished.status, checked: results.length, faults, sideways, words, situation, situations};
}

describe('Storybook', {skip: !engines.includes('chromium')}, () => {
  let server;
  let chromium;
  let complaints = [];
  const named = new Set();
  const shown = new Set();

  before(async () => {
    server = await serve();
    chromium = await open('chromium', {paced: true});
    const {page} = chromium;
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', ({message}) => complaints.push(`error: ${message}`));
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.origin}/storybook/`) && !/^(blob|data):/.test(url) && url !== `${server.origin}/favicon.ico`)
        complaints.push(`foreign: ${url}`);
    });
  });

  after(async () => {
    await chromium?.close();
    await server?.close();
  });

  const start = async (id, viewMode = 'story') => {
    complaints = [];
    await chromium.goto(`${server.origin}/storybook/iframe.html?id=${id}&viewMode=${viewMode}`);
  };

  const send = async (name, payload) => {
    complaints = [];
    await chromium.evaluate((...message) => globalThis.__STORYBOOK_PREVIEW__.channel.emit(...message), name, payload);
  };

  /** As the list of stories does: another story in the same document. */
  const turnTo = (storyId) => send('setCurrentStory', {storyId, viewMode: 'story'});

  async function look(id) {
    const seen = await chromium.waitFor(outcome, id);
    assert.equal(seen.thrown, undefined);
    assert.deepEqual(seen.faults, [], 'axe found nothing');
    assert.equal(seen.checked, 1, 'axe has looked');
    assert.equal(seen.status, 'success');
    assert.ok(seen.words > 20, 'something is there to be read');
    assert.equal(seen.sideways, 0, 'nothing scrolls sideways');
    assert.deepEqual(complaints, []);
    return seen;
  }

  /** How far the story scrolls sideways on a phone. */
  async function overOnPhone() {
    const {page} = chromium;
    const before = page.viewportSize();
    const wide = (width) => chromium.waitFor((wanted) => innerWidth === wanted, width);
    await chromium.resize({width: 320, height: 640});
    try {
      await wide(320);
      return await chromium.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    } finally {
      await chromium.resize(before);
      await wide(before.width);
    }
  }

  for (const {id, title, name} of stories) {
    // The tests of the widgets measure their pages and states at that width.
    const onPhone = !/Every (page|state)/.test(title);
    it(`${title}, ${name}: works, ${onPhone ? 'fits on a phone, ' : ''}and axe finds nothing`, async () => {
      await ((await chromium.url()).includes('/storybook/') ? turnTo(id) : start(id));
      const {situation, situations} = await look(id);
      if (situation) shown.add(situation);
      for (const one of situations) named.add(one);
      if (onPhone) assert.equal(await overOnPhone(), 0, 'nothing scrolls sideways on a phone');
    });
  }

  // Two stories are enough here: they hold everything that has a colour or a direction.
  const rest = {theme: 'light', language: 'en', direction: 'language', reading: 'standard', root: 'open'};
  const changes = [
    {theme: 'dark'},
    {theme: 'harbour'},
    {theme: 'minster'},
    {theme: 'tramside'},
    {language: 'pl'},
    {language: 'ur'},
    {direction: 'rtl'},
    {reading: 'easy'},
    {root: 'isolated'},
  ];
  for (const id of ['look--look', 'widgets-explainer--told-amber'])
    it(`${id}: works, and axe finds nothing, with every choice of the toolbars`, async () => {
      await start(id);
      await look(id);
      for (const change of changes) {
        await send('updateGlobals', {globals: {...rest, ...change}});
        await look(id).catch((error) => {
          throw new Error(`With ${JSON.stringify(change)}: ${error.message}`);
        });
      }
    });

  it('shows every situation that the packages name', () => {
    assert.ok(named.size > 10);
    assert.deepEqual(
      [...named].filter((name) => !shown.has(name)),
      [],
    );
  });

  for (const [brand, id] of Object.entries({harbour: 'harbour-dark', minster: 'minster-serif', tramside: 'tramside-tight', none: 'yours'}))
    it(`every pair of colours of the brand "${brand}" has enough contrast`, async () => {
      await start(`your-brand--${id}`);
      await chromium.waitFor(() => document.querySelector('[data-verdict]'));
      const verdicts = await chromium.evaluate(() =>
        [...document.querySelectorAll('[data-verdict]')].map(({dataset, textContent}) => [dataset.verdict, textContent.trim()]),
      );
      assert.ok(verdicts.length > 15);
      assert.deepEqual(
        verdicts.filter(([verdict]) => verdict !== 'pass'),
        [],
      );
    });

  it('a colour that cannot be read is called so, and the lines to copy hold what was set', async () => {
    await start('your-brand--yours&args=brand-colour:!hex(ffe08a)');
    await chromium.waitFor(outcome, 'your-brand--yours');
    const [failed, lines] = await chromium.evaluate(() => [
      [...document.querySelectorAll('[data-verdict=fail] th')].map(({innerText}) => innerText.replace(/\s+/g, ' ')),
      document.querySelector('.copy pre').textContent,
    ]);
    assert.deepEqual(failed, ['brand-text-colour on brand-colour']);
    assert.equal(lines, ':root {\n  --lo-brand-colour: #ffe08a;\n}');
  });

  it('the states on show are those that a pointer and the keyboard bring about', async () => {
    const properties = [
      'outline',
      'boxShadow',
      'textDecorationLine',
      'textDecorationThickness',
      'transform',
      'backgroundColor',
      'borderColor',
    ];
    const controls = '.lo-part a, .lo-widget :is(a, button, select, input[type=text])';
    const looks = (selector, names) =>
      [...document.querySelectorAll(selector)].map((control) => names.map((name) => getComputedStyle(control)[name]).join(' | '));
    const held = {};
    for (const state of ['hover', 'focus']) {
      await start(`states--${state}`);
      await look(`states--${state}`);
      held[state] = await chromium.evaluate(looks, controls, properties);
    }
    await start('states--rest');
    await look('states--rest');
    const rest = await chromium.evaluate(looks, controls, properties);
    assert.ok(rest.length > 10);
    const {page} = chromium;
    const all = page.locator(controls);
    for (let n = 0; n < rest.length; n++) {
      await all.nth(n).hover();
      assert.equal((await chromium.evaluate(looks, controls, properties))[n], held.hover[n], `pointer on control ${n}`);
      await page.mouse.move(0, 0);
    }
    await page.keyboard.press('Tab');
    for (let n = 0; n < rest.length; n++) {
      await all.nth(n).focus();
      const now = (await chromium.evaluate(looks, controls, properties))[n];
      assert.equal(now, held.focus[n], `keyboard focus on control ${n}`);
      assert.notEqual(now, rest[n], `control ${n} shows that it has the focus`);
    }
  });

  it('prints every message, with its Easy Read, a picture and translations', async () => {
    await start('words--explainer');
    const [message, picture, translated] = await chromium.waitFor(() => {
      const found = [...document.querySelectorAll('.word')].find(({textContent}) =>
        textContent.includes('ragb-explainer.red.meaning.easy1'),
      );
      return (
        found && [
          found.textContent,
          found.querySelector('img').src,
          [...found.querySelectorAll('dd')].map(({lang, dir}) => `${lang} ${dir}`),
        ]
      );
    });
    for (const part of ['There is a high risk', 'ragb-explainer.red.meaning', 'dsr-policy', 'checked'])
      assert.ok(message.includes(part), part);
    assert.match(picture, /pictures\/red\.svg$/);
    assert.deepEqual([...new Set(translated)].sort(), ['pl ltr', 'ur rtl']);
  });

  for (const {id, title} of docs)
    it(`${title}: its docs page opens`, async () => {
      await start(id, 'docs');
      await chromium.waitFor(() => document.querySelector('#storybook-docs h1, #storybook-docs h2')?.textContent);
      assert.deepEqual(complaints, []);
    });

  it('opens with its list of stories and asks nobody else for anything', async () => {
    complaints = [];
    await chromium.goto(`${server.origin}/storybook/`);
    await chromium.waitFor(() => document.body.textContent.includes('Explainer'));
    assert.deepEqual(complaints, []);
  });
});
