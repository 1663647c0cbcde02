import {typed, words} from './answer.js';
import {consentBases, consentDeciders, consentEnds, consentFlags, consentItems, consentMissing} from './consent-codes.js';
import {group, list, match, need, oneOf} from './shape.js';

/*
 * The two lists of a consent record: what was in question, and what may be shared. The package exports the record alone.
 */

/** What a person wants, as they or somebody else says. `not-asked`: they have not been asked, or not been told. */
const wish = oneOf('yes', 'no', 'unsure', 'cannot', 'do-not-know', 'not-asked');

/** One thing in question and what came of it. */
export const item = group({
  /** The support register, or the review (CETR, or CTR for an adult). */
  item: need(oneOf(...consentItems)),
  /** What whoever decides has said. `yes` only where it ended with `E3` or `E11`; `disagree`: those concerned do not want the same; `not-asked`: nobody whose decision it is has given an answer. */
  answer: need(oneOf('yes', 'no', 'unsure', 'disagree', 'not-asked')),
  /** Where it ended: see `consentEnds`. */
  end: need(oneOf(...consentEnds)),
  /** On what footing the answer stands, as it was said: their own decision; a child whom a professional found able to decide this (`gillick`); parental `responsibility`; `best-interests`; `attorney` or court deputy. */
  basis: oneOf(...consentBases),
  /** Whose decision it was. `maker`: whoever made a best-interests decision. */
  decider: oneOf(...consentDeciders),
  /** A decision made for the person: in their best interests, by an attorney or deputy, or a no of somebody with parental responsibility. */
  decision: group({
    /** Who made it, as typed. */
    maker: typed,
    /** In what role. */
    role: typed,
    /** On which day, as `2026-11-21`, or as typed where no date was asked for. */
    on: typed,
    /** Who was asked first. */
    asked: typed,
    /** Whether something that takes less away was looked at, and what. */
    less: typed,
  }),
  /** The person's own wish where somebody else decides or passes it on. It is no consent. */
  view: wish,
  /** What an adult thinks where the decision is the child's. It decides nothing. */
  adultView: typed,
  /** What is still to be done before anybody can decide. */
  missing: oneOf(...consentMissing),
  /** Who does that, as typed. */
  owner: typed,
  /** Why, if a reason was offered. Nobody has to give one. */
  reason: typed,
  /** What to look at first, about this. Default: none. */
  flags: need(list(oneOf(...consentFlags), consentFlags.length)),
});

/** Who may be told, or what. A row that was left blank was not asked yet, and is never a yes. */
const sharingRows = list(
  group({
    /** Id of the row in the area file, or one of ours. */
    id: need(match(/^[a-z][a-z0-9-]{0,40}$/)),
    /** What it is called there. */
    label: need(words),
    /** What was said. */
    answer: need(oneOf('yes', 'no', 'unsure', 'not-asked')),
  }),
  12,
);

export const sharing = group({
  /** What this is for. Whether that was agreed to stands in `items` of the record: somebody may answer this before it is decided. */
  items: need(list(oneOf(...consentItems), 2)),
  /** Who was asked: whoever made the decision. */
  askedOf: need(oneOf(...consentDeciders)),
  /** With whom. */
  with: need(sharingRows),
  /** What. */
  what: need(sharingRows),
  /** Names of family members or others, as typed. */
  names: typed,
  /** Anybody or anything that is to be left out, as typed. It goes before every yes. */
  leftOut: typed,
});
