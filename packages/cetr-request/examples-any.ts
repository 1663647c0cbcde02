import {emptyArea, next, type Answers, type Flow} from '@local-offer/core';
import type {Asked} from '@local-offer/ui';
import fc from 'fast-check';
import {groups} from './src/more-flow.js';
import {requestSteps} from './src/request-flow.js';
import {pageOf} from './src/request-pages.js';

/*
 * Answers of any kind to every question of the form, for tests of its rules.
 */

/** The steps of an area without a file, on a day. */
export const steps = requestSteps('2026-11-21');
/** What the pages are made for. */
export const context = {area: emptyArea.area, locale: 'en', reading: 'standard', pictures: true, level: 2, uid: 'x', urgent: 'block'} as const;

/** Continue, until a page does not let go. */
export function walkOn(flow: Flow): Flow {
  for (let i = 0; i < 99; i++) {
    const after = next(flow);
    if (after.finished || Object.keys(after.problems).length) return after;
    flow = after;
  }
  throw new Error('It never ends');
}

/** A field, and those that its answers may bring. */
export const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const everything = ['self', 'parent', 'professional'].flatMap((who) =>
  (['standard', 'easy'] as const).flatMap((reading) => steps.flatMap(({id}) => (pageOf(id, {...context, reading, answers: {who}})?.fields ?? []).flatMap(within))),
);

/** Something for every field: what the choices offer, and words of many kinds. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      [...new Set(steps.flatMap(({fields, each}) => (each ? [each] : fields)))].map((field): [string, fc.Arbitrary<unknown>] => {
        const asked = everything.find(({name}) => name === field);
        if (asked?.kind === 'groups') return [field, fc.array(fc.dictionary(fc.constantFrom(...asked.parts.map(({name}) => name)), fc.string()), {maxLength: 12})];
        if (field === 'more') return [field, fc.subarray([...groups])];
        if (asked && 'options' in asked) {
          const values = asked.options.map(({value}) => value);
          return [field, asked.kind === 'checkboxes' ? fc.subarray(values) : fc.constantFrom(...values, '')];
        }
        return [field, fc.oneof(fc.string(), fc.constantFrom('', '12', '2012', '07700 900 123', 'sam@example.org', 'B1 1AA'))];
      }),
    ),
    {requiredKeys: []},
  )
  .map((answers) => answers as Answers);
