import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {choose} from '../messages-wizard.js';
import type {ChoiceField} from './choice-field.js';
import {describedBy, fieldId, invalid, labelled, textOfAnswer, type FieldContext} from './field.js';
import {words} from '../words.js';

/** One answer of a long list. Short lists are radios. */
export const selectField = (field: ChoiceField, context: FieldContext): TemplateResult => {
  const answer = textOfAnswer(context, field.name);
  return labelled(
    field,
    context,
    html`<select
      class="lo-input lo-select"
      id=${fieldId(context, field.name)}
      name=${field.name}
      autocomplete="off"
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid(field, context)}
    >
      <option value="" .selected=${live(!answer)}>${words(choose())}</option>
      ${field.options.map(({value, label}) => html`<option value=${value} .selected=${live(answer === value)}>${words(label)}</option>`)}
    </select>`,
  );
};
