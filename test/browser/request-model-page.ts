import {door, wipeAll} from '@local-offer/ui';
import type {ReviewRequest} from '@local-offer/contract';
import type {Reply} from './request-model-deeds.js';

/*
 * What stands round the form while a model is played: a receiver, a history and a door that nobody leaves by. A browser
 * limits how often a page may write its history, so here it is written in memory; the real one has tests of its own.
 */

/** What was posted, in order. */
export const posted: ReviewRequest[] = [];
let reply: Reply = 'sent';
export const replyWith = (next: Reply): void => void (reply = next);
/** Whether the form tries again by itself, and so is not done yet. */
export const triesAgain = (): boolean => reply === 'lost' || reply === 'unavailable';

const json = (value: unknown, status = 200) => Response.json(value, {status});

function answer(): Response {
  const {submissionId} = posted.at(-1)!;
  const receipt = {submissionId, reference: 'WH-1'};
  switch (reply) {
    case 'sent':
      return json(receipt, 201);
    case 'duplicate':
      return json(receipt, 409);
    case 'lost':
      throw new TypeError('Failed to fetch');
    case 'unavailable':
      return new Response('', {status: 503});
    case 'faulty':
      return json({problems: [{field: 'worry', message: 'Please say more.'}, {field: 'nobody', message: '<b>?</b>'}]}, 422);
    case 'refused':
      return new Response('', {status: 403});
    case 'page':
      return new Response('<p>Thank you</p>', {headers: {'content-type': 'text/html'}});
    case 'other-id':
      return json({...receipt, submissionId: '00000000-0000-4000-8000-000000000000'});
  }
}

let entries: unknown[] = [null];
let entry = 0;

/** Back and Forward of the browser, as far as there is somewhere to go. */
export function browse(by: number): boolean {
  if (entries[entry + by] === undefined) return false;
  entry += by;
  window.dispatchEvent(new PopStateEvent('popstate', {state: structuredClone(entries[entry])}));
  return true;
}

export const historyNow = (): unknown => entries[entry];

/** The file that was saved last. */
export const saved: {file?: Blob} = {};

/** Sets all of it up; what comes back puts the page as it was. */
export function standIn(): () => void {
  const {fetch} = window;
  const {leave} = door;
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  window.fetch = (address, init) => {
    if (init?.method !== 'POST') return fetch(address, init);
    posted.push(JSON.parse(init.body as string) as ReviewRequest);
    return Promise.resolve().then(answer);
  };
  door.leave = () => {};
  URL.createObjectURL = (file: Blob) => ((saved.file = file), 'about:blank');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) click.call(this);
  };
  Object.defineProperties(history, {
    state: {configurable: true, get: () => entries[entry]},
    pushState: {configurable: true, value: (state: unknown) => (entries = [...entries.slice(0, ++entry), structuredClone(state)])},
    replaceState: {configurable: true, value: (state: unknown) => (entries[entry] = structuredClone(state))},
  });
  return () => {
    Object.assign(window, {fetch});
    Object.assign(door, {leave});
    Object.assign(URL, {createObjectURL});
    Object.assign(HTMLAnchorElement.prototype, {click});
    for (const name of ['state', 'pushState', 'replaceState']) Reflect.deleteProperty(history, name);
  };
}

/** Another life begins on the same page. */
export function clear(): void {
  wipeAll();
  [entries, entry] = [[null], 0];
  posted.length = 0;
  reply = 'sent';
}
