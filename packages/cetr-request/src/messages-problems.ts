import {msg} from '@local-offer/core';
import {problemWords, type Asked} from '@local-offer/ui';

/** What is wrong with an answer, and what to do about it. */
export function requestProblem(fault: string, asked: Pick<Asked, 'kind' | 'label'>): string {
  switch (fault) {
    case 'not-number':
      return msg('Write the age as a number, like 15.', {id: 'cetr-request.problem.not-number'});
    case 'not-postcode':
      return msg('This does not look like a postcode. Check it, or leave it empty and write the town.', {id: 'cetr-request.problem.not-postcode'});
    default:
      return problemWords(fault, asked);
  }
}
