import type {Answers} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../heading.js';
import type {ViewContext} from '../view-context.js';
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
  /** Field name to what may be worth another look, in words. Stands below the control and blocks nothing. */
  readonly warnings?: Readonly<Record<string, string>>;
  /** How the page is read. */
  readonly view?: ViewContext;
  /**
   * Adds a group to an answer that is a list of groups, or takes away the one with this number. Then the focus goes to
   * what the selector finds, and the news is spoken.
   */
  readonly regroup?: (name: string, gone: number | undefined, focus: string, news?: () => string) => void;
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
export const textOfAnswer = ({answers}: Pick<FieldContext, 'answers'>, name: string): string => {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
};

/** The hint, the problem and the remark of a control, for `aria-describedby`. */
export function describedBy({name, hint}: Field, context: FieldContext, more?: string) {
  const id = fieldId(context, name);
  return [hint && `${id}-hint`, context.problems[name] && `${id}-problem`, more, context.warnings?.[name] && `${id}-warning`].filter(Boolean).join(' ') || nothing;
}

/** `aria-invalid` of a control. */
export const invalid = ({name}: Field, {problems}: FieldContext) => (problems[name] ? 'true' : nothing);

const notes = ({name, hint}: Field, context: FieldContext) => {
  const problem = context.problems[name];
  const id = fieldId(context, name);
  return html`${context.reason ?? nothing}${hint ? html`<p class="lo-hint" id="${id}-hint">${words(hint)}</p>` : nothing}
  ${problem ? html`<p class="lo-problem" id="${id}-problem">${words(problem)}</p>` : nothing}`;
};

const remark = ({name}: Field, context: FieldContext) => {
  const warning = context.warnings?.[name];
  return warning ? html`<p class="lo-warning" id="${fieldId(context, name)}-warning">${words(warning)}</p>` : nothing;
};

const fieldClass = ({name}: Field, {problems}: FieldContext) => (problems[name] ? 'lo-field lo-wrong' : 'lo-field');

/** A control that holds its own label: hint, problem, control, remark. */
export const framed = (field: Field, context: FieldContext, control: TemplateResult, label?: TemplateResult): TemplateResult =>
  html`<div class=${fieldClass(field, context)}>${label ?? nothing} ${notes(field, context)} ${control} ${remark(field, context)}</div>`;

/** A control with a label of its own: label, hint, problem, control, remark. */
export function labelled(field: Field, context: FieldContext, control: TemplateResult): TemplateResult {
  const label = html`<label class="lo-label" for=${fieldId(context, field.name)}>${words(field.label)}</label>`;
  return framed(field, context, control, context.level ? heading(context.level, label, headingId(context)) : label);
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
    ${notes(field, context)} ${controls} ${remark(field, context)}
  </fieldset>
`;
