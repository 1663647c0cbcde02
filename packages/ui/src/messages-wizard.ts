import {msg, str} from '@local-offer/core';
import type {Statement} from './statement.js';

// Controls, errors and statuses: one short wording for both readings.
export const continueWord = () => msg('Continue', {id: 'ui.continue'});
export const backWord = () => msg('Back', {id: 'ui.back'});
export const changeWord = () => msg('Change', {id: 'ui.change'});
export const stepOf = (step: number, of: number, easy: boolean) =>
  easy ? msg(str`Step ${step} of ${of}`, {id: 'ui.step.easy'}) : msg(str`Step ${step} of about ${of}`, {id: 'ui.step'});
export const partOf = (part: number, of: number) => msg(str`Part ${part} of ${of}`, {id: 'ui.part'});
export const problemsTitle = () => msg('Something needs a look', {id: 'ui.problems'});
export const blankAnswer = () => msg('Left blank', {id: 'ui.blank'});
export const day = () => msg('Day', {id: 'ui.date.day'});
export const month = () => msg('Month', {id: 'ui.date.month'});
export const year = () => msg('Year', {id: 'ui.date.year'});
export const choose = () => msg('Choose one', {id: 'ui.select.choose'});
export const charactersLeft = (count: string) => msg(str`You can write ${count} more characters.`, {id: 'ui.count.left'});
export const charactersOver = (count: string) => msg(str`That is ${count} characters too many.`, {id: 'ui.count.over'});
export const englishOnly = () => msg('This form is in English only for now.', {id: 'ui.english-only'});
export const exitWord = () => msg('Leave this page quickly', {id: 'ui.exit'});
export const exitHint = () =>
  msg('“Leave this page quickly” opens another page and forgets your answers. Your browser still remembers that you were here.', {id: 'ui.exit.hint'});
export const exitShift = () => msg('Pressing Shift three times does the same.', {id: 'ui.exit.shift'});
export const shiftOnceMore = () => msg('Press Shift once more to leave this page.', {id: 'ui.exit.once-more'});
export const leaving = () => msg('Leaving this page.', {id: 'ui.exit.leaving'});
export const groupRemoved = (which: string) => msg(str`Removed: ${which}.`, {id: 'ui.group.removed'});

// Keeping answers in the tab.
export const keepWhy = (): Statement => ({
  standard: msg('A phone may close this page by itself. Then your answers are lost.', {id: 'ui.keep.why'}),
  easy: [
    {text: msg('Your phone may close this page.', {id: 'ui.keep.why.easy1'}), picture: 'exit'},
    {text: msg('Then the form is empty again.', {id: 'ui.keep.why.easy2'}), picture: 'not'},
  ],
});
export const keepWord = () => msg('Keep my answers in this tab for an hour', {id: 'ui.keep'});
export const keepHint = () =>
  msg('The hour starts again with each answer. Other people who use this phone or computer could see your answers until then.', {id: 'ui.keep.hint'});
export const tabBack = () => msg('Your answers are back. This tab kept them for you.', {id: 'ui.keep.back'});
export const tabSoon = () => msg('In two minutes or less, this tab stops keeping your answers.', {id: 'ui.keep.soon'});
export const moreTime = () => msg('I need more time', {id: 'ui.keep.more'});
export const moreTimeGiven = () => msg('This tab keeps your answers for another hour.', {id: 'ui.keep.more.given'});
export const tabOver = () => msg('This tab no longer keeps your answers. They are still here on this page.', {id: 'ui.keep.over'});
