import '@local-offer/cetr-request/define.js';
import '@local-offer/panel-guide/define.js';
import '@local-offer/pathway-guide/define.js';
import '@local-offer/ragb-explainer/define.js';
import {tokens, type Token, type TokenName} from '@local-offer/core';
import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {westhaven} from '../packages/cetr-request/examples.js';
import {brandOf, fromBrand, pageControls, type BrandArgs} from './parts/brand-args.js';
import {brands} from './parts/brands.js';
import {receive} from './parts/receiver.js';
import {report, summary} from './parts/report.js';
import {dress} from './parts/theme.js';

const rows = Object.entries(tokens) as [TokenName, Token][];

const kinds: readonly [RegExp, string][] = [
  [/^rating/, 'Ratings'],
  [/^(field|error|focus)/, 'Fields, errors and focus'],
  [/colour$/, 'Colours'],
  [/^space/, 'Space'],
];

const tokenControls: ArgTypes<BrandArgs> = Object.fromEntries(
  rows.map(([name, {value, use}]) => [
    name,
    {
      name: `--lo-${name}`,
      description: use,
      control: name.endsWith('-colour') ? {type: 'color'} : {type: 'text'},
      table: {category: kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'Shape and type', defaultValue: {summary: value}},
    },
  ]),
);

/**
 * Set the tokens in the Controls below and see the widgets wear them. After the form, before the long guides: whether every colour can be seen
 * on what it stands on, and the lines to copy into your own stylesheet.
 */
const meta: Meta<BrandArgs> = {
  title: 'Your brand',
  tags: ['!autodocs'],
  args: fromBrand(brands.light),
  argTypes: {...pageControls, ...tokenControls},
  beforeEach: receive,
  parameters: {controls: {sort: 'none', expanded: true}},
  render: (args) => {
    const brand = brandOf(args);
    dress(brand);
    return html`
      <h1>Your brand</h1>
      <p>Set the tokens in the Controls and see the widgets wear them. The lines to copy are below the request form, before the guides.</p>
      ${summary(brand)}
      <h2>The explainer</h2>
      <lo-ragb-explainer .area=${westhaven} rating="amber" headinglevel="3"></lo-ragb-explainer>
      <h2>The request form</h2>
      <lo-cetr-request .area=${westhaven} headinglevel="3"></lo-cetr-request>
      ${report(brand)}
      <h2>The pathway guide</h2>
      <lo-pathway-guide .area=${westhaven} headinglevel="3"></lo-pathway-guide>
      <h2>The panel guide</h2>
      <lo-panel-guide .area=${westhaven} headinglevel="3"></lo-panel-guide>
    `;
  },
};
export default meta;
type Story = StoryObj<BrandArgs>;

/** Nothing set yet: start here. */
export const Yours: Story = {};

/** An invented harbour town whose site is dark. */
export const HarbourDark: Story = {args: fromBrand(brands.harbour)};

/** An invented cathedral city: serif type, square corners, a narrow column. */
export const MinsterSerif: Story = {args: fromBrand(brands.minster)};

/** An invented city with a lot to say on each page: narrow type, little room. What is pressed stays 44 px high. */
export const TramsideTight: Story = {args: fromBrand(brands.tramside)};
