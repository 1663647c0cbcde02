import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {outsideOf} from './place.js';

const url = 'https://www.northshore.example/';
const {area} = readArea({request: {areas: [{postcodes: ['WH1', 'wh2'], name: 'Westhaven'}, {postcodes: ['NS1'], name: 'Northshore', url}]}});
const neighbour = {postcodes: ['NS1'], name: 'Northshore', url};

const plainly = (found: unknown): unknown => (found === undefined ? undefined : JSON.parse(JSON.stringify(found)));

describe('a postcode', () => {
  for (const [postcode, expected] of [
    ['WH1 2AB', undefined],
    [' wh2 3cd ', undefined],
    ['WH1', undefined],
    ['NS1 1AA', {neighbour}],
    ['n s 1 1 a a', {neighbour}],
    ['WH12 2AB', {}],
    ['EH1 1AA', {}],
    ['', undefined],
    ['the harbour', undefined],
    [undefined, undefined],
  ] as const)
    it(`${JSON.stringify(postcode)} is ${expected ? ('neighbour' in expected ? 'a neighbour’s' : 'nobody’s who is listed') : 'ours, or none'}`, () =>
      assert.deepEqual(plainly(outsideOf(area, postcode)), expected));

  it('is nobody’s business where the area lists no districts', () => {
    for (const request of [{}, {areas: []}]) assert.equal(outsideOf(readArea({request}).area, 'EH1 1AA'), undefined);
  });
});
