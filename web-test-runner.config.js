import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launchers, patience} from './tools/launchers.mjs';
import {countReporter} from './tools/count.mjs';
import {testBundle} from './tools/test-bundle.mjs';
import {keysPlugin} from './test/browser/keys-plugin.mjs';
import {faultPlugin} from './test/faults/plugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const tsconfig = `${root}tsconfig.base.json`;
const conditions = ['local-offer-source', 'development'];
const faults = faultPlugin();
const bundle = testBundle({root, tsconfig, conditions});

export default {
  files: ['packages/*/src/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: {exportConditions: conditions},
  browsers: launchers(),
  concurrentBrowsers: 3,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  testsFinishTimeout: 2 * patience,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 20_000}},
  plugins: [bundle.plugin, esbuildPlugin({ts: true, json: true, tsconfig, target: 'es2022'}), keysPlugin(), faults],
  middleware: [faults.middleware],
  staticLogging: !process.stdout.isTTY,
  reporters: [bundle.reporter, defaultReporter(), countReporter()],
};
