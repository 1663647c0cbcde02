import {msg, str} from '@local-offer/core';
import {same, type Question, type Statement} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * Under 16, where nobody has said that the child can decide alone: who has parental responsibility, what they decide,
 * and what the child says to it.
 */

/** Asked of the child, before the adult is. */
export const askAdultHere = (): Question => ({
  standard: msg('Is a parent, or another adult with parental responsibility, here to answer too?', {id: 'consent.parent.here'}),
  easy: msg('Is a parent here to answer too?', {id: 'consent.parent.here.easy'}),
  why: {
    standard: msg(
      'They are asked, and then you are asked what you think. It is all right if nobody is here: then you say what you want, and they are asked later.',
      {id: 'consent.parent.here.why'},
    ),
    easy: [
      {text: msg('They are asked, and so are you.', {id: 'consent.parent.here.why.easy1'}), picture: 'family'},
      {text: msg('Is nobody here? That is OK.', {id: 'consent.parent.here.why.easy2'}), picture: 'calm'},
    ],
  },
});
export const adultHere = () => msg('Yes, they answer the next questions', {id: 'consent.parent.here.yes'});

/** Where the child has answered so far. */
export const forAdult = (question: string) => msg(str`For the adult: ${question}`, {id: 'consent.parent.for'});
export const forYou = (question: string) => msg(str`And you: ${question}`, {id: 'consent.parent.for-you'});

/** `reports`: somebody passes on what others said. */
export const askResponsibility = (reports: boolean): Question => ({
  ...same(
    reports
      ? msg('Does the adult who decides have parental responsibility?', {id: 'consent.parent.holds.reported'})
      : msg('Do you have parental responsibility?', {id: 'consent.parent.holds'}),
  ),
  why: {
    standard: msg(
      'Parental responsibility is the law’s name for the right to decide for a child. A mother has it. A father or second parent usually has it if they are married to her or named on the birth certificate. A court can give it to others. With a care order, the council has it too.',
      {id: 'consent.parent.holds.why'},
    ),
    easy: [
      {text: msg('It means that an adult may decide things for a child.', {id: 'consent.parent.holds.why.easy1'}), picture: 'law'},
      {text: msg('Mothers have it, and most fathers.', {id: 'consent.parent.holds.why.easy2'}), picture: 'family'},
      {text: msg('A court can give it to someone else.', {id: 'consent.parent.holds.why.easy3'}), picture: 'person'},
      {text: msg('Sometimes the council has it.', {id: 'consent.parent.holds.why.easy4'}), picture: 'council'},
    ],
    source: 'parental-responsibility',
  },
});
export const holders = (): Readonly<Record<string, string>> => ({
  alone: msg('Yes: nobody else has it, or the others agree', {id: 'consent.parent.holds.alone'}),
  'not-asked': msg('Yes, but somebody who shares it has not been asked', {id: 'consent.parent.holds.not-asked'}),
  disagree: msg('Yes, but somebody who shares it does not agree', {id: 'consent.parent.holds.disagree'}),
  council: msg('The council has a care order', {id: 'consent.parent.holds.council'}),
  none: msg('No', {id: 'consent.parent.holds.none'}),
  unreachable: msg('Nobody who has it can be reached', {id: 'consent.parent.holds.unreachable'}),
});

/** `self`: of the adult themself. Otherwise somebody passes on what the adult said. */
export const askParent = (self: boolean, thing: Thing): Question => ({
  standard: self
    ? msg(str`Do you want the child to ${thing.to}?`, {id: 'consent.parent.decides'})
    : msg(str`What did the adult with parental responsibility say about the child ${thing.doing}?`, {
        id: 'consent.parent.decides.reported',
      }),
  easy: self
    ? msg(str`Do you want the child to ${thing.easyTo}?`, {id: 'consent.parent.decides.easy'})
    : msg(str`What did the parent say about ${thing.easyDoing}?`, {id: 'consent.parent.decides.reported.easy'}),
  why: {
    standard: msg(
      'This is about one thing only. Any answer is all right, and it can be changed. What the child thinks counts too, whatever the answer is.',
      {id: 'consent.parent.decides.why'},
    ),
    easy: [
      {text: msg('Any answer is OK.', {id: 'consent.parent.decides.why.easy1'}), picture: 'calm'},
      {text: msg('You can change your mind.', {id: 'consent.parent.decides.why.easy2'}), picture: 'change'},
      {text: msg('What the child thinks counts too.', {id: 'consent.parent.decides.why.easy3'}), picture: 'child'},
    ],
    source: 'consent',
  },
});
export const saidYes = () => msg('They said yes', {id: 'consent.parent.decides.yes'});
export const saidNo = () => msg('They said no', {id: 'consent.parent.decides.no'});

/** `self`: the child is here and answers. */
export const askChild = (self: boolean, thing: Thing): Question => ({
  standard: self
    ? msg(str`Do you want to ${thing.to}?`, {id: 'consent.parent.child.self'})
    : msg(str`What does the child say about ${thing.doing}?`, {id: 'consent.parent.child'}),
  easy: self
    ? msg(str`Do you want to ${thing.easyTo}?`, {id: 'consent.parent.child.self.easy'})
    : msg(str`What does the child say about ${thing.easyDoing}?`, {id: 'consent.parent.child.easy'}),
  why: {
    standard: msg(
      'What the child thinks matters as well. If it is not the same as what the adult said, both are written down, and people should talk first.',
      {id: 'consent.parent.child.why'},
    ),
    easy: [
      {text: msg('What the child thinks matters.', {id: 'consent.parent.child.why.easy1'}), picture: 'heart'},
      {text: msg('It is OK not to agree.', {id: 'consent.parent.child.why.easy2'}), picture: 'disagree'},
    ],
    source: 'consent',
  },
});
export const childYes = () => msg('They agree', {id: 'consent.parent.child.yes'});
export const childNo = () => msg('They do not agree', {id: 'consent.parent.child.no'});
export const childCannot = () => msg('They cannot say', {id: 'consent.parent.child.cannot'});
export const ratherNot = () => msg('I do not want to say', {id: 'consent.parent.child.rather-not'});

export const bestTitle = () => same(msg('Professionals look at what is best', {id: 'consent.child.best'}));
/** `self`: the child reads it. */
export const best = (self: boolean): readonly Statement[] => [
  {
    standard: self
      ? msg(
          'Nobody with parental responsibility for you can be reached. Then professionals look at what is best for you. They should ask you and people who know you, and write down their reasons.',
          {id: 'consent.child.best.you'},
        )
      : msg(
          'Nobody with parental responsibility can be reached. Then professionals look at what is best for the child. They should ask the child and people who know the child, and write down their reasons.',
          {id: 'consent.child.best.who'},
        ),
    easy: [
      {text: msg('No parent can be asked now.', {id: 'consent.child.best.who.easy1'}), picture: 'family'},
      {
        text: self
          ? msg('Professionals look at what is best for you.', {id: 'consent.child.best.you.easy2'})
          : msg('Professionals look at what is best for the child.', {id: 'consent.child.best.who.easy2'}),
        picture: 'team',
      },
      {
        text: self
          ? msg('They should ask you.', {id: 'consent.child.best.you.easy3'})
          : msg('They should ask the child too.', {id: 'consent.child.best.who.easy3'}),
        picture: 'ask',
      },
      {text: msg('They write down why.', {id: 'consent.child.best.who.easy4'}), picture: 'write'},
    ],
    source: 'consent',
  },
  {
    standard: self
      ? msg('This page decides nothing. You can tell the team who you tried to reach, and what you want.', {
          id: 'consent.child.best.you.now',
        })
      : msg('This page decides nothing. You can tell the team whom you tried to reach, and what the child wants.', {
          id: 'consent.child.best.now',
        }),
    easy: [
      {
        text: self
          ? msg('You can tell the team what you want.', {id: 'consent.child.best.you.now.easy'})
          : msg('You can tell the team what the child wants.', {id: 'consent.child.best.now.easy'}),
        picture: 'talk',
      },
    ],
  },
];
