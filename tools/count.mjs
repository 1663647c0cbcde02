// Counts what really ran, so that `npm test` can end with one true line. Each runner writes its numbers to the file named by COUNTS_FILE.
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

export function writeCounts(counts, file = process.env.COUNTS_FILE) {
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** Reporter for Web Test Runner. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = sessions.map(countSession);
      const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
      writeCounts({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')});
    },
  };
}
