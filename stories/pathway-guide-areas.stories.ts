import type {Meta} from '@storybook/web-components-vite';
import {pathwayMeta, pathwayStory, undated} from './parts/pathway-story.js';
import type {Args} from './parts/situations.js';

/** What an area can add: a group that meets, doors into help, steps, a programme, and what came of each. Four are re-told from documents that are in `examples/pathways`. */
const meta: Meta<Args> = {...pathwayMeta, title: 'Widgets/Pathway guide/Pathways of an area', tags: ['!autodocs']};
export default meta;

/** Doncaster: a monitoring and support group. */
export const AGroupThatMeets = pathwayStory('a group that meets');
export const AGroupThatMeetsEasyRead = pathwayStory('a group that meets, Easy Read');

/** Sefton, as it was in 2019. */
export const DoorsIntoHelp = pathwayStory('the doors into help');
export const DoorsIntoHelpEasyRead = pathwayStory('the doors into help, Easy Read');

/** Salford: a pilot with its branches. What came of it are counts as bars and as a table, small ones as “fewer than 5”, and plain lists. */
export const StepsBranchesAndCounts = pathwayStory('steps, branches and counts');
export const StepsBranchesAndCountsEasyRead = pathwayStory('steps, branches and counts, Easy Read');

/** Greater Manchester: what a region set out to do. */
export const AProgramme = pathwayStory('a programme');
export const AProgrammeEasyRead = pathwayStory('a programme, Easy Read');

/** Scores on a scale, and a pathway that has ended. */
export const ScoresAndAnEnd = pathwayStory('scores, and an end');

/** Each fault is named by its path in one warning for whoever writes the file; what is right is shown. */
export const APathwayWithFaults = pathwayStory('a pathway with faults');

/** No date, and nobody to ask: the guide says both. */
export const WithoutADate = pathwayStory({area: undated, pathway: 'walk-in'});
export const WithoutADateEasyRead = pathwayStory({area: undated, pathway: 'walk-in', reading: 'easy'});
