// npm run bench: what the explainer costs a page, beside pages with the same words in plain HTML, and how long the next page of the form
// takes, beside a form that was written by hand. One run each, all in turn, medians.
// BENCH_RUNS sets how many turns; npm run bench -- pages, or -- steps, does one of the two. The tables go into docs/performance.md.
import playwright from 'playwright';
import {files, pages} from './bench/pages.mjs';
import {serveTexts} from './bench/serve.mjs';
import {stepTable} from './bench/steps.mjs';
import {visit} from './bench/visit.mjs';
import {found} from './engines.mjs';
import {writeBetween} from './write-between.mjs';

const turns = Number(process.env.BENCH_RUNS ?? 9);
const titles = {
  without: 'The page without us',
  widget: 'Explainer, pre-rendered words inside',
  short: 'Explainer, a telephone number inside',
  static: 'The same words in plain HTML',
  details: 'The same words in `<details>`',
};
const names = Object.keys(titles);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure() {
  const server = await serveTexts({...pages(), ...files()});
  const browser = await playwright.chromium.launch(found.chromium());
  const results = Object.fromEntries(names.map((name) => [name, []]));
  try {
    await visit(browser, `${server.origin}/widget.html`);
    for (let turn = 0; turn < turns; turn++)
      for (const name of turn % 2 === 0 ? names : [...names].reverse()) results[name].push(await visit(browser, `${server.origin}/${name}.html`));
    return {results, version: browser.version()};
  } finally {
    await browser.close();
    server.close();
  }
}

async function comparePages() {
  const {results, version} = await measure();
  const middle = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(Object.keys(results[name][0]).map((key) => [key, median(results[name].map((run) => run[key]))]))]),
  );
  const ratio = middle.widget.paint / middle.without.paint;
  const shift = Math.max(...results.widget.map((run) => run.shift));

  const head = '| Page | First paint (ms) | Widget in place (ms) | Script (ms) | All work (ms) | Heap (KiB) | Layout shift |\n| --- | --: | --: | --: | --: | --: | --: |';
  const rows = names.map((name) => {
    const {paint, widget, script, work, heap, shift: moved} = middle[name];
    return `| ${titles[name]} | ${[paint, widget, script, work, heap].map((value) => (value ? Math.round(value) : '–')).join(' | ')} | ${moved.toFixed(4)} |`;
  });
  const text = [
    `Chromium ${version}, processor 4 times slower, slow 4G (150 ms, 1.6 Mbit/s), nothing cached, 390 px wide, ${turns} turns, medians.`,
    '',
    head,
    ...rows,
    '',
    `First paint of the page with the explainer: ${ratio.toFixed(3)} of the page without (promised: at most 1.02). Layout shift with pre-rendered words, worst of all turns: ${shift.toFixed(4)} (promised: 0).`,
  ].join('\n');
  if (shift > 0) {
    console.error('The page moved when the widget came.');
    process.exitCode = 1;
  }
  return text;
}

const tables = {pages: ['bench', comparePages], steps: ['steps', () => stepTable(turns)]};
const wanted = process.argv.slice(2).filter((name) => Object.hasOwn(tables, name));

for (const name of wanted.length > 0 ? wanted : Object.keys(tables)) {
  const [place, make] = tables[name];
  const text = await make();
  console.log(`${text}\n`);
  writeBetween('docs/performance.md', place, text);
}
