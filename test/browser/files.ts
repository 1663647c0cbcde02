import {root, settled, until} from './support.js';

/*
 * The words for tests of what somebody saves, and what they open again.
 */

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** Puts something else in the place of what a browser has, until the end of the test. */
export function replace<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(thing, key);
  Object.defineProperty(thing, key, {configurable: true, writable: true, value});
  undo.push(() => (before ? Object.defineProperty(thing, key, before) : delete thing[key]));
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
export async function chooseFile(form: Element, page: string | Blob, name = 'notes-2026-11-22.html'): Promise<void> {
  const input = root(form).querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([page], name, {type: 'text/html'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  // The control is empty again as soon as the file has been read.
  await until(() => !input.isConnected || !input.files?.length, 'the file is read');
  await settled();
}
