import type {Ending} from './promises.js';

/*
 * The table: what a receiver does, and what a family sees, hears and keeps.
 */

/** A receiver's fault, by its name in faults.mjs, and what comes of it. */
export interface Row {
  readonly ends: Ending;
  /** What the page's own script is told: a code, and nothing else. It brings the words. */
  readonly reason?: Reason;
  /** How many POSTs came. */
  readonly posts: number;
  /** How often it tried. As many as came, unless the browser held them back. */
  readonly tries?: number;
  /** How many records the receiver has then. */
  readonly records: 0 | 1;
  /** How long it waited before each further try, in seconds. */
  readonly waits?: readonly (number | readonly [least: number, most: number])[];
  /** Whether the half minute for an answer is what is tested. */
  readonly long?: true;
  /** Whether this is tested in a shadow root too, and in Easy Read. */
  readonly also?: true;
}

/** What is said for each reason, and seen. */
export const reasons = {
  offline: 'This device is not on the internet now.',
  busy: 'The team’s computer is too busy now. Wait a few minutes, then try again.',
  'not-there': 'The address for requests does not work now. Please pass it on in another way.',
  'not-allowed': 'The address for requests does not work now. Please pass it on in another way.',
  'too-large': 'Together, your answers are too long to send.',
  refused: 'The team’s computer did not take it. Please pass it on in another way.',
  timeout: 'No reply came in time.',
  lost: 'The connection broke, or something blocked it.',
  server: 'The team’s computer has a fault now.',
  'no-receipt': 'A reply came, but it does not say that the team has it.',
} as const;
type Reason = keyof typeof reasons;

const all = [1, 4, 12];
const also = true;
const unknown = (reason: Reason, more: Partial<Row> = {}): Row => ({ends: 'unknown', reason, posts: 1, records: 0, ...more});
const lost = (more: Partial<Row> = {}): Row => unknown('lost', {posts: 4, waits: all, ...more});
const noReceipt = (records: 0 | 1 = 1, more: Partial<Row> = {}): Row => unknown('no-receipt', {records, ...more});
const refused = (reason: Reason = 'refused', more: Partial<Row> = {}): Row => ({ends: 'not sent', reason, posts: 1, records: 0, ...more});
const sent = (posts = 1, more: Partial<Row> = {}): Row => ({ends: 'sent', posts, records: 1, waits: all.slice(0, posts - 1), ...more});

/** After a comma: on the site of the page, with nobody there, or without the internet. */
export const rows: Readonly<Record<string, Row>> = {
  fine: sent(1, {also}),
  'fine, same': sent(),

  // The line
  'fine, offline': refused('offline', {posts: 0, tries: 1, also}),
  'fine, nobody': lost({posts: 0, tries: 4}),
  dropped: lost({also}),
  'dropped, same': lost(),
  'dropped-once': sent(2),
  reset: lost(),
  hangs: unknown('timeout', {long: true, also}),
  'hangs-after-storing': unknown('timeout', {records: 1, long: true}),
  'drips-without-end': unknown('timeout', {records: 1, long: true}),
  'drips-but-ends': sent(),
  'lost-after-storing': lost({records: 1, also}),
  'lost-once-after-storing': sent(2),
  'lost-once-then-409': sent(2, {also}),

  // What looks like success
  html: noReceipt(0, {also}),
  'html, same': noReceipt(0),
  'html-after-storing': noReceipt(1),
  empty: noReceipt(0),
  'empty-204': noReceipt(0),
  'half-a-receipt': noReceipt(),
  'another-id': noReceipt(1, {also}),
  'the-id-in-capitals': noReceipt(),
  'no-reference': noReceipt(),
  'a-reference-of-lines': noReceipt(),
  'ok-true': noReceipt(0),
  'a-list': noReceipt(),
  'a-receipt-too-long': noReceipt(),
  'floods-without-end': noReceipt(),
  'wrong-type': noReceipt(),
  'no-type': noReceipt(),
  '409-without-receipt': noReceipt(0),
  '409-with-receipt': sent(),
  // The browser tells a redirect and a lost connection apart no more than we do.
  'redirects-307': lost(),
  'redirects-303': lost(),
  'redirects-307, same': lost(),

  // Refusals
  '400': refused(),
  '401': refused('not-allowed'),
  '403': refused('not-allowed', {also}),
  '404': refused('not-there'),
  '405': refused('not-there'),
  '410': refused('not-there'),
  '413': refused('too-large', {also}),
  '415': refused(),
  '422': refused(),

  // Too busy, or out of order
  '429': refused('busy', {posts: 4, waits: all, also}),
  '429-in-seconds': sent(2, {waits: [7], also}),
  '429-in-seconds, same': sent(2, {waits: [7]}),
  '429-not-to-be-read': sent(2),
  // Less what the answer takes on its way.
  '429-as-a-date': sent(2, {waits: [[8, 29]]}),
  '429-absurd': sent(2, {waits: [30]}),
  '429-nonsense': sent(2),
  '429-long-ago': sent(2),
  '429-without': sent(2),
  '500': unknown('server'),
  '500-after-storing': unknown('server', {records: 1}),
  '502': unknown('server', {posts: 4, waits: all}),
  '503': unknown('server', {posts: 4, waits: all, also}),
  '503-once': sent(2, {waits: [3]}),
  '504': unknown('server', {posts: 4, waits: all}),
  '504-after-storing-then-409': sent(2),

  // A site that may not
  'lets-nobody-in': lost({posts: 0, tries: 4, also}),
  'lets-in-but-not-read': lost({records: 1}),
};
