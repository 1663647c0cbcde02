// npm run size [-- --detail]: what a page has to fetch, also written into docs/performance.md. A limit that is passed fails.
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {minify} from '@swc/core';
import {rollup} from 'rollup';
import {weigh} from './bundle/parts.mjs';
import {plugins, strictly} from './bundle/plugins.mjs';
import {writeBetween} from './write-between.mjs';

const kib = (bytes) => (bytes / 1024).toFixed(1);

const brotli = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const measure = (content) => ({raw: Buffer.byteLength(content), gzip: gzipSync(content, {level: 9}).length, brotli: brotli(content)});

const entry = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) => (id === 'entry' ? code : null),
});

/** The file that a page would load for these imports, languages apart. */
async function bundleOf(code) {
  const bundle = await rollup({input: 'entry', plugins: [entry(code), ...plugins()], onwarn: strictly});
  const {output} = await bundle.generate({format: 'es', sourcemap: 'hidden'});
  return output.find(({isEntry}) => isEntry);
}

const explainer = "import '@local-offer/ragb-explainer/define.js';";
const request = "import '@local-offer/cetr-request/define.js';";
const wizard = "import '@local-offer/consent-wizard/define.js';";
const panel = "import '@local-offer/panel-guide/define.js';";
const pathway = "import '@local-offer/pathway-guide/define.js';";

/** The modules that weigh most, each measured by itself: alone it weighs more than in company. */
async function printDetail({modules}) {
  const rows = await Promise.all(
    Object.entries(modules).map(async ([path, {code}]) => {
      const small = (await minify(code ?? '', {module: true, compress: {unused: false}, mangle: {toplevel: true}})).code;
      return {module: path.replace(/^.*\/(node_modules|packages)\//, ''), minified: small.length, brotli: brotli(small)};
    }),
  );
  console.table(rows.filter(({brotli: size}) => size > 40).sort((a, b) => b.brotli - a.brotli).slice(0, 40));
}

const forms = explainer + request + wizard;
const entries = {
  explainer,
  request,
  wizard,
  panel,
  pathway,
  'explainer and request': explainer + request,
  forms,
  'without panel': forms + pathway,
  'without pathway': forms + panel,
  everything: forms + panel + pathway,
  lit: "export {LitElement, html, css, nothing} from 'lit';",
};
const bundles = Object.fromEntries(await Promise.all(Object.entries(entries).map(async ([name, code]) => [name, await bundleOf(code)])));
const sizes = Object.fromEntries(Object.entries(bundles).map(([name, {code}]) => [name, measure(code)]));
const built = 'packages/widgets/dist';
const file = (path) => measure(readFileSync(`${built}/${path}`));
const less = (a, b) => ({raw: a.raw - b.raw, gzip: a.gzip - b.gzip, brotli: a.brotli - b.brotli});

const rows = [
  {what: 'Explainer alone, with lit', size: sizes.explainer, limit: 12},
  {what: 'Request (whole form) alone, with lit', size: sizes.request, limit: 26},
  {what: 'Consent wizard alone, with lit', size: sizes.wizard, limit: 20},
  {what: 'Panel guide alone, with lit', size: sizes.panel, limit: 16},
  {what: 'Pathway guide alone, with lit', size: sizes.pathway, limit: 16},
  {what: 'Whole drop-in, English', size: file('local-offer.js'), limit: 30},
  {what: 'Explainer, on a page that has the request', size: less(sizes['explainer and request'], sizes.request)},
  {what: 'Request, on a page that has the explainer', size: less(sizes['explainer and request'], sizes.explainer)},
  {what: 'Consent wizard, on a page that has both', size: less(sizes.forms, sizes['explainer and request'])},
  {what: 'Panel guide, on a page that has the other four', size: less(sizes.everything, sizes['without panel'])},
  {what: 'Pathway guide, on a page that has the other four', size: less(sizes.everything, sizes['without pathway'])},
  {what: 'lit itself', size: sizes.lit},
  ...globSync(`${built}/locales/*.js`).sort().map((path) => ({what: `Language: ${basename(path, '.js')}`, size: measure(readFileSync(path))})),
  {what: 'Stylesheet for fallbacks', size: file('local-offer.css')},
];

const table = rows.map(({what, size, limit}) => ({
  what,
  'raw KiB': kib(size.raw),
  'gzip -9': kib(size.gzip),
  'brotli 11': kib(size.brotli),
  limit: limit ?? '',
  'of limit': limit ? `${Math.round((size.brotli / 1024 / limit) * 100)} %` : '',
}));

console.table(table);
if (process.argv.includes('--detail')) await printDetail(bundles.everything);

const cells = Object.keys(table[0]);
const line = (values) => `| ${values.join(' | ')} |`;
writeBetween('docs/performance.md', 'size', [line(cells), line(cells.map((_, index) => (index === 0 ? '---' : '--:'))), ...table.map((row) => line(Object.values(row)))].join('\n'));

const guides = {panel: weigh(bundles.panel, brotli), pathway: weigh(bundles.pathway, brotli)};
const inParts = guides.panel.map(({name, ...panel}, n) => [name, ...[panel, guides.pathway[n]].flatMap(({raw, brotli: weight}) => [kib(raw), kib(weight)])]);
writeBetween(
  'docs/performance.md',
  'parts',
  [line(['part', 'panel guide, raw KiB', 'brotli 11', 'pathway guide, raw KiB', 'brotli 11']), line(['---', '--:', '--:', '--:', '--:']), ...inParts.map(line)].join('\n'),
);

const over = rows.filter(({size, limit}) => limit && size.brotli > limit * 1024);
if (over.length > 0) {
  console.error(over.map(({what}) => `${what}: over its limit`).join('\n'));
  process.exitCode = 1;
}
