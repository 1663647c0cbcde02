import type {Meta} from '@storybook/web-components-vite';
import {consentMeta, consentStory} from './parts/consent-story.js';
import type {Args} from './parts/situations.js';

const meta: Meta<Args> = {...consentMeta, title: 'Widgets/Consent wizard'};
export default meta;

/** The first page as a resident meets it. Go through it: nothing is sent, and nothing is kept. */
export const Plain = consentStory('plain');

/** The same in short sentences with pictures. The questions, errors and buttons follow. */
export const EasyRead = consentStory('Easy Read');

/** The usual first day: a council has put the tag on a page and set nothing. Nobody is named who could be told, and nothing is invented. */
export const NoAreaFile = consentStory('no area file');
