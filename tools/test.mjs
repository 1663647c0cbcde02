// `npm test`: every check and every test there is, then one line with the count of what ran.
import {globSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {buildOnward, buildStorybook, compile, generate} from './build.mjs';
import {afterwards, beside, must, openly, quietly} from './steps.mjs';

const counts = {passed: 0, failed: 0, skipped: 0};
const folder = '.cache/counts';

/** A check is one test: it passes or it fails. */
function check(good) {
  counts[good ? 'passed' : 'failed']++;
  return good;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a test runner and adds what it counted. One that broke without naming a failed test counts as a failure. */
async function runner(title, name, command, how) {
  const file = `${folder}/${name}.json`;
  const good = await command(title, file, how);
  const ran = readCounts(file) ?? {passed: 0, failed: 0, skipped: 0};
  for (const key of Object.keys(counts)) counts[key] += ran[key];
  if (!good && ran.failed === 0) counts.failed++;
}

const reporter = ['--test-reporter=./tools/node-reporter.mjs', '--test-reporter-destination=stdout'];

const nodeTests = (files, ...flags) => (title, file = '', how = openly) =>
  files.length === 0 || how(title, process.execPath, [...flags, '--test', ...reporter, ...files], {COUNTS_FILE: file});

const withSources = ['--import', './tools/ts-loader.mjs', '--conditions=local-offer-source'];

export const specs = nodeTests(globSync(['packages/*/src/**/*.spec.ts', 'tools/**/*.spec.mjs', 'test/**/*.spec.{ts,mjs}']).sort(), ...withSources);
/*
 * Storybook's file keeps one processor busy with one page for as long as all others together: it runs beside them. Those share a process, and so one
 * browser of each engine.
 */
const storybook = 'test/e2e/storybook.e2e.mjs';
const patient = '--test-timeout=1200000';
export const endToEnd = nodeTests(globSync('test/e2e/**/*.e2e.mjs', {exclude: [storybook]}).sort(), '--test-isolation=none', patient);
export const inStorybook = nodeTests([storybook], patient);
export const inBrowsers = (title, file = '', how = openly) => how(title, 'wtr', [], {COUNTS_FILE: file});
export const lint = () => quietly('Lint', 'eslint', '.');
export const messages = () => quietly('Messages', process.execPath, 'tools/check-messages.mjs');
export const lock = () => quietly('Lock file', process.execPath, 'tools/check-lock.mjs');

export async function test() {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  must(openly('Browsers', process.execPath, ['tools/browsers.mjs']));
  check(lock());
  check(generate());
  const compiled = check(compile());
  // The browsers take longest, and wait a good part of it: all that needs none of them goes on beside them.
  const browsers = runner('Tests in browsers', 'browsers', inBrowsers, beside);
  check(quietly('Type check tests and stories', 'tsc', '-b'));
  check(lint());
  check(messages());
  await runner('Tests in Node', 'specs', specs, afterwards);
  // What was built before must not stand in for what cannot be built now. Not before the specs, which look whether what the build writes is up to date.
  const built = compiled && check(buildOnward());
  check(buildStorybook());
  await browsers;
  if (built) {
    const stories = runner('Stories', 'stories', inStorybook, beside);
    await runner('End to end', 'e2e', endToEnd, afterwards);
    await stories;
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  return counts.failed === 0;
}
