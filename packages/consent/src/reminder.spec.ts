import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold, monthsLater, reminderFile} from './reminder.js';

describe('the reminder', () => {
  for (const [today, months, then] of [
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', 36, '2029-03-31'],
  ] as const)
    it(`comes ${months} months after ${today}, on a day that there is: ${then}`, () => {
      assert.equal(monthsLater(today, months), then);
      assert.ok(reminderFile(today, months).text.includes(`DTSTART;VALUE=DATE:${then.replaceAll('-', '')}\r\n`));
    });

  it('is a whole calendar file, with every line ended as calendars want it', () => {
    const {name, text} = reminderFile('2026-11-22', 6);
    assert.equal(name, 'reminder.ics');
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
    const lines = text.trimEnd().split('\r\n');
    assert.deepEqual(lines.map((line) => line.match(/^[A-Z]+/)![0]), ['BEGIN', 'VERSION', 'PRODID', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP', 'END', 'END']);
    assert.ok(lines.includes('DTSTAMP:20261122T000000Z'));
  });

  it('says "Reminder" and no topic, whoever looks at the calendar or the file', () => {
    const {text} = reminderFile('2026-11-22', 6);
    assert.match(text, /\r\nSUMMARY:Reminder\r\n/);
    assert.doesNotMatch(text, /consent|dsr|cetr|review|list|offer|council|nhs|health/i);
  });

  it('has an id of its own each time', () => {
    const ids = Array.from({length: 20}, () => reminderFile('2026-11-22', 6).text.match(/UID:([\da-f]{32})\r/)![1]);
    assert.equal(new Set(ids).size, 20);
  });

  for (const line of ['short', 'x'.repeat(75), 'x'.repeat(76), 'x'.repeat(300), `SUMMARY:${'Przypomnienie ąęłż '.repeat(12)}`, `${'x'.repeat(73)}😀😀`, 'یاد دہانی '.repeat(20)])
    it(`folds a line of ${line.length} at 75 octets without cutting a letter: ${line.slice(0, 12)}`, () => {
      const lines = fold(line).split('\r\n');
      for (const [n, one] of lines.entries()) {
        assert.ok(new TextEncoder().encode(one).length <= 75, one);
        if (n) assert.ok(one.startsWith(' '));
      }
      assert.equal(lines.map((one, n) => (n ? one.slice(1) : one)).join(''), line);
      assert.equal(lines.length > 1, new TextEncoder().encode(line).length > 75);
    });
});
