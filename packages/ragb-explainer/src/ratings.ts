import {textOf, type AreaConfig} from '@local-offer/core';
import {statementOf, type Statement, type ViewContext} from '@local-offer/ui';
import {ratingWords} from './messages-ratings.js';

/** One level as it is shown: the council's words where it gives some, ours otherwise. */
export interface Rating {
  readonly id: string;
  readonly label: string;
  readonly meaning: Statement;
  readonly next?: Statement | undefined;
  /** The one thing to do now. Has no link of its own unless the council names one. */
  readonly action?: Statement | undefined;
  readonly link?: NonNullable<AreaConfig['ratings']>[number]['action'];
  /** A place to be, such as hospital, and no step on a scale. */
  readonly place: boolean;
  /** Whether the action may lead to the request form. */
  readonly asks: boolean;
}

/** The four ratings of the national register, in the order of the words behind "RAG", with Blue last. */
export const nationalRatings = ['red', 'amber', 'green', 'blue'];

/** The ids of the levels that an area shows, in its order. */
export const ratingIds = ({ratings}: AreaConfig): readonly string[] => ratings?.map(({id}) => id) ?? nationalRatings;

/** The levels that an area shows, each with its words. */
export function ratingsOf(context: ViewContext, review: string): readonly Rating[] {
  const {area, locale} = context;
  return (area.ratings ?? nationalRatings.map((id) => ({id}))).map((given: NonNullable<AreaConfig['ratings']>[number]) => {
    const own = ratingWords[given.id]?.(review);
    const picture = own ? (given.id as 'red') : 'colours';
    const label = textOf(given.label, locale) ?? own?.label ?? given.id;
    return {
      id: given.id,
      label,
      meaning: given.meaning ? statementOf(given.meaning, context, picture) : (own?.meaning ?? {standard: label, easy: [{text: label, picture}]}),
      next: given.next ? statementOf(given.next, context, 'meeting') : own?.next,
      action: own?.action,
      link: given.action,
      place: given.place ?? given.id === 'blue',
      asks: Boolean(own && given.id !== 'green'),
    };
  });
}
