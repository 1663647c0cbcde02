import {atMost, filled, realDate, type Answers, type AreaConfig, type Step} from '@local-offer/core';
import {dateParts} from '@local-offer/ui';
import {graph} from './graph.js';
import {items, type EndId, type Node} from './graph-parts.js';
import {groupsOf, kindsOf} from './sharing-lists.js';
import {nodeOf, runsOf} from './runs.js';
import {chosenIn, fieldOf, typedNames, type Given, type Run} from './walk.js';

/*
 * The consent flow as steps: the nodes of the graph in their order, each once or once for each thing in question, and
 * after them what belongs into the record of an end. Which of them are asked is the graph's to say.
 */

/** The parts of the wizard: everybody goes through all of them, so that a new part tells nobody what was answered. */
export const sections = ['start', 'decide', 'record', 'check'] as const;
export type ConsentSection = (typeof sections)[number];

/** The most characters of a line, and of an answer of several lines. */
export const lineLimit = 200;
export const textLimit = 3000;

/** Questions before the first that anybody can end on. */
const first = ['who', 'task', 'which', 'told', 'W1'];

/** The names of all answers that a node may bring. */
export const namesOf = (node: Node, field: string, area: AreaConfig): readonly string[] => [
  ...(node.codes && !node.weighed ? [field] : []),
  ...(node.rows ? (node.id === 'S1' ? groupsOf(area) : kindsOf(area)).map(({id}) => `${field}-${id}`) : []),
  ...(node.id === 'S1' ? [`${field}-names`] : []),
  ...typedNames(node, field),
];

type Found = Record<string, string | undefined>;
const fault = (name: string, code: string | undefined): Found => ({[name]: code && `${name}-${code}`});
const text = (answers: Answers, name: string) => (typeof answers[name] === 'string' ? (answers[name]) : undefined);

/** A day that may be left out, but is a day where it is given. `last`: the last that can be, as `2026-11-21`. */
function day(answers: Answers, name: string, needed: boolean, last: string): Found {
  const [d, m, y] = dateParts(name).map((part) => text(answers, part));
  const found = realDate({day: d, month: m, year: y}, last, '1900-01-01');
  return fault(name, found === 'missing' && !needed ? undefined : found);
}

/** What is wrong in the answers to a node. */
export function faultsOf(node: Node, field: string, answers: Answers, today: string): Found {
  const found: Found[] = node.codes && !node.optional ? [fault(field, filled(chosenIn(node, answers[field], text(answers, 'who'))))] : [];
  for (const [part, kind] of Object.entries(node.fields ?? {})) {
    const name = `${field}-${part}`;
    // From when something stops is the one day that lies ahead.
    if (kind === 'day') found.push(node.id === 'W3' ? (answers[field] === 'date' ? day(answers, name, true, '2999-12-31') : {}) : day(answers, name, false, today));
    else found.push(fault(name, (kind === 'needed' ? filled(text(answers, name)) : undefined) ?? atMost(kind === 'text' ? textLimit : lineLimit)(text(answers, name))));
  }
  if (node.id === 'S1') found.push(fault(`${field}-names`, atMost(textLimit)(text(answers, `${field}-names`))));
  return Object.assign({}, ...found) as Found;
}

/** Every page of the graph: a node once, or for each thing. Sharing comes at the end, for both together, or all of it for one and then for the other. */
function pages(): readonly (readonly [Node, field: string])[] {
  const asked = graph.filter(({branch, weighed}) => branch !== 'request' && !weighed);
  const sharing = asked.filter(({branch}) => branch === 'sharing');
  const named = (node: Node, prefix?: string) => [node, fieldOf(node, prefix)] as const;
  return [
    ...asked.filter((node) => !sharing.includes(node)).flatMap((node) => (node.per ? items : [undefined]).map((item) => named(node, item))),
    ...['', ...items].flatMap((prefix) => sharing.map((node) => named(node, prefix))),
  ];
}

/** What the record of an end holds besides: asked after the last decision, all of it to be left blank. */
const closing: readonly {readonly id: string; readonly per?: true; readonly ends: readonly EndId[]; readonly fields: readonly string[]; readonly days?: readonly string[]}[] = [
  {id: 'need', ends: ['E0'], fields: ['need', 'need-else']},
  {id: 'reason', per: true, ends: ['E2', 'E5', 'E5-BI'], fields: ['reason']},
  {id: 'by', per: true, ends: ['E5', 'E5-BI'], fields: ['by']},
  {id: 'views', ends: ['E4', 'E6'], fields: ['views-adult', 'views-child', 'views-others']},
  {id: 'council', ends: ['E7'], fields: ['council-name', 'council-order']},
  {id: 'standing', ends: ['E8'], fields: ['standing-adult', 'standing-child']},
  {id: 'owner', ends: ['E10'], fields: ['owner']},
  {id: 'advocate', ends: ['E1', 'E2', 'E4', 'E5', 'E5-BI', 'E6', 'E9', 'E10', 'E11'], fields: ['advocate']},
  {id: 'given', ends: ['E1', 'E2', 'E3', 'E4', 'E5', 'E5-BI', 'E6', 'E9', 'E10', 'E11'], fields: ['formats', 'supporter']},
  {id: 'about', ends: ['E1', 'E2', 'E3', 'E4', 'E5', 'E5-BI', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'], fields: ['name', 'nhs-number'], days: ['born']},
  {id: 'sign', ends: ['E2', 'E3', 'E12'], fields: ['sign', 'sign-text']},
];

/** The ids of those pages. */
export const closingIds = closing.map(({id}) => id);

/** `runsOf`, worked out once for the same answers: every step asks. */
function remembering(given: Given): (answers: Answers) => readonly Run[] {
  const known = new WeakMap<Answers, readonly Run[]>();
  return (answers) => {
    const runs = known.get(answers) ?? runsOf(answers, given);
    if (Object.isFrozen(answers)) known.set(answers, runs);
    return runs;
  };
}

const visits = (runs: readonly Run[], field: string) => runs.some(({visited}) => visited.some((visit) => visit.field === field));

/** The steps of the wizard. `today` is the day in the person's own calendar, as `2026-11-21`. */
export function consentSteps(today: string, area: AreaConfig = {}): readonly Step[] {
  const runs = remembering({groups: groupsOf(area)});
  const asked = pages().map(([node, field]): Step => ({
    id: field,
    section: first.includes(node.id) ? 'start' : 'decide',
    fields: namesOf(node, field, area),
    when: (answers) => visits(runs(answers), field),
    check: (answers) => faultsOf(node, field, answers, today),
  }));
  // A page that an area does not ask for is a step all the same: whoever is on it while another area file comes is led to the one before.
  const asksFor = (id: string) => id !== 'sign' || area.consent?.signature === true;
  const after = closing.flatMap(({id, per, ends, fields, days = []}) =>
    (per ? items : [undefined]).map((item): Step => {
      const at = (name: string) => fieldOf({id: name}, item);
      return {
        id: at(id),
        section: 'record',
        fields: [...fields.map(at), ...days.flatMap((name) => dateParts(at(name)))],
        when: (answers) => asksFor(id) && runs(answers).some((run) => (!item || run.item === item) && run.end && ends.includes(run.end)),
        check: (answers) => Object.assign({}, ...fields.map((name) => fault(at(name), atMost(textLimit)(text(answers, at(name))))), ...days.map((name) => day(answers, at(name), false, today))) as Found,
      };
    }),
  );
  const look: Step = {id: 'LOOK', section: 'start', fields: [], when: (answers) => answers['task'] === 'look' && Boolean(answers['who'])};
  // Somebody who only wants to know who keeps what they agreed to has nothing to check.
  return [...asked, ...after, look, {id: 'check', section: 'check', fields: [], when: (answers) => answers['task'] !== 'look'}];
}

/** Whether this is a page of the graph or one of those after it. */
export const nodeOfStep = (step: string): {readonly node: Node; readonly prefix: string} | undefined => {
  const [prefix, id] = step.includes('.') ? (step.split('.') as [string, string]) : ['', step];
  return graph.some((node) => node.id === id) ? {node: nodeOf(id), prefix} : undefined;
};
