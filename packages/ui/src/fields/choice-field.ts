import type {Answer} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {words} from '../words.js';
import {fieldId, grouped, invalid, type Field, type FieldContext} from './field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Asked, right below it, only while this is chosen. */
  readonly more?: (() => unknown) | undefined;
}

export interface ChoiceField extends Field {
  readonly options: readonly Option[];
}

/** What is chosen, whether one answer or several can be. */
export const chosenIn = <Chosen extends Option>(options: readonly Chosen[], answer: Answer | undefined): readonly Chosen[] =>
  options.filter(({value}) => (Array.isArray(answer) ? (answer as readonly unknown[]).includes(value) : answer === value));

const choices = (type: 'radio' | 'checkbox', field: ChoiceField, context: FieldContext) => {
  const picked = chosenIn(field.options, context.answers[field.name]);
  return field.options.map((option, n) => {
    const {value, label, more} = option;
    const id = fieldId(context, field.name) + (n ? `-${n}` : '');
    const chosen = picked.includes(option);
    return html`<div class="lo-choice">
        <input
          class="lo-tick"
          type=${type}
          id=${id}
          name=${field.name}
          value=${value}
          autocomplete="off"
          aria-invalid=${type === 'checkbox' ? invalid(field, context) : nothing}
          .checked=${live(chosen)}
        />
        <label class="lo-choice-label" for=${id}>${words(label)}</label>
      </div>
      ${chosen && more ? html`<div class="lo-more">${more()}</div>` : nothing}`;
  });
};

/** One answer of several. Nothing is chosen beforehand. */
export const radiosField = (field: ChoiceField, context: FieldContext): TemplateResult =>
  grouped(field, context, choices('radio', field, context), 'radiogroup');

/** Any number of answers. Nothing is ticked beforehand. */
export const checkboxesField = (field: ChoiceField, context: FieldContext): TemplateResult =>
  grouped(field, context, choices('checkbox', field, context));
