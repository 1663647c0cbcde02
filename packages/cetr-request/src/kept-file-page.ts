import {textOf, today, withSourceWords, type Answers, type Flow} from '@local-offer/core';
import {blankAnswer, urgentRoutes, type ViewContext} from '@local-offer/ui';
import {keptFile, readKept} from './kept-file.js';
import {answersToKeep} from './kept-file-answers.js';
import {sectionName} from './messages.js';
import * as text from './messages-keep.js';
import {rowsOf, type Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import type {Sent} from './sending.js';

/** Whom to call, as on the pages: the numbers that hold everywhere, then the area's own. */
const urgent = ({area, locale}: ViewContext): readonly string[] => [
  ...urgentRoutes().map(({when, calls, otherwise}) => [when.standard, ...calls.filter((call) => !when.standard.includes(call)).map((call) => `${call}.`), otherwise].join(' ')),
  ...(area.urgent ?? []).map(({label, phone, sms, hours}) => [textOf(label, locale), phone, sms, textOf(hours, locale)].filter(Boolean).join(', ')),
];

/** Answers to go on with, or the copy of a request that went, with its reference. */
export type Kept = {readonly answers: Answers} | {readonly reference: string};

/**
 * The file, read back and compared before anybody is given it; undefined where that fails. A copy of what was sent holds
 * nothing to go on with: it would be sent again as another request.
 */
export const fileOf = (kept: Kept, rows: readonly Row[], day: string, context: ViewContext): string | undefined =>
  withSourceWords(() => {
    const own = 'answers' in kept ? kept.answers : undefined;
    const shown = rows.filter(({unprinted}) => !unprinted);
    const file = keptFile(
      {
        title: text.fileTitle(new Date(`${day}T12:00`).toLocaleDateString('en-GB', {dateStyle: 'long'})),
        lang: 'en',
        urgent: urgent(context),
        notes: 'reference' in kept ? [text.fileSent(kept.reference)] : [text.fileNotSent(), text.fileGoOn()],
        parts: [...new Set(shown.map(({section}) => section))].map((section) => ({
          title: sectionName(section as Section),
          rows: shown.filter((row) => row.section === section).map((row) => ({question: row.question, shown: row.shown || blankAnswer()})),
        })),
      },
      own,
    );
    const back = readKept(file);
    const same = 'answers' in back ? own && alike(back.answers, own) : !own && back.problem === 'sent';
    return same ? file : undefined;
  });

/** Whether two answers say the same, to the last character. */
function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => alike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}

/** What there is to save now: the answers so far, or the copy of what was sent. Its name says nothing to anybody who sees it in a list. */
export function fileNow(flow: Flow, context: ViewContext, sent: Sent | undefined): {readonly name: string; readonly page: string} | undefined {
  const day = today();
  const rows = sent?.rows ?? withSourceWords(() => rowsOf(flow, context));
  const page = fileOf(sent ?? {answers: answersToKeep(flow, context)}, rows, day, context);
  return page === undefined ? undefined : {name: `notes-${day}.html`, page};
}
