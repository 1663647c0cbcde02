import {msg, str} from '@local-offer/core';
import type {Asked} from './page-parts.js';

/** What is wrong with an answer, and what to do about it. `question` is the question as it stands on the page. */
export function problemWords(fault: string, {kind, label: question}: Pick<Asked, 'kind' | 'label'>): string {
  switch (fault) {
    case 'missing':
      return kind === 'radios'
        ? msg(str`Choose one answer: ${question}`, {id: 'cetr-request.problem.choose'})
        : kind === 'checkboxes'
          ? msg(str`Choose at least one: ${question}`, {id: 'cetr-request.problem.choose-some'})
          : msg(str`Write an answer: ${question}`, {id: 'cetr-request.problem.missing'});
    case 'not-number':
      return msg('Write the age as a number, like 15.', {id: 'cetr-request.problem.not-number'});
    case 'not-postcode':
      return msg('This does not look like a postcode. Check it, or leave it empty and write the town.', {id: 'cetr-request.problem.not-postcode'});
    case 'not-email':
      return msg('This does not look like an e-mail address. It needs an @, like sam@example.org', {id: 'cetr-request.problem.not-email'});
    case 'not-phone':
      return msg('This does not look like a whole phone number. Check the digits.', {id: 'cetr-request.problem.not-phone'});
    case 'too-long':
      return msg('This is too long to send. Make it shorter.', {id: 'cetr-request.problem.too-long'});
    case 'too-late':
      return msg('This day has not come yet. Check the year.', {id: 'cetr-request.problem.too-late'});
    case 'too-early':
      return msg('This day is too long ago. Check the year.', {id: 'cetr-request.problem.too-early'});
    default:
      return msg('This is not a whole date. Use numbers, like 27 3 2012.', {id: 'cetr-request.problem.date'});
  }
}
