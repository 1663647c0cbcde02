import type {ViewContext} from '@local-offer/ui';
import type {GuidePage} from './guide-page.js';
import {journey} from './journey.js';

/** The pages that are always there, in the order of the menu. */
export const builtInPages = (context: ViewContext): readonly GuidePage[] => [journey(context)];
