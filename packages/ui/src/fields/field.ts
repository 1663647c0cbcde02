import type {Answers} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../heading.js';
import {words} from '../words.js';

/** One question's control: the words round it. */
export interface Field {
  /** The name of its answer, and the last part of its ids. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a page knows when it shows its fields. */
export interface FieldContext {
  readonly uid: string;
  readonly answers: Answers;
  /** Field name to what is wrong, in words. */
  readonly problems: Readonly<Record<string, string>>;
  /** Given where the page asks this one question: its label is then the page's heading, at this level. */
  readonly level?: number | undefined;
  /** Why we ask. Stands below that heading. */
  readonly reason?: TemplateResult | undefined;
}

/** The id of a field's first control, which is where an error link leads. */
export const fieldId = ({uid}: FieldContext, name: string): string => `${uid}-${name}`;

/** The id of the page's own heading. */
export const headingId = ({uid}: Pick<FieldContext, 'uid'>): string => `${uid}-heading`;

/** A text answer, as it was typed. */
export const textOfAnswer = ({answers}: FieldContext, name: string): string => {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
};

/** The hint and the problem of a control, for `aria-describedby`. */
export const describedBy = ({name, hint}: Field, context: FieldContext, more?: string) =>
  [hint && `${fieldId(context, name)}-hint`, context.problems[name] && `${fieldId(context, name)}-problem`, more].filter(Boolean).join(' ') || nothing;

/** `aria-invalid` of a control. */
export const invalid = ({name}: Field, {problems}: FieldContext) => (problems[name] ? 'true' : nothing);

const notes = ({name, hint}: Field, context: FieldContext) => {
  const problem = context.problems[name];
  const id = fieldId(context, name);
  return html`${context.reason ?? nothing}${hint ? html`<p class="lo-hint" id="${id}-hint">${words(hint)}</p>` : nothing}
  ${problem ? html`<p class="lo-problem" id="${id}-problem">${words(problem)}</p>` : nothing}`;
};

const fieldClass = ({name}: Field, {problems}: FieldContext) => (problems[name] ? 'lo-field lo-wrong' : 'lo-field');

/** A control with a label of its own: label, hint, problem, control. */
export function labelled(field: Field, context: FieldContext, control: TemplateResult): TemplateResult {
  const label = html`<label class="lo-label" for=${fieldId(context, field.name)}>${words(field.label)}</label>`;
  return html`<div class=${fieldClass(field, context)}>
    ${context.level ? heading(context.level, label, headingId(context)) : label} ${notes(field, context)} ${control}
  </div>`;
}

/** Controls that answer one question together: the legend is what a screen reader says first. */
export const grouped = (field: Field, context: FieldContext, controls: unknown, role?: 'radiogroup'): TemplateResult => html`
  <fieldset
    class=${fieldClass(field, context)}
    role=${role ?? nothing}
    aria-invalid=${role ? invalid(field, context) : nothing}
    aria-describedby=${describedBy(field, context)}
  >
    <legend class="lo-legend">
      ${context.level ? heading(context.level, field.label, headingId(context)) : html`<span class="lo-label">${words(field.label)}</span>`}
    </legend>
    ${notes(field, context)} ${controls}
  </fieldset>
`;
