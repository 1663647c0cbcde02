import {msg, str} from '@local-offer/core';
import {same, type Question} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * What the request form asks others about the person's consent. The answers decide for nobody.
 */

export const askKnows = (): Question => ({
  standard: msg('Does the person know that you are asking?', {id: 'consent.knows'}),
  easy: msg('Does the person know?', {id: 'consent.knows.easy'}),
  why: {
    standard: msg('Tell them if it is safe and kind to do so now. Any answer here is all right.', {id: 'consent.knows.why'}),
    easy: [
      {text: msg('Tell them if it is safe and kind.', {id: 'consent.knows.why.easy1'}), picture: 'talk'},
      {text: msg('Any answer is OK.', {id: 'consent.knows.why.easy2'}), picture: 'choose'},
    ],
  },
});
export const notYet = () => msg('Not yet', {id: 'consent.knows.not-yet'});
export const notSafe = () => msg('It is not safe to tell them yet', {id: 'consent.knows.not-safe'});

/** `thing`: which of both it is about, where both are asked for. */
export const askAgrees = (thing?: Thing): Question => ({
  standard: thing ? msg(str`What does the person say about ${thing.doing}?`, {id: 'consent.agrees.thing'}) : msg('What does the person say about it?', {id: 'consent.agrees'}),
  easy: thing ? msg(str`Does the person want to ${thing.easyTo}?`, {id: 'consent.agrees.thing.easy'}) : msg('Does the person want this?', {id: 'consent.agrees.easy'}),
  why: {
    standard: msg('What they want matters. Your answer does not decide for them: the team will ask them too.', {id: 'consent.agrees.why'}),
    easy: [{text: msg('What the person wants matters.', {id: 'consent.agrees.why.easy'}), picture: 'heart'}],
  },
});
export const agreesYes = () => msg('They agree', {id: 'consent.agrees.yes'});
export const agreesNo = () => msg('They do not agree', {id: 'consent.agrees.no'});
export const agreesUnsure = () => msg('They are not sure', {id: 'consent.agrees.unsure'});
export const agreesCannot = () => msg('They cannot say', {id: 'consent.agrees.cannot'});

export const askBasis = (): Question => ({
  standard: msg('Who decided that this may be asked?', {id: 'consent.basis'}),
  easy: msg('Who decided to ask?', {id: 'consent.basis.easy'}),
  why: {
    standard: msg('The team keeps a record of it. If you work with the person and choose “Not yet”, this form asks for no name or address.', {id: 'consent.basis.why'}),
    easy: [{text: msg('The team wants to know who decided.', {id: 'consent.basis.why.easy'}), picture: 'choose'}],
  },
});
export const basisOwn = () => msg('The person', {id: 'consent.basis.own'});
export const basisResponsibility = () => msg('Someone with parental responsibility', {id: 'consent.basis.responsibility'});
export const basisBest = () => msg('Capacity was assessed, and it is a best-interests decision', {id: 'consent.basis.best-interests'});
export const basisName = () => msg('Who made the decision?', {id: 'consent.basis.name'});
export const basisRole = () => msg('In what role?', {id: 'consent.basis.role'});
export const basisDate = () => msg('When?', {id: 'consent.basis.date'});
export const askDecided = (): Question => ({
  ...same(basisName()),
  why: {
    standard: msg('The team keeps a record of it.', {id: 'consent.basis.decided.why'}),
    easy: [{text: msg('The team writes it down.', {id: 'consent.basis.decided.why.easy'}), picture: 'write'}],
  },
});
