export {builtInPages} from './built-in.js';
export {PathwayGuideElement} from './pathway-guide-element.js';
export {pathwayGuideStyles} from './pathway-guide-styles.js';
export {pathwayGuideView} from './pathway-guide-view.js';
