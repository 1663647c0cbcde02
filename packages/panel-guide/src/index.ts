export {PanelGuideElement} from './panel-guide-element.js';
export {panelGuideStyles} from './panel-guide-styles.js';
export {panelGuideView} from './panel-guide-view.js';
