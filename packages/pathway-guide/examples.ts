import type {AreaInput} from '@local-offer/contract';
import doncaster from '../../examples/pathways/doncaster-monitoring-group.json' with {type: 'json'};
import manchester from '../../examples/pathways/greater-manchester-programme.json' with {type: 'json'};
import salford from '../../examples/pathways/salford-pathfinder.json' with {type: 'json'};
import sefton from '../../examples/pathways/sefton-front-doors.json' with {type: 'json'};

/** A situation in which the guide is met: what its attributes and its area file say, and what somebody has chosen by then. */
export interface Example {
  readonly area?: AreaInput;
  readonly reading?: 'standard' | 'easy';
  /** The one page that the tag asks for. */
  readonly pathway?: string;
  /** Id of the page that somebody chose from the list. */
  readonly choose?: string;
}

const contacts: AreaInput['contacts'] = [
  {role: 'register', label: 'Westhaven DSR team', phone: '01632 960 001', sms: '07700 900 001', hours: 'Monday to Friday, 9am to 5pm'},
  {role: 'sendiass', label: 'SEND advice for families', phone: '01632 960 005', email: 'sendiass@westhaven.example'},
];

/** Westhaven, where these pathways are shown. */
const westhaven = (...list: readonly unknown[]): AreaInput => ({name: 'Westhaven', contacts, pathways: {list: [...list]}});

/** Scores on a scale, an own contact, and keys that no other example has. */
const club = {
  schema: 1,
  id: 'summer-club',
  kind: 'programme',
  title: 'A summer club in Westhaven',
  status: {state: 'closed', date: '2025-08-29'},
  aims: ['A summer with friends.'],
  contact: {label: 'Westhaven play team', phone: '01632 960 009', hours: 'Tuesdays, 9am to noon'},
  relatedRating: ['green', 'purple'],
  results: [
    {
      kind: 'scores',
      title: 'How families liked it',
      unit: 'how much families liked it',
      date: '2025-08',
      source: 'Westhaven play team',
      url: 'https://www.westhaven.example/club',
      scale: {from: 1, to: 5},
      rows: [
        {label: 'Games', value: 4.5},
        {label: 'Food', value: 1},
        {label: 'How to get there', value: 3},
      ],
    },
  ],
  links: [{title: 'Pictures of the club', url: 'https://www.westhaven.example/club.pdf', type: 'PDF', size: '2 MB', date: '2025-09-01'}],
};

/** Each fault that the contract knows, and something to show beside each. */
const faulty = {
  id: 'one-plan',
  kind: 'stepped-pathway',
  title: 'One plan for your child',
  colour: 'red',
  steps: [
    {id: 'ask', title: 'A worker asks for a plan', leads: ['plan-lead', 'nobody'], next: 'nowhere'},
    {text: 'A step without a title.'},
    {title: 'Everybody meets', times: [{text: 'Within a week.'}], branches: [{text: 'If your child may not be safe, a social worker comes first.', to: 'ask'}]},
  ],
  people: [{id: 'plan-lead'}, {id: 'helper', name: 'Helper'}],
  results: [
    {kind: 'counts', title: 'Plans', unit: 'plans', date: '2026', source: 'Westhaven', rows: [{label: 'With a small number', value: 2}, {value: 9}, {label: 'With a large one', value: 12}]},
    {kind: 'scores', title: 'Off its scale', unit: 'children', date: '2026', source: 'Westhaven', scale: {from: 1, to: 5}, rows: [{label: 'Plans', value: 9}]},
  ],
};

const long = 'Integrated Neighbourhood Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Partnership';

/** Named situations, used by tests, stories and docs alike. */
export const examples = {
  plain: {},
  'Easy Read': {reading: 'easy'},
  'before, on the day and after, alone': {pathway: 'journey'},
  'a group that meets': {area: westhaven(doncaster), choose: doncaster.id},
  'a group that meets, Easy Read': {area: westhaven(doncaster), choose: doncaster.id, reading: 'easy'},
  'the doors into help': {area: westhaven(sefton), choose: sefton.id},
  'the doors into help, Easy Read': {area: westhaven(sefton), choose: sefton.id, reading: 'easy'},
  'steps, branches and counts': {area: westhaven(salford), choose: salford.id},
  'steps, branches and counts, Easy Read': {area: westhaven(salford), choose: salford.id, reading: 'easy'},
  'a programme': {area: westhaven(manchester), choose: manchester.id},
  'a programme, Easy Read': {area: westhaven(manchester), choose: manchester.id, reading: 'easy'},
  'scores, and an end': {area: westhaven(club), choose: club.id},
  'a pathway alone': {area: westhaven(salford, club), pathway: club.id},
  'an area with much to say': {
    area: {
      ...westhaven(doncaster, sefton, salford, manchester, club),
      register: {name: 'Dynamic Support Database', short: 'DSD'},
      terms: {cetr: 'C(E)TR', keyworker: 'Westhaven navigator'},
      request: {url: 'https://www.westhaven.example/ask'},
      pathways: {
        list: [doncaster, sefton, salford, manchester, club],
        survivalGuide: {about: 'https://guide.westhaven.example/about', crisis: 'https://guide.westhaven.example/crisis', preparing: 'https://guide.westhaven.example/preparing'},
      },
      links: [
        {title: 'Planner for your review', url: 'https://www.westhaven.example/planner.pdf', type: 'PDF', size: '0.4 MB', date: '2026-03-02'},
        {title: 'The support list in Westhaven', url: 'https://www.westhaven.example/list'},
      ],
      owner: 'Westhaven Council',
      reviewed: '2026-10-01',
    },
  },
  'a pathway with faults': {area: westhaven(faulty, club, {...club, title: 'The same club again'}, 'no pathway', {...club, id: 'journey'}), choose: faulty.id},
  'a page that is not there': {pathway: 'turning-99'},
  'long words': {
    area: westhaven({
      ...salford,
      title: long,
      areas: [long],
      people: [{id: 'lead', name: long, who: long}],
      steps: [
        {section: long, title: long, text: long, family: long, leads: ['lead'], people: ['lead', 'family'], documents: [{title: long}], branches: [{text: long, to: 'last'}], next: 'last'},
        ...Array.from({length: 10}, (_, n) => ({id: `step-${n}`, title: 'A step'})),
        {id: 'last', title: long, times: [{text: long, source: long, date: '2026'}]},
      ],
      doors: [{title: long, entry: long, leads: ['lead']}],
      contact: {label: long, email: `${'long'.repeat(12)}@westhaven.example`},
      results: [{kind: 'counts', title: long, unit: long, date: '2026', source: long, rows: [{label: long, value: 1234}, {label: 'Few', value: 'fewer than 5'}]}],
    }),
    choose: salford.id,
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;
