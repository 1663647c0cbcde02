import {filled, type Answers, type AreaConfig, type Step} from '@local-offer/core';
import type {Asker, Page} from '@local-offer/ui';
import {faultsOf, namesOf} from './consent-flow.js';
import type {Decider, Item, Node} from './graph-parts.js';
import {requestNodes} from './graph-request.js';
import {sharingNodes} from './graph-sharing.js';
import {requestPages} from './pages-request.js';
import {laterName, sharingAtOnce} from './pages-sharing.js';
import type {Band, Who} from './voice.js';
import {walker, type Run} from './walk.js';

/*
 * The part of the consent flow that the request form walks in place (branch R, and sharing on one page), under names
 * that receivers know from the form. The graph says what is asked and where it ends.
 */

/** What the form knows of whoever answers, where it asks anything about consent. */
export interface Standing {
  /** The person for themself is asked nothing of branch R: asking is their own choice. */
  readonly who: Who;
  readonly band: Band | undefined;
  /** What is asked for. Empty while that is open: then it is asked once, about asking. */
  readonly which: readonly Item[];
  /** Whether to ask who decided, and whether that has to be answered. */
  readonly basis?: 'asked' | 'required' | undefined;
}

/** The pages of the form, each with its node. */
const nodes = {knows: 'R1', agrees: 'R2', 'agrees-dsr': 'R2', 'agrees-cetr': 'R2', basis: 'R3'} as const;
export type AskedStep = keyof typeof nodes;
const steps = Object.keys(nodes) as readonly AskedStep[];
/** A node's answers, where there is one thing in question. */
const names: Readonly<Record<string, string>> = {R1: 'knows', R2: 'agrees', R3: 'basis', R4: 'basis'};

/** Branch R alone: the form need not carry the rest of the graph. */
const walkRequest = /* @__PURE__ */ walker(requestNodes);
const nodeOf = (id: string): Node => requestNodes.find((node) => node.id === id)!;

/** Under which names what the person says is asked for: of two things each has its own, never one "agree to all". */
export const agreeNames = (which: readonly Item[]): readonly AskedStep[] =>
  which.length > 1 ? which.map((item) => `agrees-${item}` as const) : ['agrees'];

/** How far each thing has come. Nothing where nobody is asked about consent. */
export function askedRuns(answers: Answers, standing: Standing | undefined): readonly Run[] {
  if (!standing || standing.who === 'person') return [];
  const {who, band, which, basis} = standing;
  return walkRequest(answers, {
    from: 'R1',
    known: {who: [who], ...(band && {age: [band]}), ...(which.length && {which}), ...(basis && {basis: ['asked']})},
    name: ({id}, item) => (id === 'R2' && item && which.length > 1 ? `agrees-${item}` : names[id]),
    // Sharing is a page of its own here, and weighed against nothing.
    groups: [],
  });
}

/** The pages of branch R. A no or a yes to one thing is none to the other. */
export const askedSteps = (section: string, area: AreaConfig, standingIn: (answers: Answers) => Standing | undefined): readonly Step[] =>
  steps.map((id) => {
    const node = nodeOf(nodes[id]);
    const both = id === 'basis' ? [node, nodeOf('R4')] : [node];
    return {
      id,
      section,
      fields: both.flatMap((one) => namesOf(one, id, area)),
      when: (answers) => askedRuns(answers, standingIn(answers)).some(({visited}) => visited.some(({field}) => field === id)),
      check: (answers) => {
        const {who, basis} = standingIn(answers) ?? {};
        // Only others may not know: whoever said so before they said that they work with the person is asked again.
        const missing = filled(answers[id]) ?? (who === 'professional' && answers[id] === 'dk' ? 'missing' : undefined);
        return {
          ...faultsOf(node, id, answers, ''),
          ...(id === 'basis' && answers[id] === 'best-interests' && faultsOf(nodeOf('R4'), id, answers, '')),
          ...(id === 'basis' && basis === 'required' && missing && {[id]: `${id}-${missing}`}),
        };
      },
    };
  });

/** The questions of such a page. */
export const askedPage = (step: AskedStep, asker: Asker, {who, band, which}: Standing): Page =>
  requestPages[nodes[step]]!({...asker, who, band, item: which.find((item) => step === `agrees-${item}`), field: step});

/** Who is asked about sharing: whoever decides, and is asking. Nobody who passes on what others decided. */
export const sharingDecider = (standing: Standing | undefined): Decider | undefined =>
  standing?.who === 'person' ? 'person' : standing?.who === 'parent' && standing.band === 'under-16' ? 'parent' : undefined;

/** What that page asks: with whom, what, and what to leave out. */
export const sharingAsked = sharingNodes.filter(({rows, fields}) => rows ?? fields);

/** All of sharing on one page. It may be left blank, or put off; `required` asks for either of them or an answer. */
export const sharingStep = (section: string, area: AreaConfig, when: NonNullable<Step['when']>, required: boolean): Step => {
  const fields = [laterName, ...sharingAsked.flatMap((node) => namesOf(node, node.id, area))];
  return {
    id: 'sharing',
    section,
    fields,
    when,
    check: (answers) => ({
      ...(Object.assign({}, ...sharingAsked.map((node) => faultsOf(node, node.id, answers, ''))) as Record<string, string | undefined>),
      ...(required && fields.every((name) => filled(answers[name])) && {[laterName]: `${laterName}-missing`}),
    }),
  };
};

/** The questions of that page. */
export const sharingPage = (asker: Asker, standing: Standing | undefined): Page =>
  sharingAtOnce(asker, {decider: sharingDecider(standing) ?? 'person', band: standing?.band});
