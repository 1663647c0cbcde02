// What people set in order to read: a narrow screen, large text, wide spacing, the keyboard, forced colours, paper. On the built drop-in.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../demo/server.mjs';
import {engines, open} from './drive.mjs';

const first = `<lo-ragb-explainer rating="amber"><p>Call 01632 960101</p></lo-ragb-explainer><lo-cetr-request><p>Call 01632 960102</p></lo-cetr-request>`;
const guides = `<lo-pathway-guide pathway="one-plan"><p>Call 01632 960101</p></lo-pathway-guide><lo-panel-guide><p>Call 01632 960102</p></lo-panel-guide>`;
const body = (widgets) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Test</title>
<link rel="stylesheet" href="/spacing.css" disabled><script type="module" src="/widgets/local-offer.js"></script><body><lo-area src="/area.json"></lo-area>${widgets}`;
// The figures of WCAG 1.4.12.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;
const pages = {
  '/inner.html': {body: body(first), policy: ''},
  '/guides.html': {body: body(guides), policy: ''},
  '/spacing.css': {body: spacing, type: 'text/css', policy: ''},
  // A frame, because a window of WebKitGTK goes no narrower than 447 pixels.
  ...Object.fromEntries(
    ['inner', 'guides'].map((name) => [`/outer-${name}.html`, {body: `<!doctype html><title>Frame</title><iframe src="/${name}.html" width="320" height="640"></iframe>`, policy: ''}]),
  ),
};

// These run in the page.
const ready = () => {
  const {contentDocument} = document.querySelector('iframe') ?? {contentDocument: document};
  const [one, two] = contentDocument?.querySelectorAll(':is(lo-ragb-explainer, lo-cetr-request, lo-panel-guide, lo-pathway-guide) > .lo-widget') ?? [];
  return Boolean(one?.querySelector('.lo-heading') && two?.querySelector('.lo-heading'));
};
/** Goes on to the question with the most on it: every way to be reached, each with its field. */
const fillIn = (names) => {
  const {contentDocument} = document.querySelector('iframe') ?? {contentDocument: document};
  const form = () => contentDocument.querySelector('lo-cetr-request');
  for (const name of names) {
    const control = name && form().querySelector(`[name="${name}"]`);
    if (control?.type === 'radio') [...form().querySelectorAll(`[name="${name}"]`)].at(-1).click();
    else if (control) control.value = 'Somebody';
  }
  form().querySelector('.lo-button-main').click();
  return true;
};
const page = () => document.querySelector('iframe').contentDocument.querySelector('lo-cetr-request form .lo-heading')?.textContent.trim();
const wide = ({easy, spaced, large}) => {
  const {contentDocument: inner, contentWindow} = document.querySelector('iframe');
  const reading = [...inner.querySelectorAll('.lo-tool')].find(({textContent}) => textContent.trim() === (easy ? 'Easy Read' : 'Standard'));
  if (reading.getAttribute('aria-pressed') !== 'true') reading.click();
  inner.querySelector('link').disabled = !spaced;
  inner.documentElement.style.fontSize = large ? '200%' : '';
  return new Promise((resolve) =>
    contentWindow.requestAnimationFrame(() => {
      const limit = inner.documentElement.clientWidth;
      const over = [...inner.querySelectorAll('.lo-widget, .lo-widget *')].filter((element) => {
        const {left, right, width, height} = element.getBoundingClientRect();
        // The words of a quiet button stand at the edge, and its border, which cannot be seen, outside of it.
        const out = left < -1 && !element.matches('.lo-button-quiet:first-child');
        return width > 1 && height > 1 && (right > limit + 1 || out) && !element.closest('.lo-spoken');
      });
      // Nothing may be cut off where it stands either.
      const cut = [...inner.querySelectorAll('.lo-widget *')].filter((element) => {
        const {overflowX, overflowY} = contentWindow.getComputedStyle(element);
        return (
          /hidden|clip/.test(overflowX + overflowY) &&
          !element.closest('.lo-spoken, svg') &&
          element.scrollHeight > element.clientHeight + 1
        );
      });
      resolve({
        over: over.map(({className, localName}) => `${localName}.${className}`),
        cut: cut.map(({className}) => className),
        scroll: inner.documentElement.scrollWidth - limit,
      });
    }),
  );
};
const small = () =>
  [...document.querySelectorAll('.lo-widget button, .lo-widget .lo-call, .lo-widget input, .lo-widget select, .lo-widget .lo-moves > *')]
    .filter((element) => element.checkVisibility() && !element.matches('.lo-link-button'))
    .map((element) => {
      // A tick box or radio button is pressed by its label too.
      const {width, height} = (
        element.matches('[type=radio], [type=checkbox]') ? (element.labels[0] ?? element) : element
      ).getBoundingClientRect();
      return {what: element.textContent.trim() || element.name, width, height};
    })
    .filter(({width, height}) => width < 43.5 || height < 43.5);
const linkButtons = () =>
  [...document.querySelectorAll('.lo-widget .lo-link-button')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getBoundingClientRect().height);
const ring = () => {
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(document.activeElement);
  return {
    what: document.activeElement.textContent.trim().slice(0, 30),
    inside: Boolean(document.activeElement.closest('.lo-widget')),
    outlineStyle,
    width: parseFloat(outlineWidth),
    boxShadow,
  };
};

for (const engine of engines) {
  describe(`reading conditions in ${engine}`, () => {
    let demo, browser;
    before(async () => {
      demo = await serve({port: 0, database: ':memory:', pages});
      browser = await open(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    describe('320 pixels wide', () => {
      const questions = [[], ['urgent'], ['asks'], ['earlier'], ['who'], ['your-name', 'relation']];

      for (const [what, how] of [
        ['as it comes', {}],
        ['with the text twice as large', {large: true}],
        ['with wide spacing', {spaced: true}],
        ['in Easy Read, large and spaced', {easy: true, large: true, spaced: true}],
      ]) {
        it(`nothing sticks out or is cut off, ${what}`, async () => {
          await browser.goto(`${demo.origin}/outer-inner.html`);
          await browser.waitFor(ready);
          const seen = new Set();
          for (const names of [...questions, undefined]) {
            const found = await browser.evaluate(wide, how);
            assert.deepEqual(found, {over: [], cut: [], scroll: found.scroll}, await browser.evaluate(page));
            assert.ok(found.scroll <= 0, `the page scrolls sideways by ${found.scroll}`);
            if (names) await browser.evaluate(fillIn, names);
            seen.add(await browser.evaluate(page));
          }
          assert.equal(seen.size, questions.length, [...seen].join('; '));
        });

        it(`nothing of the guides sticks out or is cut off, ${what}`, async () => {
          await browser.goto(`${demo.origin}/outer-guides.html`);
          await browser.waitFor(ready);
          const found = await browser.evaluate(wide, how);
          assert.deepEqual({...found, scroll: Math.max(found.scroll, 0)}, {over: [], cut: [], scroll: 0});
        });
      }
    });

    it('whatever is to be pressed is 44 pixels or more, and a button among words 24', async () => {
      await browser.goto(`${demo.origin}/inner.html`);
      await browser.waitFor(ready);
      for (const names of [[], ['urgent'], ['asks'], ['earlier'], ['who']]) {
        assert.deepEqual(await browser.evaluate(small), []);
        for (const height of await browser.evaluate(linkButtons)) assert.ok(height >= 23.5, `${height}`);
        await browser.evaluate(fillIn, names);
      }
      await browser.goto(`${demo.origin}/guides.html`);
      await browser.waitFor(ready);
      assert.deepEqual(await browser.evaluate(small), []);
      for (const height of await browser.evaluate(linkButtons)) assert.ok(height >= 23.5, `${height}`);
    });

    it('the Tab key shows where it is, with a ring of two tones', async () => {
      await browser.goto(`${demo.origin}/inner.html`);
      await browser.waitFor(ready);
      let count = 0;
      for (let n = 0; n < 12; n++) {
        await browser.keyboard.press('Tab');
        const found = await browser.evaluate(ring);
        if (!found.inside) continue;
        count++;
        assert.equal(found.outlineStyle, 'solid', found.what);
        assert.ok(found.width >= 2, found.what);
        assert.notEqual(found.boxShadow, 'none', found.what);
      }
      assert.ok(count > 5, `${count} stops inside the widgets`);
    });

    if (engine !== 'chromium') return;

    it('under forced colours the four ratings keep a border, a shape and the word', async () => {
      await browser.page.emulateMedia({forcedColors: 'active'});
      await browser.goto(`${demo.origin}/inner.html`);
      await browser.waitFor(ready);
      const cards = await browser.evaluate(() =>
        [...document.querySelectorAll('.lo-rating')].map((card) => {
          const {borderTopStyle, borderInlineStartStyle} = getComputedStyle(card);
          const shape = card.querySelector('.lo-rating-badge svg').getBoundingClientRect();
          return {
            border: borderTopStyle !== 'none' || borderInlineStartStyle !== 'none',
            shape: shape.width > 5,
            word: card.querySelector('.lo-rating-badge').textContent.trim(),
          };
        }),
      );
      await browser.page.emulateMedia({forcedColors: null});
      assert.deepEqual(cards.map(({word}) => word).sort(), ['Amber', 'Blue', 'Green', 'Red']);
      for (const {border, shape, word} of cards) assert.ok(border && shape, word);
    });

    it('paper shows what is folded, and no switches', async () => {
      await browser.goto(`${demo.origin}/inner.html`);
      await browser.waitFor(ready);
      const heights = () => [...document.querySelectorAll('.lo-rating-more')].map((more) => more.getBoundingClientRect().height);
      assert.ok(
        (await browser.evaluate(heights)).some((height) => height < 5),
        'some are folded on the screen',
      );
      await browser.page.emulateMedia({media: 'print'});
      const printed = await browser.evaluate(heights);
      const toolbar = await browser.evaluate(() => getComputedStyle(document.querySelector('.lo-toolbar')).display);
      await browser.page.emulateMedia({media: null});
      assert.ok(
        printed.every((height) => height > 20),
        printed.join(),
      );
      assert.equal(toolbar, 'none');
    });
  });
}
