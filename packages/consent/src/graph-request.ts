import {unsure, type Node} from './graph-parts.js';

/**
 * Inside the request form: what others can say of the person's consent (7.1 to 7.4 of the form). To ask for something is
 * not to agree to it, and one answer about both is none about either: no way through here ends in a yes.
 */
export const requestNodes: readonly Node[] = [
  {
    id: 'R1',
    branch: 'request',
    codes: ['yes', 'not-yet', 'not-safe', 'dk'],
    edges: [
      {when: {R1: ['yes']}, to: 'R2'},
      {when: {age: ['under-16'], basis: ['asked']}, to: 'R3', flag: 'CHILD-NOT-ASKED'},
      {when: {age: ['under-16']}, to: 'E1', flag: 'CHILD-NOT-ASKED'},
      {when: {basis: ['asked']}, to: 'R3', flag: 'ASK-THE-PERSON'},
      {to: 'E1', flag: 'ASK-THE-PERSON'},
    ],
  },
  {
    id: 'R2',
    branch: 'request',
    per: 'item',
    codes: ['yes', 'no', unsure, 'cannot', 'dk'],
    edges: [
      {when: {R2: ['no'], age: ['under-16'], basis: ['asked']}, to: 'R3', flag: 'DISAGREE'},
      {when: {R2: ['no'], age: ['under-16']}, to: 'E1', flag: 'DISAGREE'},
      {when: {R2: ['no'], basis: ['asked']}, to: 'R3', flag: 'ASK-THE-PERSON'},
      {when: {R2: ['no']}, to: 'E2', flag: 'ASK-THE-PERSON'},
      {when: {R2: [unsure], age: ['under-16'], basis: ['asked']}, to: 'R3', flag: 'CHILD-NOT-SURE'},
      {when: {R2: [unsure], age: ['under-16']}, to: 'E1', flag: 'CHILD-NOT-SURE'},
      {when: {R2: ['cannot', 'dk'], age: ['under-16'], basis: ['asked']}, to: 'R3', flag: 'VIEW-NOT-KNOWN'},
      {when: {R2: ['cannot', 'dk'], age: ['under-16']}, to: 'E1', flag: 'VIEW-NOT-KNOWN'},
      {when: {age: ['under-16'], basis: ['asked']}, to: 'R3'},
      {when: {age: ['under-16']}, to: 'E1'},
      {when: {basis: ['asked']}, to: 'R3', flag: 'ASK-THE-PERSON'},
      // From 16 nobody else's word is the person's own.
      {to: 'E1', flag: 'ASK-THE-PERSON'},
    ],
  },
  {
    id: 'R3',
    branch: 'request',
    optional: true,
    codes: ['own', 'responsibility', 'best-interests', 'not-yet', 'dk'],
    edges: [
      {when: {R2: ['no'], age: ['16-17', '18-over']}, to: 'E2'},
      {when: {R3: ['best-interests']}, to: 'R4'},
      {when: {R3: ['responsibility'], age: ['under-16']}, to: 'E10', basis: 'responsibility', decider: 'parent', missing: 'decision'},
      {when: {R3: ['own']}, to: 'E1'},
      {to: 'E10', missing: 'decision'},
    ],
  },
  {
    id: 'R4',
    branch: 'request',
    fields: {name: 'line', role: 'line', date: 'line'},
    edges: [{to: 'E10', basis: 'best-interests', decider: 'maker', missing: 'decision'}],
  },
];
