import {emptyArea, loadArea, type AreaProblem, type LoadedArea} from '@local-offer/core';
import {AreaElement} from './lo-area-element.js';
import {readOnce} from './read-once.js';

let pageDefault: string | undefined;

/** The drop-in's script tag names an area file for the whole page (`data-area-src`). */
export const setDefaultArea = (url: string | undefined): void => {
  pageDefault = url;
};

/** What a widget says about its own area. */
export interface AreaSeeker extends Element {
  area?: unknown;
  areaSrc?: string | undefined;
}

/**
 * The area configuration of a widget, from the first of these: its own `area`, its own `area-src`, the closest
 * `<lo-area>`, the first `<lo-area>` on the page, the drop-in's script tag. Never rejects.
 */
export async function areaOf(widget: AreaSeeker): Promise<LoadedArea> {
  if (widget.area !== undefined && widget.area !== null) return readOnce(widget.area);
  if (widget.areaSrc) return loadArea(widget.areaSrc);
  const element = widget.closest('lo-area') ?? widget.ownerDocument.querySelector('lo-area');
  if (element instanceof AreaElement && element.given) return element.loaded();
  return pageDefault ? loadArea(pageDefault) : emptyArea;
}

const told = new WeakSet<readonly unknown[]>();

/** Names every problem of an area file in one warning, once, for whoever looks after the page. `further` are those that only one kind of widget finds. */
export function warnOfProblems({problems, url}: LoadedArea, further: readonly AreaProblem[] = []): void {
  const fresh = [problems, further].filter((some) => some.length && !told.has(some));
  if (!fresh.length) return;
  for (const some of fresh) told.add(some);
  const list = fresh.flat().map(({path, code}) => (path ? `${path} (${code})` : code)).join(', ');
  console.warn(`Local Offer: in the area configuration${url ? ` ${url}` : ''}, these entries were left out and the defaults stand: ${list}`);
}
