import '@local-offer/pathway-guide/define.js';
import type {Example} from '../../packages/pathway-guide/examples.js';
import {type Mode, mount, root, see, sendKeys, settled, shown} from './support.js';

/*
 * How somebody uses the pathway guide: they choose a page, read it, and go from a name to a person's card.
 */

/** The guide as somebody has it before them, on the page that they have chosen by then. */
export async function show({choose, ...setting}: Example, mode: Mode) {
  const widget = await mount('lo-pathway-guide', setting, mode);
  if (choose) await open(widget, title(widget, choose));
  return widget;
}

/** What a page of the area is called. */
const title = (widget: Element & {readonly config: {readonly pathways?: {readonly list?: readonly unknown[] | undefined} | undefined}}, id: string) =>
  (widget.config.pathways!.list as readonly {id?: string; title: string}[]).find((one) => one.id === id)!.title;

/** The buttons of the list of pages. */
export const pages = (widget: Element) => shown(widget, '.lo-page-button');
export const current = (widget: Element) => pages(widget).filter((button) => button.getAttribute('aria-current') === 'page').map(see);
/** The heading of the page: that of the widget, where the page stands alone. */
export const heading = (widget: Element) => root(widget).querySelector<HTMLElement>('.lo-page > .lo-heading') ?? root(widget).querySelector<HTMLElement>('.lo-title > .lo-heading')!;

/** Chooses a page by keyboard. */
export async function open(widget: Element, name: string, key: 'Enter' | 'Space' = 'Enter') {
  pages(widget).find((button) => see(button) === name)!.focus();
  await sendKeys({press: key});
  await settled();
}

/** Names that lead to a card, once each. */
export const linked = (widget: Element) => [...new Set(shown(widget, ':is(.lo-names, .lo-who) button').map(see))];

/** Stands where the panel guide would, with cards of these people, and notes who was asked for. */
export class StandIn extends HTMLElement {
  asked: string[] = [];

  cards(...people: string[]): this {
    this.replaceChildren(...people.map((person) => Object.assign(document.createElement('p'), {textContent: person})));
    for (const card of this.children) (card as HTMLElement).dataset['person'] = card.textContent;
    this.dispatchEvent(new Event('lo-ready', {bubbles: true, composed: true}));
    return this;
  }

  showPerson(id: string): boolean {
    this.asked.push(id);
    return Boolean(this.querySelector(`[data-person="${id}"]`));
  }
}
