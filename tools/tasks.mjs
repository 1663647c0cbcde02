// What can be run, each by `npm run <name>` or `node tools/run.mjs <name>`.
import {resolve} from 'node:path';
import {build, buildIfOld, buildStorybook, generate, storybookIfOld} from './build.mjs';
import {must, openly, stay} from './steps.mjs';
import {endToEnd, inBrowsers, inStorybook, lint, lock, messages, specs, test} from './test.mjs';

const node = process.execPath;
// A command that is started again need not compile its modules again, nor strip the types off our sources.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/node');

const script = (file) => () => openly(file, node, [`tools/${file}.mjs`, ...process.argv.slice(3)]);

const tasks = {
  start() {
    must(buildIfOld());
    must(storybookIfOld());
    stay(node, 'test/demo/server.mjs');
  },
  test,
  build,
  generate,
  types: () => generate() && openly('Type check', 'tsc', ['-b']),
  lint,
  messages,
  lock,
  specs: () => specs('Tests in Node'),
  browsers: () => openly('Browsers', node, ['tools/browsers.mjs']) && inBrowsers('Tests in browsers'),
  e2e: () => buildIfOld() && storybookIfOld() && [endToEnd('End to end'), inStorybook('Stories')].every(Boolean),
  storybook: () => generate() && buildStorybook(),
  extract: () => openly('Messages', node, ['tools/localize.mjs', 'extract']),
  size: () => buildIfOld() && script('size')(),
  bench: () => buildIfOld() && script('bench')(),
  format: () => openly('Format', 'prettier', ['--write', 'tools', '*.js', 'test/e2e']),
};

const name = process.argv[2];
if (!Object.hasOwn(tasks, name)) {
  console.error(`Tasks: ${Object.keys(tasks).join(', ')}`);
  process.exit(1);
}
if ((await tasks[name]()) === false) process.exitCode = 1;
