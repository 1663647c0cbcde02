// After the bundle is written: everything else that stands beside it in dist.
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {rollup} from 'rollup';
import {flatten} from '../../../tools/flatten.mjs';
import {checkPage, standAlone} from './pages.mjs';
import {paperPage} from './paper.mjs';
import {prerender, widgetNames} from './prerender.mjs';

const here = fileURLToPath(new URL('../', import.meta.url));
const dist = `${here}dist/`;
const packages = fileURLToPath(new URL('../../', import.meta.url));

const write = (name, text) => writeFileSync(dist + name, text);

/** The rules that pre-rendered fallbacks need: the same as the widgets' own, in the same order. */
async function stylesheet() {
  const sheets = [
    await import(`${packages}ui/dist/armour-styles.js`),
    await import(`${packages}ui/dist/base-styles.js`),
    await import(`${packages}ragb-explainer/dist/ragb-explainer-styles.js`),
    await import(`${packages}panel-guide/dist/panel-guide-styles.js`),
    await import(`${packages}pathway-guide/dist/pathway-guide-styles.js`),
    await import(`${here}build/out/fallback-styles.js`),
  ];
  const css = sheets.flatMap((sheet) => Object.values(sheet).map(({cssText}) => cssText)).join('\n');
  write('local-offer.css', `${flatten(css, 'local-offer.css')}\n`);
}

/** A page's own script, which shares nothing with the drop-in: what it does not use is not in it. */
async function script(name) {
  const bundle = await rollup({input: `${here}build/out/pages/${name}.js`, plugins: [nodeResolve()]});
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const {code} = await minify(output[0].code, {module: true, compress: {ecma: 2022, passes: 3}, mangle: true, format: {comments: false}});
  write(`pages/${name}.js`, `${code}\n`);
}

/** For each file of code its SRI value. Written last. */
function integrity() {
  const files = globSync('**/*.{js,css}', {cwd: dist}).map((name) => name.replaceAll('\\', '/'));
  const value = (name) => `sha384-${createHash('sha384').update(readFileSync(dist + name)).digest('base64')}`;
  write('sri.json', `${JSON.stringify(Object.fromEntries(files.sort().map((name) => [name, value(name)])), undefined, 2)}\n`);
}

for (const folder of ['pages', 'snippets', 'pictures']) {
  rmSync(dist + folder, {recursive: true, force: true});
  mkdirSync(dist + folder, {recursive: true});
}

await stylesheet();
cpSync(`${packages}pictures/svg`, `${dist}pictures`, {recursive: true});
for (const name of globSync('{LICENSE*,ATTRIBUTION.md}', {cwd: `${packages}pictures`})) copyFileSync(`${packages}pictures/${name}`, `${dist}pictures/${name}`);
for (const name of ['area', 'pathway']) {
  const schema = `${packages}contract/dist/schemas/${name}.schema.json`;
  if (!existsSync(schema)) throw new Error(`${schema} is not there: run tools/write-schemas.mjs first`);
  copyFileSync(schema, `${dist}${name}.schema.json`);
}

for (const widget of widgetNames) {
  write(`pages/${widget}.html`, await standAlone(widget));
  write(`snippets/${widget}.html`, await prerender(widget));
}
write('pages/cetr-request-paper.html', await paperPage());
write('pages/cetr-request-paper-easy.html', await paperPage({reading: 'easy'}));
write('pages/check.html', checkPage(widgetNames));
for (const name of ['page.css', 'paper.css']) copyFileSync(`${here}build/${name}`, `${dist}pages/${name}`);
await script('page');
await script('check');
integrity();
