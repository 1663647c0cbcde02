import '@local-offer/ui/define.js';
import {define} from '@local-offer/ui';
import {PanelGuideElement} from './panel-guide-element.js';

define('lo-panel-guide', PanelGuideElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-panel-guide': PanelGuideElement;
  }
}
