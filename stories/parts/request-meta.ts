import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import type {RequestArgs} from './request-situation.js';

/** How every story of the request form shows it. */
export const requestMeta: Pick<Meta<RequestArgs>, 'argTypes' | 'render'> = {
  argTypes: {
    reading: {control: 'inline-radio', options: ['standard', 'easy']},
    headinglevel: {control: 'inline-radio', options: ['2', '3', '4', '5']},
    isolated: {control: 'boolean'},
    area: {control: 'object'},
    'host-delivers': {control: 'boolean'},
    'no-history': {control: 'boolean'},
  },
  // The root is chosen once, so another one is another element.
  render: ({area, reading, headinglevel, isolated = false, 'no-history': noHistory = false, 'host-delivers': hostDelivers = false}) =>
    html`${keyed(
      isolated,
      html`<lo-cetr-request
        .area=${area}
        reading=${ifDefined(reading)}
        headinglevel=${ifDefined(headinglevel)}
        ?isolated=${isolated}
        ?no-history=${noHistory}
        ?host-delivers=${hostDelivers}
      ></lo-cetr-request>`,
    )}`,
};
