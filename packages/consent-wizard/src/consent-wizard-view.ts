import {consentPage, consentTelling, reviewOf, type ConsentSection} from '@local-offer/consent';
import type {Answers} from '@local-offer/core';
import {
  checkList,
  contactList,
  englishNote,
  exitNote,
  footer,
  heading,
  headingId,
  listName,
  questions,
  say,
  toolbar,
  urgentReminder,
  type CheckRow,
  type FieldContext,
  type Statement,
  type ViewContext,
} from '@local-offer/ui';
import {html, type TemplateResult} from 'lit';
import * as text from './messages.js';

const all = (statements: readonly Statement[], context: ViewContext) => statements.map((statement) => say(statement, context));

/** What stands below Start. */
export const startNotes = (context: ViewContext): TemplateResult => html`${exitNote(context)} ${footer.checked(context)}`;

const titled = (title: string, context: ViewContext, content: unknown) => html`${heading(context.level, title, headingId(context))} ${content}`;

const intro = (context: ViewContext): TemplateResult => {
  const review = reviewOf({...context, band: undefined});
  return titled(
    text.title(),
    context,
    html`${urgentReminder()} ${toolbar(context, [])} ${englishNote()}
    ${all([text.about(listName(context), review), text.nothingSent(), text.alsoFor(), text.takeTime()], context)}`,
  );
};

/** Every page but the check page and what comes after it. */
export function stepView(step: string, context: ViewContext, fields: FieldContext, answers: Answers): TemplateResult {
  if (step === 'intro') return intro(context);
  const asker = {...context, answers};
  const page = consentPage(step, asker);
  if (page) return html`${questions(page, context, fields)} ${all(page.notes ?? [], context)} ${contactList(context, page.contacts ?? [])}`;
  const {title, statements, contacts = []} = consentTelling(step, asker)!;
  return titled(title[context.reading], context, html`${all(statements, context)} ${contactList(context, contacts)}`);
}

/** Everything once more, before it becomes a record. */
export const checkView = (rows: readonly CheckRow[], context: ViewContext, onChange: (step: string) => void): TemplateResult =>
  titled(
    text.checkTitle(),
    context,
    html`${say(text.checkWhy(), context)} ${checkList(rows, (section) => text.sectionName(section as ConsentSection), context, onChange)}`,
  );
