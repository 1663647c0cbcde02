// @lit/localize may be configured once per copy, so core brings its own: a host page that uses it too is not disturbed. After the compiler, the one
// module that imports it is rolled up with it; lit stays an import.
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const file = 'packages/core/dist/locale/localize.js';
const mark = '/* with its own copy of @lit/localize, BSD-3-Clause, Google LLC */\n';

/** A locale module needs only this of lit-localize. */
const str = 'const str = (strings, ...values) => ({strTag: true, strings, values});';

/** Every message of ours has an id, and lint holds it: what would make one from the text is left out. */
const idsAreWritten = {
  name: 'ids-are-written',
  load: (path) => (path.endsWith('/@lit/localize/internal/id-generation.js') ? "export const generateMsgId = () => '';" : null),
};

async function inline() {
  if (readFileSync(file, 'utf8').startsWith(mark)) return;
  const bundle = await rollup({input: file, external: /^(lit|@lit\/reactive-element|lit-html|lit-element)(\/|$)/, plugins: [idsAreWritten, nodeResolve()]});
  const {output} = await bundle.generate({format: 'es'});
  const [{code, imports}] = output;
  if (output.length > 1 || imports.some((name) => name.startsWith('@lit/localize'))) throw new Error(`@lit/localize is still outside: ${imports}`);
  writeFileSync(file, mark + code);
  rmSync(`${file}.map`, {force: true});
}

await inline();
for (const path of globSync('packages/core/dist/locale/generated/locales/*.js')) {
  const code = readFileSync(path, 'utf8');
  const own = code.replace(/import\s*\{\s*str\s*\}\s*from\s*['"]@lit\/localize['"];?/, str);
  if (own !== code) writeFileSync(path, own);
}

const left = globSync('packages/*/dist/**/*.js').filter((path) => /^(import|export)\b[^;]*from\s*['"]@lit\/localize/m.test(readFileSync(path, 'utf8')));
if (left.length > 0) throw new Error(`These still import @lit/localize: ${left.join(', ')}`);
