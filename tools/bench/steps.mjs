// How long a page of the form takes to come, beside a form of the same pages that was written by hand. Both in one run, in turn.
import {readFileSync} from 'node:fs';
import playwright from 'playwright';
import {found} from '../engines.mjs';
import {answers, plainForm} from './plain-form.mjs';
import {serveTexts} from './serve.mjs';

const slowdown = 4;
const dist = 'packages/widgets/dist/';
const host = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Westhaven</title>
<link rel="stylesheet" href="/host.css">
${head}</head>
<body><main><h1>Support in Westhaven</h1>
${body}
</main></body>
</html>
`;

function texts() {
  const {markup, style, script} = plainForm();
  return {
    '/host.css': 'body{margin:0;font:1rem/1.5 Arial,sans-serif}main{max-width:50rem;margin:auto;padding:1rem}',
    '/widget.html': host('', `<lo-cetr-request no-history><p>Call 01632 960102.</p></lo-cetr-request><script type="module" src="/local-offer.js"></script>`),
    '/plain.html': host('<link rel="stylesheet" href="/plain.css">\n', `${markup}\n<script src="/plain.js"></script>`),
    '/plain.css': style,
    '/plain.js': script,
    '/local-offer.js': readFileSync(`${dist}local-offer.js`, 'utf8'),
    '/area.json': '{}',
  };
}

const button = {widget: 'lo-cetr-request form .lo-button-main', plain: '.main'};

/** Runs in the page. Answers what is asked on the page that is shown, as a person would: the same in both forms. */
async function fill(answers) {
  const shown = (control) => control.offsetParent !== null;
  // A choice may bring further questions: those are answered in a second turn.
  for (let turn = 0; turn < 2; turn++) {
    for (const control of document.querySelectorAll('form input, form textarea')) {
      const answer = answers[control.name];
      if (answer === undefined || !shown(control)) continue;
      if (/radio|checkbox/.test(control.type)) {
        if ([answer].flat().includes(control.value) && !control.checked) control.click();
      } else if (control.value !== answer) {
        control.value = answer;
        control.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Runs in the page. Presses Continue; answers with the milliseconds until the next heading had the focus and was painted. */
function proceed(selector) {
  return new Promise((resolve, reject) => {
    const main = document.querySelector(selector);
    const late = setTimeout(() => reject(new Error(`stuck at "${document.activeElement.textContent}"`)), 5000);
    document.addEventListener(
      'focusin',
      ({target}) => {
        if (!/^H[1-6]$/.test(target.localName.toUpperCase())) return;
        // The frame that shows it, and then the first moment after it was painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new globalThis.MessageChannel();
          port1.onmessage = () => {
            clearTimeout(late);
            resolve({time: performance.now() - begun, title: target.textContent.trim()});
          };
          port2.postMessage(0);
        });
      },
      {once: true, capture: true},
    );
    const begun = performance.now();
    main.click();
  });
}

async function walk(browser, url, name) {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await cdp.send('Performance.enable', {timeDomain: 'timeTicks'});
  const spent = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((one) => one.name === name).value * 1000;
    return {script: of('ScriptDuration'), style: of('RecalcStyleDuration') + of('LayoutDuration')};
  };
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForSelector(button[name]);
  const steps = [];
  for (let title = ''; !/^Check your answers/.test(title); ) {
    if (steps.length > 40) throw new Error(`${name}: no end`);
    await page.evaluate(fill, answers);
    const before = await spent();
    const done = await page.evaluate(proceed, button[name]);
    const {script, style} = await spent();
    const elements = await page.evaluate("document.querySelectorAll('lo-cetr-request *, form#plain, form#plain *').length");
    steps.push({time: done.time, script: script - before.script, style: style - before.style, elements, title: (title = done.title)});
  }
  await context.close();
  return steps;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Walks both forms in turn, and gives the table as Markdown. */
export async function stepTable(turns) {
  const server = await serveTexts(texts());
  const browser = await playwright.chromium.launch(found.chromium());
  const version = browser.version();
  const walks = {widget: [], plain: []};
  try {
    for (const name of Object.keys(walks)) await walk(browser, `${server.origin}/${name}.html`, name);
    for (let turn = 0; turn < turns; turn++)
      for (const name of turn % 2 ? ['plain', 'widget'] : ['widget', 'plain']) walks[name].push(await walk(browser, `${server.origin}/${name}.html`, name));
  } finally {
    await browser.close();
    server.close();
  }
  const middle = (from, key) => median(from.flatMap((steps) => steps.map((step) => step[key])));
  const of = (from) => ({
    time: middle(from, 'time'),
    worst: Math.max(...from[0].map((_, n) => median(from.map((steps) => steps[n].time)))),
    script: middle(from, 'script'),
    style: middle(from, 'style'),
    elements: middle(from, 'elements'),
    pages: from[0].length,
  });
  const [ours, plain] = [of(walks.widget), of(walks.plain)];
  const row = (what, key, digits = 1) => `| ${what} | ${ours[key].toFixed(digits)} | ${plain[key].toFixed(digits)} | ${(ours[key] / plain[key]).toFixed(2)} |`;
  return [
    `Chromium ${version}, processor ${slowdown} times slower, 390 px wide, ${turns} turns in one run, medians of all pages. A parent, short route: ${ours.pages} pages here, ${plain.pages} in the form by hand.`,
    '',
    '| From one page to the next | `<lo-cetr-request>` | By hand | Ratio |',
    '| --- | --: | --: | --: |',
    row('Continue until the heading has the focus and is painted (ms)', 'time'),
    row('the same, the slowest page (ms)', 'worst'),
    row('Script for it (ms)', 'script'),
    row('Style and layout for it (ms)', 'style'),
    row('Elements of the form in the page', 'elements', 0),
  ].join('\n');
}
