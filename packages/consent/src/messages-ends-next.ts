import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {Next} from './end-words.js';
import {askResponsibility} from './messages-responsibility.js';
import {one} from './one-line.js';

/*
 * What to do next, and whom to ask, at each end. Advice, each a thing that can be done now.
 */

/** `self`: the person reads it. `person`: "the child". */
export const nextWords: Readonly<Record<Next, (self: boolean, person: string) => Statement>> = {
  'talk-first': (self) => ({
    standard: self
      ? msg('Talk together first, before anything goes on. Say what you think, and what would help.', {id: 'consent.next.talk-first.self'})
      : msg('Talk together first, before anything goes on. Ask the child why, and listen.', {id: 'consent.next.talk-first'}),
    easy: [
      {text: msg('Talk together first.', {id: 'consent.next.talk-first.easy1'}), picture: 'meeting'},
      self
        ? {text: msg('Say what you think.', {id: 'consent.next.talk-first.self.easy2'}), picture: 'talk'}
        : {text: msg('Ask the child why, and listen.', {id: 'consent.next.talk-first.other.easy2'}), picture: 'listen'},
    ],
  }),
  'hear-both': () => one(msg('Show both answers to the team. They should hear both.', {id: 'consent.next.hear-both'}), 'listen'),
  'list-goes-on': () => ({
    standard: msg('Those who run the list look at what help is needed, and may ask for more. This page puts nobody on the list.', {id: 'consent.next.list'}),
    easy: [
      {text: msg('The team looks at what help is needed.', {id: 'consent.next.list.easy1'}), picture: 'team'},
      {text: msg('This page puts nobody on the list.', {id: 'consent.next.list.easy2'}), picture: 'list'},
    ],
    source: 'dsr-policy',
  }),
  'review-goes-on': () => ({
    standard: msg('Those who plan reviews look at whether one is right, and when. This page arranges no review.', {id: 'consent.next.review'}),
    easy: [
      {text: msg('The team looks if a review is right.', {id: 'consent.next.review.easy1'}), picture: 'team'},
      {text: msg('This page does not plan the meeting.', {id: 'consent.next.review.easy2'}), picture: 'meeting'},
    ],
    source: 'cetr',
  }),
  'still-told': (_, person) => ({
    standard: msg(str`Tell ${person} what was decided, and ask what they think, in a way that works for them.`, {id: 'consent.next.still-told'}),
    easy: [
      {text: msg(str`Tell ${person} what others decided.`, {id: 'consent.next.still-told.easy1'}), picture: 'talk'},
      {text: msg('Ask what they think about it.', {id: 'consent.next.still-told.easy2'}), picture: 'ask'},
    ],
    source: 'mental-capacity',
  }),
  information: () => ({
    standard: msg('Ask for the information in a way that works: read out, in pictures, in signs or in another language.', {id: 'consent.next.information'}),
    easy: [
      {text: msg('You can ask for pictures, signs or another language.', {id: 'consent.next.information.easy1'}), picture: 'information'},
      {text: msg('Someone can read it out to you.', {id: 'consent.next.information.easy2'}), picture: 'read'},
    ],
  }),
  talk: () => ({
    standard: msg('Talk with someone you trust: family, a friend, a teacher, a nurse or a keyworker.', {id: 'consent.next.talk'}),
    easy: [{text: msg('Talk with someone you trust.', {id: 'consent.next.talk.easy1'}), picture: 'talk'}],
  }),
  'say-no': () => ({
    standard: msg('Tell the team about the no. Nobody has to give a reason.', {id: 'consent.next.say-no'}),
    easy: [
      {text: msg('Tell the team about the no.', {id: 'consent.next.say-no.easy1'}), picture: 'no'},
      {text: msg('Nobody has to say why.', {id: 'consent.next.say-no.easy2'}), picture: 'calm'},
    ],
  }),
  hear: (_, person) => ({
    standard: msg(str`Tell ${person} about the no as well, and ask what they think.`, {id: 'consent.next.hear'}),
    easy: [
      {text: msg(str`Tell ${person} about the no.`, {id: 'consent.next.hear.easy1'}), picture: 'talk'},
      {text: msg('Ask what they think.', {id: 'consent.next.hear.easy2'}), picture: 'ask'},
    ],
  }),
  reasons: () => ({
    standard: msg('You can ask who decided this, and ask to see their reasons in writing. If you do not agree, tell the team.', {id: 'consent.next.reasons'}),
    easy: [
      {text: msg('You can ask who decided this, and why.', {id: 'consent.next.reasons.easy1'}), picture: 'ask'},
      {text: msg('Do you not agree? Tell the team.', {id: 'consent.next.reasons.easy2'}), picture: 'disagree'},
    ],
  }),
  'hear-all': () => ({
    standard: msg('Ask the team to hear each of you, and to help you find a way. An adult and a child can each talk with them alone.', {id: 'consent.next.hear-all'}),
    easy: [
      {text: msg('Ask the team to listen to each of you.', {id: 'consent.next.hear-all.easy1'}), picture: 'listen'},
      {text: msg('You can ask to talk with them alone.', {id: 'consent.next.hear-all.easy2'}), picture: 'talk'},
    ],
  }),
  'social-worker': () => ({
    standard: msg('Ask the social worker who may say yes or no for the council. It may be somebody else, such as a manager or a foster carer.', {id: 'consent.next.social-worker'}),
    easy: [{text: msg('Ask the social worker who decides for the council.', {id: 'consent.next.social-worker.easy1'}), picture: 'ask'}],
  }),
  responsibility: () => askResponsibility(false).why,
  'ask-holder': () => one(msg('Ask somebody who has it. They can use this page too.', {id: 'consent.next.ask-holder'}), 'family'),
  'who-decides': (self) => ({
    standard: self
      ? msg('Ask the team who decides, and how you can say what you want. You can ask to see the reasons.', {id: 'consent.next.who-decides.you'})
      : msg('Ask the team who decides, and how the child can say what they want. You can ask to see the reasons.', {id: 'consent.next.who-decides'}),
    easy: [
      {text: msg('Ask the team who decides.', {id: 'consent.next.who-decides.easy1'}), picture: 'ask'},
      {text: msg('You can ask them why.', {id: 'consent.next.who-decides.easy2'}), picture: 'question'},
    ],
  }),
  when: () => one(msg('Ask the team who does this, and when.', {id: 'consent.next.when'}), 'calendar'),
  clash: () => ({
    standard: msg('Talk with the team before you change anything. You can share only some things, or with only some people.', {id: 'consent.next.clash'}),
    easy: [
      {text: msg('Talk with the team about it.', {id: 'consent.next.clash.easy1'}), picture: 'talk'},
      {text: msg('You can share only some things.', {id: 'consent.next.clash.easy2'}), picture: 'share'},
    ],
  }),
  worry: () => one(msg('You can still tell the team what worries you.', {id: 'consent.next.worry'}), 'worried'),
  back: () => ({
    standard: msg('Take the time that is needed. You can come back to this page at any time.', {id: 'consent.next.back'}),
    easy: [
      {text: msg('Take your time.', {id: 'consent.next.back.easy1'}), picture: 'clock'},
      {text: msg('You can come back to this page.', {id: 'consent.next.back.easy2'}), picture: 'computer'},
    ],
  }),
};
