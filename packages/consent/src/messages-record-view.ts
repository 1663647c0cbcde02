import {msg, str} from '@local-offer/core';
import type {ConsentRecord} from '@local-offer/contract';
import type {Statement} from '@local-offer/ui';

/*
 * The record on the page and on paper, for whoever is given it. It says what was answered, never whether it counts in law.
 * What the questions asked stands there in their own words.
 */

type Item = ConsentRecord['items'][number];

export const title = () => msg('The record', {id: 'consent.record'});
export const prepared = (day: string): Statement => ({
  standard: msg(str`Prepared on ${day}. The page that made this sent it to nobody, and nobody has checked who answered.`, {id: 'consent.record.prepared'}),
  easy: [
    {text: msg(str`We made this on ${day}.`, {id: 'consent.record.prepared.easy1'}), picture: 'calendar'},
    {text: msg('This page sent it to nobody.', {id: 'consent.record.prepared.easy2'}), picture: 'not'},
  ],
});

export const answerWords: Readonly<Record<Item['answer'], () => string>> = {
  yes: () => msg('Yes', {id: 'consent.record.answer.yes'}),
  no: () => msg('No', {id: 'consent.record.answer.no'}),
  unsure: () => msg('Not sure', {id: 'consent.record.answer.unsure'}),
  disagree: () => msg('They do not agree with each other', {id: 'consent.record.answer.disagree'}),
  'not-asked': () => msg('No decision yet', {id: 'consent.record.answer.none'}),
};

export const basisWords: Readonly<Record<NonNullable<Item['basis']>, () => string>> = {
  own: () => msg('The person’s own decision', {id: 'consent.record.basis.own'}),
  gillick: () => msg('The child’s own decision. Whoever answered says: a professional has said that they can decide this', {id: 'consent.record.basis.gillick'}),
  responsibility: () => msg('Decided with parental responsibility', {id: 'consent.record.basis.responsibility'}),
  'best-interests': () => msg('Decided in the person’s best interests', {id: 'consent.record.basis.best'}),
  attorney: () => msg('Decided by an attorney or deputy', {id: 'consent.record.basis.attorney'}),
};

export const missingWords: Readonly<Record<NonNullable<Item['missing']>, () => string>> = {
  assessment: () => msg('Still to do: a professional looks at whether the person can decide this', {id: 'consent.record.missing.assessment'}),
  wait: () => msg('Still to do: wait, and ask the person again', {id: 'consent.record.missing.wait'}),
  'best-interests': () => msg('Still to do: professionals decide what is best for the person', {id: 'consent.record.missing.best'}),
  scope: () => msg('Still to do: find out whether the attorney or deputy may decide this', {id: 'consent.record.missing.scope'}),
  imca: () => msg('Still to do: ask about an independent mental capacity advocate (IMCA)', {id: 'consent.record.missing.imca'}),
  decision: () => msg('Still to do: find out who decides, and ask them', {id: 'consent.record.missing.decision'}),
};

/** What was said of each row of sharing. */
export const withWords = {
  yes: () => msg('May be told', {id: 'consent.record.with.yes'}),
  no: () => msg('May not be told', {id: 'consent.record.with.no'}),
  unsure: () => msg('Not sure who may be told', {id: 'consent.record.with.unsure'}),
  'not-asked': () => msg('Not asked yet who may be told', {id: 'consent.record.with.none'}),
} as const;
export const whatWords = {
  yes: () => msg('May be shared', {id: 'consent.record.what.yes'}),
  no: () => msg('May not be shared', {id: 'consent.record.what.no'}),
  unsure: () => msg('Not sure what may be shared', {id: 'consent.record.what.unsure'}),
  'not-asked': () => msg('Not asked yet what may be shared', {id: 'consent.record.what.none'}),
} as const;
export const sharingFor = (things: string) => msg(str`Sharing: ${things}`, {id: 'consent.record.sharing'});
export const leftOut = () => msg('To be left out, before every yes', {id: 'consent.record.left-out'});
export const familyNames = () => msg('Who in the family', {id: 'consent.record.names'});

export const explained = () => msg('Words shown on this page', {id: 'consent.record.told'});
export const explainedHow = (reading: string, language: string, version: string) => msg(str`${reading}; language: ${language}; version ${version}`, {id: 'consent.record.told.how'});
export const inEasyRead = () => msg('Easy Read', {id: 'consent.record.told.easy'});
export const inStandard = () => msg('The standard words', {id: 'consent.record.told.standard'});
export const areaFile = () => msg('Area', {id: 'consent.record.area'});
export const areaReviewed = (name: string, day: string) => msg(str`${name}, last read through on ${day}`, {id: 'consent.record.area.reviewed'});
export const lookAgain = () => msg('Look at this again on', {id: 'consent.record.look-again'});
export const toChange = () => msg('To take a yes back, tell', {id: 'consent.record.change'});
export const kept = () => msg('How long this is kept', {id: 'consent.record.kept'});

export const answersTitle = () => msg('The other questions and answers', {id: 'consent.record.answers'});
export const signName = () => msg('Name or mark', {id: 'consent.record.sign'});
export const signDate = () => msg('Date', {id: 'consent.record.sign.date'});
