import type {ConsentRecord} from '@local-offer/contract';
import {blankAnswer, heading, say, typed, words, type AnswerRow, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {EndVoice} from './end-words.js';
import * as text from './messages-record-view.js';
import {remarkOf} from './remark-of.js';
import {atStart, thingOf} from './say-who.js';

/** What the record is shown from. */
export interface Recorded {
  readonly record: ConsentRecord;
  /** Every question with its answer, in the words that were shown. */
  readonly rows: readonly AnswerRow[];
  /** Who answered and how old the person is. Default: as the record says. */
  readonly voice?: Pick<EndVoice, 'who' | 'band'>;
}

type Item = ConsentRecord['items'][number];
type Sharing = NonNullable<ConsentRecord['sharing']>[number];
type Rows = Sharing['with'];

/** A line of the record: a label, and what stands behind it. Without anything there it is a line to write on. */
const line = (label: string, ...content: readonly unknown[]): TemplateResult => html`<div class="lo-answer">
  <dt>${words(label)}</dt>
  <dd>${content}</dd>
</div>`;

const list = (lines: readonly unknown[]): TemplateResult => html`<dl class="lo-answers">${lines}</dl>`;
const shown = ({question, shown}: AnswerRow): TemplateResult => line(question, shown ? typed(shown) : words(blankAnswer()));
const own = (label: string, value: string | undefined) => (value ? line(label, typed(value)) : nothing);

/** A day, as `2026-11-21`, as people write it. */
const dayWords = (day: string, {locale}: Pick<ViewContext, 'locale'>): string =>
  new Date(`${day}T00:00Z`).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {dateStyle: 'long', timeZone: 'UTC'});

/** What came of one thing, on what footing, what is missing, and what to look at first. */
function itemLine({item, answer, basis, missing, flags}: Item, voice: EndVoice): TemplateResult {
  const more = [basis && text.basisWords[basis](), missing && text.missingWords[missing]()].filter((one) => one !== undefined);
  // Whoever is given it is told of the person, whoever answered.
  const remarks = flags.filter((flag) => !(flag === 'ASK-ABOUT-IMCA' && missing === 'imca')).map((flag) => remarkOf(flag, {...voice, who: undefined}).standard);
  return line(
    atStart(thingOf({...voice, item}).doing),
    html`<p class="lo-strong">${words(text.answerWords[answer]())}</p>`,
    [...more, ...remarks].map((one) => html`<p>${words(one)}</p>`),
  );
}

/** Those rows by what was said of them: what is yes first. */
const sorted = (rows: Rows, labels: typeof text.withWords) =>
  (['yes', 'no', 'unsure', 'not-asked'] as const).map((answer) => {
    const names = rows.filter((row) => row.answer === answer).map(({label}) => label);
    return names.length ? line(labels[answer](), words(names.join('; '))) : nothing;
  });

/** Who may be told, and what. What is left out goes before it. */
const sharingView = ({items, with: groups, what, names, leftOut}: Sharing, voice: EndVoice, {level}: ViewContext): TemplateResult => html`
  ${heading(level + 2, text.sharingFor(items.map((item) => thingOf({...voice, item}).easyDoing).join(', ')))}
  ${list([own(text.leftOut(), leftOut), ...sorted(groups, text.withWords), own(text.familyNames(), names), ...sorted(what, text.whatWords)])}
`;

/** What was explained and how, and when and with whom to look at it again. */
function notes({told, lookAgain, withdrawContact, retention}: ConsentRecord, context: ViewContext): readonly unknown[] {
  const {name, reviewed} = told?.area ?? {};
  return [
    told && line(text.explained(), words(text.explainedHow(told.reading === 'easy' ? text.inEasyRead() : text.inStandard(), told.language, told.widgetVersion))),
    name && line(text.areaFile(), words(reviewed ? text.areaReviewed(name, dayWords(reviewed, context)) : name)),
    withdrawContact && line(text.toChange(), words(Object.values(withdrawContact).join(', '))),
    lookAgain && line(text.lookAgain(), words(dayWords(lookAgain, context))),
    retention && line(text.kept(), words(retention)),
  ].map((one) => one ?? nothing);
}

/** Who answered and about whom stands first; sharing has its own lists. */
const first = /^(who|age|A8-.*|name|born|nhs-number)$/;
const elsewhere = /^((dsr|cetr)\.)?S[123]-/;
/** Of somebody who is not ready yet nothing is kept but what they need. */
const needed = /^need/;

/** The record, to read through and to print for whoever is given it. */
export function recordView(context: ViewContext, {record, rows, voice: known}: Recorded): TemplateResult {
  const {task, day, items, sharing = []} = record;
  const voice: EndVoice = {...context, who: record.who, band: record.ageBand, ...known};
  const those = (keep: (id: string) => boolean) => rows.filter(({id}) => keep(id)).map(shown);
  const answers = task ? those((id) => !first.test(id) && !elsewhere.test(id)) : [];
  return html`
    <div class=${record.withdrawal?.end === 'E12' ? 'lo-record lo-printed' : 'lo-record'}>
      ${heading(context.level + 1, text.title())} ${say(text.prepared(dayWords(day, context)), context)}
      ${list([...those((id) => (task ? first : needed).test(id)), ...items.map((item) => itemLine(item, voice)), ...notes(record, context)])}
      ${sharing.map((one) => sharingView(one, voice, context))} ${answers.length ? html`<div class="lo-printed">${heading(context.level + 2, text.answersTitle())} ${list(answers)}</div>` : nothing}
      ${task && context.area.consent?.signature ? list([line(text.signName()), line(text.signDate())]) : nothing}
    </div>
  `;
}
