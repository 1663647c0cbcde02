import '@local-offer/ui/define.js';
import {define} from '@local-offer/ui';
import {CetrRequestElement} from './cetr-request-element.js';

define('lo-cetr-request', CetrRequestElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-cetr-request': CetrRequestElement;
  }
}
