export {ConsentRecordedEvent} from './consent-events.js';
export {ConsentWizardElement} from './consent-wizard-element.js';
export {consentWizardStyles} from './consent-wizard-styles.js';
