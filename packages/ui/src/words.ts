import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * Puts a sentence on the page. Keyed by itself: page translators wrap text in `<font>`, and an unkeyed text would then
 * never change again.
 */
export const words = (text: string) => keyed(text, text);

/** What a person typed, a name or a reference: never translated, and kept apart from the direction of the words around it. */
export const typed = (text: string) => html`<bdi translate="no">${keyed(text, text)}</bdi>`;
