import {brotliCompressSync, constants} from 'node:zlib';
import {rollup} from 'rollup';
import {writeFileSync} from 'node:fs';
import {plugins, strictly} from './bundle/plugins.mjs';
const entry = (code) => ({name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null)});
const br = (c) => brotliCompressSync(c, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
for (const name of ['cetr-request', 'ragb-explainer']) {
const bundle = await rollup({input: 'entry', plugins: [entry(`import '@local-offer/${name}/define.js'`), ...plugins()], onwarn: strictly});
const out = (await bundle.generate({format: 'es'})).output.find((o) => o.isEntry);
console.log(name, out.code.length, br(out.code)); writeFileSync(`/tmp/req/${name}.js`, out.code);
}
