import {change, start, type Flow, type Step} from '@local-offer/core';
import type {Held} from './tab-storage.js';

/**
 * A form with the answers that were kept, at the place where they were left, or the nearest before it. Answers that
 * nobody asks for are dropped; answers that make no sense are not taken.
 */
export function resume(steps: readonly Step[], {answers, at, passed, changed}: Held): Flow | undefined {
  const known = (id: string | undefined) => steps.some((step) => step.id === id);
  try {
    const flow = start(steps, answers);
    return {...(known(at.step) ? change(flow, at.step, at.index) : flow), passed: passed.filter(known), changed: known(changed) ? changed : undefined};
  } catch {
    return undefined;
  }
}
