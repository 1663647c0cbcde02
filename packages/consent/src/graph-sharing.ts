import type {Node} from './graph-parts.js';

/** A yes on another's authority: who decided, when, whom they asked, and that the person was told and asked all the same. */
const decided = {maker: 'needed', role: 'line', on: 'day', asked: 'text', less: 'text', view: 'view'} as const;
export const authorityNodes: readonly Node[] = [
  {id: 'S-BI', branch: 'authority', per: 'item', fields: decided, edges: [{to: 'S', basis: 'best-interests', decider: 'maker'}]},
  {id: 'S-LPA', branch: 'authority', per: 'item', fields: decided, edges: [{to: 'S', basis: 'attorney', decider: 'attorney'}]},
];

/** Sharing, asked of whoever made the decision, once for all that they said yes to. */
export const sharingNodes: readonly Node[] = [
  {id: 'S1', branch: 'sharing', rows: true, edges: [{to: 'S2'}]},
  {id: 'S2', branch: 'sharing', rows: true, edges: [{to: 'S3'}]},
  {id: 'S3', branch: 'sharing', fields: {out: 'text'}, edges: [{to: 'S4'}]},
  {id: 'S4', branch: 'sharing', edges: [{to: 'S5'}]},
  {
    id: 'S5',
    branch: 'sharing',
    weighed: true,
    codes: ['panel-no', 'lead-no', 'fits'],
    edges: [{when: {S5: ['panel-no', 'lead-no']}, to: 'E11', flag: 'CLASH'}, {to: 'E3'}],
  },
];
