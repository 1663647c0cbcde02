import type {PathwayResult} from '@local-offer/contract';
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
  return html`<table class="lo-figures">
    <caption>${words(message.tableOf())} ${areaWords(result.title, locale)}</caption>
    <thead>
      <tr><th scope="col">${words(message.what())}</th><th scope="col">${words(result.kind === 'scores' ? message.scoreOf(figure(result.scale.from, locale), figure(result.scale.to, locale)) : message.numberOf())} ${areaWords(result.unit, locale)}</th></tr>
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

/** When it was, and who says so. */
const sourceView = ({date, period, source, url}: PathwayResult, locale: string) => {
  const from = areaWords(source, locale);
  return html`<p class="lo-small">${words(message.period())} ${period ? areaWords(period, locale) : words(dateWords(date, locale))}</p>
    <p class="lo-small">${words(message.source())} ${url ? html`<a href=${url}>${from}</a>` : from}</p>`;
};

const resultView = (result: PathwayResult, drawn: Drawn, own: boolean): TemplateResult => {
  const {level, locale} = drawn.context;
  const {title, about} = result;
  return html`<div class="lo-result">
    ${heading(level + 3, html`${areaWords(title, locale)}`)} ${told(drawn, about, 'information')}
    ${result.kind === 'list'
      ? html`<ul class="lo-list">
          ${result.rows.map(({label}) => html`<li>${areaWords(label, locale)}</li>`)}
        </ul>`
      : numbers(result, locale)}
    ${own ? sourceView(result, locale) : nothing}
  </div>`;
};

/** What came of it: a still picture of bars and the same as a table, or a list where there are no numbers. A time and source that all of it shares stand once, at the top. */
export function resultsView(drawn: Drawn): Part {
  const {results = []} = drawn.pathway;
  const [first, second] = results;
  if (!first) return nothing;
  const from = ({date, period, source, url}: PathwayResult) => JSON.stringify([date, period, source, url]);
  const once = second && results.every((result) => from(result) === from(first));
  return html`${once ? html`<div class="lo-result-source">${sourceView(first, drawn.context.locale)}</div>` : nothing} ${results.map((result) => resultView(result, drawn, !once))}`;
}
