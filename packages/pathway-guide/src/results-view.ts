import type {PathwayResult} from '@local-offer/contract';
import {textOf} from '@local-offer/core';
import {areaWords, dateWords, heading, words} from '@local-offer/ui';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {barsOf, type Bar} from './bars.js';
import * as message from './messages.js';
import {told, type Drawn, type Part} from './parts.js';

type Numbers = Exclude<PathwayResult, {kind: 'list'}>;

const figure = (value: number | undefined, locale: string) => (value === undefined ? message.fewerThan5() : value.toLocaleString(locale === 'en' ? 'en-GB' : locale));

/** One bar. Where the number is not shown there is none: words have no length to read off. */
const barView = ({label, value, share}: Bar, scored: boolean, locale: string) =>
  html`<div class="lo-bar">
    <span class="lo-bar-label">${areaWords(label, locale)}</span>
    ${share === undefined
      ? nothing
      : html`<svg class="lo-bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
          ${scored ? svg`<rect class="lo-bar-scale" width="100" height="10" />` : nothing}<rect class="lo-bar-fill" width=${share} height="10" />
        </svg>`}
    <span class="lo-bar-value">${words(figure(value, locale))}</span>
  </div>`;

/** The picture, silent: the table beside it says the same. */
const picture = (result: Numbers, bars: readonly Bar[], locale: string) =>
  html`<div class="lo-bars" aria-hidden="true">
    ${bars.map((bar) => barView(bar, result.kind === 'scores', locale))}
    ${result.kind === 'scores'
      ? html`<div class="lo-bar lo-bar-ends"><span class="lo-bar-line">${[result.scale.from, result.scale.to].map((end) => html`<span>${words(figure(end, locale))}</span>`)}</span></div>`
      : nothing}
  </div>`;

const table = (result: Numbers, bars: readonly Bar[], locale: string) => {
  const unit = textOf(result.unit, locale) ?? '';
  return html`<table class="lo-figures">
    <caption>${words(message.tableOf(textOf(result.title, locale) ?? ''))}</caption>
    <thead>
      <tr><th scope="col">${words(message.what())}</th><th scope="col">${words(result.kind === 'scores' ? message.scoreOf(unit, figure(result.scale.from, locale), figure(result.scale.to, locale)) : message.numberOf(unit))}</th></tr>
    </thead>
    <tbody>
      ${bars.map(({label, value}) => html`<tr><th scope="row">${areaWords(label, locale)}</th><td>${words(figure(value, locale))}</td></tr>`)}
    </tbody>
  </table>`;
};

const numbers = (result: Numbers, locale: string) => {
  const bars = barsOf(result);
  return html`<div class="lo-result-both">${bars.some(({share}) => share !== undefined) ? picture(result, bars, locale) : nothing} ${table(result, bars, locale)}</div>`;
};

const resultView = (result: PathwayResult, drawn: Drawn): TemplateResult => {
  const {level, locale} = drawn.context;
  const {title, about, date, period, source, url} = result;
  const from = areaWords(source, locale);
  return html`<div class="lo-result">
    ${heading(level + 3, html`${areaWords(title, locale)}`)} ${told(drawn, about, 'information')}
    ${result.kind === 'list'
      ? html`<ul class="lo-list">
          ${result.rows.map(({label}) => html`<li>${areaWords(label, locale)}</li>`)}
        </ul>`
      : numbers(result, locale)}
    <p class="lo-small">${words(message.period())} ${period ? areaWords(period, locale) : words(dateWords(date, locale))}</p>
    <p class="lo-small">${words(message.source())} ${url ? html`<a href=${url}>${from}</a>` : from}</p>
  </div>`;
};

/** What came of it: a still picture of bars and the same as a table, or a list where there are no numbers. */
export const resultsView = (drawn: Drawn): Part => (drawn.pathway.results?.length ? html`${drawn.pathway.results.map((result) => resultView(result, drawn))}` : nothing);
