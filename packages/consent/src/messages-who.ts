import {msg, str} from '@local-offer/core';
import type {Thing} from './say-who.js';

/*
 * How the person and what is asked about are named inside a sentence, and the answers that many questions offer.
 */

export const child = () => msg('the child', {id: 'consent.who.child'});
export const youngPerson = () => msg('the young person', {id: 'consent.who.young'});
export const person = () => msg('the person', {id: 'consent.who.person'});
export const possessive = (name: string) => msg(str`${name}’s`, {id: 'consent.who.possessive'});

export const list = (name: string): Thing => ({
  to: msg(str`go on the support list (${name})`, {id: 'consent.thing.list.to'}),
  doing: msg(str`going on the support list (${name})`, {id: 'consent.thing.list.doing'}),
  easyTo: msg('go on the support list', {id: 'consent.thing.list.to.easy'}),
  easyDoing: msg('going on the support list', {id: 'consent.thing.list.doing.easy'}),
});
export const review = (name: string): Thing => ({
  to: msg(str`have a review (${name})`, {id: 'consent.thing.review.to'}),
  doing: msg(str`having a review (${name})`, {id: 'consent.thing.review.doing'}),
  easyTo: msg('have a review', {id: 'consent.thing.review.to.easy'}),
  easyDoing: msg('having a review', {id: 'consent.thing.review.doing.easy'}),
});
/** While it is not known how old the person is. */
export const eitherReview = (name: string, adults: string) => msg(str`${name}; for most adults, ${adults}`, {id: 'consent.thing.review.either'});

export const yes = () => msg('Yes', {id: 'consent.yes'});
export const no = () => msg('No', {id: 'consent.no'});
export const notSure = () => msg('I am not sure', {id: 'consent.not-sure'});
/** Of somebody else. */
export const theyAreNotSure = () => msg('They are not sure', {id: 'consent.not-sure.they'});
export const doNotKnow = () => msg('I do not know', {id: 'consent.dk'});
