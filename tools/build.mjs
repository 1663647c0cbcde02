// Everything that `npm run build` builds, in order.
import {existsSync, globSync} from 'node:fs';
import {newest, stamp} from './freshness.mjs';
import {quietly} from './steps.mjs';

const node = process.execPath;
const withSources = ['--import', './tools/ts-loader.mjs', '--conditions=local-offer-source'];

const sources = ['packages', 'tools', 'package-lock.json', 'rollup.config.js', 'lit-localize.json', 'custom-elements-manifest.config.js', 'tsconfig.base.json'];

/** What the compiler and Storybook read but nobody writes by hand. */
export const generate = () =>
  quietly('Translations to modules', node, 'tools/localize.mjs', 'build') && quietly('Manifest of the elements', 'cem', 'analyze', '--quiet');

export const compile = () => quietly('Type check and compile the packages', 'tsc', '-b', ...globSync('packages/*/tsconfig.json').sort());

const onward = [
  () => quietly('Everything the widgets say, for those who check it', node, 'tools/write-content.mjs'),
  () => quietly('The consent graph, in words and pictures', node, 'tools/write-consent-graph.mjs'),
  () => quietly("Core's own copy of lit-localize", node, 'tools/inline-localize.mjs'),
  () => quietly('Flat, small styles', node, ...withSources, 'tools/flatten-styles.mjs'),
  () => quietly('Tokens for design tools', node, 'tools/write-tokens.mjs'),
  () => quietly('JSON Schemas', node, 'tools/write-schemas.mjs'),
  () => quietly('The drop-in', 'rollup', '-c', '--silent'),
  () => quietly('Stylesheet, pages, snippets, pictures', node, ...withSources, 'packages/widgets/build/assemble.mjs'),
];

/** Builds all, and stops at the first step that fails. */
export const build = () => buildWith([generate, compile, ...onward]);

/** The same where the first two steps have just gone well. */
export const buildOnward = () => buildWith(onward);

function buildWith(steps) {
  const begun = new Date();
  const good = steps.every((step) => step());
  if (good) stamp('built', begun);
  return good;
}

export const buildIfOld = () => (newest(sources) <= stamp.of('built') && existsSync('packages/widgets/dist/local-offer.js')) || build();

export function buildStorybook() {
  const begun = new Date();
  const good = quietly('Storybook', 'storybook', 'build', '--quiet', '-o', 'storybook-static');
  if (good) stamp('storybook', begun);
  return good;
}

export const storybookIfOld = () => (newest([...sources, 'stories', 'docs', '.storybook']) <= stamp.of('storybook') && existsSync('storybook-static/index.html')) || buildStorybook();
