import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {words} from '../words.js';
import {charactersLeft, charactersOver} from '../messages-wizard.js';
import {describedBy, fieldId, invalid, labelled, textOfAnswer, type Field, type FieldContext} from './field.js';

export interface TextareaField extends Field {
  /** The most characters. More can be typed: the page says so, and cuts nothing. */
  readonly limit?: number | undefined;
  readonly rows?: number | undefined;
  /** Only for a field about the person who types. */
  readonly autocomplete?: string | undefined;
}

/** How much more may be written, in words. */
export function countWords(text: string, limit: number): string {
  const left = limit - text.length;
  return (left < 0 ? charactersOver : charactersLeft)(Math.abs(left).toLocaleString('en-GB'));
}

/** Several lines of text. With a limit it says how much room is left; the wizard speaks it when typing pauses near the end. */
export function textareaField(field: TextareaField, context: FieldContext): TemplateResult {
  const id = fieldId(context, field.name);
  const value = textOfAnswer(context, field.name);
  return labelled(
    field,
    context,
    html`<textarea
        class="lo-input lo-textarea"
        dir="auto"
        translate="no"
        autocomplete=${field.autocomplete ?? 'off'}
        id=${id}
        name=${field.name}
        rows=${field.rows ?? 6}
        data-limit=${field.limit ?? nothing}
        aria-describedby=${describedBy(field, context, field.limit ? `${id}-count` : undefined)}
        aria-invalid=${invalid(field, context)}
        .value=${live(value)}
      ></textarea>
      ${field.limit ? html`<p class="lo-hint" id="${id}-count">${words(countWords(value, field.limit))}</p>` : nothing}`,
  );
}
