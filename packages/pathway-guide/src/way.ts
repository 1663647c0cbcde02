import type {PathwayStep} from '@local-offer/contract';

/** Where a step leads: to another, or to the end. */
export type Target = {readonly number: number; readonly title: PathwayStep['title']} | 'end';

/** A step with its number, and where it leads if that is not the step below. */
export interface NumberedStep extends Omit<PathwayStep, 'next' | 'branches'> {
  readonly number: number;
  readonly next: Target | undefined;
  readonly branches: readonly {readonly text: NonNullable<PathwayStep['branches']>[number]['text']; readonly to: Target | undefined}[];
}

/** Steps that stand under one heading. */
export interface Stretch {
  /** Missing before the first heading of the pathway. */
  readonly section: PathwayStep['section'];
  readonly steps: readonly NumberedStep[];
}

/** The steps of a pathway under their headings. The numbers go on from one heading to the next, so that a step can be named by its number. */
export function wayOf(steps: readonly PathwayStep[]): readonly Stretch[] {
  const target = (id: string | undefined): Target | undefined => {
    const n = id === undefined ? -1 : steps.findIndex((step) => step.id === id);
    return n >= 0 ? {number: n + 1, title: steps[n]!.title} : id === 'end' ? id : undefined;
  };
  const stretches: {section: PathwayStep['section']; steps: NumberedStep[]}[] = [];
  for (const [n, step] of steps.entries()) {
    const next = target(step.next);
    if (!n || step.section) stretches.push({section: step.section, steps: []});
    stretches.at(-1)!.steps.push({
      ...step,
      number: n + 1,
      next: next !== 'end' && next?.number === n + 2 ? undefined : next,
      branches: (step.branches ?? []).map(({text, to}) => ({text, to: target(to)})),
    });
  }
  return stretches;
}
