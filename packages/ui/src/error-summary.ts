import {html, nothing, type TemplateResult} from 'lit';
import {fieldId, type FieldContext} from './fields/field.js';
import {heading} from './heading.js';
import {problemsTitle} from './messages-wizard.js';
import {words} from './words.js';

/** Goes to the field by script: a fragment would leave the page where `<base href>` is set, and change its address. */
const toField = (event: Event) => {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ParentNode & Node & {getElementById(id: string): HTMLElement | null}).getElementById(link.hash.slice(1))?.focus();
};

/** What has to be put right on this page, first thing on it and holding the focus; each line leads to its field. */
export function errorSummary(level: number, context: FieldContext): TemplateResult | typeof nothing {
  const problems = Object.entries(context.problems);
  if (!problems.length) return nothing;
  const id = `${context.uid}-problems`;
  return html`<div class="lo-problems" role="group" aria-labelledby=${id} tabindex="-1">
    ${heading(level, problemsTitle(), id)}
    <ul class="lo-problem-list">
      ${problems.map(([name, problem]) => html`<li><a href="#${fieldId(context, name)}" @click=${toField}>${words(problem)}</a></li>`)}
    </ul>
  </div>`;
}
