import type {Meta} from '@storybook/web-components-vite';
import {everyTopic, pathwayMeta, pathwayStory} from './parts/pathway-story.js';
import type {Args} from './parts/situations.js';
import {examples} from '../packages/pathway-guide/examples.js';

/** Every page that is built in, each by itself as `pathway="…"` shows it, and on paper. */
const meta: Meta<Args> = {...pathwayMeta, title: 'Widgets/Pathway guide/Every page', tags: ['!autodocs']};
export default meta;

const {area} = examples['an area with much to say'];

export const WhatACetrIs = pathwayStory({pathway: 'what-is-a-cetr'});
export const WhatACetrIsEasyRead = pathwayStory({pathway: 'what-is-a-cetr', reading: 'easy'});
export const WhatACetrIsWhereOneCanAsk = pathwayStory({pathway: 'what-is-a-cetr', area});
export const BeforeOnTheDayAndAfter = pathwayStory({pathway: 'journey'});
export const BeforeOnTheDayAndAfterEasyRead = pathwayStory({pathway: 'journey', reading: 'easy'});
/** Each step shows what it is about. “Open all steps” opens what else there is to know. */
export const EveryStepOpen = pathwayStory({pathway: 'journey', press: ['Open all steps']});
export const EveryStepOpenEasyRead = pathwayStory({pathway: 'journey', reading: 'easy', press: ['Open all steps']});
export const BeforeOnTheDayAndAfterOnPaper = pathwayStory({pathway: 'journey', paper: '', isolated: true});
export const WhenYouTurn16 = pathwayStory({pathway: 'turning-16'});
export const WhenYouTurn16EasyRead = pathwayStory({pathway: 'turning-16', reading: 'easy'});
export const WhenYouTurn18 = pathwayStory({pathway: 'turning-18'});
export const WhenYouTurn18EasyRead = pathwayStory({pathway: 'turning-18', reading: 'easy'});
export const LeavingHospital = pathwayStory({pathway: 'leaving-hospital'});
export const LeavingHospitalEasyRead = pathwayStory({pathway: 'leaving-hospital', reading: 'easy'});

/** No area has said where its pages are: the topics are named, and no address is invented. */
export const TheSurvivalGuideWithoutAddresses = pathwayStory({pathway: 'survival-guide'});
export const TheSurvivalGuideWithEveryAddress = pathwayStory({pathway: 'survival-guide', area: everyTopic});
export const TheSurvivalGuideEasyRead = pathwayStory({pathway: 'survival-guide', area: everyTopic, reading: 'easy'});
export const MoreToRead = pathwayStory({pathway: 'more-to-read', area});
export const MoreToReadEasyRead = pathwayStory({pathway: 'more-to-read', area, reading: 'easy'});
