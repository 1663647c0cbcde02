import {able, unsure, type Node} from './graph-parts.js';
import {requestNodes} from './graph-request.js';
import {authorityNodes, sharingNodes} from './graph-sharing.js';

/*
 * Who is asked what about consent, and where each answer leads, as plain data: the flow walks it, the picture in the
 * docs is drawn from it, the tests go along every edge. It weighs nobody's competence or capacity: it asks only what
 * somebody has been told, and by whom.
 */

/** Reports what somebody else said. */
const reporters = ['family', 'professional', 'advocate'];
/** Everybody but the person. */
const others = ['parent', 'attorney', ...reporters];

/** What every run starts with. */
const opening: readonly Node[] = [
  {id: 'who', branch: 'start', codes: ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'], edges: [{to: 'task'}]},
  {
    id: 'task',
    branch: 'start',
    codes: ['decide', 'withdraw', 'look'],
    edges: [{when: {task: ['withdraw']}, to: 'W1'}, {when: {task: ['look']}, to: 'LOOK'}, {to: 'which'}],
  },
  {id: 'which', branch: 'start', several: true, codes: ['dsr', 'cetr'], edges: [{to: 'told'}]},
  {id: 'told', branch: 'start', per: 'item', edges: [{to: 'informed'}]},
  {id: 'informed', branch: 'start', codes: ['yes', 'no', unsure], edges: [{when: {informed: ['yes']}, to: 'age'}, {to: 'E0'}]},
  {id: 'W1', branch: 'withdraw', several: true, codes: ['dsr', 'cetr', 'sharing'], edges: [{when: {who: others}, to: 'age'}, {to: 'W2'}]},
  {
    id: 'age',
    branch: 'start',
    codes: ['under-16', '16-17', '18-over'],
    edges: [
      {when: {task: ['withdraw']}, to: 'W2'},
      {when: {who: reporters}, to: 'A8'},
      {when: {age: ['under-16'], who: ['person']}, to: 'A2'},
      {when: {age: ['under-16']}, to: 'A1'},
      {when: {age: ['16-17'], who: ['person']}, to: 'B2'},
      {when: {age: ['16-17']}, to: 'B1'},
      {when: {who: ['person']}, to: 'C2'},
      {to: 'C1'},
    ],
  },
  // Whoever passes on what others said says whom they heard it from, and when.
  {
    id: 'A8',
    branch: 'start',
    fields: {from: 'needed', on: 'day', by: 'line'},
    edges: [{when: {age: ['under-16']}, to: 'A1'}, {when: {age: ['16-17']}, to: 'B1'}, {to: 'C1'}],
  },
];

/** Under 16: the child is asked every time; a professional may have said that the child can decide; else parental responsibility. */
const under16: readonly Node[] = [
  {
    id: 'A1',
    branch: 'under-16',
    codes: ['yes', 'not-yet', 'not-safe', 'dk'],
    edges: [
      {when: {A1: ['yes']}, to: 'A2'},
      {to: 'A1-how', flag: 'CHILD-NOT-ASKED'},
    ],
  },
  {id: 'A1-how', branch: 'under-16', edges: [{to: 'A2'}]},
  {
    id: 'A2',
    branch: 'under-16',
    per: 'item',
    codes: ['yes', 'no', 'not-looked', 'dk'],
    edges: [
      {when: {A2: ['yes'], who: ['person']}, to: 'A3'},
      {when: {A2: ['yes']}, to: 'A2-here'},
      {when: {A2: ['no'], who: ['person']}, to: 'A4-here'},
      {when: {A2: ['no']}, to: 'A4'},
      {when: {who: ['person']}, to: 'A4-here', flag: 'ASK-ABOUT-GILLICK'},
      {to: 'A4', flag: 'ASK-ABOUT-GILLICK'},
    ],
  },
  {
    id: 'A2-here',
    branch: 'under-16',
    per: 'item',
    codes: ['yes', 'no'],
    edges: [{when: {'A2-here': ['yes']}, to: 'A3', unflag: 'CHILD-NOT-ASKED'}, {to: 'A2-view'}],
  },
  // What an adult thinks is noted, and decides nothing.
  {id: 'A2-view', branch: 'under-16', per: 'item', fields: {adult: 'text'}, edges: [{to: 'E1', flag: 'ASK-THE-PERSON'}]},
  {id: 'A3', branch: 'under-16', per: 'item', codes: ['yes', 'no', unsure], edges: [{to: 'A3-tell'}]},
  {
    id: 'A3-tell',
    branch: 'under-16',
    optional: true,
    codes: ['yes', 'no', unsure],
    edges: [{when: {A3: ['yes']}, to: 'S', basis: 'gillick', decider: 'person'}, {when: {A3: ['no']}, to: 'E2'}, {to: 'E1'}],
  },
  {id: 'A4-here', branch: 'under-16', codes: ['yes', 'no', unsure], edges: [{when: {'A4-here': ['yes']}, to: 'A4'}, {to: 'A4-wish'}]},
  {
    id: 'A4-wish',
    branch: 'under-16',
    per: 'item',
    codes: ['yes', 'no', unsure],
    edges: [
      {when: {'A4-wish': ['no']}, to: 'E2'},
      {to: 'E1', flag: 'ASK-PARENT'},
    ],
  },
  {
    id: 'A4',
    branch: 'under-16',
    codes: ['alone', 'not-asked', 'disagree', 'council', 'none', 'dk', 'unreachable'],
    edges: [
      {when: {A4: ['alone']}, to: 'A5'},
      {when: {A4: ['not-asked']}, to: 'A5', flag: 'OTHER-PR-NOT-ASKED'},
      {when: {A4: ['disagree']}, to: 'E6'},
      {when: {A4: ['council']}, to: 'E7'},
      {when: {A4: ['unreachable']}, to: 'A7'},
      {to: 'E8'},
    ],
  },
  {
    id: 'A5',
    branch: 'under-16',
    per: 'item',
    codes: ['yes', 'no', unsure],
    edges: [
      {when: {A5: ['no']}, to: 'E5', basis: 'responsibility', decider: 'parent'},
      {when: {A5: [unsure]}, to: 'E1'},
      // A child who has not been told cannot be asked what they think.
      {when: {A1: ['not-yet', 'not-safe', 'dk']}, to: 'S', basis: 'responsibility', decider: 'parent', flag: 'VIEW-NOT-KNOWN'},
      {to: 'A6'},
    ],
  },
  {
    id: 'A6',
    branch: 'under-16',
    per: 'item',
    codes: ['yes', 'no', unsure, 'cannot'],
    edges: [
      {when: {A6: ['no']}, to: 'E4', flag: 'DISAGREE'},
      {when: {A6: ['yes']}, to: 'S', basis: 'responsibility', decider: 'parent'},
      {when: {A6: [unsure]}, to: 'S', basis: 'responsibility', decider: 'parent', flag: 'CHILD-NOT-SURE'},
      {to: 'S', basis: 'responsibility', decider: 'parent', flag: 'VIEW-NOT-KNOWN'},
    ],
  },
  {id: 'A7', branch: 'under-16', edges: [{to: 'E9'}]},
];

/** From 18 an attorney or a deputy may decide, where the person cannot and where they hold the power for this. */
const attorney: readonly Node[] = [
  {
    id: 'C5',
    branch: '18-over',
    per: 'item',
    codes: ['yes', 'no', 'dk'],
    edges: [
      {when: {C5: ['yes']}, to: 'C6'},
      {when: {C5: ['no']}, to: 'C7'},
      {to: 'E10', missing: 'scope'},
    ],
  },
  {
    id: 'C6',
    branch: '18-over',
    per: 'item',
    codes: ['yes', 'no', unsure, 'unclear'],
    edges: [
      {when: {C6: ['yes']}, to: 'S-LPA'},
      {when: {C6: ['no']}, to: 'E5', basis: 'attorney', decider: 'attorney'},
      {when: {C6: [unsure]}, to: 'E1'},
      {to: 'E10', missing: 'scope'},
    ],
  },
];

/** Taking back what was said before. */
const withdrawing: readonly Node[] = [
  {
    id: 'W2',
    branch: 'withdraw',
    codes: ['self', 'now-16', 'now-18', 'person', 'holder', 'attorney', 'nobody'],
    // Who is asking is known; what is asked is on what footing.
    offered: {
      person: ['self', 'now-16', 'now-18'],
      parent: ['holder', 'person', 'nobody'],
      attorney: ['attorney', 'person', 'nobody'],
      '': ['person', 'holder', 'attorney', 'nobody'],
    },
    edges: [
      {when: {W2: ['self', 'now-16', 'now-18', 'person']}, to: 'W3'},
      {when: {W2: ['holder'], age: ['under-16']}, to: 'W2-child'},
      {when: {W2: ['attorney'], age: ['18-over']}, to: 'W3'},
      {to: 'E1', flag: 'ASK-THE-PERSON'},
    ],
  },
  {
    id: 'W2-child',
    branch: 'withdraw',
    codes: ['stop', 'goes-on', 'no-word', 'dk'],
    edges: [
      {when: {'W2-child': ['goes-on']}, to: 'E6', flag: 'DISAGREE'},
      {when: {'W2-child': ['stop']}, to: 'W3'},
      {to: 'W3', flag: 'VIEW-NOT-KNOWN'},
    ],
  },
  {id: 'W3', branch: 'withdraw', codes: ['now', 'date'], fields: {on: 'day'}, edges: [{to: 'W4'}]},
  {id: 'W4', branch: 'withdraw', codes: ['yes', 'no', 'dk'], edges: [{when: {W4: ['no']}, to: 'W5'}, {to: 'W4-stays'}]},
  {id: 'W4-stays', branch: 'withdraw', edges: [{to: 'W5'}]},
  {id: 'W5', branch: 'withdraw', fields: {told: 'text'}, edges: [{to: 'E12'}]},
];

/** Every node, in an order in which no edge leads back. */
export const graph: readonly Node[] = [
  ...opening,
  ...under16,
  ...able('B', '16-17', {lacks: 'B5', noDecision: []}),
  ...able('C', '18-over', {lacks: 'C5', between: attorney, noDecision: ['nobody']}),
  ...requestNodes,
  ...withdrawing,
  ...authorityNodes,
  ...sharingNodes,
];
