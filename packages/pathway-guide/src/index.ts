export {builtInPages} from './built-in.js';
export type {GuidePage, GuideSection} from './guide-page.js';
export {pagesOf} from './guide-pages.js';
export {localPages, type LocalPages} from './local-pages.js';
export {PathwayGuideElement} from './pathway-guide-element.js';
export {pathwayGuideStyles} from './pathway-guide-styles.js';
export {pathwayGuideView} from './pathway-guide-view.js';
