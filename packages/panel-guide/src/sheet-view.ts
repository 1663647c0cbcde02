import type {Answer, Answers} from '@local-offer/core';
import {checkboxesField, heading, say, stepForm, textareaField, textField, typed, words, type Statement, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {stay, type GuideState} from './guide-state.js';
import {helps, questions} from './messages-meeting.js';
import * as sheet from './messages-sheet.js';
import {fieldsOf} from './people-view.js';
import type {Shown} from './person-words.js';

const short = ({standard, easy}: Statement, {reading}: ViewContext) => (reading === 'easy' ? easy[0]!.text : standard);

/** Things to tick, each by its number. */
const options = (statements: readonly Statement[], context: ViewContext) =>
  statements.map((one, n) => ({value: String(n + 1), label: short(one, context), picture: one.easy[0]!.picture}));

const isTicked = (answer: Answer | undefined, value: string) => Array.isArray(answer) && (answer as readonly unknown[]).includes(value);
const written = (answers: Answers, name: string) => (typeof answers[name] === 'string' ? answers[name].trim() : '');

interface Line {
  readonly value: string;
  readonly label: string;
  readonly name?: string;
}

const ticks = (answers: Answers, name: string, lines: readonly Line[]) =>
  html`<ul class="lo-sheet-rows">
    ${lines.map((line) => {
      const on = isTicked(answers[name], line.value);
      return html`<li class=${on ? 'lo-box lo-box-ticked' : 'lo-box'}>${words(line.label)} ${line.name === undefined ? nothing : html`<span class="lo-blank">${on ? typed(line.name) : nothing}</span>`}</li>`;
    })}
  </ul>`;

const lines = (label: string, answers: Answers, name: string) => html`<p class="lo-strong">${words(label)}</p><p class="lo-paper-box">${typed(written(answers, name))}</p>`;

/** The sheet as paper: what was ticked and written, and room for the rest. */
export function paper(people: readonly Shown[], context: ViewContext, answers: Answers): TemplateResult {
  const part = (title: string) => heading(context.level + 2, title);
  return html`
    ${part(sheet.coming())}
    ${ticks(answers, 'coming', people.map(({id, name}) => ({value: id, label: name, name: written(answers, `name-${id}`)})))}
    ${lines(sheet.others(), answers, 'others')} ${part(sheet.ask())} ${ticks(answers, 'ask', options(questions(), context))}
    ${lines(sheet.ownQuestions(), answers, 'own')} ${part(sheet.helps())} ${ticks(answers, 'help', options(helps(), context))}
    ${lines(sheet.ownHelp(), answers, 'own-help')}
  `;
}

/** "My meeting": who comes, what to ask, what would help; to fill in here and print, or to print and fill in. */
export function sheetView(people: readonly Shown[], context: ViewContext, state?: GuideState): TemplateResult {
  people = people.map((one) => (one.id === 'person' ? {...one, name: sheet.me()} : one));
  if (!state) return html`${say(sheet.paperIntro(), context)} ${paper(people, context, {})}`;
  const fields = fieldsOf(context, state.sheet);
  const many = (name: string, label: string, statements: readonly Statement[]) => checkboxesField({name, label, options: options(statements, context)}, fields);
  const long = (name: string, label: string) => textareaField({name, label, rows: 4}, fields);
  return html`
    <div class="lo-mine lo-unprinted">
      ${say(sheet.intro(), context)}
      ${stepForm(
        context,
        state.onSheet,
        stay,
        html`${checkboxesField(
          {
            name: 'coming',
            label: sheet.coming(),
            options: people.map(({id, name, who}) => ({
              value: id,
              label: name,
              picture: who.easy[0]!.picture,
              more: () => textField({name: `name-${id}`, label: sheet.nameOf(name)}, fields),
            })),
          },
          fields,
        )}
        ${long('others', sheet.others())} ${many('ask', sheet.ask(), questions())} ${long('own', sheet.ownQuestions())} ${many('help', sheet.helps(), helps())}
        ${long('own-help', sheet.ownHelp())}`,
      )}
      <div class="lo-buttons">
        <button type="button" class="lo-button lo-button-main" @click=${state.onPrint}>${words(sheet.print())}</button>
        <button type="button" class="lo-button lo-empty" @click=${state.onAskClear}>${words(sheet.clear())}</button>
      </div>
      <p class="lo-shown" role="status">${state.emptying ? words(state.emptying === 'asked' ? sheet.clearing() : sheet.cleared()) : nothing}</p>
      ${state.emptying === 'asked'
        ? html`<div class="lo-buttons">
            <button type="button" class="lo-button lo-spare" @click=${() => state.onClear(false)}>${words(sheet.clearNo())}</button>
            <button type="button" class="lo-button" @click=${() => state.onClear(true)}>${words(sheet.clearYes())}</button>
          </div>`
        : nothing}
    </div>
    <div class="lo-paper">${paper(people, context, state.sheet)}</div>
  `;
}
