import type {Report, Result} from './check-endpoint.js';
import {plain} from './verdicts.js';

const marks = {good: '✓', note: '–', short: '✗'} as const;

/** One check in one line: what was expected, what came and, unless all is well, what to do. */
export function lineOf({verdict, id, title, expected, came, todo}: Result): string {
  const line = `${marks[verdict]} ${id}: ${title}. Expected: ${expected}. Came: ${came}.`;
  return verdict === 'good' ? line : `${line} To do: ${todo}`;
}

/** What follows the lines. */
export function endOf({results, lookUp, sent, silent}: Report): string {
  const count = (verdict: Result['verdict']) => results.filter((result) => result.verdict === verdict).length;
  const look = lookUp.map(({reference, what}) => `  ${plain(reference)}: ${what}`);
  return [
    ...(look.length ? ['', 'Now look at these on your side, where no kit can see. All are tests, and none may stand among real requests:', ...look] : []),
    '',
    silent
      ? 'Nobody answers at this address: nothing more was tried.'
      : `${sent} requests sent. ${count('good')} checks passed, ${count('note')} are advice, ${count('short')} fall short.`,
  ].join('\n');
}
