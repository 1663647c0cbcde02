// What the drop-in and the size table are made with.
import {existsSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {englishOnly, isEnglishOnly} from './english-only.mjs';
import {minifyLiterals} from './minify-literals.mjs';

/** Hands the compiler's source maps on, so that the bundle's map leads to the .ts files. */
const compilerMaps = () => ({
  name: 'compiler-maps',
  load(path) {
    if (!existsSync(`${path}.map`) || path.includes('node_modules')) return null;
    const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return {code, map: JSON.parse(readFileSync(`${path}.map`, 'utf8'))};
  },
});

const plainEnglish = () => ({
  name: 'plain-english',
  transform(code, path) {
    if (!isEnglishOnly(path)) return null;
    const out = englishOnly(code, (text) => this.parse(text));
    return {code: out.toString(), map: out.generateMap({hires: true, source: path})};
  },
});

const smallLiterals = () => ({
  name: 'small-literals',
  transform(code, path) {
    if (path.includes('node_modules')) return null;
    const out = minifyLiterals(code, (text) => this.parse(text));
    return out ? {code: out.toString(), map: out.generateMap({hires: true, source: path})} : null;
  },
});

const smallScript = () => ({
  name: 'small-script',
  renderChunk: (code) =>
    minify(code, {module: true, sourceMap: true, compress: {ecma: 2022, passes: 3}, mangle: true, format: {comments: false, asciiOnly: false}}),
});

export const plugins = () => [compilerMaps(), plainEnglish(), smallLiterals(), nodeResolve({exportConditions: ['production']}), smallScript()];

/** A language is a file of its own, loaded when a page asks for it. Anything else in a file of its own is a mistake. */
export function chunkName({facadeModuleId, name}) {
  if (!/generated[\\/]locales[\\/]/.test(facadeModuleId ?? '')) throw new Error(`The drop-in is one file, but "${name}" wants to be another`);
  return 'locales/[name].js';
}

/** Goes on only with what the sources say: a circular import or a missing export is a mistake here, not a warning. */
export function strictly(warning, warn) {
  if (warning.message.includes('node_modules') && warning.code === 'THIS_IS_UNDEFINED') return warn(warning);
  throw new Error(`${warning.code}: ${warning.message}`);
}
