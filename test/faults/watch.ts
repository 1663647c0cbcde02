import {focused, root, see} from '../browser/support.js';

/*
 * Listens wherever a page, its owner or a later visitor could learn something.
 */

export interface Watch {
  /** What was spoken, in order. */
  readonly spoken: readonly string[];
  /** What had the focus each time. */
  readonly focus: readonly (Element | null)[];
  /** The same, without what was spoken first. */
  since(count: number): Watch;
  /** Everything of ours that was told to the page, but the one event that carries the request. */
  told(): Promise<string>;
  /** Errors that nobody caught, and warnings: there are to be none. */
  readonly complaints: readonly string[];
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

function replace<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key, value: Thing[Key]): void {
  const before = thing[key];
  thing[key] = value;
  undo.push(() => (thing[key] = before));
}

/** Every word in an event, its own and what its class computes. */
function wordsOf(event: Event): string {
  const found: Record<string, unknown> = {};
  for (let one: object = event; one !== Event.prototype && one !== Object.prototype; one = Object.getPrototypeOf(one) as object)
    for (const key of Object.getOwnPropertyNames(one)) found[key] = (event as unknown as Record<string, unknown>)[key];
  return JSON.stringify({...found, type: event.type});
}

/** What the browser holds that outlives the page, or that others on it can read. */
const held = async () =>
  JSON.stringify([
    location.href,
    history.state,
    document.title,
    window.name,
    {...localStorage},
    {...sessionStorage},
    document.cookie,
    await caches.keys(),
    (await indexedDB.databases()).map(({name}) => name),
    performance.getEntriesByType('resource').map(({name}) => name),
    performance.getEntriesByType('mark').map(({name}) => name),
  ]);

/** Watches until the end of the test. */
export function watch(widget: Element): Watch {
  const events: string[] = [];
  const complaints: string[] = [];
  const written: string[] = [];
  const {dispatchEvent} = EventTarget.prototype;
  replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event) {
    if (event.type.startsWith('lo-') && event.type !== 'lo-request-submit') events.push(wordsOf(event));
    return dispatchEvent.call(this, event);
  });
  const methods = console as unknown as Record<string, unknown>;
  for (const [name, method] of Object.entries(methods))
    if (typeof method === 'function')
      replace(methods, name, (...words: unknown[]) => {
        written.push(words.map((word) => (word instanceof Error ? word.stack : JSON.stringify(word))).join(' '));
        if (name === 'warn' || name === 'error') complaints.push(written.at(-1)!);
      });
  const caught = (event: Event) => complaints.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  for (const type of ['error', 'unhandledrejection']) {
    window.addEventListener(type, caught);
    undo.push(() => window.removeEventListener(type, caught));
  }

  const spoken: string[] = [];
  const focus: (Element | null)[] = [];
  const listener = new MutationObserver(() => {
    const said = [...root(widget).querySelectorAll('[role=status], [role=alert], [aria-live]')].map(see).join(' ');
    if (said === (spoken.at(-1) ?? '')) return;
    spoken.push(said);
    focus.push(focused());
  });
  listener.observe(root(widget), {subtree: true, childList: true, characterData: true});
  undo.push(() => listener.disconnect());

  const told = async () => [...events, ...written, await held()].join('\n');
  const since = (count: number): Watch => ({
    get spoken() {
      return spoken.slice(count);
    },
    get focus() {
      return focus.slice(count);
    },
    complaints,
    told,
    since,
  });
  return since(0);
}
