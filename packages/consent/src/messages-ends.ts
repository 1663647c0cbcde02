import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {EndId} from './graph-parts.js';
import {one} from './one-line.js';

/*
 * What everybody sees once they have finished: that nothing was sent, whom to give it to, and what several ends share.
 * What each end means is in `messages-ends-meaning.ts`, what to do next in `messages-ends-next.ts`.
 */

// The page
export const title = () => msg('What was said, and what comes next', {id: 'consent.ends'});
export const titleNotReady = () => msg('Nobody has to decide today', {id: 'consent.ends.not-ready'});

/** How it ended, behind the name of what it is about. */
export const shortEnds: Readonly<Record<Exclude<EndId, 'E12' | 'LOOK'>, () => string>> = {
  E0: () => msg('not today', {id: 'consent.ends.e0'}),
  E1: () => msg('not decided yet', {id: 'consent.ends.e1'}),
  E2: () => msg('no', {id: 'consent.ends.e2'}),
  E3: () => msg('yes', {id: 'consent.ends.e3'}),
  E4: () => msg('two different answers', {id: 'consent.ends.e4'}),
  E5: () => msg('no', {id: 'consent.ends.e5'}),
  'E5-BI': () => msg('no, as others decided', {id: 'consent.ends.e5-bi'}),
  E6: () => msg('people do not agree', {id: 'consent.ends.e6'}),
  E7: () => msg('ask the social worker', {id: 'consent.ends.e7'}),
  E8: () => msg('somebody else is asked', {id: 'consent.ends.e8'}),
  E9: () => msg('professionals look at it', {id: 'consent.ends.e9'}),
  E10: () => msg('something comes first', {id: 'consent.ends.e10'}),
  E11: () => msg('talk with the team first', {id: 'consent.ends.e11'}),
};
export const itemTitle = (thing: string, end: string) => msg(str`${thing}: ${end}`, {id: 'consent.ends.item'});
export const takeBackTitle = (end: string) => msg(str`Taking a yes back: ${end}`, {id: 'consent.ends.take-back'});
export const sameAsAbove = () => one(msg('This is the same as above.', {id: 'consent.ends.same'}), 'look');

// Nothing was sent
export const notSent = (): Statement => ({
  standard: msg('This has not been sent to anyone. You choose who gets it.', {id: 'consent.ends.not-sent'}),
  easy: [
    {text: msg('This has not been sent to anyone.', {id: 'consent.ends.not-sent.easy1'}), picture: 'not'},
    {text: msg('You choose who gets it.', {id: 'consent.ends.not-sent.easy2'}), picture: 'letter'},
  ],
});
export const giveTitle = () => msg('Whom to give it to', {id: 'consent.ends.give'});
/** Above those that the area file names. */
export const give = (self: boolean, person: string): Statement => ({
  standard: self
    ? msg('You can give it to somebody in the team who knows you, or to:', {id: 'consent.ends.give.self'})
    : msg(str`You can give it to the team that knows ${person}, or to:`, {id: 'consent.ends.give.other'}),
  easy: [{text: msg('You can give it to your team, or to:', {id: 'consent.ends.give.easy1'}), picture: 'team'}],
});
/** Where the area file names nobody. */
export const giveAnywhere = (): Statement => ({
  standard: msg('Ask your council, the team or ward that knows the person, or the GP, whom to give it to. If help is needed soon, call 111 and choose mental health.', {
    id: 'consent.ends.give.none',
  }),
  easy: [
    {text: msg('Ask your council or your doctor who should have it.', {id: 'consent.ends.give.none.easy1'}), picture: 'council'},
    {text: msg('Do you need help soon? Call 111 and choose mental health.', {id: 'consent.ends.give.none.easy2'}), picture: 'phone'},
  ],
});

// Shared by several ends
export const nextTitle = () => msg('What to do next', {id: 'consent.ends.next'});
export const remarksTitle = () => msg('Please look at this first', {id: 'consent.ends.remarks'});
export const apart = (): Statement => ({
  standard: msg('One answer is yes and the other is no. That is allowed: each stands by itself.', {id: 'consent.ends.apart'}),
  easy: [{text: msg('You can say yes to one and no to the other.', {id: 'consent.ends.apart.easy1'}), picture: 'choose'}],
  source: 'consent',
});
export const advocateTitle = () => msg('Someone to speak up', {id: 'consent.ends.advocate'});
export const advocate = () => one(msg('An advocate is someone who speaks up for a person.', {id: 'consent.ends.advocate.who'}), 'advocate');

export const backTitle = () => msg('How to take a yes back', {id: 'consent.ends.back'});
/** `choice`: what to choose on the second page. */
export const back = (choice: string): Statement => ({
  standard: msg(str`A yes can be taken back at any time. You can come back here and choose “${choice}”: that makes a letter. Or tell the team.`, {id: 'consent.ends.back.how'}),
  easy: [
    {text: msg('You can take a yes back at any time.', {id: 'consent.ends.back.how.easy1'}), picture: 'change'},
    {text: msg('This page can make a letter for that.', {id: 'consent.ends.back.how.easy2'}), picture: 'letter'},
  ],
  source: 'consent',
});
export const backTell = () => one(msg('Here, you can tell:', {id: 'consent.ends.back.tell'}), 'talk');
export const backAsk = () => one(msg('Ask your council whom to tell.', {id: 'consent.ends.back.ask'}), 'council');

export const againTitle = () => msg('When to ask again', {id: 'consent.ends.again'});
export const staysTitle = () => msg('What stays', {id: 'consent.ends.stays'});
