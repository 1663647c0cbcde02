import {msg, str} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {same, type Question, type Statement} from '@local-offer/ui';
import type {GroupId, KindId} from './sharing-lists.js';

/*
 * Sharing: who may be told, what they may be told, and what is left out. Asked of whoever made the decision.
 */

/** The person, where the page speaks to them: "told about you". */
export const you = () => msg('you', {id: 'consent.sharing.you'});

type Row = readonly [label: string, picture: PictureId];

/** Who may be told. */
export const groupNames = (): Readonly<Record<GroupId, Row>> => ({
  health: [msg('Health staff, such as doctors and nurses', {id: 'consent.sharing.health'}), 'doctor'],
  'social-care': [msg('Social care staff, such as social workers', {id: 'consent.sharing.social-care'}), 'care'],
  education: [msg('School, college and education staff', {id: 'consent.sharing.education'}), 'school'],
  panel: [msg('The people on a review panel', {id: 'consent.sharing.panel'}), 'meeting'],
  family: [msg('Family', {id: 'consent.sharing.family'}), 'family'],
  police: [msg('Police or youth justice workers', {id: 'consent.sharing.police'}), 'police'],
  voluntary: [msg('Charities and local groups that help', {id: 'consent.sharing.voluntary'}), 'people'],
});
export const inFamily = () => msg('Who in the family?', {id: 'consent.sharing.family.names'});

/** What may be told. */
export const kindNames = (): Readonly<Record<KindId, Row>> => ({
  basic: [msg('Name, address and date of birth', {id: 'consent.sharing.basic'}), 'name'],
  care: [msg('Notes about health and care', {id: 'consent.sharing.care'}), 'medicine'],
  education: [msg('What school or college knows', {id: 'consent.sharing.education-notes'}), 'school'],
  safety: [msg('What is risky, and what keeps people safe', {id: 'consent.sharing.safety'}), 'safe'],
  family: [msg('What is going on in the family', {id: 'consent.sharing.family-matters'}), 'home'],
  reviews: [msg('Reports of reviews from before', {id: 'consent.sharing.reviews'}), 'report'],
});

/** A row as a whole question, for where its answer is read alone. */
export const shareWith = (name: string) => msg(str`Share with: ${name}`, {id: 'consent.sharing.with'});
export const shareWhat = (name: string) => msg(str`Share: ${name}`, {id: 'consent.sharing.what'});
export const notSure = () => msg('Not sure', {id: 'consent.sharing.not-sure'});

export const whoTitle = (about: string) => msg(str`Who may be told about ${about}?`, {id: 'consent.sharing.who'});
export const whatTitle = () => msg('What may they be told?', {id: 'consent.sharing.kinds'});
export const outTitle = () => msg('Is anyone or anything to be left out?', {id: 'consent.sharing.out'});
/** Where each thing was decided by somebody else, and is asked by itself. */
export const forThing = (question: string, thing: string) => msg(str`${question} This is about ${thing}.`, {id: 'consent.sharing.for'});

// Whose answer it is
export const byPerson = (): Statement => ({
  standard: msg('It is your own choice.', {id: 'consent.sharing.own'}),
  easy: [{text: msg('It is your own choice.', {id: 'consent.sharing.own.easy1'}), picture: 'choose'}],
});
export const byMaker = (): Statement => ({
  standard: msg('Answer as it was decided in the person’s best interests. What they want matters here too.', {id: 'consent.sharing.best'}),
  easy: [
    {text: msg('Someone decided what is best for the person.', {id: 'consent.sharing.best.easy1'}), picture: 'choose'},
    {text: msg('Answer as they decided.', {id: 'consent.sharing.best.easy2'}), picture: 'write'},
  ],
});
/** Somebody passes on what others decided. */
export const byOthers = (): Statement => ({
  standard: msg('Answer as those who said yes decided. What the person wants matters here too.', {id: 'consent.sharing.reported'}),
  easy: [
    {text: msg('Someone else said yes to this.', {id: 'consent.sharing.reported.easy1'}), picture: 'people'},
    {text: msg('Answer as they decided.', {id: 'consent.sharing.reported.easy2'}), picture: 'write'},
  ],
});
export const byParent = (): Statement => ({
  standard: msg('You said yes for the child, so we ask you. Talk with the child about it, if you can.', {id: 'consent.sharing.parent'}),
  easy: [
    {text: msg('You said yes, so we ask you.', {id: 'consent.sharing.parent.easy1'}), picture: 'yes'},
    {text: msg('Talk with the child about it.', {id: 'consent.sharing.parent.easy2'}), picture: 'talk'},
  ],
});
export const byAttorney = (): Statement => ({
  standard: msg('You said yes as attorney or deputy, so we ask you. What the person wants matters here too.', {id: 'consent.sharing.attorney'}),
  easy: [
    {text: msg('You said yes, so we ask you.', {id: 'consent.sharing.attorney.easy1'}), picture: 'yes'},
    {text: msg('Talk with the person about it.', {id: 'consent.sharing.attorney.easy2'}), picture: 'talk'},
  ],
});

export const eachRow = (): Statement => ({
  standard: msg('Say yes, no or not sure to each. You can leave any of them blank: that counts as “not asked yet”.', {id: 'consent.sharing.each'}),
  easy: [
    {text: msg('You can say yes, no or not sure to each.', {id: 'consent.sharing.each.easy1'}), picture: 'choose'},
    {text: msg('You can leave any of them blank.', {id: 'consent.sharing.each.easy2'}), picture: 'next'},
    {text: msg('Blank means “not asked yet”.', {id: 'consent.sharing.each.easy3'}), picture: 'question'},
  ],
});
export const outWhy = (): Statement => ({
  standard: msg('Such as one relative, one worker, or something that happened. You can leave this blank.', {id: 'consent.sharing.out.why'}),
  easy: [
    {text: msg('Is there someone who should not be told?', {id: 'consent.sharing.out.why.easy1'}), picture: 'person'},
    {text: msg('Is there something they should not be told?', {id: 'consent.sharing.out.why.easy2'}), picture: 'not'},
  ],
});

/** Everything about sharing on one page of the request. */
export const onceTitle = (about: string): Question => ({
  ...same(msg(str`Sharing information about ${about}`, {id: 'consent.sharing.once'})),
  why: {
    standard: msg('You do not have to answer this now. What you leave blank counts as “not asked yet”, never as a yes.', {id: 'consent.sharing.once.why'}),
    easy: [
      {text: msg('You do not have to answer this now.', {id: 'consent.sharing.once.why.easy1'}), picture: 'wait'},
      {text: msg('Blank means “not asked yet”.', {id: 'consent.sharing.once.why.easy2'}), picture: 'question'},
    ],
  },
});
export const later = () => msg('Talk to me about this first', {id: 'consent.sharing.later'});

export const anywayTitle = () => same(msg('Some things may be shared without a yes', {id: 'consent.sharing.anyway'}));
export const anyway = (): Statement => ({
  standard: msg('Information may still be shared without agreement, to keep someone safe or when the law requires it.', {id: 'consent.sharing.anyway.when'}),
  easy: [
    {text: msg('People may share without a yes to keep someone safe.', {id: 'consent.sharing.anyway.when.easy1'}), picture: 'safe'},
    {text: msg('They also share when the law says they must.', {id: 'consent.sharing.anyway.when.easy2'}), picture: 'law'},
  ],
  source: 'dsr-local',
});
export const askWhoWasTold = (): Statement => ({
  standard: msg('You can ask the team who was told, what, and why.', {id: 'consent.sharing.anyway.ask'}),
  easy: [{text: msg('You can ask who was told, and why.', {id: 'consent.sharing.anyway.ask.easy'}), picture: 'ask'}],
});
export const changeLater = (): Statement => ({
  standard: msg('These answers can be changed later.', {id: 'consent.sharing.anyway.change'}),
  easy: [{text: msg('You can change these answers later.', {id: 'consent.sharing.anyway.change.easy'}), picture: 'change'}],
});
