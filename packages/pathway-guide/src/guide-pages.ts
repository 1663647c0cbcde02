import type {ViewContext} from '@local-offer/ui';
import {builtInPages} from './built-in.js';
import type {GuidePage} from './guide-page.js';
import {localPages} from './local-pages.js';

/** Every page of the guide in the order of the menu: the built-in ones, then those of the area. */
export const pagesOf = (context: ViewContext): readonly GuidePage[] => [...builtInPages(context), ...localPages(context.area).pages];
