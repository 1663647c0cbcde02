import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {Occasion} from './end-words.js';
import type {Flag} from './graph-parts.js';
import {one} from './one-line.js';

/*
 * What several ends share: the four rights after a no, what to look at first, questions to ask, and when to ask again.
 */

/** `self`: the person reads it. `person`: "the child". */
type SayNote = (self: boolean, person: string) => Statement;

export const rightsTitle = () => msg('After a no', {id: 'consent.rights'});
export const rights: readonly SayNote[] = [
  (self, person) => ({
    standard: self
      ? msg('Services must not give you worse care because you said no.', {id: 'consent.rights.care.self'})
      : msg(str`Services must not give ${person} worse care because of a no.`, {id: 'consent.rights.care'}),
    easy: [
      {
        text: self
          ? msg('Services must not give you worse care because you said no.', {id: 'consent.rights.care.self.easy1'})
          : msg('Services must not give worse care because of a no.', {id: 'consent.rights.care.other.easy1'}),
        picture: 'care',
      },
    ],
    source: 'consent',
  }),
  (self) =>
    self
      ? one(msg('You can change your mind at any time.', {id: 'consent.rights.change.self'}), 'change', 'consent')
      : one(msg('A no can be changed at any time.', {id: 'consent.rights.change'}), 'change', 'consent'),
  (self, person) => ({
    standard: self
      ? msg('You can have an advocate: someone who speaks up for you.', {id: 'consent.rights.advocate.self'})
      : msg(str`An advocate can help: someone who speaks up for ${person}.`, {id: 'consent.rights.advocate'}),
    easy: self
      ? [
          {text: msg('You can have an advocate.', {id: 'consent.rights.advocate.self.easy1'}), picture: 'advocate'},
          {text: msg('An advocate speaks up for you.', {id: 'consent.rights.advocate.self.easy2'}), picture: 'talk'},
        ]
      : [
          {text: msg('An advocate can help.', {id: 'consent.rights.advocate.other.easy1'}), picture: 'advocate'},
          {text: msg(str`An advocate speaks up for ${person}.`, {id: 'consent.rights.advocate.other.easy2'}), picture: 'talk'},
        ],
    source: 'consent',
  }),
  () => one(msg('Other kinds of meeting can be looked at.', {id: 'consent.rights.meeting'}), 'meeting', 'consent'),
];

/** `own`: from 16, where it is the person's own choice. */
type SayRemark = (self: boolean, person: string, own: boolean) => Statement;

export const remarkWords: Readonly<Record<Flag, SayRemark>> = {
  'CHILD-NOT-ASKED': () => ({
    standard: msg('The child may not have been told and asked yet. Do that when it is safe and kind to do so.', {id: 'consent.remark.child-not-asked'}),
    easy: [
      {text: msg('Maybe nobody has asked the child yet.', {id: 'consent.remark.child-not-asked.easy1'}), picture: 'child'},
      {text: msg('Ask when it is safe and kind.', {id: 'consent.remark.child-not-asked.easy2'}), picture: 'safe'},
    ],
    source: 'under-16',
  }),
  'ASK-ABOUT-GILLICK': (self) => ({
    standard: self
      ? msg('Ask a professional whether you can decide this yourself. Some people under 16 can.', {id: 'consent.remark.gillick.self'})
      : msg('Ask a professional whether the child can decide this themselves. Some people under 16 can.', {id: 'consent.remark.gillick'}),
    easy: [
      {text: msg('Some people under 16 can decide this themselves.', {id: 'consent.remark.gillick.easy1'}), picture: 'choose'},
      {text: msg('Ask a professional about it.', {id: 'consent.remark.gillick.easy2'}), picture: 'ask'},
    ],
    source: 'under-16',
  }),
  'ASK-PARENT': (self) => ({
    standard: self
      ? msg('What you want is written down. An adult with parental responsibility is asked too.', {id: 'consent.remark.parent.self'})
      : msg('What the child wants is written down. An adult with parental responsibility is asked too.', {id: 'consent.remark.parent'}),
    easy: [
      {
        text: self ? msg('We wrote down what you want.', {id: 'consent.remark.parent.self.easy1'}) : msg('We wrote down what the child wants.', {id: 'consent.remark.parent.other.easy1'}),
        picture: 'write',
      },
      {text: msg('Someone has to ask a parent too.', {id: 'consent.remark.parent.easy2'}), picture: 'family'},
    ],
    source: 'under-16',
  }),
  'OTHER-PR-NOT-ASKED': () => ({
    standard: msg('Somebody who shares parental responsibility has not been asked. It is good to ask them too, if that is safe.', {id: 'consent.remark.other'}),
    easy: [
      {text: msg('Nobody has asked the other parent.', {id: 'consent.remark.other.easy1'}), picture: 'family'},
      {text: msg('Ask them too, if that is safe.', {id: 'consent.remark.other.easy2'}), picture: 'safe'},
    ],
  }),
  'VIEW-NOT-KNOWN': (self) =>
    self
      ? {
          standard: msg('You did not say what you want, and that is all right. You can say it later, in your own way.', {id: 'consent.remark.view.self'}),
          easy: [
            {text: msg('You did not say what you want. That is OK.', {id: 'consent.remark.view.self.easy1'}), picture: 'calm'},
            {text: msg('You can say it later.', {id: 'consent.remark.view.self.easy2'}), picture: 'talk'},
          ],
        }
      : {
          standard: msg('It is not known what the child wants. Ask when it is safe and kind, in a way that works for them.', {id: 'consent.remark.view'}),
          easy: [
            {text: msg('We do not know what the child wants.', {id: 'consent.remark.view.easy1'}), picture: 'question'},
            {text: msg('Ask when it is safe, in another way.', {id: 'consent.remark.view.easy2'}), picture: 'ask'},
          ],
        },
  'CHILD-NOT-SURE': (self) => ({
    standard: self
      ? msg('You are not sure. That is all right: talk about it again, and take your time.', {id: 'consent.remark.not-sure.self'})
      : msg('The child is not sure. Talk about it again, and give them time.', {id: 'consent.remark.not-sure'}),
    easy: [
      {
        text: self ? msg('It is OK not to be sure.', {id: 'consent.remark.not-sure.self.easy1'}) : msg('The child is not sure.', {id: 'consent.remark.not-sure.other.easy1'}),
        picture: 'question',
      },
      {text: msg('Talk about it again.', {id: 'consent.remark.not-sure.easy2'}), picture: 'talk'},
    ],
  }),
  DISAGREE: () => one(msg('Not everybody wants the same. The team should hear each of them.', {id: 'consent.remark.disagree'}), 'disagree'),
  'ASK-THE-PERSON': (self, person, own) =>
    own
      ? {
          standard: msg(str`From 16, this is a person’s own choice. Ask ${person}, with the help that they want.`, {id: 'consent.remark.person.own'}),
          easy: [
            {text: msg('From 16, it is a person’s own choice.', {id: 'consent.remark.person.own.easy1'}), picture: 'choose'},
            {text: msg(str`Ask ${person}.`, {id: 'consent.remark.person.own.easy2'}), picture: 'ask'},
          ],
          source: 'consent',
        }
      : {
          standard: msg(str`The answer of ${person} is missing. Ask them, with the help that they want.`, {id: 'consent.remark.person'}),
          easy: [{text: msg(str`Ask ${person}.`, {id: 'consent.remark.person.easy1'}), picture: 'ask'}],
        },
  'ASK-ABOUT-IMCA': () => one(msg('Ask the team about an advocate called an IMCA.', {id: 'consent.remark.imca'}), 'advocate'),
  CLASH: () => one(msg('Two answers do not fit together. Talk with the team first.', {id: 'consent.remark.clash'}), 'talk'),
};

export const questionsTitle = () => msg('Questions you can ask', {id: 'consent.questions'});
/** To print and take along. */
export const questions = (list: boolean, review: boolean): readonly Statement[] => [
  one(msg('What would change after a yes?', {id: 'consent.questions.yes'}), 'change'),
  one(msg('What would happen after a no?', {id: 'consent.questions.no'}), 'no'),
  one(msg('Who would be told, and what?', {id: 'consent.questions.told'}), 'share'),
  ...(list ? [one(msg('How long does a name stay on the list?', {id: 'consent.questions.long'}), 'list')] : []),
  ...(review ? [one(msg('Who comes to the meeting? Can I bring someone?', {id: 'consent.questions.meeting'}), 'meeting')] : []),
  one(msg('How can I change my mind later?', {id: 'consent.questions.back'}), 'change'),
];

export const againWords: Readonly<Record<Occasion, SayNote>> = {
  'at-16': (self) =>
    self
      ? one(msg('When you turn 16: from then it is your own choice.', {id: 'consent.again.16.self'}), 'birthday', 'consent')
      : one(msg('When the child turns 16: from then it is their own choice.', {id: 'consent.again.16'}), 'birthday', 'consent'),
  'at-18': (self) =>
    self ? one(msg('When you turn 18.', {id: 'consent.again.18.self'}), 'birthday') : one(msg('When the young person turns 18.', {id: 'consent.again.18'}), 'birthday'),
  easier: (self) =>
    self
      ? one(msg('When it gets easier or harder for you to decide.', {id: 'consent.again.easier.self'}), 'change')
      : one(msg('When it gets easier or harder for them to decide.', {id: 'consent.again.easier'}), 'change'),
  hospital: () => one(msg('Before going into hospital, and before leaving it.', {id: 'consent.again.hospital'}), 'hospital'),
  review: () => one(msg('Before each new review.', {id: 'consent.again.review'}), 'meeting'),
  organisation: () => one(msg('When somebody new is to be told.', {id: 'consent.again.organisation'}), 'share'),
};
/** Only where the area file says so. */
export const againMonths = (months: string) => one(msg(str`In this area: after ${months}.`, {id: 'consent.again.months'}), 'calendar');
export const months = (count: number): string => (count === 1 ? msg('one month', {id: 'consent.again.month'}) : msg(str`${count} months`, {id: 'consent.again.month.more'}));
