import type {Meta} from '@storybook/web-components-vite';
import {pathwayMeta, pathwayStory} from './parts/pathway-story.js';
import type {Args} from './parts/situations.js';

const meta: Meta<Args> = {...pathwayMeta, title: 'Widgets/Pathway guide'};
export default meta;

/** What a page shows that sets nothing: the list of pages, and what happens before a review, on the day and after. */
export const Plain = pathwayStory('plain');

/** The same in short sentences, one idea a row, each with a picture that means it. */
export const EasyRead = pathwayStory('Easy Read');

/** A council’s own pathways under its name, its words for things, pages of the survival guide, and more to read. */
export const AnAreaWithMuchToSay = pathwayStory('an area with much to say');

/** `pathway="journey"`: one page by itself, for a page of the site that is about nothing else. */
export const OnePageAlone = pathwayStory('before, on the day and after, alone');

/** A page of the area can stand alone too. This one is closed, and says so. */
export const APathwayAlone = pathwayStory('a pathway alone');

/** An id that is not there: the whole guide stands, and a warning for the web editor names the ids that are. */
export const APageThatIsNotThere = pathwayStory('a page that is not there');

/** Words longer than a phone is wide break; nothing scrolls sideways. */
export const LongWords = pathwayStory('long words');

/** What this guide says is in English only: on a page in another language it says so, and stays as it is. */
export const OnAPageInAnotherLanguage = {...pathwayStory('plain'), globals: {language: 'pl'}};
