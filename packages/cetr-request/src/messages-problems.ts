import {msg, str} from '@local-offer/core';

/** What is wrong with an answer, and what to do about it. `question` is the question as it stands on the page. */
export function problemWords(fault: string, question: string): string {
  switch (fault) {
    case 'missing':
      return msg(str`Please answer this: ${question}`, {id: 'cetr-request.problem.missing'});
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
    default:
      return msg('This is not a whole date. Use numbers, like 27 3 2012.', {id: 'cetr-request.problem.date'});
  }
}
