import {html, nothing, type TemplateResult} from 'lit';
import {fieldWith} from './asked-field.js';
import {questionText, type Page} from './asked.js';
import {easyRows} from './easy-read.js';
import {checkboxesField, radiosField} from './fields/choice-field.js';
import {dateField} from './fields/date-field.js';
import {headingId, type FieldContext} from './fields/field.js';
import {groupsField} from './fields/groups-field.js';
import {textField} from './fields/text-field.js';
import {textareaField} from './fields/textarea-field.js';
import {heading} from './heading.js';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

const field = fieldWith({text: textField, textarea: textareaField, date: dateField, groups: groupsField, radios: radiosField, checkboxes: checkboxesField});

/** Why we ask, below what the answers before bring with them. In Easy Read it brings the pictures. */
const reason = (above: unknown, {question: {why}}: Page, context: ViewContext) =>
  html`${above} ${context.reading === 'easy' ? easyRows(why.easy, context) : html`<p class="lo-why">${words(why.standard)}</p>`}`;

/** One question, or one small group of them. A field that is labelled with the question is its heading: nothing is said twice. */
export function questions(page: Page, context: ViewContext, fields: FieldContext, above: unknown = nothing): TemplateResult {
  const {level: _, ...inside} = fields;
  const why = reason(above, page, context);
  const question = questionText(page.question, context);
  const [first] = page.fields;
  const heads = page.fields.length < 2 || first!.label === question;
  const shown = page.fields.map((asked) => field(asked, heads && asked === first ? {...fields, reason: why} : inside));
  // The last stands in one place whatever comes before it: where Easy Read adds choices, what is being typed keeps its caret.
  return html`${heads ? nothing : html`${heading(context.level, question, headingId(fields))} ${why}`} ${shown.slice(0, -1)} ${shown.at(-1)}`;
}
