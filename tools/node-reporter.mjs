// Reporter for node:test: a dot for each test that passed, why for each that did not, and the counts.
import {inspect} from 'node:util';
import {writeCounts} from './count.mjs';

const why = (error) => error.cause?.stack ?? error.cause?.message ?? inspect(error.cause ?? error);

/** A suite is no test. It fails with the tests in it, which are counted already; by itself only when its own hook broke. */
const isCounted = (type, {details}) => details.type !== 'suite' || (type === 'test:fail' && details.error.failureType !== 'subtestsFailed');

/** A file that cannot even load is reported by Node as a failed test of its own. */
export default async function* report(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || !isCounted(type, data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped++;
      yield '-';
    } else if (type === 'test:pass') {
      counts.passed++;
      yield '.';
    } else {
      counts.failed++;
      yield `\n✗ ${data.name}\n  ${data.file}:${data.line}\n${why(data.details.error).replace(/^/gm, '  ')}\n`;
    }
  }
  writeCounts(counts);
  yield `\n${counts.passed} passed in Node, ${counts.failed} failed\n`;
}
