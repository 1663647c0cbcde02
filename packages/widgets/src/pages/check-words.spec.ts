import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emptyArea, gaps, readArea} from '@local-offer/core';
import {faultWords, gapWords} from './check-words.js';
import {localPages} from '@local-offer/pathway-guide';

describe('the page that checks an area file', () => {
  it('has its own words for everything that a file may leave out', () => {
    const found = gaps(emptyArea.area, '2026-11-21');
    assert.ok(found.length > 10);
    for (const {path, code} of found) assert.doesNotMatch(gapWords(path, code), /^Nothing is said about "/, path);
  });

  it('has its own words for every fault', () => {
    const input = {
      nmae: 'W',
      name: 5,
      reviewed: 'soon',
      contacts: [{}],
      ratings: [{id: 'purple'}, {id: 'red'}, {id: 'red'}],
      consent: {sharing: [{id: 'fire-service'}]},
      people: {roles: [{id: 'play-worker'}]},
      law: JSON.parse('{"__proto__": 1}') as unknown,
    };
    const codes = [...new Set(readArea(input).problems.map(({code}) => code))].sort();
    assert.deepEqual(codes, ['bad-value', 'duplicate', 'label-missing', 'missing', 'name-missing', 'not-allowed', 'unknown-key', 'wording-missing', 'wrong-type']);
    for (const code of codes) assert.notEqual(faultWords(code), 'was left out.', code);
  });

  it('has its own words for every fault of a pathway, and says what is shown all the same', () => {
    const pathway = {
      id: 'journey',
      kind: 'stepped-pathway',
      steps: [{title: 'Ask', leads: ['king'], next: 'nowhere'}],
      results: [
        {kind: 'counts', title: 'Plans', date: '2026', source: 'W', unit: 'plans', rows: [{label: 'One', value: 2}]},
        {kind: 'scores', title: 'Scores', date: '2026', source: 'W', unit: 'points', scale: {from: 1, to: 5}, rows: [{label: 'One', value: 9}]},
      ],
    };
    const {problems} = localPages(readArea({pathways: {list: [pathway]}}).area);
    const codes = [...new Set(problems.map(({code}) => code))].sort();
    assert.deepEqual(codes, ['missing', 'off-scale', 'same-id', 'too-small', 'unknown-person', 'unknown-step']);
    for (const code of codes) assert.notEqual(faultWords(code), 'was left out.', code);
    assert.equal(faultWords('missing', 'pathways.list.0.status'), 'is missing. The rest of the pathway is shown.');
    assert.match(faultWords('missing', 'pathways.list.0.steps.0.title'), /left out/);
  });
});
