import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldId, invalid, labelled, textOfAnswer, type Field, type FieldContext} from './field.js';

export interface TextField extends Field {
  /** Only for a field about the person who types. Every other one is `off`, so that no browser offers these answers to the next person. */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'tel' | 'email' | 'numeric' | undefined;
  /** How long the answer is likely to be. */
  readonly width?: 'short' | 'tiny' | undefined;
}

/** A line of text. Nothing typed is ever changed, cut or corrected. */
export const textInput = (field: TextField, context: FieldContext, id = fieldId(context, field.name), name = field.name): TemplateResult =>
  html`<input
    class="lo-input ${field.width ? `lo-${field.width}` : ''}"
    type="text"
    dir="auto"
    translate="no"
    spellcheck="false"
    id=${id}
    name=${name}
    autocomplete=${field.autocomplete ?? 'off'}
    inputmode=${field.inputmode ?? nothing}
    autocapitalize=${field.inputmode === 'email' ? 'off' : nothing}
    aria-describedby=${describedBy(field, context)}
    aria-invalid=${invalid(field, context)}
    .value=${live(textOfAnswer(context, name))}
  />`;

/** A line of text with its label. */
export const textField = (field: TextField, context: FieldContext): TemplateResult => labelled(field, context, textInput(field, context));
