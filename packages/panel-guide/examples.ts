import type {AreaInput} from '@local-offer/contract';

/** A situation in which the guide is met: what its attributes and its area file say, and what somebody has chosen by then. */
export interface Example {
  readonly area?: AreaInput;
  readonly reading?: 'standard' | 'easy';
  /** Chosen in "Choose what to see" and "Who do I go to if …". */
  readonly choose?: {readonly time?: string; readonly attendance?: string; readonly topic?: string};
}

const contacts: AreaInput['contacts'] = [
  {role: 'review', label: 'Westhaven review team', phone: '01632 960 003', sms: '07700 900 003', email: 'reviews@westhaven.example', hours: 'Monday to Friday, 9am to 5pm'},
  {role: 'advocacy', label: 'Westhaven advocacy', phone: '01632 960 004', sms: '07700 900 004'},
  {role: 'safeguarding', label: 'Westhaven safeguarding team', phone: '01632 960 005'},
];

/** Named situations, used by tests, stories and docs alike. */
export const examples = {
  plain: {},
  'Easy Read': {reading: 'easy'},
  'after the meeting': {choose: {time: 'after'}},
  'those you can ask for': {choose: {attendance: 'ask'}},
  'about medicine': {choose: {topic: 'medicine'}},
  'a problem with the review, Easy Read': {reading: 'easy', choose: {topic: 'review-problem'}},
  'someone not safe': {choose: {topic: 'safe'}},
  'an area of its own': {
    choose: {topic: 'date'},
    area: {
      name: 'Westhaven',
      register: {name: 'Dynamic Support Database', short: 'DSD'},
      terms: {cetr: 'C(E)TR', keyworker: 'Westhaven navigator'},
      contacts,
      people: {
        extraExpert: false,
        roles: [
          {id: 'police', hidden: true},
          {id: 'social-worker', name: 'Westhaven family social worker', attendance: 'needed'},
          {
            id: 'youth-worker',
            name: 'Youth worker',
            attendance: 'may',
            topics: ['everyday'],
            who: {standard: 'Someone from the Westhaven youth club whom you know.', easy: [{text: 'Someone you know from the youth club.', picture: 'people'}]},
            at: 'Sits beside you, if you like.',
          },
        ],
        leads: [
          {setting: 'Living at home', who: 'Westhaven integrated care board'},
          {setting: 'Under 18, in hospital', who: 'The Westhaven hospital group'},
        ],
      },
      links: [{title: 'Planner for your review', url: 'https://www.westhaven.example/planner.pdf', type: 'PDF', size: '0.4 MB', date: '2026-03-02'}],
      owner: 'Westhaven Council',
      reviewed: '2026-10-01',
    },
  },
  'the new law in force': {area: {law: {mhaPart8A: 'on'}}},
  'long words': {
    area: {
      terms: {cetr: 'Integrated Neighbourhood Care, Education and Treatment Review', keyworker: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte'},
      people: {roles: [{id: 'education', name: 'Someone from Westhaven’s Inclusion, Attendance, Welfare and Specialist Teaching Partnership'}]},
    },
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;
