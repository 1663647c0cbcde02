import {endsView, letterOf, letterText, letterView, makeRecord, recordText, reminderFile, reminderHint, remarkOf, consentRows, groupsOf, runsOf, saveReminder, type Band, type Run} from '@local-offer/consent';
import type {ConsentRecord} from '@local-offer/contract';
import {collect, today, type Flow, type LoadedArea} from '@local-offer/core';
import {exitNote, passingButtons, saveFile, words, type Passing, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {changeAnswer, yesAgain} from './messages.js';
import {version} from './version.js';

/** How far each thing in question came. */
export const runsIn = (flow: Flow, {area}: Pick<ViewContext, 'area'>): readonly Run[] => runsOf(collect(flow), {groups: groupsOf(area)});

const takenBack = (runs: readonly Run[]) => runs.some(({end}) => end === 'E12');

/** What was answered, as a record. */
export function recordNow(flow: Flow, context: ViewContext, loaded: LoadedArea): ConsentRecord | undefined {
  const band = collect(flow)['age'] as Band | undefined;
  return makeRecord(flow, context, loaded, {
    day: today(),
    preparedAt: new Date().toISOString(),
    version,
    // Whoever is given the record is told of the person, whoever answered.
    remark: (flag) => remarkOf(flag, {who: undefined, band}).standard,
  });
}

/** It as plain text: the letter, or the record. */
export function textNow(flow: Flow, context: ViewContext, record: ConsentRecord): string {
  return takenBack(runsIn(flow, context)) ? letterText(letterOf({...context, answers: collect(flow)}, today())) : recordText(record);
}

/** What the page after Finish needs besides the context. */
export interface Finished {
  readonly flow: Flow;
  readonly record: ConsentRecord | undefined;
  readonly passing: Passing;
  readonly onChange: () => void;
  readonly onAgain: () => void;
}

const link = (label: string, onClick: () => void) => html`<p><button type="button" class="lo-link-button" @click=${onClick}>${words(label)}</button></p>`;

/** Ends at which something was decided, or taken back, and may be looked at again. */
const lasting = /^E([2-5]|5-BI|11|12)$/;

/** A date to look at it again, in the person's own calendar. */
function reminder(runs: readonly Run[], {area}: ViewContext): TemplateResult | typeof nothing {
  const months = area.consent?.reviewMonths;
  if (!months || !runs.some(({end = ''}) => lasting.test(end))) return nothing;
  const save = () => {
    const {name, text} = reminderFile(today(), months);
    saveFile(name, text, 'text/calendar');
  };
  return html`<div class="lo-after lo-unprinted">
    ${link(saveReminder(), save)}
    <p class="lo-hint">${words(reminderHint())}</p>
  </div>`;
}

/** How it ended: whom to give it to, what it means, the record or the letter, and the ways on from here. */
export function finishedView(context: ViewContext, {flow, record, passing, onChange, onAgain}: Finished): TemplateResult {
  const answers = collect(flow);
  const asker = {...context, answers};
  const runs = runsIn(flow, context);
  return html`
    ${endsView(context, {
      runs,
      asker,
      record,
      rows: consentRows(flow, context),
      buttons: html`${passingButtons(passing, context, {main: true})} ${reminder(runs, context)}`,
      letter: takenBack(runs) ? letterView(letterOf(asker, today())) : nothing,
    })}
    <div class="lo-after lo-unprinted">${link(changeAnswer(), onChange)} ${takenBack(runs) ? link(yesAgain(), onAgain) : nothing} ${exitNote(context)}</div>
  `;
}
