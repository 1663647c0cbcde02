import '@local-offer/ui/define.js';
import {define} from '@local-offer/ui';
import {PathwayGuideElement} from './pathway-guide-element.js';

define('lo-pathway-guide', PathwayGuideElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-pathway-guide': PathwayGuideElement;
  }
}
