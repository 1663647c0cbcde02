import {browserChecks} from './checks-browser.js';
import {overallChecks} from './checks-overall.js';
import {receiptChecks} from './checks-receipts.js';
import {shapeChecks} from './checks-shape.js';
import {transportChecks} from './checks-transport.js';
import {wordChecks} from './checks-words.js';
import {openLine} from './exchange.js';
import {short, type Check, type Found} from './verdicts.js';

export type {Check, Found} from './verdicts.js';

/** What an endpoint is checked for, in order. */
export const checks: readonly Check[] = [...receiptChecks, ...shapeChecks, ...wordChecks, ...transportChecks, ...browserChecks, ...overallChecks];

/** A check and what it found. */
export interface Result extends Found, Pick<Check, 'id' | 'title' | 'expected' | 'todo'> {}

/** A request for somebody to look up on the receiving side, which no kit can see. */
export interface ToLookUp {
  readonly reference: string;
  readonly what: string;
}

export interface CheckOptions {
  /** Site of the form, as `https://www.westhaven.example`: only needed if the endpoint is on another one. */
  readonly origin?: string | undefined;
  /** How long one answer may take, in ms. Default: 30,000, as in the form. */
  readonly timeout?: number;
  /** How long all of it may take, in ms. Default: 5 minutes. What was not tried by then falls short. */
  readonly longest?: number;
  /** Told of each result as it comes. */
  readonly onResult?: (result: Result) => void;
}

export interface Report {
  readonly results: readonly Result[];
  readonly lookUp: readonly ToLookUp[];
  /** How many requests were sent. */
  readonly sent: number;
  /** Whether nothing fell short. */
  readonly good: boolean;
  /** Nobody answered: then nothing was tried but the first two requests. */
  readonly silent: boolean;
}

const own = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is on this machine. */
export const isOwnMachine = (url: string): boolean => URL.canParse(url) && own.includes(new URL(url).hostname);

/**
 * Sends invented people (`test: true`) to an endpoint and says what falls short. The caller makes sure that the endpoint
 * is its own: see `isOwnMachine`.
 */
export async function checkEndpoint(url: string, {origin, timeout = 30_000, longest = 300_000, onResult}: CheckOptions = {}): Promise<Report> {
  const end = AbortSignal.timeout(longest);
  const line = openLine({url, timeout, signal: end, patience: 30_000});
  const lookUp: ToLookUp[] = [];
  const kit = {...line, url, origin, look: (reference: string, what: string) => lookUp.push({reference, what})};
  const results: Result[] = [];

  for (const {run, ...check} of checks) {
    const found = end.aborted ? short('not tried: the time was over') : await run(kit);
    const result = {id: check.id, title: check.title, expected: check.expected, todo: check.todo, ...found};
    results.push(result);
    onResult?.(result);
    if (line.log.length > 1 && line.log.every(({lost}) => lost)) break;
  }
  const silent = results.length < checks.length;
  return {results, lookUp, sent: line.log.length, good: results.every(({verdict}) => verdict !== 'short'), silent};
}

