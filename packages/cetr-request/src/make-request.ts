import type {ReviewRequest} from '@local-offer/contract';
import type {Flow, LoadedArea} from '@local-offer/core';
import {collect, plain, textOf, today, toJson} from '@local-offer/core';
import type {ViewContext} from '@local-offer/ui';
import {consentIn} from './agreement.js';
import {rowsOf, whatOf} from './request-answers.js';
import {textAt} from './request-checks.js';
import {chanceOfPage, momentsOf, submissionIdOf} from './submission-id.js';
import {version} from './version.js';

/**
 * The request as it travels. Its id belongs to what was answered: the same answers sent again are the same request, also
 * in the other reading and from an element that the page made anew; other answers are another one.
 */
export function makeRequest(flow: Flow, context: ViewContext, loaded: LoadedArea, {reviewedAt, goes = true}: {readonly reviewedAt?: string | undefined; readonly goes?: boolean} = {}): ReviewRequest {
  const {area, locale, reading} = context;
  const rows = rowsOf(flow, context);
  const content = toJson(rows.flatMap(({id, answer, code = '', state}) => (state === 'blank' ? [] : [[id, answer, code, state]])));
  const code = (id: string) => rows.find((row) => row.id === id)?.code;
  const what = whatOf(rows);
  const answers = collect(flow);
  const earlier = answers['earlier'] === 'yes' && plain(textAt(answers, 'earlier-reference'));
  const submissionId = submissionIdOf(content, textAt(answers, 'chance') || chanceOfPage());
  const sentAt = new Date().toISOString();
  const now = {reviewedAt: reviewedAt ?? sentAt, sentAt};
  // A copy is not sent, and says nothing of when it goes.
  const moments = goes ? momentsOf(submissionId, now) : now;
  const day = today(new Date(moments.reviewedAt));
  const consent = consentIn(answers, rows, {day, preparedAt: moments.reviewedAt, locale, area}, what);
  const name = textOf(area.name, locale);
  return {
    schema: 1,
    kind: what === 'stop' ? 'change' : what,
    submissionId,
    ...(earlier && {earlierReference: earlier}),
    asks: code('asks') as ReviewRequest['asks'],
    urgent: {answer: code('urgent') as ReviewRequest['urgent']['answer'], numbersShown: true},
    answers: rows.map(({step: _, section: __, shown: ___, unprinted: ____, ...answer}) => answer),
    ...(consent && {consent}),
    language: locale,
    reading,
    widgetVersion: version,
    area: {...(name && {name}), ...(area.reviewed && {reviewed: area.reviewed}), ...(loaded.sha256 && {sha256: loaded.sha256})},
    ...moments,
    identity: 'unverified',
  };
}
