import {localeReady} from '@local-offer/core';
import type {Reading, WidgetElement} from '@local-offer/ui';
import {fixtureSync, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys as tellKeys, type SendKeysPayload} from '@web/test-runner-commands';

/*
 * The words that the browser tests are written in: put a widget on the page, see what a person sees, press what a
 * person presses.
 */

// As they are before a test makes the clock go quicker.
const {setTimeout} = window;

/** Where a widget renders: as a page gets it unless it asks otherwise, and in a shadow root. */
export const modes = ['in the page', 'isolated'] as const;
export type Mode = (typeof modes)[number];

/** Tells the same story in both modes. */
export const inBothModes = (story: (mode: Mode) => void): void => {
  for (const mode of modes) describe(mode, () => story(mode));
};

/** Which of the two engines this is that share what Chromium looks at alone; undefined in Chromium. */
export const elsewhere = navigator.userAgent.includes('Firefox/') ? 0 : navigator.userAgent.includes('Chrome/') ? undefined : 1;

/** Whether a long way is gone here: both modes and both readings in each engine, and each mode in each reading in two of them together. */
export const goneHere = (mode: Mode, reading: Reading): boolean => ((mode === 'isolated') === (reading === 'easy')) === (elsewhere !== 1);

/** What a page says about a widget, and what its author wrote inside. */
export interface Setting {
  readonly inside?: string;
  readonly [property: string]: unknown;
}

type Tag = {
  [Name in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Name] extends WidgetElement ? Name : never;
}[keyof HTMLElementTagNameMap];

/** Makes a widget that is on no page yet. */
export function make<Name extends Tag>(
  tag: Name,
  {inside = '', ...properties}: Setting = {},
  mode: Mode = 'in the page',
): HTMLElementTagNameMap[Name] {
  const widget = document.createElement(tag);
  widget.innerHTML = inside;
  return Object.assign(widget, properties, {isolated: mode === 'isolated'});
}

/** Puts a widget on the page, and waits until it has taken its place there. */
export async function mount<Name extends Tag>(
  tag: Name,
  setting: Setting = {},
  mode: Mode = 'in the page',
): Promise<HTMLElementTagNameMap[Name]> {
  const widget = make(tag, setting, mode);
  const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve, {once: true}));
  place().append(widget);
  await ready;
  await settled();
  return widget;
}

/** An empty place on the page, cleared after the test. */
export const place = (): HTMLElement => fixtureSync<HTMLElement>('<div></div>');

/** Every widget of a page or of a part of it. */
export const widgets = (within: ParentNode = document): WidgetElement[] =>
  [...within.querySelectorAll<WidgetElement>('*')].filter(({localName}) => /^lo-(?!area)/.test(localName));

/** The words have come and every widget shows what it was last told. */
export async function settled(): Promise<void> {
  await Promise.resolve();
  await localeReady();
  for (const widget of widgets()) await widget.updateComplete;
}

/** A widget's own root, as it stands on the page; fails where there is none. */
export function root(widget: Element): HTMLElement {
  const roots = [...(widget.shadowRoot ?? widget).children].filter((child) => child.matches('.lo-widget'));
  if (roots.length !== 1) throw new Error(`${roots.length} roots in <${widget.localName}>`);
  return roots[0] as HTMLElement;
}

function* texts(node: Node): Generator<string> {
  const {parentElement} = node;
  const hung = !parentElement?.shadowRoot || (node as Text).assignedSlot;
  if (node.nodeType === Node.TEXT_NODE && hung && parentElement?.checkVisibility()) yield (node as Text).data;
  if ((node as Element).shadowRoot) yield* texts((node as Element).shadowRoot!);
  for (const child of node.childNodes) yield* texts(child);
}

/** The words that somebody who looks at this sees, in order. */
export const see = (node: Node): string => [...texts(node)].join(' ').replace(/\s+/g, ' ').trim();

/** How often these words are to be seen. */
export const times = (words: string, node: Node): number => see(node).split(words).length - 1;

const all = <Found extends Element = HTMLElement>(widget: Element, selector: string) => [...root(widget).querySelectorAll<Found>(selector)];

/** Everything in a widget that matches and is to be seen. */
export const shown = (widget: Element, selector: string): HTMLElement[] =>
  all(widget, selector).filter((element) => element.checkVisibility());

/** The button or link that says this. */
export function control(widget: Element, name: string): HTMLElement {
  const found = all(widget, 'button, a').filter((element) => see(element) === name);
  if (!found[0]) throw new Error(`No "${name}" among: ${all(widget, 'button, a').map(see).join(', ')}`);
  return found[0];
}

/** Presses a control by keyboard, as somebody does who uses no mouse. */
export async function press(widget: Element, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  control(widget, name).focus();
  await sendKeys({press: key});
  await settled();
}

/** Does this, which lets go of so many keys, and waits until the page has had them: Firefox says before that it is done. */
async function had(keys: number, act: () => Promise<unknown>): Promise<void> {
  let left = keys;
  let done = () => {};
  const all = new Promise<void>((resolve) => (done = resolve));
  // Not before what the last key does by itself.
  const up = () => --left || setTimeout(done);
  window.addEventListener('keyup', up, true);
  try {
    await act();
    // A key that was for the browser, or for a page inside this one, never comes.
    setTimeout(done, keys && 1000);
    await all;
  } finally {
    window.removeEventListener('keyup', up, true);
  }
}

/** Presses one key or types a text. */
export const sendKeys = (keys: SendKeysPayload): Promise<void> => {
  const pressed = 'press' in keys ? keys.press.split('+') : 'type' in keys ? [...keys.type].filter((letter) => /[ -~]/.test(letter)) : [];
  return had(pressed.length, () => tellKeys(keys));
};

/** Presses keys one after another, all in one command. */
export const pressAll = (keys: readonly string[]): Promise<void> => had(keys.length, () => executeServerCommand('press-keys', keys));

/** Waits for this, as long as a machine may take that does much else at the time. */
export const until = (holds: () => unknown, what?: string): Promise<void> => waitUntil(() => Boolean(holds()), what, {timeout: 15_000});

/** What has the focus, also inside a shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What the console is told from now until the end of the test. */
export function hear(kind: 'warn' | 'error' = 'warn'): string[] {
  const heard: string[] = [];
  const before = console[kind];
  console[kind] = (...words: unknown[]) => void heard.push(words.map(String).join(' '));
  undo.push(() => (console[kind] = before));
  return heard;
}

/** What the network answers from now until the end of the test, by path. Anything else is passed on. */
export function answer(replies: Readonly<Record<string, () => Response | Promise<Response>>>): void {
  const before = window.fetch;
  window.fetch = async (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return replies[pathname]?.() ?? before(input, init);
  };
  undo.push(() => (window.fetch = before));
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));
