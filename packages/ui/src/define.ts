import {AreaElement} from './lo-area-element.js';
import {define} from './register.js';

define('lo-area', AreaElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-area': AreaElement;
  }
}
