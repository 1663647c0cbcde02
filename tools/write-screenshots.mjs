// Takes the pictures of README.md and docs/theming.md from the built widgets, in Chromium: node tools/write-screenshots.mjs (after npm run build).
import {mkdirSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import playwright from 'playwright';
import {serve} from '../test/demo/server.mjs';
import {found} from './engines.mjs';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const [, css] = /<!-- example -->\s+```css\n([^]*?)```/.exec(readFileSync(new URL('../docs/theming.md', import.meta.url), 'utf8')) ?? [];
if (!css) throw new Error('docs/theming.md has lost its example');

const bare = (styles) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${styles}
<script type="module" src="/widgets/local-offer.js"></script><lo-area src="/area.json"></lo-area>
<lo-ragb-explainer></lo-ragb-explainer><lo-cetr-request></lo-cetr-request>`;

const demo = await serve({
  port: 0,
  database: ':memory:',
  pages: {
    '/council.css': {body: css, type: 'text/css'},
    '/before': {body: bare('')},
    '/after': {body: bare('<link rel="stylesheet" href="/council.css">')},
  },
});
const browser = await playwright.chromium.launch(found.chromium());
mkdirSync(folder, {recursive: true});

/** One picture: opens a page, does what a reader does, and keeps what is seen from an element on. */
async function shoot(name, path, {width, height, from, above = 16, act = async () => {}}) {
  const page = await browser.newPage({viewport: {width, height}, reducedMotion: 'reduce'});
  await page.goto(demo.origin + path);
  await page.locator('.lo-widget:not([data-lo-fallback])').first().waitFor();
  await act(page);
  await page.evaluate(() => document.fonts.ready);
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate((element, room) => scrollTo(0, element.getBoundingClientRect().top + scrollY - room), above);
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => [...document.images].every(({complete}) => complete));
  const file = `${folder}${name}.png`;
  await page.screenshot({path: file});
  await page.close();
  console.log(`docs/images/${name}.png  ${(statSync(file).size / 1024).toFixed(0)} KiB`);
}

const colours = '[id$="-colours"]';
const question = async (page) => {
  const form = page.locator('lo-cetr-request');
  await form.getByRole('button', {name: 'Start'}).click();
  await form.getByRole('radio').last().check();
  await form.getByRole('button', {name: 'Continue'}).click();
  await form.getByRole('radio').nth(1).check();
};
const easy = (page) => page.getByRole('button', {name: 'Easy Read'}).first().click();

try {
  await shoot('explainer', '/support-register', {width: 560, height: 760, from: '.lo-ratings'});
  await shoot('easy-read', '/support-register', {width: 390, height: 760, from: '.lo-ratings', act: easy});
  await shoot('request', '/ask-for-a-review', {width: 390, height: 760, from: 'lo-cetr-request', act: question});
  for (const when of ['before', 'after']) {
    await shoot(`theming-${when}`, `/${when}`, {width: 560, height: 760, from: colours});
    await shoot(`theming-form-${when}`, `/${when}`, {width: 560, height: 620, from: 'lo-cetr-request', act: question});
  }
} finally {
  await browser.close();
  await demo.close();
}
