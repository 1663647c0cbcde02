import {pause} from './hurry.js';

/*
 * The fault server as a browser test sees it: an address to send to that has one fault, and a look at what came.
 */

/** What came in one run of a fault. */
export interface Log {
  readonly posts: readonly {readonly body: string; readonly url: string; readonly type?: string; readonly cookie?: string; readonly referer?: string; readonly authorization?: string}[];
  readonly preflights: number;
  /** What is stored, by `submissionId`: its first reference. */
  readonly records: Readonly<Record<string, string>>;
  /** The valid receipts that were given. */
  readonly receipts: readonly {readonly submissionId: string; readonly reference: string}[];
  /** Whether anybody followed a redirect. */
  readonly elsewhere: number;
}

export interface Receiver {
  readonly endpoint: string;
  log(): Promise<Log>;
  /** From now on it works, and answers what waited for that. */
  mend(): Promise<void>;
}

/** On another site than the page, as most are; on the same one; or at an address where nobody listens. */
export type Where = 'other' | 'same' | 'nobody';

// Asked before any test changes what the page may do.
const sites = (await (await fetch('/faults')).json()) as {other: string; nobody: string};
const {fetch: ask} = window;

/** Waits until so many requests have come: what is on its way has no answer before the receiver is mended. */
export async function arrived(at: Receiver, count = 1): Promise<void> {
  while ((await at.log()).posts.length < count) await pause(20);
}

/** A receiver with this fault. */
export function receiver(fault: string, where: Where = 'other'): Receiver {
  const run = crypto.randomUUID();
  const base = where === 'same' ? `${location.origin}/faults` : sites[where];
  const log = `/faults/log/${run}`;
  return {
    endpoint: `${base}/${fault}/${run}`,
    log: async () => (await (await ask.call(window, log)).json()) as Log,
    mend: async () => void (await ask.call(window, log, {method: 'PUT'})),
  };
}
