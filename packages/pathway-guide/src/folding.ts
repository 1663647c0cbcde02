import type {Drawn} from './parts.js';

/** The id of what a step or a part opens, by the id of its heading. */
export const moreOf = (heading: string): string => `${heading}-more`;

/** The id of the heading of a step or a part of the page that is shown. In words that nobody can open there are no such ids. */
export const idOf = ({context: {uid}, state}: Pick<Drawn, 'context' | 'state'>, own: string | number): string | undefined => state && `${uid}-${state.shown}-${own}`;
