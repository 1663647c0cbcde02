import {pictureUrl} from '@local-offer/pictures';
import {html, nothing, type TemplateResult} from 'lit';
import type {EasyRow} from './statement.js';
import type {ViewContext} from './view-context.js';
import {paragraph} from './words.js';

const vanish = ({target}: Event) => ((target as HTMLElement).hidden = true);

/** A drawing beside words that say the same, so it stays silent. One that cannot be loaded leaves no broken mark. */
const picture = (url: string) => html`<img class="lo-picture" src=${url} alt="" referrerpolicy="no-referrer" @error=${vanish} />`;

/** Easy Read: one idea a row, the picture at the start, the words beside it. */
export const easyRows = (rows: readonly EasyRow[], {area, pictures}: ViewContext): TemplateResult =>
  html`<div class="lo-easy">
    ${rows.map((row) => {
      const url = pictures && row.picture ? pictureUrl(row.picture, area.pictures) : undefined;
      return html`<div class="lo-easy-row">${url ? picture(url) : nothing}${paragraph(row.text, row.english)}</div>`;
    })}
  </div>`;

/** Fetches drawings ahead of need, all at once, so that no server log tells which page somebody is on. */
export function preloadPictures(ids: Iterable<string>, {area}: Pick<ViewContext, 'area'>): void {
  for (const id of new Set(ids)) {
    const url = pictureUrl(id, area.pictures);
    if (url) Object.assign(new Image(), {referrerPolicy: 'no-referrer', src: url});
  }
}
