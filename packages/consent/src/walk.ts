import {filled, type Answers} from '@local-offer/core';
import {items, type Basis, type Decider, type Edge, type EndId, type Flag, type Item, type Missing, type Node} from './graph-parts.js';

/** A group of people who may be told: `lead` runs the register, `panel` sits in the review. */
export interface SharingGroup {
  readonly id: string;
  readonly part?: 'lead' | 'panel' | undefined;
}

/** What is known before the first question. */
export interface Given {
  /** Where to begin. Default: `who`. The request form begins at `R1`. */
  readonly from?: string;
  /** What somebody else has asked already: `who`, `age`, `which`, and `basis: ['asked']` where the request form asks for it. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
  /** The name of an answer, where it is not `fieldOf`. */
  readonly name?: (node: Node, item: Item | undefined) => string | undefined;
  readonly groups: readonly SharingGroup[];
}

/** A node on the way, and the name of its answer. */
export interface Visit {
  readonly node: Node;
  readonly field: string;
}

/** How far one thing in question has come. */
export interface Run {
  /** What it is about; undefined before that is chosen, and in taking back. */
  readonly item: Item | undefined;
  readonly visited: readonly Visit[];
  /** Where it ended; undefined while an answer is missing. */
  readonly end?: EndId | undefined;
  readonly flags: readonly Flag[];
  readonly basis?: Basis | undefined;
  readonly decider?: Decider | undefined;
  readonly missing?: Missing | undefined;
}

type Draft = {-readonly [K in keyof Run]: Run[K]} & {
  readonly visited: Visit[];
  flags: Flag[];
  readonly seen: Record<string, readonly string[]>;
  shares?: boolean;
};

/** The name under which the answer to a node is kept: `B2`, or `dsr.B2` for one of several things. */
export const fieldOf = ({id}: Pick<Node, 'id'>, prefix: string | undefined): string => (prefix ? `${prefix}.${id}` : id);

/** The answers that this somebody may choose from. */
export const offeredTo = ({codes = [], offered}: Node, who: string | undefined): readonly string[] =>
  offered ? (offered[who ?? ''] ?? offered['']!) : codes;

/** What was chosen. An answer that is not offered to whoever answers is none, and so is a list where there can be one. */
export const chosenIn = (node: Node, answer: Answers[string] = [], who: string | undefined): readonly string[] =>
  node.several || typeof answer === 'string'
    ? offeredTo(node, who).filter((code) => ([answer].flat() as readonly string[]).includes(code))
    : [];

/** The names of a node's typed answers; a day has three. */
export const typedNames = ({fields = {}}: Node, field: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, kind]) =>
    kind === 'day' ? ['day', 'month', 'year'].map((part) => `${field}-${name}-${part}`) : `${field}-${name}`,
  );

const fits = (when: Edge['when'] = {}, seen: Draft['seen']): boolean =>
  Object.entries(when).every(([id, codes]) => seen[id]?.some((code) => codes.includes(code)));

/** Whether what is shared fits what was agreed: a panel that may read nothing, or a register whose leads may know nothing, does not. */
function weigh(item: Item | undefined, row: (group: string) => unknown, {groups}: Given): string {
  const no = (part: SharingGroup['part']) => {
    const those = groups.filter((group) => group.part === part);
    return those.length > 0 && those.every(({id}) => row(id) === 'no');
  };
  return item === 'cetr' && no('panel') ? 'panel-no' : item === 'dsr' && no('lead') ? 'lead-no' : 'fits';
}

/** Follows the edges from a node until an answer is missing, sharing begins, or it ends. */
function follow(byId: ReadonlyMap<string, Node>, draft: Draft, from: string, answers: Answers, given: Given, prefix = ''): void {
  const {item, seen} = draft;
  for (let to: string = from, node; (node = byId.get(to));) {
    const field = given.name?.(node, item) ?? fieldOf(node, node.branch === 'sharing' ? prefix : node.per && item);
    draft.visited.push({node, field});
    const codes = chosenIn(
      node,
      node.weighed ? weigh(item, (group) => answers[`${fieldOf({id: 'S1'}, prefix)}-${group}`], given) : answers[field],
      seen['who']?.[0],
    );
    if (codes.length) seen[node.id] = codes;
    else if (node.codes && !node.optional) return;
    if (Object.entries(node.fields ?? {}).some(([name, kind]) => kind === 'needed' && filled(answers[`${field}-${name}`]))) return;
    const {to: next, flag, unflag, ...found} = node.edges.find(({when}) => fits(when, seen))!;
    if (flag) draft.flags.push(flag);
    if (unflag) draft.flags = draft.flags.filter((one) => one !== unflag);
    for (const key of ['basis', 'decider', 'missing'] as const) if (found[key]) Object.assign(draft, {[key]: found[key]});
    if (next === 'S') draft.shares = true;
    else if (!byId.has(next)) draft.end = next as EndId;
    to = next;
  }
}

/**
 * Walks these nodes: every thing in question with the way it went. What was answered to a question that is no longer asked is not looked
 * at. Two things that the same somebody decided share one set of answers about sharing.
 */
export const walker = (nodes: readonly Node[]) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (answers: Answers, given: Given): readonly Run[] => {
    const {known = {}, from = 'who'} = given;
    const draft = (item?: Item): Draft => {
      const one: Draft = {item, visited: [], flags: [], seen: {...known}};
      follow(byId, one, from, answers, given);
      return one;
    };
    const first = draft();
    const chosen = known['which'] ?? first.seen['which'];
    if (!chosen) return [first];
    const drafts = items.filter((item) => chosen.includes(item)).map(draft);
    const shared = drafts.filter(({shares}) => shares);
    const apart = new Set(shared.map(({decider}) => decider)).size > 1;
    for (const one of shared) follow(byId, one, 'S1', answers, given, apart ? one.item : '');
    return drafts;
  };
};
