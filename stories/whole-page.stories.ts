import '@local-offer/cetr-request/define.js';
import '@local-offer/consent-wizard/define.js';
import '@local-offer/panel-guide/define.js';
import '@local-offer/pathway-guide/define.js';
import '@local-offer/ragb-explainer/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {westhaven} from '../packages/cetr-request/examples.js';
import {receive} from './parts/receiver.js';

interface Args {
  reading?: string;
  isolated?: boolean;
}

/**
 * One `<lo-area>` speaks for every widget on its page: it names the area file once. The first widget carries urgent help, the others one
 * line; one switch moves the reading of all.
 */
const meta: Meta<Args> = {title: 'Whole page', component: 'lo-area', beforeEach: receive};
export default meta;

/** As a council would put them: first what the colours mean, then the form to ask. */
export const ExplainerAndRequest: StoryObj<Args> = {
  render: ({reading, isolated = false}) => html`
    <h1>Dynamic support in Westhaven</h1>
    <p>Westhaven Council keeps this page with the local NHS.</p>
    <lo-area .area=${westhaven}></lo-area>
    <lo-ragb-explainer reading=${reading ?? 'standard'} ?isolated=${isolated}></lo-ragb-explainer>
    <lo-cetr-request reading=${reading ?? 'standard'} ?isolated=${isolated}></lo-cetr-request>
  `,
};

/** Three of them: the consent wizard last, for whoever wants to think about it before or after asking. */
export const ExplainerRequestAndConsent: StoryObj<Args> = {
  render: (args, context) => html`
    ${ExplainerAndRequest.render!(args, context)}
    <lo-consent-wizard reading=${args.reading ?? 'standard'} ?isolated=${args.isolated ?? false}></lo-consent-wizard>
  `,
};

/** Both guides: the name of a person in the first leads to their card in the second. */
export const BothGuides: StoryObj<Args> = {
  render: ({reading, isolated = false}) => html`
    <h1>Reviews in Westhaven</h1>
    <p>What happens when, and who does what.</p>
    <lo-area .area=${westhaven}></lo-area>
    <lo-pathway-guide reading=${reading ?? 'standard'} ?isolated=${isolated}></lo-pathway-guide>
    <lo-panel-guide reading=${reading ?? 'standard'} ?isolated=${isolated}></lo-panel-guide>
  `,
};
