import {wipeAll} from './answer-store.js';

/** Somewhere that nobody has to explain. An area may name its own place (`exit.url`). */
export const exitUrl = 'https://www.bbc.co.uk/weather';

/** The way out of the page, apart so that a test can stand in the doorway. */
export const door = {
  /** Leaves by the top window, out of any frame, and puts the new page in place of this one. */
  leave(url: string): void {
    try {
      window.top!.location.replace(url);
    } catch {
      window.location.replace(url);
    }
  },
};

/**
 * Leaves quickly: a plain sheet over the whole page at once, every answer forgotten, then somewhere else. Browser
 * history cannot be removed; what it opens is empty.
 *
 * @param root - Where the sheet goes. A modal dialog covers the page whatever it stands in.
 */
export function exit(root: ParentNode & Node, url: string = exitUrl): void {
  const sheet = document.createElement('dialog');
  sheet.className = 'lo-cover';
  root.append(sheet);
  // A form that is not to be seen yet has nowhere to put it. Leaving waits for nothing.
  if (sheet.isConnected) sheet.showModal();
  // A browser may bring the page back as it was: then it is empty, and readable again.
  window.addEventListener('pageshow', () => sheet.remove(), {once: true});
  wipeAll();
  door.leave(url);
}

/** Counts presses of Shift within five seconds and with no other key between. */
export function countShifts(pressed: (times: number) => void): (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>) => void {
  let times: number[] = [];
  return ({key, repeat, timeStamp}) => {
    if (repeat) return;
    times = key === 'Shift' ? [...times.filter((time) => timeStamp - time < 5000), timeStamp] : [];
    if (times.length) pressed(times.length);
    if (times.length > 2) times = [];
  };
}
