import {msg, str} from '@local-offer/core';
import type {Question, Statement} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * From 16, where a professional has said that the person cannot decide: best interests, attorneys and deputies, and how
 * the decision came about.
 */

export const askBest = ({doing, easyDoing}: Thing): Question => ({
  standard: msg(str`Has a best-interests decision been made about ${doing}?`, {id: 'consent.best'}),
  easy: msg(str`This is about ${easyDoing}. Did others decide what is best?`, {id: 'consent.best.easy'}),
  why: {
    standard: msg(
      'If someone cannot make this decision, even with help, other people decide what is best for them. They should ask the person and those who know the person, and they write down why.',
      {id: 'consent.best.why'},
    ),
    easy: [
      {text: msg('Some people cannot decide this, even with help.', {id: 'consent.best.why.easy1'}), picture: 'help'},
      {text: msg('Then others decide what is best for them.', {id: 'consent.best.why.easy2'}), picture: 'team'},
      {text: msg('They should ask the person and the family.', {id: 'consent.best.why.easy3'}), picture: 'ask'},
      {text: msg('They write down why.', {id: 'consent.best.why.easy4'}), picture: 'write'},
    ],
    source: 'mental-capacity',
  },
});
export const bestYes = () => msg('Yes. They decided to go ahead', {id: 'consent.best.yes'});
export const bestNo = () => msg('Yes. They decided not to go ahead', {id: 'consent.best.no'});
export const bestNobody = () => msg('There is nobody to ask what the person would want', {id: 'consent.best.nobody'});
export const parentAlone = (): Statement => ({
  standard: msg('Those with parental responsibility should be asked what they think. Whether a parent’s yes alone is enough at 16 or 17 is a legal point: ask your team.', {
    id: 'consent.best.parent',
  }),
  easy: [
    {text: msg('People should ask the parents what they think.', {id: 'consent.best.parent.easy1'}), picture: 'family'},
    {text: msg('Is a parent’s yes enough at 16 or 17? Ask your team.', {id: 'consent.best.parent.easy2'}), picture: 'law'},
  ],
  source: 'mental-capacity',
});
export const aboutImca = (): Statement => ({
  standard: msg('If there is no relative or friend to ask, ask your team about an independent mental capacity advocate (IMCA).', {id: 'consent.best.imca'}),
  easy: [
    {text: msg('Is there no friend or relative to ask?', {id: 'consent.best.imca.easy1'}), picture: 'people'},
    {text: msg('Then ask about an advocate called an IMCA.', {id: 'consent.best.imca.easy2'}), picture: 'advocate'},
  ],
  source: 'mental-capacity',
});

/** Whether somebody holds the power for this: asked of an attorney or a deputy about themself. */
export const askPower = (own: boolean, {doing, easyDoing}: Thing): Question => ({
  standard: own
    ? msg(str`Do your papers give you the power to decide about ${doing}?`, {id: 'consent.power.own'})
    : msg(str`Is there an attorney or a deputy with the power to decide about ${doing}?`, {id: 'consent.power'}),
  easy: own
    ? msg(str`Do your papers let you decide about ${easyDoing}?`, {id: 'consent.power.own.easy'})
    : msg(str`May an attorney or deputy decide about ${easyDoing}?`, {id: 'consent.power.easy'}),
  why: {
    standard: msg(
      'We mean a health and welfare attorney, named by the person in a registered lasting power of attorney, or a deputy named by a court. Their papers say what they may decide.',
      {id: 'consent.power.why'},
    ),
    easy: [
      {text: msg('The person chose an attorney to decide for them.', {id: 'consent.power.why.easy1'}), picture: 'choose'},
      {text: msg('A court chooses a deputy.', {id: 'consent.power.why.easy2'}), picture: 'law'},
      {text: msg('Their papers say what they may decide.', {id: 'consent.power.why.easy3'}), picture: 'report'},
    ],
    source: 'mental-capacity',
  },
});

export const askAttorney = (own: boolean, {doing, easyDoing}: Thing): Question => ({
  standard: own
    ? msg(str`As attorney or deputy, do you say yes to ${doing}?`, {id: 'consent.attorney.own'})
    : msg(str`What did the attorney or deputy decide about ${doing}?`, {id: 'consent.attorney'}),
  easy: own
    ? msg(str`Do you say yes to ${easyDoing}?`, {id: 'consent.attorney.own.easy'})
    : msg(str`What did the attorney or deputy say about ${easyDoing}?`, {id: 'consent.attorney.easy'}),
  why: {
    standard: msg('An attorney or a deputy decides what is best for the person, as far as their papers go. The person is still told and asked.', {id: 'consent.attorney.why'}),
    easy: [
      {text: msg('An attorney or deputy decides what is best for the person.', {id: 'consent.attorney.why.easy1'}), picture: 'heart'},
      {text: msg('The person is still told and asked.', {id: 'consent.attorney.why.easy2'}), picture: 'talk'},
    ],
    source: 'mental-capacity',
  },
});
export const unclear = (own: boolean) =>
  own ? msg('It is not clear whether I may decide this', {id: 'consent.attorney.own.unclear'}) : msg('It is not clear whether they may decide this', {id: 'consent.attorney.unclear'});

/** How a yes on another's authority came about. */
export const askHow = ({doing, easyDoing}: Thing): Question => ({
  standard: msg(str`Who decided about ${doing}, and how?`, {id: 'consent.decided'}),
  easy: msg(str`Who decided about ${easyDoing}?`, {id: 'consent.decided.easy'}),
  why: {
    standard: msg('The record says who decided, whom they asked, and what the person said. Only the first answer is needed.', {id: 'consent.decided.why'}),
    easy: [
      {text: msg('Someone else decided. Write who it was.', {id: 'consent.decided.why.easy1'}), picture: 'write'},
      {text: msg('The person is still told and asked.', {id: 'consent.decided.why.easy2'}), picture: 'talk'},
    ],
  },
});
export const maker = (own: boolean) => (own ? msg('Your name', {id: 'consent.decided.maker.own'}) : msg('Who made the decision?', {id: 'consent.decided.maker'}));
export const makerHint = () => msg('A name. Of several, the one who leads.', {id: 'consent.decided.maker.hint'});
export const role = () => msg('In what role?', {id: 'consent.decided.role'});
export const roleHint = () => msg('Such as social worker, doctor, attorney or deputy.', {id: 'consent.decided.role.hint'});
export const decidedOn = () => msg('On what day?', {id: 'consent.decided.on'});
export const dayHint = () => msg('For example 21 3 2026', {id: 'consent.decided.on.hint'});
export const wereAsked = () => msg('Who was asked what the person would want?', {id: 'consent.decided.asked'});
export const wereAskedHint = () => msg('Such as the person, family, friends, carers or an advocate.', {id: 'consent.decided.asked.hint'});
export const lessLimiting = () => msg('Was a way looked at that limits the person less?', {id: 'consent.decided.less'});
export const lessLimitingHint = () => msg('Yes or no, and which way.', {id: 'consent.decided.less.hint'});
export const theirView = (them: string) => msg(str`What did ${them} say when told and asked?`, {id: 'consent.decided.view'});
