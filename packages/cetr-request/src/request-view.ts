import {textOf, type Answers, type AreaConfig} from '@local-offer/core';
import {contactList, englishNote, exitNote, footer, heading, headingId, listName, questions, say, toolbar, urgentBlock, urgentReminder, words, type FieldContext, type Statement, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages.js';
import {reviewHere} from './page-parts.js';
import {pageOf} from './request-pages.js';
import {notice, tells} from './tells.js';

/** What stands below Start. */
export const startNotes = (context: ViewContext): TemplateResult => html`${exitNote(context)} ${footer.checked(context)}`;

/** Whether the form may send: somewhere to send to, and somebody who answers for what is sent. */
export const canSend = ({request, privacy}: AreaConfig, hostDelivers: boolean): boolean =>
  Boolean((hostDelivers || request?.endpoint) && privacy?.controller && privacy.noticeUrl);

/** Those in the area file who can be asked about a request, the first of them where few are enough; or, where it names nobody, whom to ask anywhere. */
export function contacts(context: ViewContext, most?: number): unknown {
  const able = contactList(context, ['register', 'out-of-hours', 'review', 'social-care'], most);
  return able.length ? able : say(text.askCouncil(), context);
}

const saying = (sentence: string, level: number) => html`${heading(level + 1, text.wordsToSay())}<p class="lo-say">${words(sentence)}</p>`;
const all = (statements: readonly Statement[], context: ViewContext) => statements.map((statement) => say(statement, context));

function intro(context: ViewContext, sends: boolean): TemplateResult {
  const {area, locale} = context;
  const reader = textOf(area.request?.promises?.reader, locale);
  return html`
    ${urgentReminder()} ${toolbar(context, [])} ${englishNote()}
    ${sends ? nothing : html`<div class="lo-notice">${say(text.cannotSend(), context)}</div>`}
    ${all(
      [
        text.aboutList(listName(context)),
        text.aboutReview(reviewHere(context)),
        text.anyoneMayAsk(),
        text.howLong(),
      ],
      context,
    )}
    ${reader ? html`<p>${words(text.whoReads(reader))}</p>` : nothing}
  `;
}

const danger = (context: ViewContext): TemplateResult => html`${urgentBlock(context)} ${say(text.dangerAfter(), context)}`;

const meeting = (context: ViewContext): TemplateResult => html`
  ${say(text.meetingWhat(), context)} ${saying(text.meetingSay(), context.level)} ${heading(context.level + 1, text.whomToRing())}
  ${contacts(context)}
`;

/** Every page but the check page and what comes after it. */
export function stepView(step: string, context: ViewContext, fields: FieldContext, answers: Answers, sends: boolean, onChange: (step: string) => void): TemplateResult {
  const page = pageOf(step, {...context, answers});
  if (page)
    return html`${questions(page, context, fields, notice(step, context, answers, onChange))} ${all(page.notes ?? [], context)}
    ${contactList(context, step === 'advocate' ? ['advocacy'] : (page.contacts ?? []))}`;
  const told = tells(step, context, answers);
  const [title, content] = told ?? {
    intro: [text.title, () => intro(context, sends)] as const,
    danger: [text.dangerTitle, () => danger(context)] as const,
    meeting: [text.meetingTitle, () => meeting(context)] as const,
  }[step as 'intro'];
  return html`${heading(context.level, title(), headingId(fields))} ${content()}`;
}

export {all, saying};
