// Styles are written nested, and our oldest browsers cannot nest. Each `*-styles.ts` of a package is read again in Node, and what the compiler made
// of it is replaced by the same exports as flat, small text.
import {existsSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {HTMLElement, customElements} from '@lit-labs/ssr-dom-shim';
import {CSSResult} from 'lit';
import {flatten} from './flatten.mjs';

// A styles file may import a package that also holds an element.
Object.assign(globalThis, {HTMLElement, customElements});

const built = (source) => source.replace('/src/', source.startsWith('packages/widgets/') ? '/build/out/' : '/dist/').replace(/\.ts$/, '.js');

async function flatModule(source) {
  const exported = Object.entries(await import(pathToFileURL(source).href));
  const lines = exported.map(([name, value]) => {
    if (!(value instanceof CSSResult)) throw new Error(`${source}: the export "${name}" is no css\`\`. A styles file holds styles only.`);
    return `export const ${name} = unsafeCSS(${JSON.stringify(flatten(value.cssText, source))});`;
  });
  return ["import {unsafeCSS} from 'lit';", ...lines, ''].join('\n');
}

for (const source of globSync('packages/*/src/**/*-styles.ts')) {
  const target = built(source);
  if (!existsSync(target)) throw new Error(`${target} is not there: compile first`);
  const code = await flatModule(source);
  rmSync(`${target}.map`, {force: true});
  if (readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
}
