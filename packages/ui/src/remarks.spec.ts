import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Remarks} from './remarks.js';

/** Shows one page after the other, each with its remarks, and tells what was spoken at each. */
function show(...pages: readonly (readonly [page: string, remarks: Readonly<Record<string, string>>])[]) {
  let said: string | undefined;
  const remarks = new Remarks((status) => (said = status()));
  return pages.map(([page, texts]) => {
    said = undefined;
    assert.deepEqual(remarks.on(page, ['a', 'b', 'c'], (field) => texts[field]), texts);
    return said;
  });
}

describe('a remark', () => {
  it('is spoken once, when it comes up, and again when it says something else or comes back', () => {
    const said = show(...([{}, {a: 'x'}, {a: 'x'}, {a: 'y'}, {}, {a: 'y'}, {a: 'y', b: 'z'}] as readonly Readonly<Record<string, string>>[]).map((texts) => ['page', texts] as const));
    assert.deepEqual(said, [undefined, 'x', undefined, 'y', undefined, 'y', 'z']);
  });

  it('is not spoken where it stands on the page already', () => {
    assert.deepEqual(show(['first', {}], ['second', {a: 'x'}], ['second', {a: 'x'}]), [undefined, undefined, undefined]);
  });
});
