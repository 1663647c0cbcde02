import '@local-offer/ui/define.js';
import {define} from '@local-offer/ui';
import {RagbExplainerElement} from './ragb-explainer-element.js';

define('lo-ragb-explainer', RagbExplainerElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-ragb-explainer': RagbExplainerElement;
  }
}
