import {textOf} from '@local-offer/core';
import {WidgetElement, words, type ViewContext} from '@local-offer/ui';
import {html, type PropertyDeclarations} from 'lit';

/** The smallest widget: one sentence. It can be told to break. */
export class NoteElement extends WidgetElement {
  static override properties: PropertyDeclarations = {broken: {type: Boolean}, text: {}};

  declare broken: boolean;
  declare text: string;

  constructor() {
    super();
    this.text = 'The note';
  }

  protected override renderWidget({area, level, reading}: ViewContext) {
    if (this.broken) throw new Error('broken on purpose');
    return html`<p>${words(this.text)}</p>
      <p class="area">${words(textOf(area.name, 'en') ?? 'no area')}</p>
      <p class="context">${words(`level ${level}, ${reading}`)}</p>
      <button type="button">Do</button>`;
  }
}
customElements.define('lo-test-note', NoteElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-test-note': NoteElement;
  }
}
