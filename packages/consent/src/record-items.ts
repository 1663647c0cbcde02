import type {RequestConsent} from '@local-offer/contract';
import {textOf, type AreaConfig} from '@local-offer/core';
import type {AnswerRow} from '@local-offer/ui';
import type {Node} from './graph-parts.js';
import {groupNames, kindNames} from './messages-sharing.js';
import {groupsOf, kindsOf, type SharingRow} from './sharing-lists.js';
import {fieldOf, type Run} from './walk.js';

/*
 * What a record says of each thing, and of sharing. It is read from the rows, so that nothing gets in that was not
 * asked, and no answer to a question that has gone.
 */

type RecordItem = RequestConsent['items'][number];
type Sharing = NonNullable<RequestConsent['sharing']>[number];

/** The keys that hold something. */
export function filledIn<T extends object>(from: T): {[K in keyof T]?: Exclude<T[K], undefined | ''>} {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length))) as never;
}

/** The same, or nothing at all where no key holds anything. */
export const anyIn = <T extends object>(from: T) => {
  const found = filledIn(from);
  return Object.keys(found).length ? found : undefined;
};

/** What the rows say. */
export interface Said {
  readonly row: (name: string) => AnswerRow | undefined;
  /** As typed; undefined where it was left blank. */
  readonly text: (name: string) => string | undefined;
  readonly codes: (name: string) => string[];
  readonly code: <T extends string>(name: string) => T | undefined;
}

export function saidIn(rows: readonly AnswerRow[]): Said {
  const row = (name: string) => rows.find(({id}) => id === name);
  const codes = (name: string) => [row(name)?.code ?? []].flat();
  return {row, codes, text: (name) => row(name)?.shown || undefined, code: <T extends string>(name: string) => codes(name)[0] as T | undefined};
}

/** The name under which a node on the way was answered. */
const visitOf = ({visited}: Run, id: Node['id']) => visited.find(({node}) => node.id === id);

/** Nodes in which whoever decides, or passes it on, says yes, no or not sure. */
const answering = ['A3', 'A5', 'A4-wish', 'B2', 'C2', 'B1-said', 'C1-said', 'C6', 'R2'];

function answerOf(run: Run, said: Said): RecordItem['answer'] {
  if (/^E(3|11)$/.test(run.end!)) return 'yes';
  if (/^E(2|5|5-BI)$/.test(run.end!)) return 'no';
  if (/^E[46]$/.test(run.end!)) return 'disagree';
  return run.end === 'E1' && run.visited.some(({node, field}) => answering.includes(node.id) && said.code(field) === 'unsure') ? 'unsure' : 'not-asked';
}

/** What the person wants, where somebody else decides or answers for them. */
function viewOf(run: Run, said: Said): RecordItem['view'] {
  const at = (id: string, part = '') => said.code(`${visitOf(run, id)?.field}${part}`);
  const code = ['A6', 'R2', 'A4-wish', 'B1-said', 'C1-said'].map((id) => at(id)).find(Boolean) ?? at('S-BI', '-view') ?? at('S-LPA', '-view');
  // A child who answers and would rather not say is not one who could not.
  if (code) return (code === 'dk' || (code === 'cannot' && visitOf(run, 'A4-here')) ? 'do-not-know' : code) as RecordItem['view'];
  const told = at('A1') ?? at('R1');
  if (!told || told === 'yes' || visitOf(run, 'A3')) return undefined;
  return told === 'dk' ? 'do-not-know' : 'not-asked';
}

/** Who made a decision for the person, as far as it was asked. */
function decisionOf(run: Run, said: Said, day: (name: string) => string | undefined) {
  const made = run.visited.find(({node}) => /^S-(BI|LPA)$/.test(node.id));
  const reported = visitOf(run, 'R4');
  const no = said.text(`${run.item}.by`);
  if (no) return {maker: no};
  if (!made && !reported) return undefined;
  const at = (part: string) => said.text(`${(made ?? reported)!.field}-${part}`);
  return anyIn(made ? {maker: at('maker'), role: at('role'), on: day(`${made.field}-on`), asked: at('asked'), less: at('less')} : {maker: at('name'), role: at('role'), on: at('date')});
}

/** One thing in question and what came of it. */
export function itemOf(run: Run, said: Said, day: (name: string) => string | undefined): RecordItem {
  const item = run.item!;
  const {basis, decider, missing, flags} = run;
  return {
    item,
    answer: answerOf(run, said),
    end: run.end!,
    ...filledIn({
      basis,
      decider,
      decision: decisionOf(run, said, day),
      view: viewOf(run, said),
      adultView: said.text(`${item}.A2-view-adult`),
      missing,
      owner: missing && said.text('owner'),
      reason: said.text(`${item}.reason`),
    }),
    flags: [...flags],
  };
}

/** What may be shared: once for all that the same somebody decided. */
export function sharingOf(runs: readonly Run[], said: Said, area: AreaConfig, locale = 'en'): Sharing[] {
  const found = new Map<string, Run[]>();
  for (const run of runs) {
    const field = visitOf(run, 'S1')?.field;
    if (field !== undefined) found.set(field, [...(found.get(field) ?? []), run]);
  }
  return [...found].map(([field, those]): Sharing => {
    const beside = (id: string) => visitOf(those[0]!, id)?.field ?? fieldOf({id}, '');
    const rows = (list: readonly SharingRow[], prefix: string, ours: Readonly<Record<string, readonly string[]>>): Sharing['with'] =>
      list.flatMap(({id, label}) => {
        const name = `${prefix}-${id}`;
        return said.row(name) ? [{id, label: textOf(label, locale) ?? ours[id]?.[0] ?? id, answer: said.code<'yes'>(name) ?? 'not-asked'}] : [];
      });
    return {
      items: those.flatMap(({item}) => item ?? []),
      askedOf: those[0]!.decider!,
      with: rows(groupsOf(area), field, groupNames()),
      what: rows(kindsOf(area), beside('S2'), kindNames()),
      ...filledIn({names: said.text(`${field}-names`), leftOut: said.text(`${beside('S3')}-out`)}),
    };
  });
}
