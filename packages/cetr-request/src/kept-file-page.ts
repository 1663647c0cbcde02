import {withSourceWords, type Answers, type Flow} from '@local-offer/core';
import {blankAnswer, keptPage, type ViewContext} from '@local-offer/ui';
import {answersToKeep} from './kept-file-answers.js';
import {sectionName} from './messages.js';
import * as text from './messages-keep.js';
import {rowsOf, type Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import type {Sent} from './sending.js';

/** Answers to go on with, or the copy of a request that went, with its reference. */
export type Kept = {readonly answers: Answers} | {readonly reference: string};

/** A copy of what was sent holds nothing to go on with: it would be sent again as another request. */
export const fileOf = (kept: Kept, rows: readonly Row[], context: ViewContext, day?: string): string | undefined =>
  keptPage(context, () => {
    const shown = rows.filter(({unprinted}) => !unprinted);
    return {
      ...(day && {day}),
      notes: 'reference' in kept ? [text.fileSent(kept.reference)] : [text.fileNotSent(), text.fileGoOn()],
      parts: [...new Set(shown.map(({section}) => section))].map((section) => ({
        title: sectionName(section as Section),
        rows: shown.filter((row) => row.section === section).map((row) => ({question: row.question, shown: row.shown || blankAnswer()})),
      })),
      answers: 'answers' in kept ? kept.answers : undefined,
    };
  });

/** What there is to save now: the answers so far, or the copy of what was sent. */
export const fileNow = (flow: Flow, context: ViewContext, sent: Sent | undefined): string | undefined =>
  fileOf(sent ?? {answers: answersToKeep(flow, context)}, sent?.rows ?? withSourceWords(() => rowsOf(flow, context)), context);
