import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Remarks} from './remarks.js';

describe('a remark', () => {
  it('is news once, when it comes up, and again when it says something else or comes back', () => {
    const remarks = new Remarks();
    const said = [{}, {a: 'x'}, {a: 'x'}, {a: 'y'}, {}, {a: 'y'}, {a: 'y', b: 'z'}].map((one) => remarks.news('page', one));
    assert.deepEqual(said, [undefined, 'x', undefined, 'y', undefined, 'y', 'z']);
  });

  it('is no news where it stands on the page already', () => {
    const remarks = new Remarks();
    remarks.news('first', {});
    assert.equal(remarks.news('second', {a: 'x'}), undefined);
    assert.equal(remarks.news('second', {a: 'x'}), undefined);
  });
});
