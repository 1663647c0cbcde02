import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

/*
 * The letter "I change my mind": short and plain, the same in both readings, for a team to read.
 */

/** What the end is called: nothing has stopped yet. */
export const letterTitle = () => msg('Your letter is ready', {id: 'consent.letter.ready'});
export const subject = () => msg('I change my mind', {id: 'consent.letter'});

export const to = () => msg('To', {id: 'consent.letter.to'});
export const date = () => msg('Date', {id: 'consent.letter.date'});
export const about = (self: boolean) => (self ? msg('My name', {id: 'consent.letter.name.self'}) : msg('About', {id: 'consent.letter.name'}));
export const born = () => msg('Date of birth', {id: 'consent.letter.born'});
export const nhsNumber = () => msg('NHS number', {id: 'consent.letter.nhs-number'});
export const writer = () => msg('Name of who writes this', {id: 'consent.letter.writer'});
export const answerTo = () => msg('Please answer to', {id: 'consent.letter.answer-to'});
export const signed = () => msg('Signed', {id: 'consent.letter.signed'});
export const heard = () => msg('Said to', {id: 'consent.letter.heard'});
export const alsoTold = () => msg('Who has been told about this already', {id: 'consent.letter.told'});

export const shouldStop = () => msg('This should stop:', {id: 'consent.letter.stop'});
export const fromNow = () => msg('Please stop it now.', {id: 'consent.letter.now'});
export const fromDay = (day: string) => msg(str`Please stop it from ${day}.`, {id: 'consent.letter.day'});

export const ownDecision = () => msg('This is my own decision.', {id: 'consent.letter.own'});
export const now16 = () => msg('Somebody else said yes for me before. I am 16 or 17 now, and this is my own decision.', {id: 'consent.letter.now-16'});
export const now18 = () => msg('Somebody else said yes for me before. I am 18 or over now, and this is my own decision.', {id: 'consent.letter.now-18'});
export const personSays = (person: string) => msg(str`${person} wants this. I am writing it down for them. Please ask them too.`, {id: 'consent.letter.person'});
export const holder = (person: string) => msg(str`I say this as someone with parental responsibility for ${person}.`, {id: 'consent.letter.holder'});
export const holderSays = (person: string) =>
  msg(str`Someone with parental responsibility for ${person} wants this. I am writing it down for them.`, {id: 'consent.letter.holder.said'});
export const attorney = () => msg('I say this as the attorney or deputy of the person.', {id: 'consent.letter.attorney'});
export const attorneySays = () => msg('The attorney or deputy of the person wants this. I am writing it down for them.', {id: 'consent.letter.attorney.said'});

export const childWantsIt = () => msg('The child wants it to stop too.', {id: 'consent.letter.child.stop'});
export const childNoWord = () => msg('The child could not say what they want.', {id: 'consent.letter.child.no-word'});
export const childNotKnown = () => msg('I do not know what the child wants. Please ask the child.', {id: 'consent.letter.child.dk'});

export const stopsForList = () => msg('Please also stop sharing information for the support list.', {id: 'consent.letter.sharing.list'});
export const stopsForReview = () => msg('Please also stop sharing information for the review.', {id: 'consent.letter.sharing.review'});
export const stopsForBoth = () => msg('Please also stop sharing information for the support list and for the review.', {id: 'consent.letter.sharing.both'});
export const stopsAll = () => msg('Please stop all sharing of information that was agreed to before.', {id: 'consent.letter.sharing.all'});
export const notUndone = () => msg('I know that what was shared before cannot be undone.', {id: 'consent.letter.not-undone'});

export const confirm = () => msg('Please confirm this in writing.', {id: 'consent.letter.confirm'});
export const whoWasTold = () => msg('Please also say who had been told, and whom you have now told that it stops.', {id: 'consent.letter.who'});

/** Beside a letter that takes back sharing only. */
export const withoutSharing = (): Statement => ({
  standard: msg('Without sharing, a review panel cannot read the papers. Talk with the team about what that means for you.', {id: 'consent.letter.without'}),
  easy: [
    {text: msg('A review panel cannot read papers without a yes.', {id: 'consent.letter.without.easy1'}), picture: 'read'},
    {text: msg('Talk with the team about that.', {id: 'consent.letter.without.easy2'}), picture: 'talk'},
  ],
  source: 'panel',
});
