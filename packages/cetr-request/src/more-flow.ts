import type {Answers, AreaConfig, Step} from '@local-offer/core';

/** What decides which of the further questions are asked. */
export interface MoreSettings {
  readonly area: AreaConfig;
  /** The person's age in whole years, if it can be told. */
  readonly ageOf: (answers: Answers) => number | undefined;
  /** As `2026-11-21`. */
  readonly today: string;
  /** False for an enquiry and for a change: they ask nothing further. */
  readonly whole: (answers: Answers) => boolean;
}

/** Everything that may be asked besides the short route, in order. Each is asked once its group is opened (`more`), or where the area file says so. */
export const moreSteps = (_settings: MoreSettings): readonly Step[] => [];
