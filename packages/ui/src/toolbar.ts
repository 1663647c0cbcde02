import {chooseLanguage, isReviewed, languageName, offeredLanguages} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {draftLanguage, languageGroup, picturesHide, picturesShow, readingEasy, readingGroup, readingStandard} from './messages.js';
import {choosePictures, chooseReading} from './page.js';
import type {Reading, ViewContext} from './view-context.js';
import {words} from './words.js';

const readingButton = (reading: Reading, label: string, {reading: now}: ViewContext) =>
  html`<button type="button" class="lo-tool" aria-pressed=${now === reading} @click=${() => chooseReading(reading)}>${words(label)}</button>`;

const languageButton = (code: string, {locale}: ViewContext) =>
  html`<button type="button" class="lo-tool" lang=${code} translate="no" aria-pressed=${locale === code} @click=${() => chooseLanguage(code)}>
    ${words(languageName(code))}
  </button>`;

/**
 * How to read: standard or Easy Read, pictures, language. One choice moves every widget on the page.
 *
 * @param languages - Those to choose from. Default: English, and each draft that the area switched on.
 */
export function toolbar(context: ViewContext, languages: readonly string[] = offeredLanguages(context.area.languages)): TemplateResult {
  const {reading, pictures, locale} = context;
  return html`
    <div class="lo-toolbar">
      <div class="lo-tools" role="group" aria-label=${readingGroup()}>
        ${readingButton('standard', readingStandard(), context)} ${readingButton('easy', readingEasy(), context)}
        ${reading === 'easy'
          ? html`<button type="button" class="lo-tool" @click=${() => choosePictures(!pictures)}>${words(pictures ? picturesHide() : picturesShow())}</button>`
          : nothing}
      </div>
      ${languages.length > 1
        ? html`<div class="lo-tools" role="group" aria-label=${languageGroup()}>${languages.map((code) => languageButton(code, context))}</div>`
        : nothing}
    </div>
    ${isReviewed(locale) ? nothing : html`<p class="lo-notice">${words(draftLanguage())}</p>`}
  `;
}
