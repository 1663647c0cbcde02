import type {Meta} from '@storybook/web-components-vite';
import {panelMeta, panelStory} from './parts/panel-story.js';
import type {Args} from './parts/situations.js';

const meta: Meta<Args> = {...panelMeta, title: 'Widgets/Panel guide'};
export default meta;

/** What a page shows that sets nothing: no council has given its people, numbers or links. */
export const Plain = panelStory('plain');

/** The same in short sentences, one idea a row, each with a picture that means it. */
export const EasyRead = panelStory('Easy Read');

/** One person renamed, one added, one left out, no further expert on the panel, who leads by setting, contacts, and a planner to read. */
export const AnAreaOfItsOwn = panelStory('an area of its own');

/** An area has said that the new Mental Health Act is in force: what it says about the report then stands there. */
export const TheNewLawInForce = panelStory('the new law in force');

/** Words longer than a phone is wide break; nothing scrolls sideways. */
export const LongWords = panelStory('long words');

/** What this guide says is in English only: on a page in another language it says so, and stays as it is. */
export const OnAPageInAnotherLanguage = {...panelStory('plain'), globals: {language: 'pl'}};
