import {msg, str} from '@local-offer/core';
import type {Asked} from './asked.js';

/** What is wrong with an answer, and what to do about it. `question` is the question as it stands on the page. */
export function problemWords(fault: string, {kind, label: question}: Pick<Asked, 'kind' | 'label'>): string {
  switch (fault) {
    case 'missing':
      return kind === 'radios'
        ? msg(str`Choose one answer: ${question}`, {id: 'ui.problem.choose'})
        : kind === 'checkboxes'
          ? msg(str`Choose at least one: ${question}`, {id: 'ui.problem.choose-some'})
          : msg(str`Write an answer: ${question}`, {id: 'ui.problem.missing'});
    case 'not-email':
      return msg('This does not look like an e-mail address. It needs an @, like sam@example.org', {id: 'ui.problem.not-email'});
    case 'not-phone':
      return msg('This does not look like a whole phone number. Check the digits.', {id: 'ui.problem.not-phone'});
    case 'too-long':
      return msg('This is too long to send. Make it shorter.', {id: 'ui.problem.too-long'});
    case 'too-late':
      return msg('This day has not come yet. Check the year.', {id: 'ui.problem.too-late'});
    case 'too-early':
      return msg('This day is too long ago. Check the year.', {id: 'ui.problem.too-early'});
    default:
      return msg('This is not a whole date. Use numbers, like 27 3 2012.', {id: 'ui.problem.date'});
  }
}
