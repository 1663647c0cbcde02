import {pictureUrl} from '@local-offer/pictures';
import {html, nothing, type TemplateResult} from 'lit';
import type {EasyRow} from './statement.js';
import type {ViewContext} from './view-context.js';
import {paragraph} from './words.js';

const vanish = ({target}: Event) => ((target as HTMLElement).hidden = true);

/** A drawing beside words that say the same, so it stays silent. One that cannot be loaded leaves no broken mark. */
export function pictureOf(id: EasyRow['picture'], {area, pictures}: Pick<ViewContext, 'area' | 'pictures'>): TemplateResult | typeof nothing {
  const url = pictures && id ? pictureUrl(id, area.pictures) : undefined;
  return url ? html`<img class="lo-picture" src=${url} alt="" referrerpolicy="no-referrer" @error=${vanish} />` : nothing;
}

/** Easy Read: one idea a row, the picture at the start, the words beside it. */
export const easyRows = (rows: readonly EasyRow[], context: ViewContext): TemplateResult =>
  html`<div class="lo-easy">
    ${rows.map(({picture, text, english}) => html`<div class="lo-easy-row">${pictureOf(picture, context)}${paragraph(text, english)}</div>`)}
  </div>`;

/** Fetches drawings ahead of need, all at once, so that no server log tells which page somebody is on. */
export function preloadPictures(ids: Iterable<string>, {area}: Pick<ViewContext, 'area'>): void {
  for (const id of new Set(ids)) {
    const url = pictureUrl(id, area.pictures);
    if (url) Object.assign(new Image(), {referrerPolicy: 'no-referrer', src: url});
  }
}
