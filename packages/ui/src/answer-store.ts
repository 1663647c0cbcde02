import {wipeTab} from './tab-wipe.js';

/*
 * What the wizards of one page hold, in the page's memory. An element that a page takes away and makes
 * again finds its answers here, by its tag and `id`, or by its order where it has none.
 */

/** A wizard on the page. */
export interface Keeper {
  readonly isConnected: boolean;
  /** Forgets every answer at once. */
  forget(): void;
}

interface Slot {
  kept?: unknown;
  owner?: Keeper | undefined;
}

const slots = new Map<string, Slot>();

/** Gives a wizard its place in the store: the one it had before, or the first free one of its name. */
export function claim(name: string, owner: Keeper, before?: string): string {
  for (let n = before === undefined ? 0 : -1; ; n++) {
    const key = n < 0 ? before! : n ? `${name}~${n}` : name;
    const slot = slots.get(key);
    // Where a page writes its markup anew, engines tell the new element that it came before they tell the old one that it went.
    if (slot?.owner?.isConnected && slot.owner !== owner) continue;
    slots.set(key, {...slot, owner});
    return key;
  }
}

/** The wizard left the page. What it held stays for the one that comes back. */
export function release(key: string, owner: Keeper): void {
  const slot = slots.get(key);
  if (slot?.owner === owner) slot.owner = undefined;
}

export const keep = (key: string, kept: unknown): void => {
  slots.set(key, {...slots.get(key), kept});
};

export const recall = <Kept>(key: string): Kept | undefined => slots.get(key)?.kept as Kept | undefined;

/** Forgets everything that every wizard of this page holds, those on the screen and what this tab keeps included. */
export function wipeAll(): void {
  wipeTab();
  for (const [key, {owner}] of slots) {
    slots.set(key, {owner});
    owner?.forget();
  }
}
