import type {Answer, Answers} from '@local-offer/core';
import {answerRows, fitting, keptPage, open, type Asked, type AnswerRow, type Option, type Statement, type ViewContext} from '@local-offer/ui';
import {helps, questions} from './messages-meeting.js';
import * as text from './messages-sheet.js';
import type {Shown} from './person-words.js';

/** The kind of its files: no other form takes one of them for its own. */
export const sheetKind = 'meeting';

const short = ({standard, easy}: Statement, {reading}: ViewContext) => (reading === 'easy' ? easy[0]!.text : standard);

const options = (statements: Readonly<Record<string, Statement>>, context: ViewContext): readonly Option[] =>
  Object.entries(statements).map(([value, one]) => ({value, label: short(one, context), picture: one.easy[0]!.picture}));

/** What the sheet asks. Whose sheet it is calls themself "me". */
export const sheetFields = (people: readonly Shown[], context: ViewContext): readonly Asked[] => [
  {
    kind: 'checkboxes',
    name: 'coming',
    label: text.coming(),
    options: people.map(({id, name, who}) => {
      const mine = id === 'person';
      return {value: id, label: mine ? text.me() : name, picture: who.easy[0]!.picture, asks: [{kind: 'text', name: `name-${id}`, label: mine ? text.myName() : text.nameOf(name)}]};
    }),
  },
  {kind: 'textarea', name: 'others', label: text.others(), rows: 4},
  {kind: 'checkboxes', name: 'ask', label: text.ask(), options: options(questions(), context)},
  {kind: 'textarea', name: 'own', label: text.ownQuestions(), rows: 4},
  {kind: 'checkboxes', name: 'help', label: text.helps(), options: options(helps(), context)},
  {kind: 'textarea', name: 'own-help', label: text.ownHelp(), rows: 4},
];

/** What of these answers the sheet asks for, how many questions that answers, and how many are left out, whole or in part. A name goes with its tick. */
export function takeSheet(found: Answers, fields: readonly Asked[]): {readonly answers: Answers; readonly read: number; readonly left: number} {
  const answers: Record<string, Answer> = {};
  for (const asked of fields.flatMap((one) => open(one, found))) {
    const value = found[asked.name];
    const fits = value && fitting(asked, value);
    if (fits?.length) answers[asked.name] = fits;
  }
  return {answers, read: Object.keys(answers).length, left: Object.entries(found).filter(([name, {length}]) => length && length !== answers[name]?.length).length};
}

const rows = (fields: readonly Asked[], answers: Answers): readonly AnswerRow[] =>
  fields.flatMap((one) => open(one, answers)).flatMap((one) => answerRows(one, answers)).filter(({shown}) => shown);

/** The sheet as plain text: what is ticked and written. */
export const sheetText = (fields: readonly Asked[], answers: Answers): string =>
  [text.title(), ...rows(fields, answers).map(({question, shown}) => `${question}\n${shown}`)].join('\n\n');

/** The sheet as a file to keep. */
export const sheetFile = (makeFields: () => readonly Asked[], answers: Answers, context: ViewContext, day?: string): string | undefined =>
  keptPage(context, () => {
    const fields = makeFields();
    return {
      ...(day && {day}),
      kind: sheetKind,
      notes: [text.fileNotSent(), text.fileGoOn()],
      parts: [{title: text.title(), rows: rows(fields, answers)}],
      answers: takeSheet(answers, fields).answers,
    };
  });
