import '@local-offer/panel-guide/define.js';
import {chooseReading} from '@local-offer/ui';
import type {Example} from '../../packages/panel-guide/examples.js';
import {type Mode, mount, root, see, sendKeys, settled, shown} from './support.js';

/*
 * How somebody uses the panel guide: they choose, open, tick and write.
 */

/** The guide as somebody has it before them, with what they have chosen by then. */
export async function show({choose = {}, ...setting}: Example = {}, mode: Mode) {
  // What somebody chose on the page before stands above what the page asks for.
  chooseReading(setting.reading ?? 'standard');
  const widget = await mount('lo-panel-guide', setting, mode);
  for (const [name, value] of Object.entries(choose)) await pick(widget, name, value);
  return widget;
}

/** The guide with the sheet open, to fill in. */
export async function showSheet(mode: Mode) {
  const widget = await show({}, mode);
  root(widget).querySelector<HTMLElement>('.lo-mine .lo-folds')!.click();
  await settled();
  return widget;
}

export const input = (widget: Element, name: string, value: string) => root(widget).querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;

export async function pick(widget: Element, name: string, value: string) {
  input(widget, name, value).click();
  await settled();
}

export async function write(widget: Element, name: string, text: string) {
  root(widget).querySelector<HTMLElement>(`[name="${name}"]`)!.focus();
  await sendKeys({type: text});
  await settled();
}

// What waits for find-in-page has a place on the page, and nothing in it to see.
export const cards = (widget: Element) => shown(widget, '.lo-person').filter(see);
export const names = (widget: Element) => cards(widget).map((card) => see(card.querySelector('.lo-heading')!));
export const card = (widget: Element, id: string) => root(widget).querySelector<HTMLElement>(`[data-person="${id}"]`)!;
export const status = (widget: Element) => see(shown(widget, '[role=status]')[0]!);
export const goStatus = (widget: Element) => see(root(widget).querySelector('.lo-go [role=status]')!);
export const answer = (widget: Element) => shown(widget, '.lo-answer-card');
export const opener = (widget: Element, id: string) => card(widget, id).querySelector<HTMLButtonElement>('button[aria-expanded]')!;
export const seatsAway = (widget: Element) => root(widget).querySelectorAll('.lo-table .lo-seat-away').length;
