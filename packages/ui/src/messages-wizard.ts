import {msg, str} from '@local-offer/core';

// Controls, errors and statuses: one short wording for both readings.
export const continueWord = () => msg('Continue', {id: 'ui.continue'});
export const backWord = () => msg('Back', {id: 'ui.back'});
export const changeWord = () => msg('Change', {id: 'ui.change'});
export const stepOf = (step: number, of: number, easy: boolean) =>
  easy ? msg(str`Step ${step} of ${of}`, {id: 'ui.step.easy'}) : msg(str`Step ${step} of about ${of}`, {id: 'ui.step'});
export const problemsTitle = () => msg('Something needs a look', {id: 'ui.problems'});
export const blankAnswer = () => msg('Left blank', {id: 'ui.blank'});
export const day = () => msg('Day', {id: 'ui.date.day'});
export const month = () => msg('Month', {id: 'ui.date.month'});
export const year = () => msg('Year', {id: 'ui.date.year'});
export const choose = () => msg('Choose one', {id: 'ui.select.choose'});
export const charactersLeft = (count: string) => msg(str`You can write ${count} more characters.`, {id: 'ui.count.left'});
export const charactersOver = (count: string) => msg(str`That is ${count} characters too many.`, {id: 'ui.count.over'});
export const exitWord = () => msg('Leave this page quickly', {id: 'ui.exit'});
export const exitHint = () =>
  msg('“Leave this page quickly” opens another page and forgets your answers. Your browser still remembers that you were here.', {id: 'ui.exit.hint'});
export const exitShift = () => msg('Pressing Shift three times does the same.', {id: 'ui.exit.shift'});
export const shiftOnceMore = () => msg('Press Shift once more to leave this page.', {id: 'ui.exit.once-more'});
export const leaving = () => msg('Leaving this page.', {id: 'ui.exit.leaving'});
export const groupRemoved = (which: string) => msg(str`Removed: ${which}.`, {id: 'ui.group.removed'});
