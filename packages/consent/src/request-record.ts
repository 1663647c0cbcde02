import type {RequestConsent} from '@local-offer/contract';
import {recordOf, type RecordFrom} from './record.js';
import {saidIn, sharingOf} from './record-items.js';
import {askedRuns, sharingAsked, sharingDecider, type Standing} from './request-steps.js';
import type {Run} from './walk.js';

/*
 * What the request form carries about consent: how far each thing came, and what may be shared. Asking for something is
 * not yet agreeing to it, so the request of the person themself says nothing of any thing.
 */

export interface RequestRecordFrom extends Omit<RecordFrom, 'runs' | 'who' | 'band'> {
  /** Nothing where the form asks nothing about the person. */
  readonly standing: Standing | undefined;
}

/** The record inside a request; undefined where the form asked nothing about consent. */
export function requestRecord({standing, ...from}: RequestRecordFrom): RequestConsent | undefined {
  if (!standing) return undefined;
  const {answers, area, rows} = from;
  const {who, band, which} = standing;
  // Where it is open what is asked for, no decision is missing yet.
  const runs = askedRuns(answers, standing).map((run): Run => (run.decider && !run.item ? {...run, end: 'E1'} : run));
  // Sharing is asked on one page, of whoever decides, also before it has been decided.
  const decider = rows.some(({id, state}) => /^S[123-]/.test(id) && state !== 'blank') ? sharingDecider(standing) : undefined;
  const shared: readonly Run[] = decider ? [{item: undefined, visited: sharingAsked.map((node) => ({node, field: node.id})), flags: [], decider, end: 'E1'}] : [];
  const record = recordOf({...from, who, band, runs: runs.length ? runs : shared});
  if (!record) return undefined;
  const {sharing: _, ...rest} = record;
  // With a no there is nothing to share for.
  const items = runs.length ? runs.flatMap(({item, end, flags}) => (item && end !== 'E2' && !flags.includes('DISAGREE') ? item : [])) : which;
  const sharing = items.length || !which.length ? sharingOf(shared, saidIn(rows), area, from.locale).filter(({with: groups, what, leftOut}) => groups.length || what.length || leftOut) : [];
  return {...rest, ...(sharing.length && {sharing: sharing.map((one) => ({...one, items: [...items]}))})};
}
