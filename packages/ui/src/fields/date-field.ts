import {html, type TemplateResult} from 'lit';
import {words} from '../words.js';
import {day, month, year} from '../messages-wizard.js';
import {fieldId, grouped, type Field, type FieldContext} from './field.js';
import {textInput} from './text-field.js';

export interface DateField extends Field {
  /** `bday` where it is the birthday of the person who types. */
  readonly autocomplete?: 'bday' | undefined;
}

/** The names of a date's three answers. */
export const dateParts = (name: string) => [`${name}-day`, `${name}-month`, `${name}-year`] as const;

/** A day in three boxes: nobody has to find their birthday in a calendar. */
export function dateField(field: DateField, context: FieldContext): TemplateResult {
  const labels = [day(), month(), year()];
  return grouped(
    field,
    context,
    html`<div class="lo-date">
      ${dateParts(field.name).map((name, n) => {
        const id = fieldId(context, n ? name : field.name);
        const autocomplete = field.autocomplete && `bday-${['day', 'month', 'year'][n]!}`;
        // The hint and the problem belong to the group, which says them once.
        const part = {name: field.name, label: '', inputmode: 'numeric', width: n > 1 ? 'short' : 'tiny', autocomplete} as const;
        return html`<div><label class="lo-part" for=${id}>${words(labels[n]!)}</label>${textInput(part, context, id, name)}</div>`;
      })}
    </div>`,
  );
}
