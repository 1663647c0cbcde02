import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sharingGroups, sharingKinds} from '@local-offer/contract';
import {readArea} from '@local-offer/core';
import {groupsOf, kindsOf} from './sharing-lists.js';

const of = (consent: object) => readArea({consent}).area;

describe('who and what may be shared', () => {
  it('is what an area lists, in its order and in its words, and else ours', () => {
    assert.deepEqual(groupsOf(of({sharing: [{id: 'fire-service', label: 'Fire service'}, {id: 'family'}]})), [{id: 'fire-service', label: 'Fire service'}, {id: 'family'}]);
    assert.deepEqual(kindsOf(of({kinds: [{id: 'care'}]})).map(({id}) => id), ['care']);
    // The contract names ours, so that a file may leave out their words.
    assert.deepEqual(groupsOf({}).map(({id}) => id), [...sharingGroups]);
    assert.deepEqual(kindsOf(of({kinds: []})).map(({id}) => id), [...sharingKinds]);
  });

  it('a group of ours keeps its part in what clashes, unless the area gives it another', () => {
    assert.deepEqual(groupsOf(of({sharing: [{id: 'panel'}, {id: 'health', label: 'NHS'}, {id: 'family'}, {id: 'police', part: 'panel'}]})).map(({part}) => part), ['panel', 'lead', undefined, 'panel']);
  });
});
