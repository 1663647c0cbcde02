/*
 * Sending waits for seconds, and half a minute for an answer. A test does not: its clock goes quicker, and what was asked
 * for is written down.
 */

const {setTimeout} = window;
const halfMinute = 30_000;
/** What the test runner gives itself for the press of a key. */
const runners = 20_000;

export interface Hurry {
  /** How long it was to wait before each further try, in ms. */
  readonly waits: readonly number[];
  /** The clock goes as ever again. Before another sending: its first half minute would be taken for a wait. */
  stop(): void;
}

/**
 * While one request is sent, what waits for more than half a second waits for a hundredth of it. The half minute
 * that one try may take stays what it is, or a slow machine would be a fault of its own; unless that is what is tested.
 *
 * @param patience - That half minute is what is tested: it is over soon after this.
 */
export function hurry(patience?: () => Promise<unknown>): Hurry {
  const waits: number[] = [];
  let tries = 0;
  const quick = (work: TimerHandler, ms = 0, ...more: unknown[]) => {
    if (ms <= 500 || ms === runners) return setTimeout(work, ms, ...more);
    // A try begins with its half minute, and a wait comes between two of them.
    const isTry = ms === halfMinute && tries === waits.length;
    if (isTry) tries++;
    else waits.push(ms);
    if (!isTry || !patience) return setTimeout(work, isTry ? ms : ms / 100, ...more);
    void patience().then(() => setTimeout(work, ms / 100, ...more));
    return 0;
  };
  window.setTimeout = quick as typeof window.setTimeout;
  return {waits, stop};
}

/** Waits by the page's own clock. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const stop = () => {
  window.setTimeout = setTimeout;
};
afterEach(stop);
