import type {AreaInput} from '@local-offer/contract';

/** A situation in which the explainer is met: what its attributes and its area file say. */
export interface Example {
  readonly area?: AreaInput;
  readonly rating?: string;
  readonly reading?: 'standard' | 'easy';
}

const contacts: AreaInput['contacts'] = [
  {role: 'register', label: 'Westhaven DSR team', phone: '01632 960 001', sms: '07700 900 001', email: 'dsr@westhaven.example', hours: 'Monday to Friday, 9am to 5pm'},
];

/** Named situations, used by tests, stories and docs alike. */
export const examples = {
  plain: {},
  'Easy Read': {reading: 'easy'},
  'told Amber': {rating: 'amber'},
  'told Blue, Easy Read': {rating: 'blue', reading: 'easy'},
  'an area of its own': {
    area: {
      name: 'Westhaven',
      register: {name: 'Dynamic Support Database', short: 'DSD'},
      contacts,
      urgent: [{label: 'Westhaven crisis line', phone: '01632 960 002', sms: '07700 900 002', hours: 'Every evening, 5pm to 9am', ages: 'For people under 18'}],
      eligibility: {
        standard: 'In Westhaven it is for people of any age who live here or have a GP here.',
        easy: [{text: 'It is for people who live in Westhaven.', picture: 'map'}],
      },
      ratings: [{id: 'blue'}, {id: 'red', action: {label: 'Ring the Westhaven team', url: 'tel:01632960001'}}, {id: 'amber'}, {id: 'green'}],
      request: {url: 'https://www.westhaven.example/ask'},
      links: [
        {title: 'Family guide to reviews', url: 'https://www.westhaven.example/guide.pdf', type: 'PDF', size: '1.2 MB', date: '2026-03-02'},
        {title: 'What the colours mean, on one page', url: 'https://www.westhaven.example/colours'},
      ],
      owner: 'Westhaven Council',
      reviewed: '2026-10-01',
    },
  },
  'an extra level': {
    area: {
      ratings: [
        {id: 'red'},
        {id: 'amber'},
        {
          id: 'watch',
          label: 'Watch',
          meaning: {
            standard: 'The person has just come off Amber, and teams keep a closer look for eight weeks.',
            easy: [{text: 'Teams look more often for eight weeks.', picture: 'look'}],
          },
          next: 'A worker rings once a week.',
        },
        {id: 'green'},
        {id: 'blue', place: true},
      ],
    },
  },
  'Blue on the scale': {area: {ratings: [{id: 'blue', place: false}, {id: 'red'}, {id: 'amber'}, {id: 'green'}]}},
  'draft languages on': {area: {languages: ['pl', 'ur']}},
  'long words': {
    area: {
      register: {name: 'Integrated Neighbourhood Dynamic Support and Early Intervention Register', short: 'INDSEIR'},
      eligibility: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(2),
    },
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;
