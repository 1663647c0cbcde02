import {keptFile, readKept, textOf, today, withSourceWords, type Answers, type KeptWords} from '@local-offer/core';
import {urgentRoutes} from './messages.js';
import {fileTitle} from './messages-keep.js';
import type {ViewContext} from './view-context.js';

/** What a form brings to its file. */
export interface KeptPage extends Pick<KeptWords, 'notes' | 'parts'> {
  readonly day?: string;
  /** Without them it is only to be read: nobody can go on with it. */
  readonly answers?: Answers | undefined;
  /** The kind of file; the request's has none. */
  readonly kind?: string;
}

/** Whom to call, as on the pages: the numbers that hold everywhere, then the area's own. */
const urgent = ({area, locale}: ViewContext): readonly string[] => [
  ...urgentRoutes().map(({when, calls, otherwise}) => [when.standard, ...calls.filter((call) => !when.standard.includes(call)).map((call) => `${call}.`), otherwise].join(' ')),
  ...(area.urgent ?? []).map(({label, phone, sms, hours}) => [textOf(label, locale), phone, sms, textOf(hours, locale)].filter(Boolean).join(', ')),
];

/** The file that somebody keeps, read back and compared before anybody is given it; undefined where that fails. */
export const keptPage = (context: ViewContext, make: () => KeptPage): string | undefined =>
  withSourceWords(() => {
    const {day = today(), notes, parts, answers, kind} = make();
    const title = fileTitle(new Date(`${day}T12:00`).toLocaleDateString('en-GB', {dateStyle: 'long'}));
    const page = keptFile({title, lang: 'en', urgent: urgent(context), notes, parts}, answers, kind);
    const back = readKept(page, kind);
    return ('answers' in back ? answers && alike(back.answers, answers) : !answers && back.problem === 'sent') ? page : undefined;
  });

/** Whether two answers say the same, to the last character. */
function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => alike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
