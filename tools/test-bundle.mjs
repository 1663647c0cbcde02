// For Web Test Runner: the test files and all that they import as a few files. Else each test file makes each engine ask for about 300 modules, one
// by one, and that takes longer than many of the tests.
import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {build} from 'esbuild';

/** What finds something beside itself still finds it there. */
const places = (root) => ({
  name: 'places',
  setup: ({onLoad}) =>
    onLoad({filter: /\/packages\/[^/]+\/src\/.*\.ts$/}, async ({path}) => {
      const contents = await readFile(path, 'utf8');
      if (!contents.includes('import.meta.url')) return undefined;
      return {contents: contents.replaceAll('import.meta.url', `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.href).href`), loader: 'ts'};
    }),
});

async function bundle(testFiles, {tsconfig, conditions, root}) {
  const {outputFiles} = await build({
    entryPoints: testFiles,
    outbase: root,
    outdir: root,
    outExtension: {'.js': '.ts'},
    chunkNames: 'bundled/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // With line numbers of the sources, and without the sources.
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfig,
    conditions,
    external: ['/__web-dev-server__*'],
    plugins: [places(root)],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({path, text}) => [`/${relative(root, path)}`, text]));
}

/**
 * A plugin and the reporter that tells it what is run. What cannot be bundled, and what is watched, is served as it is: the runner says what is wrong
 * with it.
 */
export function testBundle(options) {
  let files = Promise.resolve(new Map());
  return {
    plugin: {
      name: 'test-bundle',
      async serve({path}) {
        const body = (await files).get(path);
        return body === undefined ? undefined : {body, type: 'js'};
      },
    },
    reporter: {
      start({config, testFiles}) {
        if (!config.watch && !config.manual) files = bundle(testFiles, options).catch(() => new Map());
      },
    },
  };
}
