import {readFragment} from './fragment.js';

/** What an editor may leave of a widget, and where the stand-alone pages stand. */
export interface SnippetSource {
  /** Widgets by the name that stands in `data-lo-widget`, in `data-lo-fallback` and in front of `.html`. */
  readonly names: readonly string[];
  /** Address of the folder of stand-alone pages. */
  readonly pages: string;
}

const tagOf = (name: string) => `lo-${name}`;

const attributesOf = ({constructor}: Element) => (constructor as {observedAttributes?: readonly string[]}).observedAttributes ?? [];

/** Moving what holds the focus or the selection would take both away from the person. */
function busy(element: Element): boolean {
  const {activeElement} = document;
  const selection = getSelection();
  return element.contains(activeElement) || Boolean(selection && !selection.isCollapsed && selection.containsNode(element, true));
}

/** Puts a widget before `fallback`, which becomes its fallback. */
function wrap(fallback: Element, name: string): Element {
  const widget = document.createElement(tagOf(name));
  fallback.before(widget);
  widget.append(fallback);
  return widget;
}

/** The `<div data-lo-widget>` keeps itself. Its `data-*` become attributes of the tag, but only those that the widget knows. */
function fill(place: Element, name: string): void {
  if (place.querySelector(tagOf(name))) return;
  const widget = document.createElement(tagOf(name));
  for (const attribute of attributesOf(widget)) {
    const value = place.getAttribute(`data-${attribute}`);
    if (value !== null) widget.setAttribute(attribute, value);
  }
  widget.append(...place.childNodes);
  place.append(widget);
}

/** A block inside a paragraph ends the paragraph, and the tag in it: its fallback then stands behind. */
function reunite(fallback: Element, name: string): void {
  const before = fallback.previousElementSibling;
  const widget = before?.matches(tagOf(name)) ? before : before?.querySelector(tagOf(name));
  if (widget) widget.append(fallback);
  else wrap(fallback, name);
}

/** The paragraph that says nothing but this link. Menus and page footers keep their links. */
function paragraphOf(link: Element): Element | undefined {
  const paragraph = link.closest('p');
  if (!paragraph || paragraph.closest('nav, header, footer') || paragraph.textContent.trim() !== link.textContent.trim()) return undefined;
  const others = [...paragraph.querySelectorAll('*')].filter((element) => !element.contains(link) && !link.contains(element));
  return others.every((element) => element.localName === 'br') ? paragraph : undefined;
}

/**
 * Turns what content systems leave of a snippet into widgets, now and whenever something is added to the page. Content
 * that is being edited, and what stands inside a widget, stay as they are. Returns a function that stops it.
 */
export function watchSnippets({names, pages}: SnippetSource): () => void {
  const links = new Map(names.map((name) => [new URL(`${name}.html`, pages).href, name]));
  const inside = ['.lo-widget', '[data-lo-widget]', ...names.map(tagOf)].join();
  const selector = ['[data-lo-widget]', '[data-lo-fallback]', ...names.map((name) => `a[href*="${name}.html"]`)].join();
  const warned = new Set<string>();

  const known = (name: string) => {
    if (names.includes(name)) return true;
    if (!warned.has(name)) console.warn(`Local Offer: there is no widget "${name}". These are there: ${names.join(', ')}.`);
    warned.add(name);
    return false;
  };

  const place = (element: HTMLElement): void => {
    const {loWidget, loFallback} = element.dataset;
    if (element.parentElement?.closest(inside) || element.isContentEditable) return;
    if (loWidget !== undefined) {
      if (known(loWidget)) unlessBusy(element, () => fill(element, loWidget));
    } else if (loFallback !== undefined) {
      if (known(loFallback)) unlessBusy(element, () => reunite(element, loFallback));
    } else {
      const {href, hash} = element as HTMLAnchorElement;
      const name = links.get(href.replace(/[?#].*/s, ''));
      const paragraph = name && paragraphOf(element);
      if (!paragraph) return;
      unlessBusy(paragraph, () => {
        const widget = wrap(paragraph, name);
        const {easy, page} = readFragment(hash);
        if (easy) widget.setAttribute('reading', 'easy');
        if (page && attributesOf(widget).includes('pathway')) widget.setAttribute('pathway', page);
      });
    }
  };

  const stop = new AbortController();
  const {signal} = stop;
  let waiting: AbortController | undefined;
  const unlessBusy = (element: Element, act: () => void): void => {
    if (!busy(element)) return act();
    if (waiting) return;
    waiting = new AbortController();
    const again = () =>
      setTimeout(() => {
        waiting?.abort();
        waiting = undefined;
        if (!signal.aborted) look();
      });
    for (const event of ['focusout', 'selectionchange']) document.addEventListener(event, again, {signal: waiting.signal});
  };

  const look = () => document.querySelectorAll<HTMLElement>(selector).forEach(place);

  const observer = new MutationObserver((records) => {
    // What a widget draws while somebody types is none of ours.
    if (records.some(({addedNodes, target}) => addedNodes.length && !(target as Element).closest?.(inside))) look();
  });
  const begin = () => {
    look();
    observer.observe(document, {childList: true, subtree: true});
  };
  // A page that is still arriving may yet put words beside a link.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {signal});
  else begin();

  return () => {
    stop.abort();
    waiting?.abort();
    observer.disconnect();
  };
}
