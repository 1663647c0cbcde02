import {pictureUrl} from '@local-offer/pictures';
import {pictures} from '@local-offer/pictures/meanings';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Every Easy Read drawing with its id and what it means: what an area file can name, or replace by a drawing of its own. */
const meta: Meta<{find: string}> = {title: 'Pictures', tags: ['!autodocs'], args: {find: ''}, argTypes: {find: {description: 'Part of an id or of a meaning'}}};
export default meta;

const sheet = Object.entries(pictures) as [string, {readonly meaning: string; readonly drawings: readonly string[]}][];

/** Drawings: OpenMoji, CC BY-SA 4.0. Attribution: `packages/pictures/ATTRIBUTION.md`. */
export const Pictures: StoryObj<{find: string}> = {
  render: ({find}) => {
    const found = sheet.filter(([id, {meaning}]) => `${id} ${meaning}`.toLowerCase().includes(find.toLowerCase()));
    return html`<h1>Pictures</h1>
      <p>${found.length} drawings, made of OpenMoji, the open-source emoji and icon project. Licence: CC BY-SA 4.0.</p>
      <ul class="sheet">
        ${found.map(
          ([id, {meaning, drawings}]) => html`<li>
            <img src=${pictureUrl(id)!} alt="" loading="lazy" />
            <div><code>${id}</code></div>
            <div>${meaning}</div>
            <div class="quiet">${drawings.join(' + ')}</div>
          </li>`,
        )}
      </ul>`;
  },
};
