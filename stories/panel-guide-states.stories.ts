import type {Meta} from '@storybook/web-components-vite';
import {panelMeta, panelStory} from './parts/panel-story.js';
import {keptRequest, keptSheet, sheet} from './parts/sheet.js';
import type {Args} from './parts/situations.js';

/** What somebody chooses, opens, asks and writes, and what the guide makes of it. */
const meta: Meta<Args> = {...panelMeta, title: 'Widgets/Panel guide/Every state', tags: ['!autodocs']};
export default meta;

export const BeforeTheMeeting = panelStory({fill: {time: 'before'}});
export const AtTheMeeting = panelStory({fill: {time: 'at'}});
export const AfterTheMeeting = panelStory('after the meeting');
export const ThoseWhoMustBeThere = panelStory({fill: {attendance: 'must'}});
export const ThoseWhoAreUsuallyThere = panelStory({fill: {attendance: 'usually'}});
export const ThoseYouCanAskFor = panelStory('those you can ask for');
export const ThoseYouCanAskForAfterTheMeetingEasyRead = panelStory({reading: 'easy', fill: {time: 'after', attendance: 'ask'}});

/** Find-in-page looks for something in a card that is hidden: everybody comes back, and the guide says why. */
export const FoundInWhatWasHidden = panelStory({fill: {attendance: 'must'}, find: '[data-person=advocate]'});

export const AnOpenedCard = panelStory({press: ['What they do Advocate']});
export const EveryCardOpen = panelStory({openAll: true});
/** In Easy Read everybody but the panel waits behind a button, and the rest of long parts too. */
export const EveryPartAndCardOpenEasyRead = panelStory({reading: 'easy', openAll: true});

/** In this area there is nobody to ring: the guide says whom to ask instead, and invents no number. */
export const AskedAboutMedicine = panelStory('about medicine');
export const AskedAboutSchoolEasyRead = panelStory({reading: 'easy', fill: {topic: 'school'}});
export const AskedAboutSayingNo = panelStory({fill: {topic: 'saying-no'}});
export const AskedAboutAProblemWithTheReviewEasyRead = panelStory('a problem with the review, Easy Read');

/** Safety comes before anybody's name. */
export const AskedWhenSomeoneIsNotSafe = panelStory('someone not safe');
export const AskedAboutEverything = panelStory({fill: {topic: 'all'}});

export const TheSheetFilledIn = panelStory({fill: sheet, press: ['Fill it in here']});
export const TheSheetFilledInEasyRead = panelStory({reading: 'easy', fill: sheet, press: ['Fill it in here']});
export const TheSheetAboutToBeEmptied = panelStory({fill: sheet, press: ['Fill it in here', 'Empty the sheet']});
export const TheSheetEmptied = panelStory({fill: sheet, press: ['Fill it in here', 'Empty the sheet', 'Yes, empty it']});

export const TheSheetInAFileWhoCouldOpenIt = panelStory({fill: sheet, press: ['Fill it in here', 'Save a file']});
export const TheSheetBackFromAFile = panelStory({file: keptSheet});
export const TheSheetAndAFileToTakeItsPlace = panelStory({fill: {own: 'Who is the chair?'}, file: keptSheet, press: ['Fill it in here']});
export const AFileOfTheRequestForm = panelStory({file: keptRequest});

/** "Print my sheet" prints the sheet alone, with room to write. */
export const TheSheetOnPaper = panelStory({fill: sheet, paper: 'Print my sheet', isolated: true});
export const TheEmptySheetOnPaperEasyRead = panelStory({reading: 'easy', paper: 'Print my sheet', isolated: true});

/** The page printed as any page is: everybody and every answer, whatever was chosen. */
export const AllOnPaper = panelStory({fill: {attendance: 'must'}, paper: '', isolated: true});
