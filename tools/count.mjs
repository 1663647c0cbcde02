// Counts what really ran, so that `npm test` can end with one true line. Each runner writes its numbers to a file of its own.
import {writeFileSync} from 'node:fs';

const all = (suite) => [...suite.tests, ...suite.suites.flatMap(all)];

/** What one file did in one browser. A file that broke outside its tests (an import, a hook) is one failure more. */
function countSession({testResults, errors, passed}) {
  const tests = testResults ? all(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const good = tests.filter((test) => test.passed && !test.skipped).length;
  const bad = tests.length - skipped - good;
  const broken = errors.length > 0 || (!passed && bad === 0) ? 1 : 0;
  return {passed: good, failed: bad + broken, skipped};
}

/** Reporter for Web Test Runner, which writes to the file named by COUNTS_FILE. */
export function countReporter(file = process.env.COUNTS_FILE) {
  return {
    onTestRunFinished({sessions}) {
      const counts = sessions.map(countSession);
      const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
      if (file) writeFileSync(file, JSON.stringify({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')}));
    },
  };
}

/** Reporter for node:test (`--test-reporter`), which says where it goes (`--test-reporter-destination`). A file that cannot even load is reported by Node as a failed test of its own. */
export default async function* countNodeTests(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' && type === 'test:pass') continue;
    // A suite fails when a test in it fails: that one is counted already. It counts by itself when its own hook broke.
    if (data.details.type === 'suite' && data.details.error?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else counts[type === 'test:pass' ? 'passed' : 'failed']++;
  }
  yield JSON.stringify(counts);
}
