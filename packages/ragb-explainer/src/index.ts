export {RagbExplainerElement} from './ragb-explainer-element.js';
export {ragbExplainerStyles} from './ragb-explainer-styles.js';
export {ragbExplainerView} from './ragb-explainer-view.js';
