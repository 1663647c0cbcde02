import type {PictureId} from './meanings.js';
import {pictureIds} from './pictures.js';

export type {PictureId} from './meanings.js';
export {pictureIds} from './pictures.js';

let base: string | undefined;

/**
 * Says where the drawings are served from: the folder that holds `hospital.svg` and the others. Without it they are looked for
 * beside this package, which is right until a bundler moves the code and not the drawings.
 */
export function setPictureBase(url: string | URL): void {
  base = String(url).replace(/\/?$/, '/');
}

/** Whether there is a drawing of this name. */
export const isPictureId = (id: string): id is PictureId => (pictureIds as readonly string[]).includes(id);

/**
 * Where to find a picture: the council's own, if it has put one in the place of ours, else our drawing; `undefined` for a name
 * that is neither, so that a sentence then stands without a picture and not with a broken one.
 */
export function pictureUrl(id: string, overrides?: Readonly<Record<string, string>>): string | undefined {
  if (overrides && Object.hasOwn(overrides, id)) return overrides[id];
  if (!isPictureId(id)) return undefined;
  // Not written as `new URL('…', import.meta.url)`, which bundlers take for one file to copy.
  const here = import.meta.url;
  base ??= new URL('../svg/', here).href;
  return `${base}${id}.svg`;
}
