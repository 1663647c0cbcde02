import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {graph} from './graph.js';
import {ends} from './graph-parts.js';
import {nodeOf, runsOf} from './runs.js';

const given = {groups: [{id: 'health', part: 'lead'}, {id: 'panel', part: 'panel'}]} as const;
const endsOf = (answers: Record<string, string | string[]>) => runsOf({task: 'decide', informed: 'yes', which: ['dsr', 'cetr'], ...answers}, given).map(({end}) => end);

describe('the consent graph', () => {
  it('leads no edge back, and every edge to a node or an end', () => {
    const order = graph.map(({id}) => id);
    for (const [n, {id, edges}] of graph.entries())
      for (const {to} of edges) assert.ok(to === 'S' || (ends as readonly string[]).includes(to) || order.indexOf(to) > n, `${id} → ${to}`);
  });

  it('lets each thing end by itself', () => {
    assert.deepEqual(endsOf({who: 'person', age: '16-17', 'dsr.B2': 'yes', 'cetr.B2': 'no'}), ['E3', 'E2']);
  });

  it('shows a review whose panel may read nothing as a clash', () => {
    assert.deepEqual(endsOf({who: 'person', age: '18-over', 'dsr.C2': 'yes', 'cetr.C2': 'yes', 'S1-panel': 'no'}), ['E3', 'E11']);
  });

  it('is an error for a node that does not exist', () => assert.throws(() => nodeOf('Z9'), /"Z9"/));
});
