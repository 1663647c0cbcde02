import {mustBeThere, personIds, personTopics} from './people.js';
import {flag, group, list, match, need, oneOf, wholeList} from './shape.js';
import {name, text, wording} from './words-and-links.js';

/** Whether somebody must be at a review, usually is, is asked by the person, or comes where they are needed. */
export const attendances = ['must', 'usually', 'may', 'needed'] as const;

const role = group(
  {
    /** Small letters, digits and hyphens. One of ours may leave out its `name`. The ids: below. */
    id: need(match(name)),
    /** What they are called here, as the name of a local service. */
    name: text,
    /** True to leave one of ours out. */
    hidden: flag,
    /** Who they are. */
    who: wording,
    /** What they do before the meeting. */
    before: wording,
    /** What they do at the meeting. */
    at: wording,
    /** What they do after the meeting. */
    after: wording,
    /** `must` be there, `usually` is there, `may` be there if the person asks, or where they are `needed`. */
    attendance: oneOf(...attendances),
    /** What to go to them for. Default: for one of ours what is usual, for one of yours nothing. */
    topics: wholeList(oneOf(...personTopics)),
  },
  ({id, name: own, hidden, attendance = 'must'}) =>
    mustBeThere.includes(id) && (hidden || attendance !== 'must') ? 'must-be-there' : own || personIds.includes(id) ? undefined : 'name-missing',
);

/** The people of a review in an area file. */
export const peopleHere = group({
  /** People of ours, under their id, with what is different here; and people of your own, who come last. Nobody can take the chair, the expert by experience, the clinical expert or the person away. */
  roles: list(role),
  /** Whether a further expert may join the panel here. Default: true. */
  extraExpert: flag,
  /** Who leads a review, by setting, in the order in which it is shown. Default: the guide says that this differs. */
  leads: list(
    group({
      /** Where the person is, as `"Under 18, in hospital"`. */
      setting: need(text),
      /** Who leads there. */
      who: need(text),
    }),
  ),
});
