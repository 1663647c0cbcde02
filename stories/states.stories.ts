import type {ViewContext} from '@local-offer/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './parts/part-element.js';
import {blank, controls, fields} from './parts/samples.js';
import type {State} from './parts/states.js';

/**
 * Buttons, links, tools and fields as they look under a pointer, with the keyboard focus and while they are pressed. The states are the
 * widgets' own rules, held on; a real pointer on the first story shows the same.
 */
const meta: Meta = {title: 'States', tags: ['!autodocs']};
export default meta;

const inState = (title: string, ...held: readonly State[]): StoryObj => ({
  render: ({reading, isolated}) => {
    const content = (context: ViewContext) => html`<div data-state=${held.join(' ')}>${controls(context)} ${fields(blank(context, 'field'))}</div>`;
    return html`<h1>${title}</h1>
      <lo-part .content=${content} reading=${reading as string} ?isolated=${isolated as boolean}></lo-part>`;
  },
});

export const Rest = inState('At rest');
export const Hover = inState('Under a pointer', 'hover');
export const Focus = inState('With the keyboard focus', 'focus');
export const Pressed = inState('Pressed', 'hover', 'active');
