import {problemsShape} from '../problems.js';
import {readShape} from '../read-shape.js';
import {receiptShape, type Receipt} from '../receipt.js';
import type {Exchange, Line} from './exchange.js';
import type {Draft} from './people.js';

/** What a check found. A `note` is worth knowing and no fault. */
export interface Found {
  readonly verdict: 'good' | 'note' | 'short';
  /** What came, in words. */
  readonly came: string;
}

/** What checks share: the line, and which site the form will be on, if that was said. */
export interface Kit extends Line {
  readonly url: string;
  readonly origin: string | undefined;
  /** A reference for somebody to look up, and what to see there. */
  readonly look: (reference: string, what: string) => void;
}

/** One thing that an endpoint has to do. */
export interface Check {
  /** Short name, the same in every version. */
  readonly id: string;
  /** What is tried. */
  readonly title: string;
  readonly expected: string;
  /** What to do where it falls short. */
  readonly todo: string;
  readonly run: (kit: Kit) => Promise<Found> | Found;
}

export const good = (came: string): Found => ({verdict: 'good', came});
export const note = (came: string): Found => ({verdict: 'note', came});
export const short = (came: string): Found => ({verdict: 'short', came});

/** An answer in a few words. It repeats little, and nothing that could move a terminal's cursor. */
export function inWords({status, headers, json, lost}: Exchange): string {
  if (lost) return `no answer (${plain(lost)})`;
  const receipt = receiptIn(json);
  if (receipt) return `${status} with reference ${plain(receipt.reference)}`;
  const problems = readShape(problemsShape, json, () => {})?.problems;
  if (problems?.length) return `${status}, naming ${problems.slice(0, 3).map(({id}) => id).join(', ')}`;
  return `${status}, ${plain(headers.get('content-type') ?? '') || 'without a content type'}`;
}

/** Text of somebody else's, fit for one line of a terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, 100).trim();

function receiptIn(json: unknown): Receipt | undefined {
  let faults = 0;
  const receipt = readShape(receiptShape, json, () => faults++);
  return faults ? undefined : receipt;
}

/** The receipt for this very request, as the form would take it, or what is wrong. */
export function receiptOf(came: Exchange, submissionId: string): {receipt: Receipt} | {fault: string} {
  const {status, headers, json, text, lost} = came;
  if (lost || (status !== 409 && (status < 200 || status > 299))) return {fault: inWords(came)};
  if (!text) return {fault: `${status} without a body`};
  if (json === undefined) {
    const type = plain(headers.get('content-type') ?? '') || 'no content type';
    return {fault: /json/i.test(type) ? `${status} with a body that is not JSON` : `${status} with ${type}`};
  }
  const faults: string[] = [];
  const receipt = readShape(receiptShape, json, (path, code) => faults.push(`${path || 'the body'}: ${code}`));
  if (faults.length || !receipt) return {fault: `${status} with no valid receipt (${plain(faults.join(', '))})`};
  return receipt.submissionId === submissionId ? {receipt} : {fault: `${status} with another submissionId`};
}

/** Sends it as the form does, and expects a receipt. */
export const takes = (id: string, title: string, make: () => Draft, todo: string, look = '', headers?: Readonly<Record<string, string>>): Check => ({
  id,
  title,
  expected: '2xx, application/json, a receipt with the same submissionId and a reference',
  todo,
  async run(kit) {
    const body = make();
    const came = await kit.say({body, ...(headers && {headers})});
    const read = receiptOf(came, body.submissionId);
    if ('fault' in read) return short(read.fault);
    if (look) kit.look(read.receipt.reference, look);
    return came.status === 409 ? short('409, though this id had not been sent before') : good(inWords(came));
  },
});

/** Sends what must not be taken. */
export const refuses = (
  id: string,
  title: string,
  sending: () => Parameters<Line['say']>[0],
  todo: string,
  statuses: readonly number[] = [400, 422],
): Check => ({
  id,
  title,
  expected: `${statuses.join(' or ')}, and nothing stored`,
  todo,
  async run(kit) {
    const came = await kit.say(sending());
    return statuses.includes(came.status) ? good(inWords(came)) : short(inWords(came));
  },
});
