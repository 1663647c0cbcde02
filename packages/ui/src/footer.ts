import {textOf} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {easyChecked, easyUnchecked, linkDetails, reviewedDate, reviewedOn} from './messages.js';
import type {ViewContext} from './view-context.js';
import {areaWords, words} from './words.js';

/** Who, of the people who use Easy Read, checked our Easy Read words and when. Nobody has yet. */
const easyReadCheck: {readonly who: string; readonly when: string} | undefined = undefined;

const day = (date: string, locale: string) => {
  const [year, month, date_] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {dateStyle: 'long', timeZone: 'UTC'}).format(Date.UTC(year!, month! - 1, date_));
};

/** The area's further reading: title, then type, size and date where it gives them. */
export const links = ({area, locale}: ViewContext): TemplateResult => html`
  <ul class="lo-list">
    ${area.links?.map(({title, url, type, size, date}) => {
      const details = [type, size, date && day(date, locale)].filter((detail): detail is string => Boolean(detail)).join(', ');
      return html`<li><a href=${url}>${areaWords(title, locale)}</a> ${details ? html`<span class="lo-small">${words(linkDetails(details))}</span>` : nothing}</li>`;
    })}
  </ul>
`;

/** When somebody last read the words through: the area's own, and our Easy Read. */
export const checked = ({area, locale, reading}: ViewContext): TemplateResult => {
  const date = area.reviewed && day(area.reviewed, locale);
  const owner = textOf(area.owner, locale);
  const check = easyReadCheck as {who: string; when: string} | undefined;
  return html`
    ${reading === 'easy' ? html`<p class="lo-small">${words(check ? easyChecked(check.who, check.when) : easyUnchecked())}</p>` : nothing}
    ${date ? html`<p class="lo-small">${words(owner ? reviewedOn(owner, date) : reviewedDate(date))}</p>` : nothing}
  `;
};
