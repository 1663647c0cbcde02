import {readPathway} from '@local-offer/contract';
import {sourceLocale, textOf, type AreaConfig, type AreaProblem} from '@local-offer/core';
import type {GuidePage} from './guide-page.js';

/** The pages that an area adds, and what is wrong in them. */
export interface LocalPages {
  readonly pages: readonly GuidePage[];
  /** By path in the area file. The codes are those of `readPathway`, and `same-id`: a page of this id is there already, so this one is left out. */
  readonly problems: readonly AreaProblem[];
}

/** The ids of the built-in pages. No pathway of an area may take one, also where the page is not shown. */
export const builtInIds: readonly string[] = ['what-is-a-cetr', 'journey', 'turning-16', 'turning-18', 'leaving-hospital', 'survival-guide', 'more-to-read'];

function read({pathways, people}: AreaConfig): LocalPages {
  const pages: GuidePage[] = [];
  const problems: AreaProblem[] = [];
  const taken = new Set(builtInIds);
  const roles = people?.roles?.map(({id}) => id) ?? [];
  for (const [n, entry] of (pathways?.list ?? []).entries()) {
    const path = `pathways.list.${n}`;
    const loaded = readPathway(entry, {people: roles, path});
    problems.push(...loaded.problems);
    const {pathway} = loaded;
    if (!Object.keys(pathway).length) continue;
    // No id of a file is a number, so this one is free.
    const id = pathway.id ?? String(n);
    if (taken.has(id)) problems.push({path: `${path}.id`, code: 'same-id'});
    else pages.push({id, title: textOf(pathway.title, sourceLocale) ?? Object.values(pathway.title ?? {})[0] ?? '', pathway, local: true});
    taken.add(id);
  }
  return {pages, problems};
}

const known = new WeakMap<AreaConfig, LocalPages>();

/** The pathways of an area as pages, read once for each area. Never throws: a fault is named, and the rest is shown. */
export function localPages(area: AreaConfig): LocalPages {
  let pages = known.get(area);
  if (!pages) known.set(area, (pages = read(area)));
  return pages;
}
