import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launchers, patience} from './tools/launchers.mjs';
import {countReporter} from './tools/count.mjs';
import {faultPlugin} from './test/faults/plugin.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.base.json', import.meta.url));
const faults = faultPlugin();

export default {
  files: ['packages/*/src/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: {exportConditions: ['local-offer-source', 'development']},
  browsers: launchers(),
  concurrentBrowsers: 3,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  testsFinishTimeout: 2 * patience,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 20_000}},
  plugins: [esbuildPlugin({ts: true, json: true, tsconfig, target: 'es2022'}), faults],
  middleware: [faults.middleware],
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter(), countReporter()],
};
