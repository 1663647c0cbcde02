import {graph} from './graph.js';
import type {Node} from './graph-parts.js';
import {walker} from './walk.js';

/** A node of the whole graph, by its id. */
export function nodeOf(id: string): Node {
  const node = graph.find((one) => one.id === id);
  if (!node) throw new Error(`There is no node "${id}".`);
  return node;
}

/** Every thing in question with the way it went through the whole graph. */
export const runsOf = /* @__PURE__ */ walker(graph);
