import {textOf} from '@local-offer/core';
import type {Asker} from './asked.js';
import {adultReviewName, registerName, registerShort, reviewName, reviewShortName} from './messages-names.js';
import {personWords} from './messages-people.js';

type Names = Pick<Asker, 'area' | 'locale'>;

/** What the list is called here, with its short form. */
export const listName = ({area: {register}, locale}: Names): string =>
  [register?.name, register?.short].flatMap((name) => textOf(name, locale) ?? []).join(', ') || registerName();

/** What the review is called here: from 18, without an EHC plan, it has a name of its own. */
export const reviewTerm = ({area: {terms}, locale}: Names, adult: boolean): string =>
  adult ? (textOf(terms?.ctr, locale) ?? adultReviewName()) : (textOf(terms?.cetr, locale) ?? reviewName());

/** The short form of what the list is called here, as `DSR`. */
export const listShort = ({area: {register}, locale}: Names): string => textOf(register?.short, locale) ?? registerShort();

/** The short form of what the review is called here, as `CETR`. */
export const reviewShort = ({area: {terms}, locale}: Names): string => textOf(terms?.cetr, locale) ?? reviewShortName();

/** What somebody of a review is called here, by the ids of the contract. Undefined for an id that is neither ours nor the area's. */
export const personName = (id: string, {area, locale}: Names): string | undefined =>
  textOf(area.people?.roles?.find((role) => role.id === id)?.name, locale) ??
  (id === 'keyworker' ? textOf(area.terms?.keyworker, locale) : undefined) ??
  (Object.hasOwn(personWords, id) ? personWords[id]!(listShort({area, locale})) : undefined);
