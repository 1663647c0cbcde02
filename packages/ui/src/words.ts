import {directionOf, sourceLocale, type AreaConfig} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * Puts a sentence on the page. Keyed by itself: page translators wrap text in `<font>`, and an unkeyed text would then
 * never change again.
 */
export const words = (text: string) => keyed(text, text);

/** What a person typed, a name or a reference: never translated, and kept apart from the direction of the words around it. */
export const typed = (text: string) => html`<bdi translate="no">${keyed(text, text)}</bdi>`;

/** What an area file says, in the page's language, else in English, else in the first language it has. Words in another language than the page are marked as such. */
export function areaWords(value: AreaConfig['name'], locale: string) {
  const given: Readonly<Record<string, string | undefined>> = typeof value === 'object' ? value : {[sourceLocale]: value};
  const lang = [locale, sourceLocale, ...Object.keys(given)].find((one) => given[one] !== undefined);
  if (!lang) return nothing;
  return lang === locale ? words(given[lang]!) : html`<span lang=${lang} dir=${directionOf(lang)}>${words(given[lang]!)}</span>`;
}

/** A paragraph, marked as English where it is that on a page in another language. */
export const paragraph = (text: string, english?: boolean): TemplateResult =>
  html`<p lang=${english ? sourceLocale : nothing} dir=${english ? 'ltr' : nothing}>${words(text)}</p>`;
