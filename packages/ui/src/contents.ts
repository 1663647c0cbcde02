import {html, type TemplateResult} from 'lit';
import {words} from './words.js';

/** A part of a long page: the id of its heading or section, and what it is called. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/**
 * The parts of a long page, to go straight to one of them. With a script a button takes the focus there: an address of
 * this page would not reach into a shadow root, and a page may use its own for something else. Without one it is a link.
 */
export const contents = (label: string, parts: readonly Part[], onGo?: (id: string) => void): TemplateResult =>
  html`<nav class="lo-contents" aria-label=${label}>
    <p class="lo-strong">${words(label)}</p>
    <ul>
      ${parts.map(
        ({id, title}) =>
          html`<li>${onGo ? html`<button type="button" class="lo-link-button" @click=${() => onGo(id)}>${words(title)}</button>` : html`<a href="#${id}">${words(title)}</a>`}</li>`,
      )}
    </ul>
  </nav>`;
