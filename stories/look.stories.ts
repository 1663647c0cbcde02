import {readArea, tokens, type Token, type TokenName} from '@local-offer/core';
import {errorSummary, heading, say, urgentReminder, words, type ViewContext} from '@local-offer/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {peopleOf} from '../packages/panel-guide/src/people.js';
import {personCard} from '../packages/panel-guide/src/person-card.js';
import {withWords} from '../packages/panel-guide/src/person-words.js';
import {pathwayView} from '../packages/pathway-guide/src/pathway-view.js';
import {what} from '../packages/ragb-explainer/src/messages.js';
import {ratingCard} from '../packages/ragb-explainer/src/rating-card.js';
import {ratingsOf} from '../packages/ragb-explainer/src/ratings.js';
import {brands, type Brand, type BrandName} from './parts/brands.js';
import './parts/part-element.js';
import {blank, controls, fields, filledIn, wrong} from './parts/samples.js';
import {colourOf, passes, verdicts} from './parts/verdicts.js';

/** Everything that the widgets are made of on one page, from the tokens table and the widgets' own templates. */
const meta: Meta = {title: 'Look', tags: ['!autodocs']};
export default meta;

const rows = Object.entries(tokens) as [TokenName, Token][];
const sample = readArea({ratings: [{id: 'red'}, {id: 'amber'}, {id: 'green'}, {id: 'watch', label: 'Watch', meaning: 'A level of an area’s own.'}, {id: 'blue'}]}).area;

const css = (name: TokenName) => `var(--lo-${name}, ${tokens[name].value})`;

/** A swatch wears a surface and the text that belongs on it, as a widget does. */
function swatch([name, {use, on, value}]: [TokenName, Token], brand: Brand): TemplateResult {
  const seen = verdicts(brand).filter((one) => one.seen === name);
  const isText = Boolean(on) && /text-colour$/.test(name);
  const wear = isText ? `color: ${css(name)}; background: ${colourOf(on![0]!, brand)}` : `background: ${colourOf(name, brand)}`;
  return html`<li>
    <div class="swatch" style=${wear}>${isText ? 'Aa' : nothing}</div>
    <code>--lo-${name}</code>
    <div>${use}</div>
    <code>${brand.tokens[name] ?? value}</code>
    ${seen.map((one) => html`<div>${one.ratio?.toFixed(1) ?? '?'} on ${one.against} ${passes(one) ? '' : '✗ too little'}</div>`)}
  </li>`;
}

const lengths = rows.filter(([name]) => /^(space|radius|.*-(radius|width|size|padding|length))/.test(name) && name !== 'easy-read-size');

const length = ([name, {use, value}]: [TokenName, Token], brand: Brand) => html`<li>
  <div class="bar" style="inline-size: min(100%, ${css(name)})"></div>
  <code>--lo-${name}</code>
  <div>${use}</div>
  <code>${brand.tokens[name] ?? value}</code>
</li>`;

const type = (context: ViewContext) => html`
  <div class="lo-title">${heading(context.level, 'The title of a widget')}</div>
  <div class="lo-section">${heading(context.level + 1, 'A part of it')}</div>
  ${heading(context.level + 2, 'A part of a part')}
  ${say(what('Dynamic Support Register', 'DSR')[0]!, context)}
  <p class="lo-strong">${words('Words that matter most')}</p>
  <ul class="lo-list">
    <li>${words('One thing of several')}</li>
    <li>${words('Another one')}</li>
  </ul>
  <p class="lo-small">${words('When somebody last read this through')}</p>
  <p class="lo-notice">${words('A note that stands out')}</p>
  ${urgentReminder()}
`;

const easyRead = (context: ViewContext) => html`${heading(context.level + 1, 'In Easy Read')} ${say(what('Dynamic Support Register', 'DSR')[0]!, context)}`;

const ratings = (context: ViewContext) => html`<div class="lo-ratings">
  ${ratingsOf({...context, area: sample}, 'CETR').map((rating) => ratingCard(rating, {...context, area: sample, level: 1}, {told: 'amber'}))}
</div>`;

const people = (context: ViewContext) => html`<ul class="lo-people">
  ${withWords(peopleOf(sample), context)
    .slice(0, 3)
    .map((person) => personCard({...person, topics: []}, {...context, level: 1}, {}))}
</ul>`;

const way = (context: ViewContext) =>
  html`<div class="lo-page">
    ${pathwayView({
      context: {...context, level: 0},
      state: undefined,
      pathway: {
        steps: [
          {id: 'ask', title: 'Somebody asks', text: 'You, or somebody who knows you.', family: 'Say what has changed.', leads: ['keyworker'], people: ['person', 'family']},
          {id: 'meet', title: 'Everybody meets', text: 'Round one table.', branches: [{text: 'If it cannot wait, there is a meeting first.', to: 'ask'}]},
        ],
        results: [
          {kind: 'counts', title: 'How many', unit: 'people', date: '2026', source: 'Westhaven', rows: [{label: 'Many', value: 31}, {label: 'Some', value: 12}, {label: 'Few', value: 'fewer than 5'}]},
        ],
      },
    })}
  </div>`;

const mistakes = (context: ViewContext) => {
  const all = wrong(context, 'wrong');
  return html`<div class="lo-step">${errorSummary(context.level + 1, all)} ${fields(all)}</div>`;
};

export const Look: StoryObj = {
  render: ({reading, isolated}, {globals}) => {
    const brand: Brand = brands[globals['theme'] as BrandName] ?? brands.light;
    const part = (content: (context: ViewContext) => unknown, read = reading as string) =>
      html`<lo-part .content=${content} reading=${read} ?isolated=${isolated as boolean}></lo-part>`;
    return html`
      <h1>The look</h1>
      <h2>Type</h2>
      ${part(type, 'standard')} ${part(easyRead, 'easy')}
      <h2>Colours</h2>
      <ul class="sheet">
        ${rows.filter(([name]) => name.endsWith('-colour')).map((row) => swatch(row, brand))}
      </ul>
      <h2>Space and size</h2>
      <ul class="sheet">
        ${lengths.map((row) => length(row, brand))}
      </ul>
      <h2>Controls</h2>
      ${part(controls)}
      <h2>Focus</h2>
      ${part((context) => html`<div data-state="focus">${controls(context)}</div>`)}
      <h2>Ratings</h2>
      ${part(ratings)}
      <h2>People</h2>
      ${part(people)}
      <h2>Steps and numbers</h2>
      ${part(way)}
      <h2>Fields</h2>
      ${part((context) => html`${fields(blank(context, 'blank'))}`)}
      <h2>Fields, filled in</h2>
      ${part((context) => html`${fields(filledIn(context, 'filled'))}`)}
      <h2>Errors</h2>
      ${part(mistakes)}
    `;
  },
};
