/*
 * Apart from what keeps answers: leaving quickly wipes what any form of the site has kept, also where this form keeps nothing.
 */

/** Goes in front of every key of ours. */
export const prefix = 'lo-tab-';

/** The storage of this tab, where the browser allows it. */
export function tabStorage(): Storage | undefined {
  try {
    sessionStorage.removeItem(prefix);
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Wipes what the forms of this site keep in this tab, but what is to stay. */
export function wipeTab(storage: Storage | undefined = tabStorage(), stays?: (key: string) => unknown): void {
  for (const key of Object.keys(storage ?? {})) if (key.startsWith(prefix) && !stays?.(key)) storage!.removeItem(key);
}
