import type {ViewContext} from '@local-offer/ui';
import {aboutCetr} from './about-cetr.js';
import type {GuidePage} from './guide-page.js';
import {journey} from './journey.js';
import {leavingHospital} from './leaving-hospital.js';
import {moreToRead} from './more-to-read.js';
import {survivalGuide} from './survival-guide.js';
import {turning16} from './turning-16.js';
import {turning18} from './turning-18.js';

/** The pages that are always there, in the order of the menu. What an area lists to read is a page only where it lists something. */
export const builtInPages = (context: ViewContext): readonly GuidePage[] => [
  ...[aboutCetr, journey, turning16, turning18, leavingHospital, survivalGuide].map((page) => page(context)),
  ...(context.area.links?.length ? [moreToRead()] : []),
];
