import {answer, change, path, start, type Flow} from '@local-offer/core';
import {groupOf, groups, type Group} from './more-flow.js';
import {has} from './request-checks.js';

/*
 * What "Add more that helps" has to offer on a path, and how a group is opened.
 */

type Going = Pick<Flow, 'steps' | 'answers'>;

const pathOf = ({steps, answers}: Going, more: readonly string[]) => path(start(steps, {...answers, more})).map(({id}) => id);
const openedIn = ({answers}: Going) => groups.filter((group) => has(answers, 'more', group));

/** The steps that a group would bring on this path. */
const broughtBy = (flow: Going, group: Group): readonly string[] => {
  const opened = openedIn(flow);
  const now = pathOf(flow, opened);
  return pathOf(flow, [...opened, group]).filter((id) => !now.includes(id));
};

/** The groups that would bring something on this path, each with how many questions. Those opened already bring nothing. */
export const groupsFor = (flow: Going): readonly {readonly group: Group; readonly questions: number}[] =>
  groups.map((group) => ({group, questions: broughtBy(flow, group).length})).filter(({questions}) => questions);

/** Where a group begins on this path. */
export const firstStepOf = ({steps, answers}: Going, group: Group): string | undefined => path(start(steps, answers)).find(({id}) => groupOf(id) === group)?.id;

/** Opens a group from the check page: its first new question is next, and after its last one the check page. */
export function openGroup(flow: Flow, group: Group): Flow {
  const [first] = broughtBy(flow, group);
  return first ? change(answer(flow, 'more', [...openedIn(flow), group]), first) : flow;
}
