// The hazard log names, for each control, the test that shows it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/safety/hazards.md', root), 'utf8');
/** Each hazard: number, hazard, harm, control, tests, rest. */
const hazards = [...page.matchAll(/^\| (\d+) \|(.+)\|$/gm)].map(([, number, cells]) => [number, ...cells.split(' | ').map((cell) => cell.trim())]);

describe('the hazard log', () => {
  it('says first that nobody has signed it', () => assert.match(page, /^# Hazards\n\n\*\*No clinical safety officer has signed this\.\*\*/));

  it('numbers its hazards without a gap', () => {
    assert.deepEqual(hazards.map(([number]) => Number(number)), hazards.map((_, n) => n + 1));
    assert.ok(hazards.length >= 25);
  });

  for (const [number, hazard, harm, control, tests, rest, ...none] of hazards) {
    it(`${number}: ${hazard}: says who is harmed, what stands against it, which test shows it, and what remains`, () => {
      assert.deepEqual(none, [], 'one cell too many');
      for (const cell of [harm, control, rest]) assert.ok(cell?.length > 3, cell);
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file);
      assert.ok(files.length > 0, 'no test');
      for (const file of files) {
        assert.match(file, /\.(spec|test|e2e)\.(ts|mjs)$/, file);
        assert.ok(existsSync(new URL(file, root)), `${file} is not there`);
      }
    });
  }
});
