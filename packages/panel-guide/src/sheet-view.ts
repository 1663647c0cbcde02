import type {Answer, Answers} from '@local-offer/core';
import {checkboxesField, fieldWith, heading, openView, passingButtons, pictureOf, saveButton, savingView, say, stepForm, textareaField, textField, typed, wayButton, words, type Asked, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {stay, type GuideState} from './guide-state.js';
import * as sheet from './messages-sheet.js';
import {stepWords} from './messages-steps.js';
import {fieldsOf} from './people-view.js';
import type {Shown} from './person-words.js';
import {sheetFields} from './sheet.js';

/** What the sheet asks with. */
const field = fieldWith({text: textField, textarea: textareaField, checkboxes: checkboxesField});

const isTicked = (answer: Answer | undefined, value: string) => Array.isArray(answer) && (answer as readonly unknown[]).includes(value);
const written = (answers: Answers, name: string) => (typeof answers[name] === 'string' ? answers[name].trim() : '');

/** On paper: what was ticked and written, and room for the rest. */
const onPaper = (asked: Asked, answers: Answers, context: ViewContext) =>
  'options' in asked
    ? html`${heading(context.level + 2, asked.label)}
        <ul class="lo-sheet-rows">
          ${asked.options.map(({value, label, picture, asks}) => {
            const on = isTicked(answers[asked.name], value);
            return html`<li class=${on ? 'lo-box lo-box-ticked' : 'lo-box'}>${context.reading === 'easy' ? pictureOf(picture, context) : nothing} ${words(label)} ${asks ? html`<span class="lo-blank">${on ? typed(written(answers, asks[0]!.name)) : nothing}</span>` : nothing}</li>`;
          })}
        </ul>`
    : html`<p class="lo-strong">${words(asked.label)}</p>
        <p class="lo-paper-box">${typed(written(answers, asked.name))}</p>`;

/** "My meeting": who comes, what to ask, what would help; to fill in here and keep, or to print and fill in. */
export function sheetView(people: readonly Shown[], context: ViewContext, state?: GuideState): TemplateResult {
  const asked = sheetFields(people, context);
  const paper = (answers: Answers) => html`${say(stepWords.safety(), context)} ${asked.map((one) => onPaper(one, answers, context))}`;
  if (!state) return html`${say(sheet.paperIntro(), context)} ${paper({})}`;
  const {answers, shown, emptying, said, passing, opening, onShow, onInput, onAskClear, onClear} = state.sheet;
  const print = wayButton(sheet.print(), state.onPrint, shown);
  const fields = fieldsOf(context, answers);
  const told = emptying && (emptying === 'asked' ? sheet.clearing() : sheet.cleared());
  return html`
    <div class="lo-mine lo-unprinted">
      ${opening.news} ${say(sheet.intro(), context)}
      <div class="lo-moves">
        <button type="button" class=${shown ? 'lo-button lo-folds' : 'lo-button lo-button-main lo-folds'} aria-expanded=${shown} aria-controls="${context.uid}-fill" @click=${onShow}>${words(sheet.fill())}</button>
        ${shown ? nothing : print}
      </div>
      ${openView(context, opening)}
      <div id="${context.uid}-fill" hidden=${shown ? nothing : 'until-found'} @beforematch=${onShow}>
      ${stepForm(context, onInput, stay, html`${asked.map((one) => field(one, fields))}`)}
      ${passingButtons(passing, context, {save: saveButton(passing), saving: savingView(passing, context), print})}
      <div class="lo-moves"><button type="button" class="lo-button lo-button-quiet lo-empty" @click=${onAskClear}>${words(sheet.clear())}</button></div>
      ${told ? html`<p class="lo-shown">${words(told)}</p>` : nothing}
      ${emptying === 'asked'
        ? html`<div class="lo-moves">
            <button type="button" class="lo-button lo-spare" @click=${() => onClear(false)}>${words(sheet.clearNo())}</button>
            <button type="button" class="lo-button" @click=${() => onClear(true)}>${words(sheet.clearYes())}</button>
          </div>`
        : nothing}
      </div>
      <p class="lo-spoken" role="status">${words(told || (said?.() ?? ''))}</p>
    </div>
    <div class="lo-paper">${paper(answers)}</div>
  `;
}
