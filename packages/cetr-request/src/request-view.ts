import {textOf, type Answers, type AreaConfig} from '@local-offer/core';
import {
  areaWords, checkboxesField, dateField, easyRows, exitNote, footer, groupsField, heading, headingId, radiosField, reachLines, say, textField, textareaField, toolbar, urgentBlock, urgentReminder, words,
  type FieldContext, type Statement, type ViewContext,
} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages.js';
import {listName, questionText, reviewTerm, type Asked, type Page} from './page-parts.js';
import {pageOf} from './request-pages.js';
import {notice, tells} from './tells.js';

/** What stands below Start. */
export const startNotes = (context: ViewContext): TemplateResult => html`${exitNote(context)} ${footer.checked(context)}`;

/** Whether the form may send: somewhere to send to, and somebody who answers for what is sent. */
export const canSend = ({request, privacy}: AreaConfig, hostDelivers: boolean): boolean =>
  Boolean((hostDelivers || request?.endpoint) && privacy?.controller && privacy.noticeUrl);

type Roles = readonly NonNullable<AreaConfig['contacts']>[number]['role'][];

const people = ({area, locale}: ViewContext, roles: Roles, most?: number) =>
  (area.contacts ?? [])
    .filter(({role}) => roles.includes(role))
    .slice(0, most)
    .map(
      (contact) => html`<div class="lo-contact">
        ${contact.label ? html`<p class="lo-strong">${areaWords(contact.label, locale)}</p>` : nothing} ${reachLines(contact, locale)}
      </div>`,
    );

/** Those in the area file who can be asked about a request, the first of them where few are enough; or, where it names nobody, whom to ask anywhere. */
export function contacts(context: ViewContext, most?: number): unknown {
  const able = people(context, ['register', 'review', 'out-of-hours', 'social-care'], most);
  return able.length ? able : say(text.askCouncil(), context);
}

const saying = (sentence: string, level: number) => html`${heading(level + 1, text.wordsToSay())}<p class="lo-say">${words(sentence)}</p>`;
const all = (statements: readonly Statement[], context: ViewContext) => statements.map((statement) => say(statement, context));

/** A page in another language, unless a page translator made it so: then it translates us too. */
const inEnglish = () => {
  const {lang, className} = globalThis.document?.documentElement ?? {lang: '', className: ''};
  return /^(en\b|$)/i.test(lang) || /translated-/.test(className);
};

function intro(context: ViewContext, sends: boolean): TemplateResult {
  const {area, locale} = context;
  const reader = textOf(area.request?.promises?.reader, locale);
  return html`
    ${urgentReminder()} ${toolbar(context, [])} ${inEnglish() ? nothing : html`<p class="lo-notice">${words(text.englishOnly())}</p>`}
    ${sends ? nothing : html`<div class="lo-notice">${say(text.cannotSend(), context)}</div>`}
    ${all(
      [
        text.aboutList(listName(context)),
        text.aboutReview(reviewTerm(context)),
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

const templates = {text: textField, textarea: textareaField, date: dateField, groups: groupsField, radios: radiosField, checkboxes: checkboxesField};

function field(asked: Asked, fields: FieldContext): TemplateResult {
  const {level: _, reason: __, ...inside} = fields;
  const {view} = fields;
  const options =
    'options' in asked
      ? asked.options.map(({asks, ...option}) => ({
          ...option,
          ...(asks && {more: () => asks.map((one) => field(one, inside))}),
          // Right below the tick: nothing moves under the finger, and it is what is read next.
          ...(option.value === 'self-harm' && view && {more: () => urgentBlock(view)}),
        }))
      : [];
  return templates[asked.kind]({...asked, options} as never, fields);
}

/** Why we ask, below what the answers before bring with them. In Easy Read it brings the pictures. */
const reason = (above: unknown, {question: {why}}: Page, context: ViewContext) =>
  html`${above} ${context.reading === 'easy' ? easyRows(why.easy, context) : html`<p class="lo-why">${words(why.standard)}</p>`}`;

/** One question, or one small group of them. A field that is labelled with the question is its heading: nothing is said twice. */
function questions(page: Page, context: ViewContext, fields: FieldContext, above: unknown): TemplateResult {
  const {level: _, ...inside} = fields;
  const why = reason(above, page, context);
  const question = questionText(page.question, context);
  const [first] = page.fields;
  const heads = page.fields.length < 2 || first!.label === question;
  const shown = page.fields.map((asked) => field(asked, heads && asked === first ? {...fields, reason: why} : inside));
  // The last stands in one place whatever comes before it: where Easy Read adds choices, what is being typed keeps its caret.
  return html`${heads ? nothing : html`${heading(context.level, question, headingId(fields))} ${why}`} ${shown.slice(0, -1)} ${shown.at(-1)}`;
}

/** Every page but the check page and what comes after it. */
export function stepView(step: string, context: ViewContext, fields: FieldContext, answers: Answers, sends: boolean): TemplateResult {
  const page = pageOf(step, {...context, answers});
  if (page)
    return html`${questions(page, context, fields, notice(step, context, answers))} ${all(page.notes ?? [], context)}
    ${people(context, step === 'advocate' ? ['advocacy'] : (page.contacts ?? []))}`;
  const told = tells(step, context, answers);
  const [title, content] = told ?? {
    intro: [text.title, () => intro(context, sends)] as const,
    danger: [text.dangerTitle, () => danger(context)] as const,
    meeting: [text.meetingTitle, () => meeting(context)] as const,
  }[step as 'intro'];
  return html`${heading(context.level, title(), headingId(fields))} ${content()}`;
}

export {all, saying};
