import type {ReviewRequest} from '@local-offer/contract';
import type {Flow, LoadedArea} from '@local-offer/core';
import {collect, plain, textOf, toJson} from '@local-offer/core';
import {keep, recall, type ViewContext} from '@local-offer/ui';
import {isEnquiry, rowsOf} from './request-answers.js';
import {isChange, textAt} from './request-checks.js';
import {version} from './version.js';

interface Reviewed {
  readonly content: string;
  readonly submissionId: string;
  readonly at: string;
}

const slot = 'lo-cetr-request sending';

/** Forgets what was sent: a browser may keep a page that somebody left. */
export const forgetReviewed = (): void => keep(slot, undefined);

/** `crypto.randomUUID` needs https. */
const uuid = (): string =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => (+digit ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+digit / 4)))).toString(16));

/**
 * The request as it travels. Its id belongs to what was reviewed: the same answers sent again are the same request,
 * also from an element that the page made anew; other answers are another one.
 */
export function makeRequest(flow: Flow, context: ViewContext, loaded: LoadedArea): ReviewRequest {
  const {area, locale, reading} = context;
  const rows = rowsOf(flow, context);
  const content = toJson(rows);
  // All of them: a change of mind, or another form on the page, may come between two sendings of one request.
  const before = recall<readonly Reviewed[]>(slot) ?? [];
  let reviewed = before.find((one) => one.content === content);
  if (!reviewed) keep(slot, [...before, (reviewed = {content, submissionId: uuid(), at: new Date().toISOString()})]);
  const code = (id: string) => rows.find((row) => row.id === id)?.code;
  const answers = collect(flow);
  const earlier = answers['earlier'] === 'yes' && plain(textAt(answers, 'earlier-reference'));
  const name = textOf(area.name, locale);
  return {
    schema: 1,
    kind: isChange(answers) ? 'change' : isEnquiry(flow) ? 'enquiry' : 'request',
    submissionId: reviewed.submissionId,
    ...(earlier && {earlierReference: earlier}),
    asks: code('asks') as ReviewRequest['asks'],
    urgent: {answer: code('urgent') as ReviewRequest['urgent']['answer'], numbersShown: true},
    answers: rows.map(({step: _, section: __, shown: ___, unprinted: ____, ...answer}) => answer),
    language: locale,
    reading,
    widgetVersion: version,
    area: {...(name && {name}), ...(area.reviewed && {reviewed: area.reviewed}), ...(loaded.sha256 && {sha256: loaded.sha256})},
    reviewedAt: reviewed.at,
    sentAt: reviewed.at,
    identity: 'unverified',
  };
}
