import type {ReviewRequest} from '@local-offer/contract';
import {readBytes} from '../area/read-bytes.js';
import {bodyOf} from './body.js';
import {judge, type Outcome, type UnknownReason} from './reply.js';

/** A try that is about to be made. */
export interface Try {
  /** 1 for the first. */
  readonly number: number;
  /** How many there will be at most. */
  readonly of: number;
  /** How long until it is made, in ms. 0 for the first. */
  readonly wait: number;
}

export interface DeliverOptions {
  /** From the area file only: `https`, or `http` on localhost. */
  readonly endpoint: string | undefined;
  /** Told before the wait for each try, so that it can be said on the screen. */
  readonly onTry?: (attempt: Try) => void;
  /** "Stop trying". */
  readonly signal?: AbortSignal;
  /** How long one try may take, reply included. Default: 30,000 ms. */
  readonly timeout?: number;
  /** Resolves after so many ms, or at once when stopped. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly fetch?: typeof globalThis.fetch;
}

/** Before each further try, in ms. As many tries follow the first as there are numbers. */
const pauses = [1000, 4000, 12000];
const longestPause = 30_000;
const longestReply = 64 * 1024;
const longestBody = 1_000_000;

/**
 * Posts a request. It is `sent` only if the reply has a 2xx status (or 409: there already), is `application/json`, is a
 * valid receipt, echoes the same `submissionId` and holds a reference. `not-sent` means that nothing was stored. All else
 * is `unknown`: a 200 page of HTML, an empty reply, another id, a 5xx, silence. One try that ended so leaves the whole
 * in doubt, unless a later one brings the receipt or names faults in the answers.
 *
 * Tries again, with the same id, only after 429, 502, 503, 504 or a lost connection. Never throws, never logs.
 */
export async function deliver(request: ReviewRequest, options: DeliverOptions): Promise<Outcome> {
  const {endpoint, onTry, signal, wait = pause} = options;
  const {submissionId} = request;
  const body = bodyOf(request);
  if (!isEndpoint(endpoint)) return {kind: 'not-sent', reason: 'no-endpoint'};
  if (!body) return {kind: 'not-sent', reason: 'invalid'};
  if (body.length > longestBody) return {kind: 'not-sent', reason: 'too-large'};

  const of = pauses.length + 1;
  let doubt: UnknownReason | undefined;
  let asked = 0;
  for (let number = 1; ; number++) {
    const ms = number === 1 ? 0 : Math.min(Math.max(asked, pauses[number - 2]!), longestPause);
    if (!signal?.aborted) onTry?.({number, of, wait: ms});
    if (ms && !signal?.aborted) await wait(ms, signal).catch(() => {});
    if (signal?.aborted) return {kind: doubt ? 'unknown' : 'not-sent', reason: 'stopped'};
    if (number === 1 && globalThis.navigator?.onLine === false) return {kind: 'not-sent', reason: 'offline'};

    const {outcome, retry} = await post(endpoint, body, submissionId, options);
    if (outcome.kind === 'sent' || (outcome.kind === 'not-sent' && outcome.problems)) return outcome;
    if (outcome.kind === 'unknown') doubt = outcome.reason;
    if (retry === undefined || number === of) return doubt ? {kind: 'unknown', reason: doubt} : outcome;
    asked = retry;
  }
}

async function post(
  endpoint: string,
  body: string,
  submissionId: string,
  {signal, timeout = 30_000, fetch = globalThis.fetch}: DeliverOptions,
): Promise<{outcome: Outcome; retry?: number}> {
  const own = new AbortController();
  let late = false;
  const stop = () => own.abort();
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, timeout);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: own.signal,
    });
    const bytes = await readBytes(response, longestReply);
    return judge(response, new TextDecoder().decode(bytes), submissionId);
  } catch {
    // A refused connection, a blocked one (CSP, CORS), a redirect and a lost reply all look the same from here.
    if (late) return {outcome: {kind: 'unknown', reason: 'timeout'}};
    if (signal?.aborted) return {outcome: {kind: 'unknown', reason: 'stopped'}};
    return {outcome: {kind: 'unknown', reason: 'lost'}, retry: 0};
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Checked again here, though the area file was: nothing may be posted anywhere else. */
const isEndpoint = (address = ''): address is string =>
  /^(https:\/\/[^\s/@\\]+(\/\S*)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?)$/.test(address);

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', stop, {once: true});
  });
