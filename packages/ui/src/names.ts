import {textOf} from '@local-offer/core';
import type {Asker} from './asked.js';
import {adultReviewName, registerName, reviewName} from './messages-names.js';

type Names = Pick<Asker, 'area' | 'locale'>;

/** What the list is called here, with its short form. */
export const listName = ({area: {register}, locale}: Names): string =>
  [register?.name, register?.short].flatMap((name) => textOf(name, locale) ?? []).join(', ') || registerName();

/** What the review is called here: from 18, without an EHC plan, it has a name of its own. */
export const reviewTerm = ({area: {terms}, locale}: Names, adult: boolean): string =>
  adult ? (textOf(terms?.ctr, locale) ?? adultReviewName()) : (textOf(terms?.cetr, locale) ?? reviewName());
