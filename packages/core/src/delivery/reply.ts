import {problemsShape, readShape, receiptShape, type FieldProblem, type Receipt} from '@local-offer/contract';

export type {FieldProblem};

/** Nothing was stored, and it is safe to change answers and send again. */
export type NotSentReason =
  'no-endpoint' | 'invalid' | 'offline' | 'stopped' | 'busy' | 'refused' | 'not-allowed' | 'not-there' | 'too-large';

/** It may have been stored. Sending the same content again with the same id is safe; telling somebody by telephone is wise. */
export type UnknownReason = 'lost' | 'timeout' | 'server' | 'no-receipt' | 'stopped';

/** What came of sending. */
export type Outcome =
  | {readonly kind: 'sent'; readonly reference: string; readonly receipt: Receipt}
  | {readonly kind: 'not-sent'; readonly reason: NotSentReason; readonly problems?: readonly FieldProblem[]}
  | {readonly kind: 'unknown'; readonly reason: UnknownReason};

/** A receipt for this very request, or undefined: wholly valid, with the same id and a reference. */
export function receiptFor(submissionId: string, value: unknown): Receipt | undefined {
  let faults = 0;
  const receipt = readShape(receiptShape, value, () => faults++);
  return !faults && receipt?.submissionId === submissionId ? receipt : undefined;
}

/** What one reply means. `retry` is set where the same request may be sent again by itself: how long the server asks to wait, in ms. */
export function judge(response: Response, text: string, submissionId: string): {outcome: Outcome; retry?: number} {
  const {status, headers} = response;
  const json = parse(headers, text);

  if (response.ok || status === 409) {
    const receipt = receiptFor(submissionId, json);
    return {outcome: receipt ? {kind: 'sent', reference: receipt.reference, receipt} : {kind: 'unknown', reason: 'no-receipt'}};
  }
  if (status === 429) return {outcome: {kind: 'not-sent', reason: 'busy'}, retry: retryAfter(headers)};
  if (status >= 502 && status <= 504) return {outcome: {kind: 'unknown', reason: 'server'}, retry: retryAfter(headers)};
  if (status >= 500) return {outcome: {kind: 'unknown', reason: 'server'}};
  if (status < 400) return {outcome: {kind: 'unknown', reason: 'no-receipt'}};

  const reason = refusals[status] ?? 'refused';
  const problems = status === 400 || status === 422 ? readShape(problemsShape, json, () => {})?.problems : undefined;
  return {outcome: problems?.length ? {kind: 'not-sent', reason, problems} : {kind: 'not-sent', reason}};
}

const refusals: Readonly<Record<number, NotSentReason>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-there',
  405: 'not-there',
  410: 'not-there',
  413: 'too-large',
};

function parse(headers: Headers, text: string): unknown {
  if (!/^application\/(problem\+)?json *(;|$)/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** In ms, 0 where it says nothing usable. From another origin it can be read only if the endpoint exposes it. */
function retryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : 0;
}
