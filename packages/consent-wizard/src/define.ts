import '@local-offer/ui/define.js';
import {define} from '@local-offer/ui';
import {ConsentWizardElement} from './consent-wizard-element.js';

define('lo-consent-wizard', ConsentWizardElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-consent-wizard': ConsentWizardElement;
  }
}
