import type {ConsentRecord, RequestConsent} from '@local-offer/contract';
import {collect, textOf, type Answers, type Flow, type LoadedArea} from '@local-offer/core';
import type {AnswerRow, Asker} from '@local-offer/ui';
import {consentRows, dayIn} from './consent-rows.js';
import type {Flag} from './graph-parts.js';
import {keepers} from './pages-withdraw.js';
import {anyIn, filledIn, itemOf, saidIn, sharingOf, type Said} from './record-items.js';
import {monthsLater} from './reminder.js';
import {groupsOf} from './sharing-lists.js';
import type {Band, Who} from './voice.js';
import {runsOf} from './runs.js';
import {type Run} from './walk.js';

/*
 * What was answered, as the record that the contract describes. Codes, and what the person typed; the words that were
 * shown stand in `answers` and come from the pages.
 */

/** When the record is made, and the words for its flags. */
export interface RecordMoment {
  /** The day in the person's own calendar, as `2026-11-21`. */
  readonly day: string;
  /** ISO 8601, with an offset or Z. */
  readonly preparedAt: string;
  /** What a flag says to the reader. Default: the record has no remarks. */
  readonly remark?: (flag: Flag) => string;
}

/** What a part of the flow came to. */
export interface RecordFrom extends RecordMoment, Pick<Asker, 'area' | 'locale'> {
  readonly runs: readonly Run[];
  /** Every question on the path. What stands in none of them gets into no record. */
  readonly rows: readonly AnswerRow[];
  readonly answers: Answers;
  readonly who: Who | undefined;
  readonly band: Band | undefined;
}

/** Whom to tell, and what else the area says about the record. */
function fromArea({area: {consent = {}, contacts = []}, locale, day}: RecordFrom) {
  const {retention, reviewMonths} = consent;
  const withdraw = consent.withdraw ?? contacts.find(({role}) => keepers.includes(role));
  const contact = withdraw && Object.fromEntries(Object.entries(withdraw).flatMap(([key, value]) => (key === 'role' ? [] : [[key, textOf(value, locale)]])));
  return {lookAgain: reviewMonths && monthsLater(day, reviewMonths), withdrawContact: contact && anyIn(contact), retention: textOf(retention, locale)};
}

/** What is taken back. */
function withdrawalOf({runs, answers, day}: RecordFrom, said: Said): RequestConsent['withdrawal'] {
  const [{end} = {end: undefined}] = runs;
  const on = said.code('W3');
  return {
    items: said.codes('W1') as ('dsr' | 'cetr' | 'sharing')[],
    end: end as 'E12',
    ...filledIn({
      footing: said.code<'self'>('W2'),
      child: said.code<'stop'>('W2-child'),
      from: on && (on === 'now' ? day : dayIn(answers, 'W3-on')),
      meetingHeld: said.code<'yes'>('W4'),
      // Whatever stops, nothing more is shared for it.
      sharingStops: end === 'E12' || undefined,
      told: said.text('W5-told'),
    }),
  };
}

/**
 * What a part of the flow came to, without its questions: for a record, and inside a request. Undefined while nothing has
 * ended. Where nobody is ready yet it holds what they need, the day and the items, and nothing else.
 */
export function recordOf(from: RecordFrom): RequestConsent | undefined {
  const {rows, answers, day, preparedAt, who, band, remark} = from;
  const runs = from.runs.filter(({end}) => end && end !== 'LOOK');
  if (!runs.length) return undefined;
  const said = saidIn(rows);
  const dayOf = (name: string) => (said.text(name) ? dayIn(answers, name) : undefined);
  const need = anyIn({codes: said.codes('need'), answer: said.text('need'), else: said.text('need-else')});
  const items = runs.filter(({item}) => item).map((run) => itemOf(run, said, dayOf));
  if (runs.every(({end}) => end === 'E0'))
    return {schema: 1, state: 'prepared', day, items: items.map(({item, answer, end}) => ({item, answer, end, flags: []})), ...(need && {need})};

  const withdraws = runs.some(({visited}) => visited.some(({node}) => node.id === 'W1'));
  const flags = [...new Set(runs.flatMap((run) => run.flags))];
  const heardFrom = said.text('A8-from');
  return {
    schema: 1,
    state: 'prepared',
    task: withdraws ? 'withdraw' : 'decide',
    day,
    preparedAt,
    ...filledIn({
      who,
      reported: heardFrom && {from: heardFrom, ...filledIn({by: said.text('A8-by'), on: dayOf('A8-on')})},
      ageBand: band,
    }),
    items,
    ...filledIn({
      sharing: sharingOf(runs, said, from.area, from.locale),
      flags,
      remarks: remark && flags.map(remark),
      tell: anyIn({parents: said.code<'yes'>('A3-tell'), who: said.text('B2-tell-who') ?? said.text('C2-tell-who')}),
      supporter: said.text('supporter'),
      advocate: said.code('advocate'),
      views: anyIn({adult: said.text('views-adult'), child: said.text('views-child'), others: said.text('views-others')}),
      council: anyIn({name: said.text('council-name'), order: said.text('council-order')}),
      standing: anyIn({adult: said.text('standing-adult'), child: said.text('standing-child')}),
      withdrawal: withdraws ? withdrawalOf({...from, runs}, said) : undefined,
      need,
      ...fromArea(from),
      signature: anyIn({kind: said.code('sign'), text: said.text('sign-text')}),
    }),
  };
}

/** The record of a finished flow. Undefined where somebody only looked who keeps an earlier one. */
export function makeRecord(
  flow: Flow,
  context: Omit<Asker, 'answers'>,
  loaded: Pick<LoadedArea, 'sha256'>,
  moment: RecordMoment & {readonly version: string},
): ConsentRecord | undefined {
  const {area, locale, reading} = context;
  const answers = collect(flow);
  const rows = consentRows(flow, context);
  const runs = runsOf(answers, {groups: groupsOf(area)});
  const record = recordOf({...moment, area, locale, runs, rows, answers, who: answers['who'] as Who, band: answers['age'] as Band | undefined});
  if (!record?.task) return record;
  const explained = runs.filter(({item, visited}) => item && visited.some(({node}) => node.id === 'told')).map(({item}) => item!);
  const typedForm = (name: string) => {
    const {shown, normalised} = rows.find(({id}) => id === name) ?? {shown: ''};
    return shown ? {typed: shown, ...(normalised && {normalised})} : undefined;
  };
  return {
    ...record,
    ...filledIn({person: anyIn({name: typedForm('name'), born: typedForm('born'), nhsNumber: typedForm('nhs-number')})}),
    told: {
      items: explained,
      ...filledIn({formats: saidIn(rows).codes('formats')}),
      language: locale,
      reading,
      widgetVersion: moment.version,
      area: filledIn({name: textOf(area.name, locale), reviewed: area.reviewed, sha256: loaded.sha256}),
    },
    answers: rows.map(({step: _, section: __, shown: ___, ...answer}) => answer),
  };
}
