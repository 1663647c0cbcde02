import {readArea, type LoadedArea} from '@local-offer/core';

const read = new WeakMap<object, LoadedArea>();

/** One object is read once, so that its problems are named once. */
export function readOnce(area: unknown): LoadedArea {
  if (typeof area !== 'object' || !area) return readArea(area);
  let loaded = read.get(area);
  if (!loaded) read.set(area, (loaded = readArea(area)));
  return loaded;
}
