import {msg, str} from '@local-offer/core';
import type {Question, Statement} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * From 16: the person's own choice, and what others are asked of them. What others decide in their place is in
 * `messages-authority.ts`.
 */

/** Others pass on what they were told. Whoever works with the person may have said it themself. */
export const askDoubt = (worker: boolean, them: string, {doing, easyDoing}: Thing): Question => ({
  standard: worker
    ? msg(str`Have you or another professional said that ${them} may not be able to decide about ${doing}?`, {id: 'consent.adult.doubt.worker'})
    : msg(str`Has a professional told you that ${them} may not be able to decide about ${doing}?`, {id: 'consent.adult.doubt'}),
  easy: msg(str`This is about ${easyDoing}. Did a professional say that ${them} may not be able to decide?`, {id: 'consent.adult.doubt.easy'}),
  why: {
    standard: msg(
      'From 16, everyone is taken to be able to decide, until somebody has looked at it and found that they cannot. A choice that others would not make is no sign of that. This page does not look at it: it notes what a professional said.',
      {id: 'consent.adult.doubt.why'},
    ),
    easy: [
      {text: msg('From 16, everyone should think that a person can decide.', {id: 'consent.adult.doubt.why.easy1'}), picture: 'choose'},
      {text: msg('People may choose things that you would not.', {id: 'consent.adult.doubt.why.easy2'}), picture: 'disagree'},
      {text: msg('We only write down what a professional said.', {id: 'consent.adult.doubt.why.easy3'}), picture: 'write'},
    ],
    source: 'mental-capacity',
  },
});

export const askHelped = (them: string, {doing, easyDoing}: Thing): Question => ({
  standard: msg(str`Has ${them} had help to decide about ${doing}?`, {id: 'consent.adult.helped'}),
  easy: msg(str`This is about ${easyDoing}. Did someone help ${them} to decide?`, {id: 'consent.adult.helped.easy'}),
  why: {
    standard: msg(
      'Before anyone says that a person cannot decide, everything that could help should be tried: more time, pictures, a communication device, a better day, an advocate.',
      {id: 'consent.adult.helped.why'},
    ),
    easy: [
      {text: msg('People should try every kind of help first.', {id: 'consent.adult.helped.why.easy1'}), picture: 'help'},
      {text: msg('More time or a better day can help.', {id: 'consent.adult.helped.why.easy2'}), picture: 'clock'},
      {text: msg('Pictures or a talking device can help.', {id: 'consent.adult.helped.why.easy3'}), picture: 'look'},
      {text: msg('An advocate can help.', {id: 'consent.adult.helped.why.easy4'}), picture: 'advocate'},
    ],
    source: 'mental-capacity',
  },
});
export const helpedYes = () => msg('Yes, help was tried', {id: 'consent.adult.helped.yes'});
export const notYet = () => msg('Not yet', {id: 'consent.adult.not-yet'});

export const askFound = (them: string, {doing, easyDoing}: Thing): Question => ({
  standard: msg(str`What did a professional say after looking at whether ${them} can decide about ${doing}?`, {id: 'consent.adult.found'}),
  easy: msg(str`This is about ${easyDoing}. A professional looked at it. What did they say?`, {id: 'consent.adult.found.easy'}),
  why: {
    standard: msg('Please pass on only what they said, and about this one choice. Somebody may be able to make one choice and not another, and that can change.', {
      id: 'consent.adult.found.why',
    }),
    easy: [
      {text: msg('Tell us only what the professional said.', {id: 'consent.adult.found.why.easy1'}), picture: 'talk'},
      {text: msg('It is only about this one choice.', {id: 'consent.adult.found.why.easy2'}), picture: 'choose'},
      {text: msg('It can change.', {id: 'consent.adult.found.why.easy3'}), picture: 'change'},
    ],
    source: 'mental-capacity',
  },
});
export const found = () => ({
  has: msg('They said: the person can decide this', {id: 'consent.adult.found.has'}),
  lacks: msg('They said: the person cannot decide this, even with help', {id: 'consent.adult.found.lacks'}),
  'not-done': msg('No professional has looked at it yet', {id: 'consent.adult.found.not-done'}),
  changes: msg('They said: it comes and goes, or it may soon be different', {id: 'consent.adult.found.changes'}),
});

/** It is the person's own choice: a reminder, and a hand-over. */
export const askHere = (adult: boolean, them: string): Question => ({
  standard: msg(str`Is ${them} here to answer?`, {id: 'consent.adult.here'}),
  easy: msg(str`Is ${them} here now?`, {id: 'consent.adult.here.easy'}),
  why: adult ? ownAsAdult() : ownFrom16(),
});
const ownFrom16 = (): Statement => ({
  standard: msg('From 16, this is the young person’s own choice. Nobody can answer for them, a parent included. If they are here, please hand over: the next questions are theirs.', {
    id: 'consent.adult.own.16',
  }),
  easy: [
    {text: msg('From 16, it is the young person’s own choice.', {id: 'consent.adult.own.16.easy1'}), picture: 'choose'},
    {text: msg('Nobody can answer for them. Parents cannot do it.', {id: 'consent.adult.own.16.easy2'}), picture: 'not'},
    {text: msg('Are they here? The next questions are for them.', {id: 'consent.adult.own.16.easy3'}), picture: 'next'},
  ],
  source: 'consent',
});
const ownAsAdult = (): Statement => ({
  standard: msg('From 18, this is a person’s own choice. A parent, partner or carer cannot say yes for an adult. If they are here, please hand over: the next questions are theirs.', {
    id: 'consent.adult.own.18',
  }),
  easy: [
    {text: msg('From 18, it is a person’s own choice.', {id: 'consent.adult.own.18.easy1'}), picture: 'choose'},
    {text: msg('Parents and partners cannot say yes for them.', {id: 'consent.adult.own.18.easy2'}), picture: 'not'},
    {text: msg('Are they here? The next questions are for them.', {id: 'consent.adult.own.18.easy3'}), picture: 'next'},
  ],
  source: 'consent',
});
/** For an attorney or a deputy, where nobody has found that the person cannot decide. */
export const onlyWhatTheyCannot = (): Statement => ({
  standard: msg('An attorney or a deputy decides only what the person cannot decide.', {id: 'consent.adult.own.attorney'}),
  easy: [{text: msg('You decide only what the person cannot decide.', {id: 'consent.adult.own.attorney.easy'}), picture: 'law'}],
  source: 'mental-capacity',
});
export const hereYes = () => msg('Yes, they answer the next questions', {id: 'consent.adult.here.yes'});
export const hereNo = () => msg('No, not now', {id: 'consent.adult.here.no'});

export const askTold = (them: string, {doing, easyDoing}: Thing): Question => ({
  standard: msg(str`What has ${them} said about ${doing}?`, {id: 'consent.adult.said'}),
  easy: msg(str`What did ${them} say about ${easyDoing}?`, {id: 'consent.adult.said.easy'}),
  why: {
    standard: msg('We only note it. It does not stand in for their own answer: somebody still has to ask them.', {id: 'consent.adult.said.why'}),
    easy: [
      {text: msg('We only write it down.', {id: 'consent.adult.said.why.easy1'}), picture: 'write'},
      {text: msg('Someone still has to ask them.', {id: 'consent.adult.said.why.easy2'}), picture: 'ask'},
    ],
  },
});
export const saidYes = () => msg('They said yes', {id: 'consent.adult.said.yes'});
export const saidNo = () => msg('They said no', {id: 'consent.adult.said.no'});
export const notAsked = () => msg('They have not been asked yet', {id: 'consent.adult.said.not-asked'});
export const couldNotSay = () => msg('They could not say', {id: 'consent.adult.said.cannot'});

/** Where somebody else holds the phone. */
export const forThem = (them: string, question: string) => msg(str`For ${them}: ${question}`, {id: 'consent.adult.for'});

export const askOwn = ({to, easyTo}: Thing): Question => ({
  standard: msg(str`Do you want to ${to}?`, {id: 'consent.adult.own'}),
  easy: msg(str`Do you want to ${easyTo}?`, {id: 'consent.adult.own.easy'}),
  why: {
    standard: msg('It is your own choice. You can take your time, you can say no, and you can change your mind. Services must not give you worse care because you said no.', {
      id: 'consent.adult.own.why',
    }),
    easy: [
      {text: msg('It is your own choice.', {id: 'consent.adult.own.why.easy1'}), picture: 'choose'},
      {text: msg('You can say no.', {id: 'consent.adult.own.why.easy2'}), picture: 'no'},
      {text: msg('You can change your mind.', {id: 'consent.adult.own.why.easy3'}), picture: 'change'},
      {text: msg('Services must not give you worse care because you said no.', {id: 'consent.adult.own.why.easy4'}), picture: 'care'},
    ],
    source: 'consent',
  },
});
export const helpToDecide = () => msg('I want help to decide', {id: 'consent.adult.own.help'});

export const askTell = (): Question => ({
  standard: msg('Who in your family may be told what you said here?', {id: 'consent.adult.tell'}),
  easy: msg('Who in your family may know this?', {id: 'consent.adult.tell.easy'}),
  why: {
    standard: msg('We write down what you want. Staff may still have to tell someone, to keep a person safe or because the law says so.', {
      id: 'consent.adult.tell.why',
    }),
    easy: [
      {text: msg('We write down what you want.', {id: 'consent.adult.tell.why.easy1'}), picture: 'write'},
      {text: msg('Staff may have to tell someone to keep people safe.', {id: 'consent.adult.tell.why.easy2'}), picture: 'safe'},
      {text: msg('The law may say so too.', {id: 'consent.adult.tell.why.easy3'}), picture: 'law'},
    ],
    source: 'consent',
  },
});
export const tellHint = () => msg('Names, or “nobody”. You can leave it blank.', {id: 'consent.adult.tell.hint'});
