import {nothing, readArea, type LoadedArea} from './read-area.js';
import {readBytes} from './read-bytes.js';

/** The largest area file that is read: 512 KiB. */
const largest = 512 * 1024;

const loading = new Map<string, Promise<LoadedArea>>();
const allowed = new Set<string>();

/** Lets area files come from these origins (`https://cdn.westhaven.example`) besides the page's own. Anything that is no address is passed over. */
export function allowAreaOrigins(origins: readonly string[]): void {
  for (const origin of origins) {
    const url = address(origin);
    if (url) allowed.add(url.origin);
  }
}

/**
 * Fetches and reads an area file, once per address for as long as the page lives; a file that could not be had is
 * asked for again next time. Never rejects: what is wrong is in `problems`, and the area is then empty.
 *
 * @param src Address from an attribute, relative to `base`. A query or hash of the page never reaches this.
 * @param base Default: the document's base address.
 */
export function loadArea(src: string, base: string = document.baseURI): Promise<LoadedArea> {
  const url = address(src, base);
  if (!url) return Promise.resolve(nothing('unreachable'));
  url.hash = '';
  if (url.origin !== location.origin && !allowed.has(url.origin)) return Promise.resolve(nothing('other-origin'));
  const known = loading.get(url.href);
  if (known) return known;
  const area = load(url.href);
  loading.set(url.href, area);
  return area;
}

/** Undefined unless it is an `http` or `https` address: the origin of any other is `null`, like that of a page from disk. */
function address(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

async function load(url: string): Promise<LoadedArea> {
  const failed = (code: string) => {
    loading.delete(url);
    return Object.freeze({...nothing(code), url});
  };
  let bytes;
  try {
    const response = await fetch(url, {cache: 'no-cache', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer'});
    if (!response.ok) return failed('unreachable');
    bytes = await readBytes(response, largest);
  } catch {
    return failed('unreachable');
  }
  if (!bytes) return failed('too-large');
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return failed('not-json');
  }
  return Object.freeze({...readArea(input), url, sha256: await sha256(bytes)});
}

/** In hex. Undefined where there is no `crypto.subtle`: on `http`, apart from localhost. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
