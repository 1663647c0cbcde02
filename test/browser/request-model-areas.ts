import {readArea, type LoadedArea} from '@local-offer/core';
import {westhaven} from '../../packages/cetr-request/examples.js';

/*
 * The area files that the models of the request are played with. A council may put another in the place of one while
 * somebody is in the middle of the form.
 */

const request = westhaven.request!;

const files = {
  plain: westhaven,
  'nowhere to send to': {...westhaven, request: {...request, endpoint: undefined}},
  'some questions asked of everybody': {
    ...westhaven,
    request: {...request, fields: {'known-as': 'on', gp: 'required', helpers: 'on', ehc: 'required', address: 'on', wishes: 'required', safety: 'off', language: 'off', basis: 'off'}},
  },
  'names without agreement': {...westhaven, request: {...request, withoutConsent: 'You may ask for somebody in danger without their agreement.'}},
  'its own words': {
    ...westhaven,
    request: {
      ...request,
      offers: ['cetr', 'not-sure'],
      areas: [{postcodes: ['WH1'], name: 'Westhaven Council'}, {postcodes: ['NS1'], name: 'Northshore Council', url: 'https://www.northshore.example/list'}],
      worries: [{id: 'night', text: 'The nights', picture: 'sleep'}],
      fields: {home: 'required', 'last-review': 'on'},
      words: {worry: {question: 'What is hard just now?', why: 'It helps us.'}, home: {question: 'Where is home?'}},
    },
  },
} as const;

export type AreaName = keyof typeof files;
export const areaNames = Object.keys(files) as AreaName[];

/** Each file as a page gets it. JSON has no `undefined`. */
export const areaFiles = Object.fromEntries(areaNames.map((name) => [name, JSON.parse(JSON.stringify(files[name])) as object])) as Readonly<Record<AreaName, object>>;

/** Each file as the form reads it. */
export const areas = Object.fromEntries(areaNames.map((name) => [name, readArea(areaFiles[name])])) as Readonly<Record<AreaName, LoadedArea>>;
