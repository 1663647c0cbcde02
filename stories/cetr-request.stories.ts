import type {Meta} from '@storybook/web-components-vite';
import {requestMeta, requestStory} from './parts/request-story.js';
import type {Args} from './parts/situations.js';

const meta: Meta<Args> = {...requestMeta, title: 'Widgets/Request form'};
export default meta;

/** The first page as a resident meets it, where the council has said where requests go. Fill it in: nothing leaves this page. */
export const Plain = requestStory('plain');

/** The same in short sentences with pictures. The questions, errors and buttons follow. */
export const EasyRead = requestStory('Easy Read');

/** The usual first day: a council has put the tag on a page and set nothing. The form says that it cannot send, and helps all the same. */
export const NoAreaFile = requestStory('no area file');

/** There are contacts, but no address that receives requests. */
export const CannotSendYet = requestStory('cannot send yet');
