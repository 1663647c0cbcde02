import {msg, str} from '@local-offer/core';
import {same, type Question, type Statement} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * What belongs into the record besides the decision, all of it to be left blank. Of disagreement, of the council and of
 * who else may decide: `messages-closing-others.ts`.
 */

export const askNeed = (self: boolean): Question => ({
  standard: self ? msg('What would help you to decide?', {id: 'consent.need.self'}) : msg('What would help before this is decided?', {id: 'consent.need'}),
  easy: self ? msg('What would help you to choose?', {id: 'consent.need.self.easy'}) : msg('What would help first?', {id: 'consent.need.easy'}),
  why: {
    standard: msg('Nothing has to be decided now. Choose as many as you like, and show this to somebody who can arrange it.', {id: 'consent.need.why'}),
    easy: [
      {text: msg('You do not have to decide now.', {id: 'consent.need.why.easy1'}), picture: 'wait'},
      {text: msg('Choose as many as you like.', {id: 'consent.need.why.easy2'}), picture: 'choose'},
    ],
  },
});
export const needTime = () => msg('More time', {id: 'consent.need.time'});
export const needEasyRead = () => msg('Easy Read, or pictures', {id: 'consent.need.easy-read'});
export const needExplained = () => msg('Somebody who explains it', {id: 'consent.need.explained'});
export const needAdvocate = () => msg('An advocate', {id: 'consent.need.advocate'});
export const needInterpreter = () => msg('An interpreter or signer', {id: 'consent.need.interpreter'});
export const somethingElse = () => msg('Something else', {id: 'consent.need.other'});
export const needElse = () => msg('What else?', {id: 'consent.need.else'});

export const askReason = ({doing, easyDoing}: Thing): Question => ({
  standard: msg(str`Is there a reason for the no to ${doing}?`, {id: 'consent.reason'}),
  easy: msg(str`Why is it no to ${easyDoing}?`, {id: 'consent.reason.easy'}),
  why: {
    standard: msg('Nobody has to give a reason. If you do, it can help people to find something better.', {id: 'consent.reason.why'}),
    easy: [
      {text: msg('Nobody has to say why.', {id: 'consent.reason.why.easy1'}), picture: 'choose'},
      {text: msg('A reason can help to find something better.', {id: 'consent.reason.why.easy2'}), picture: 'help'},
    ],
  },
});

export const askBy = ({doing, easyDoing}: Thing): Question => ({
  standard: msg(str`Who decided against ${doing}?`, {id: 'consent.by'}),
  easy: msg(str`Who said no to ${easyDoing}?`, {id: 'consent.by.easy'}),
  why: {
    standard: msg('Then everybody who sees the record knows whom they can talk to about it.', {id: 'consent.by.why'}),
    easy: [{text: msg('Then people know who to talk to.', {id: 'consent.by.why.easy'}), picture: 'talk'}],
  },
});
export const byHint = () => msg('A name, a job or a team. You can leave it blank.', {id: 'consent.by.hint'});

export const askAdvocate = (self: boolean, them: string): Question => ({
  ...same(self ? msg('Do you want an advocate?', {id: 'consent.advocate.self'}) : msg(str`Would an advocate help ${them}?`, {id: 'consent.advocate'})),
  why: {
    standard: msg('An advocate helps a person to say what they want. They do not work for the services that give care.', {id: 'consent.advocate.why'}),
    easy: [
      {text: msg('An advocate helps a person to say what they want.', {id: 'consent.advocate.why.easy1'}), picture: 'advocate'},
      {text: msg('They do not work for the services.', {id: 'consent.advocate.why.easy2'}), picture: 'not'},
    ],
  },
});
export const advocateHas = () => msg('There is one already', {id: 'consent.advocate.has'});
export const askForAdvocate = (): Statement => ({
  standard: msg('Your council or your team can say how to get an advocate.', {id: 'consent.advocate.where'}),
  easy: [{text: msg('Ask your council or your team for an advocate.', {id: 'consent.advocate.where.easy'}), picture: 'ask'}],
});

export const askGiven = (): Question => ({
  ...same(msg('How was this explained?', {id: 'consent.given'})),
  why: {
    standard: msg('The record says what was shown before the answer, and who was there to help.', {id: 'consent.given.why'}),
    easy: [
      {text: msg('How did someone explain this?', {id: 'consent.given.why.easy1'}), picture: 'read'},
      {text: msg('You can choose more than one.', {id: 'consent.given.why.easy2'}), picture: 'choose'},
    ],
  },
});
export const formats = () => ({
  'this-page': msg('On this page', {id: 'consent.given.page'}),
  'easy-read': msg('In Easy Read', {id: 'consent.given.easy-read'}),
  explained: msg('Somebody explained it', {id: 'consent.given.explained'}),
  leaflet: msg('In a leaflet or a letter', {id: 'consent.given.leaflet'}),
  interpreter: msg('With an interpreter or signer', {id: 'consent.given.interpreter'}),
  other: msg('In another way', {id: 'consent.given.other'}),
});
export const supporter = (self: boolean, them: string) => (self ? msg('Who was with you?', {id: 'consent.supporter.self'}) : msg(str`Who was with ${them}?`, {id: 'consent.supporter'}));
export const supporterHint = () => msg('Such as a parent, a friend, an advocate or nobody.', {id: 'consent.supporter.hint'});

export const askAbout = (self: boolean, them: string): Question => ({
  ...same(self ? msg('About you', {id: 'consent.about.self'}) : msg(str`About ${them}`, {id: 'consent.about'})),
  why: {
    standard: msg('All of this can stay blank. It says whom the record is about, and everybody who sees the record can read it.', {id: 'consent.about.why'}),
    easy: [
      {text: msg('You can leave this blank.', {id: 'consent.about.why.easy1'}), picture: 'next'},
      {text: msg('It says who the paper is about.', {id: 'consent.about.why.easy2'}), picture: 'name'},
    ],
  },
});
export const name = () => msg('Name', {id: 'consent.about.name'});
export const born = () => msg('Date of birth', {id: 'consent.about.born'});
export const bornHint = () => msg('For example 27 3 2012', {id: 'consent.about.born.hint'});
export const nhsNumber = () => msg('NHS number', {id: 'consent.about.nhs-number'});
export const nhsNumberHint = () => msg('10 digits. It is in the NHS App and on letters from the NHS.', {id: 'consent.about.nhs-number.hint'});

export const askSign = (): Question => ({
  ...same(msg('Would you like to sign this?', {id: 'consent.sign'})),
  why: {
    standard: msg('Whoever decided can sign in one of these ways. The council asks for it, and you can leave it blank.', {id: 'consent.sign.why'}),
    easy: [
      {text: msg('The person who decided can sign.', {id: 'consent.sign.why.easy1'}), picture: 'write'},
      {text: msg('You can leave this blank.', {id: 'consent.sign.why.easy2'}), picture: 'next'},
    ],
  },
});
export const signName = () => msg('With a name', {id: 'consent.sign.name'});
export const signMark = () => msg('With a mark, such as a cross', {id: 'consent.sign.mark'});
export const signSaid = () => msg('It was said to somebody', {id: 'consent.sign.said'});
export const signNameText = () => msg('The name of whoever decided', {id: 'consent.sign.name.text'});
export const signMarkText = () => msg('The mark', {id: 'consent.sign.mark.text'});
export const signMarkHint = () => msg('Any letter or sign. It can also be made on paper.', {id: 'consent.sign.mark.hint'});
export const signSaidText = () => msg('Who heard it?', {id: 'consent.sign.said.text'});
