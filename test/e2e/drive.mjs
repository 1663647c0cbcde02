// One small surface over Playwright's pages and our WebKit, for tests that drive a whole page as a person would.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {after} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import playwright from 'playwright';
import {forTests, found, wanted} from '../../tools/engines.mjs';
import {WebKit} from '../../tools/webkit.mjs';

/** Names of the engines to test in, as BROWSERS says. */
export const engines = wanted;

/** How long something that has to happen may take, in milliseconds: only what never happens is to fail, also where much else runs. */
export const patience = 60_000;

const types = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const typeOf = (path) => types[extname(path)] ?? (extname(path) ? 'application/octet-stream' : types['.html']);

/**
 * Serves a folder and some pages made up by the test (`{'/host.html': '<p>…'}`). `log` holds every URL asked for.
 * `headers` go with every answer: a Content-Security-Policy, for instance.
 */
export async function serve(root, pages = {}, headers = {}) {
  const log = [];
  const server = createServer(async ({url}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    log.push(url);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      const body = pages[path] ?? (await readFile(join(root, normalize(path))));
      response.setHeader('content-type', typeOf(path)).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, log, close};
}

// To start a browser takes longer than many a test: one of a kind serves all files that run in this process.
const browsers = new Map();
after(async () => {
  for (const browser of await Promise.allSettled(browsers.values())) await browser.value?.close();
});

function started(kind, start) {
  const key = JSON.stringify(kind);
  if (!browsers.has(key)) browsers.set(key, start());
  return browsers.get(key);
}

/** A page with storage of its own, and functions sent as text as WebKit does: they see nothing of the test but their arguments. */
async function openPlaywright(name, options, {dark, reducedMotion, width, height}) {
  const browser = await started([name, options], () => playwright[name].launch({...options, timeout: 2 * patience}));
  const context = await browser.newContext({viewport: {width, height}});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  // Firefox ESR ignores this silently; none of the journeys depends on it there.
  if (name === 'chromium') await page.emulateMedia({colorScheme: dark ? 'dark' : 'light', reducedMotion: reducedMotion ? 'reduce' : 'no-preference'});
  return {
    page,
    version: browser.version(),
    goto: (url) => page.goto(url),
    url: async () => page.url(),
    reload: () => page.reload(),
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    keyboard: page.keyboard,
    mouse: page.mouse,
    resize: (size) => page.setViewportSize(size),
    screenshot: (settings) => page.screenshot(settings),
    close: () => context.close(),
  };
}

/** It has one window, which is emptied and used again. What a page keeps belongs to its address, and each server has a port of its own. */
async function openWebKit({width, height, ...settings}) {
  const page = await started(['webkit', settings], () => WebKit.launch({...settings, width, height}));
  await page.setViewportSize({width, height});
  return {
    page,
    version: page.version,
    goto: page.goto,
    url: page.url,
    reload: page.reload,
    // Later, so that the driver has its answer before the document that would give it is gone.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    keyboard: page.keyboard,
    mouse: page.mouse,
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    close: () => page.goto('about:blank'),
  };
}

/**
 * Opens an engine with one empty page. `waitFor` asks again until the function answers something true. `paced` draws as
 * often as a screen does: a page that moves all the time, as Storybook's does, would otherwise do nothing but draw.
 */
export async function open(name, {dark = false, reducedMotion = false, width = 1280, height = 720, paced = false} = {}) {
  const options = paced ? found[name]() : forTests(name);
  if (!options) throw new Error(`${name} is not on this machine: node tools/browsers.mjs installs it`);
  const settings = {dark, reducedMotion, width, height};
  const opened = options === 'webkitgtk' ? await openWebKit(settings) : await openPlaywright(name, options, settings);

  async function waitFor(fn, ...args) {
    const end = Date.now() + patience;
    for (;;) {
      const value = await opened.evaluate(fn, ...args).catch((error) => {
        // The page may be between two documents just now.
        if (Date.now() > end) throw error;
      });
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in ${name} for ${fn}`);
      await pause(30);
    }
  }

  return {name, ...opened, waitFor};
}
