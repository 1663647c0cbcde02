import {listShort, personName, reviewShort, statementOf, type Statement, type ViewContext} from '@local-offer/ui';
import {panelWords} from './messages-panel.js';
import {serviceWords} from './messages-services.js';
import {times, type Person, type Time} from './people.js';
import type {Names} from './tell.js';

/** Somebody at the table, with what is said of them here. */
export interface Shown extends Person {
  /** The number of their seat. */
  readonly seat: number;
  readonly name: string;
  readonly who: Statement;
  readonly does: Readonly<Partial<Record<Time, Statement>>>;
}

/** What things are called here. */
export const namesOf = (context: Pick<ViewContext, 'area' | 'locale'>): Names => ({review: reviewShort(context), list: listShort(context)});

/** The council's words for each person where it gives some, ours otherwise. */
export function withWords(people: readonly Person[], context: ViewContext): readonly Shown[] {
  const names = namesOf(context);
  return people.map((person, n) => {
    const {id, own} = person;
    const ours = (panelWords[id] ?? serviceWords[id])?.(names);
    const name = personName(id, context) ?? Object.values(own?.name ?? {})[0] ?? id;
    const says = (key: Time | 'who') => {
      const given = own?.[key];
      const theirs = given === undefined ? undefined : statementOf(given, context, 'person');
      // Words that are there in another language only are none.
      return theirs?.standard ? theirs : ours?.[key];
    };
    return {
      ...person,
      seat: n + 1,
      name,
      who: says('who') ?? {standard: name, easy: [{text: name, picture: 'person'}]},
      does: Object.fromEntries(times.flatMap((time) => (says(time) ? [[time, says(time)]] : []))),
    };
  });
}
