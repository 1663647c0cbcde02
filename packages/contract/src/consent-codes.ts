/*
 * The codes of a consent record: what the consent flow leads to, and what a record may say. Names of ends and flags are
 * those that professionals know from paper. They are the same in every language and never shown to the person.
 */

/** What somebody can say yes or no to, each on its own: the support register, and the review (CETR, or CTR for an adult). */
export const consentItems = ['dsr', 'cetr'] as const;
export type ConsentItem = (typeof consentItems)[number];

/** Who may answer. */
export const consentWho = ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'] as const;
/** The age of the person on the day. */
export const consentBands = ['under-16', '16-17', '18-over'] as const;

/**
 * Where it ended. E0 not ready, E1 not sure, E2 the person says no, E3 a yes is written down, E4 a parent says yes and the
 * child no, E5 a parent or attorney says no (E5-BI: a best-interests decision), E6 people who decide disagree, E7 the
 * council holds parental responsibility, E8 nobody here does, E9 professionals decide for a child, E10 something is
 * still to be done, E11 two answers clash, E12 a letter that takes it back is ready, LOOK only asked who keeps an earlier record.
 */
export const consentEnds = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'E5-BI', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'LOOK'] as const;
export type ConsentEnd = (typeof consentEnds)[number];

/** What whoever reads the record should look at first. */
export const consentFlags = [
  'CHILD-NOT-ASKED', 'ASK-ABOUT-GILLICK', 'ASK-PARENT', 'OTHER-PR-NOT-ASKED', 'VIEW-NOT-KNOWN', 'CHILD-NOT-SURE', 'DISAGREE', 'ASK-THE-PERSON', 'ASK-ABOUT-IMCA', 'CLASH',
] as const;
export type ConsentFlag = (typeof consentFlags)[number];

/** On what footing a yes, or a no for somebody else, stands. It is what was said, not whether the law agrees. */
export const consentBases = ['own', 'gillick', 'responsibility', 'best-interests', 'attorney'] as const;
export type ConsentBasis = (typeof consentBases)[number];

/** Whose decision it was: they are asked about sharing. */
export const consentDeciders = ['person', 'parent', 'maker', 'attorney'] as const;
export type ConsentDecider = (typeof consentDeciders)[number];

/** What is still to be done, and by a professional. */
export const consentMissing = ['assessment', 'wait', 'best-interests', 'scope', 'imca', 'decision'] as const;
export type ConsentMissing = (typeof consentMissing)[number];
