import {textOf, type AreaConfig} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {dateWords} from './dates.js';
import {easyChecked, easyUnchecked, linkDetails, reviewedDate, reviewedOn} from './messages.js';
import type {ViewContext} from './view-context.js';
import {areaWords, words} from './words.js';

/** Who, of the people who use Easy Read, checked our Easy Read words and when. Nobody has yet. */
const easyReadCheck: {readonly who: string; readonly when: string} | undefined = undefined;

/** Something to read. One without an address is named. */
export interface LinkEntry extends Omit<NonNullable<AreaConfig['links']>[number], 'url'> {
  readonly url?: string | undefined;
}

/** What there is to read: title, then type, size and date where they are given. */
export const linkList = (list: readonly LinkEntry[], locale: string): TemplateResult => html`
  <ul class="lo-list">
    ${list.map(({title, url, type, size, date}) => {
      const details = [textOf(type, locale), textOf(size, locale), date && dateWords(date, locale)].filter(Boolean).join(', ');
      const name = areaWords(title, locale);
      return html`<li>${url ? html`<a href=${url}>${name}</a>` : name} ${details ? html`<span class="lo-small">${words(linkDetails(details))}</span>` : nothing}</li>`;
    })}
  </ul>
`;

/** The area's further reading. */
export const links = ({area, locale}: ViewContext): TemplateResult => linkList(area.links ?? [], locale);

/** When somebody last read the words through: the area's own, and our Easy Read. */
export const checked = ({area, locale, reading}: ViewContext): TemplateResult => {
  const date = area.reviewed && dateWords(area.reviewed, locale);
  const owner = textOf(area.owner, locale);
  const check = easyReadCheck as {who: string; when: string} | undefined;
  return html`
    ${reading === 'easy' ? html`<p class="lo-small">${words(check ? easyChecked(check.who, check.when) : easyUnchecked())}</p>` : nothing}
    ${date ? html`<p class="lo-small">${words(owner ? reviewedOn(owner, date) : reviewedDate(date))}</p>` : nothing}
  `;
};
