// Styles are written nested, and our oldest browsers cannot nest. Each `*-styles.ts` of a package is read again in Node, and what the compiler made
// of it is replaced by the same exports as flat, small text.
import {existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {HTMLElement, customElements} from '@lit-labs/ssr-dom-shim';
import {CSSResult} from 'lit';
import {root} from '../packages/ui/src/armour.ts';
import {flatten, shortened} from './flatten.mjs';

// A styles file may import a package that also holds an element.
Object.assign(globalThis, {HTMLElement, customElements});

const built = (source) => source.replace('/src/', source.startsWith('packages/widgets/') ? '/build/out/' : '/dist/').replace(/\.ts$/, '.js');

/** Where the module finds `armoured`, which puts our root back in; the package itself defines elements, and needs a browser. */
const armourOf = (source) => (source.startsWith('packages/ui/') ? `${'../'.repeat(source.split('/').length - 4) || './'}armour.js` : '@local-offer/ui/armour.js');

async function flatModule(source) {
  const exported = Object.entries(await import(pathToFileURL(source).href));
  const lines = exported.map(([name, value]) => {
    if (!(value instanceof CSSResult)) throw new Error(`${source}: the export "${name}" is no css\`\`. A styles file holds styles only.`);
    return `export const ${name} = armoured(${JSON.stringify(shortened(flatten(value.cssText, source), root.cssText))});`;
  });
  return [`import {armoured} from '${armourOf(source)}';`, ...lines, ''].join('\n');
}

for (const source of globSync('packages/*/src/**/*-styles.ts')) {
  const target = built(source);
  if (!existsSync(target)) throw new Error(`${target} is not there: compile first`);
  const code = await flatModule(source);
  rmSync(`${target}.map`, {force: true});
  if (readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
}
