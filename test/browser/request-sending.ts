import type {CetrRequestElement} from '@local-offer/cetr-request';
import {waitUntil} from '@open-wc/testing';
import {question} from './form.js';
import {root, see, settled} from './support.js';

/*
 * The words for tests of what happens at the end of the form: what a receiver answers, what is said about it, what somebody
 * saves, and what they open again.
 */

interface Body {
  readonly submissionId: string;
  readonly answers: readonly {readonly id: string; readonly answer: string}[];
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** Puts something else in the place of what a browser has, until the end of the test. */
export function replace<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(thing, key);
  Object.defineProperty(thing, key, {configurable: true, writable: true, value});
  undo.push(() => (before ? Object.defineProperty(thing, key, before) : delete thing[key]));
}

/** Hands over what the receiver is to answer, request by request; the last one stands for all that follow. */
export function receiver(...replies: ((body: Body) => Response | Promise<Response>)[]): Body[] {
  const bodies: Body[] = [];
  const {fetch} = window;
  replace(window, 'fetch', (url: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return fetch(url, init);
    const body = JSON.parse(init.body as string) as Body;
    bodies.push(body);
    return Promise.resolve((replies[bodies.length - 1] ?? replies.at(-1)!)(body));
  });
  return bodies;
}

/** It is there, with a reference. */
export const stored = ({submissionId}: Body): Response => Response.json({submissionId, reference: 'WH-7'});

/** It is refused: a status, and what is said about it. */
export const refused = (status: number, body: unknown = {}) => (): Response => Response.json(body, {status});

/** What a screen reader is told. */
export const status = (form: CetrRequestElement): string => see(root(form).querySelector('[role=status]')!);

/** It is said what came of sending. */
export async function ended(form: CetrRequestElement): Promise<void> {
  await waitUntil(() => !/^Check/.test(question(form)), 'it says what came of it', {timeout: 8000});
  await settled();
}

/** What is saved from now until the end of the test: the names of the files, and what is in them. */
export function downloads(): {readonly name: string; readonly page: Promise<string>}[] {
  const saved: {name: string; page: Promise<string>}[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({name: this.download, page: fetch(this.href).then((response) => response.text())});
  });
  return saved;
}

/** Chooses a file, as from a device. */
export async function chooseFile(form: CetrRequestElement, page: string | Blob, name = 'notes-2026-11-22.html'): Promise<void> {
  const input = root(form).querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([page], name, {type: 'text/html'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  // The control is empty again as soon as the file has been read.
  await waitUntil(() => !input.isConnected || !input.files?.length, 'the file is read');
  await settled();
}
