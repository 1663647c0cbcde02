import {peopleHere} from './area-people.js';
import {requestForm, type offers} from './area-request.js';
import {anything, flag, group, list, map, match, need, oneOf, type Of} from './shape.js';
import {day, idOf, languageCode, link, name, page, place, reach, sharingRow, some, text, wording} from './words-and-links.js';

/*
 * The file a council writes once. Every key is optional, `{}` is valid, and nothing here has a default number,
 * mailbox or promise: what the file does not say, a widget does not say either. The docblocks are the descriptions
 * an editor shows, through the JSON Schema that the build writes from this file.
 */

export {attendances} from './area-people.js';
export {offers} from './area-request.js';

/** The contacts a council can list, in the words of the file. */
export const contactRoles = ['register', 'review', 'out-of-hours', 'advocacy', 'sendiass', 'pals', 'social-care', 'safeguarding'] as const;

const contact = group({
  /** What this contact is for. */
  role: need(oneOf(...contactRoles)),
  ...reach,
});

/** Who may be told, and what, where an area file lists nothing of its own. */
export const sharingGroups = ['health', 'social-care', 'education', 'panel', 'family', 'police', 'voluntary'] as const;
export const sharingKinds = ['basic', 'care', 'education', 'safety', 'family', 'reviews'] as const;

const rating = group(
  {
    /** `red`, `amber`, `green` and `blue` bring their own words. Any other id (small letters, digits, hyphens) needs a `label` and a `meaning`. An id may stand once. */
    id: need(match(/^[a-z][a-z0-9-]{0,30}$/)),
    /** What the level is called here. */
    label: text,
    /** What it means. Words about the help needed now, never about the person. */
    meaning: wording,
    /** What usually happens next here. */
    next: wording,
    /** The one thing a family can do now. */
    action: group({
      /** Words of the link. */
      label: need(text),
      /** `https:`, `tel:`, `mailto:`, or `sms:` with a number only. */
      url: need(link),
    }),
    /** True for a level that is a place to be (hospital) and not a step on a scale. Default: true for `blue` only. */
    place: flag,
  },
  ({id, label, meaning}) => (/^(red|amber|green|blue)$/.test(id) || (label && meaning) ? undefined : 'wording-missing'),
);

/** What the family survival guide is about, in its own order. */
export const survivalTopics = ['about', 'who', 'good', 'treatment', 'medicine', 'crisis', 'requesting', 'preparing', 'surviving', 'after', 'disagreeing', 'other'] as const;

/** The area configuration, schema 1. */
export const areaShape = group({
  /** For editors: where this schema is. Not read by the widgets. */
  $schema: some,
  /** Version of this format. Always 1. */
  schema: oneOf(1),
  /** What the area is called. */
  name: text,
  /** Name of the council. */
  council: text,
  /** Name of the integrated care board. */
  icb: text,
  /** What the Dynamic Support Register is called here. */
  register: group({
    /** In full, as `"Dynamic Support Register"`. */
    name: text,
    /** In short, as `"DSR"`. */
    short: text,
  }),
  /** Local words for things. */
  terms: group({
    /** The review for a child or young person. */
    cetr: text,
    /** The review for an adult. */
    ctr: text,
    /** The keyworker service. */
    keyworker: text,
  }),
  /** Whom to turn to, for what, in the order in which they are shown. */
  contacts: list(contact),
  /** Local crisis lines. The national ones are always shown too. */
  urgent: list(group(reach)),
  /** The levels of the register, in the order in which they are shown. Default: red, amber, green, blue. */
  ratings: list(rating),
  /** Who the register is for here. Words, never a test. */
  eligibility: wording,
  /** The request form. */
  request: requestForm,
  /** What people are told before they send. Without `controller` and `noticeUrl` the form does not send. */
  privacy: group({
    /** The organisation that is responsible for the information. */
    controller: text,
    /** The privacy notice, `https` only. */
    noticeUrl: page,
    /** Whom to ask about information, in words. */
    contact: text,
    /** How long a request is kept, in words. */
    retention: text,
  }),
  /** The consent wizard, and consent in the request form. */
  consent: group({
    /** What is done here for somebody under 16. Default: the child is asked every time, follows what a professional said about deciding themself, else somebody with parental responsibility decides. */
    under16: wording,
    /** Who may be told, at most 12 groups, in the order in which they are shown. Default: health, social care, education, the review panel, family, police and youth justice, voluntary groups. */
    sharing: list(sharingRow(sharingGroups, {
      /** `lead` for those who run the register, `panel` for those who sit in the review: a yes beside a no to all of them is shown as a clash. Default: none, but that of ours for one of ours. */
      part: oneOf('lead', 'panel'),
    }), 12),
    /** What may be told, at most 12 kinds. Default: basic details, health and care, education, risk and safety, family, past reviews. */
    kinds: list(sharingRow(sharingKinds, {}), 12),
    /** How long what is agreed is kept, in words. Default: nothing is said. */
    retention: text,
    /** Whom to tell when somebody changes their mind. Default: the contacts for the register and the review; where there are none, people are told to ask their council. */
    withdraw: group(reach),
    /** After how many months to look again. Default: no time is named. */
    reviewMonths: oneOf(1, 2, 3, 4, 6, 9, 12, 18, 24, 36),
    /** Whether the record asks for a name or a mark. Default: false. */
    signature: flag,
  }),
  /** What the law says, where that is about to change. */
  law: group({
    /** Part 8A of the Mental Health Act 1983, as the Mental Health Act 2025 will add it: `on` once it is in force. Default: `off`. */
    mhaPart8A: oneOf('off', 'on'),
    /** Your own words about it, in place of ours. Shown only when it is `on`. */
    note: wording,
  }),
  /** The people of the panel guide. */
  people: peopleHere,
  /** What the pathway guide shows besides its own pages. */
  pathways: group({
    /** Pathways of your own, in the order in which they are shown. The guide reads each by itself and names what is wrong in it. */
    list: list(anything),
    /** Topic of the family survival guide to the page about it, `https` only. Default: the topic is named, without a link. */
    survivalGuide: map(idOf(...survivalTopics), page),
  }),
  /** More to read, in the order in which it is shown. */
  links: list(
    group({
      /** Title of the page or document. */
      title: need(text),
      /** `https:`, `tel:`, `mailto:`, or `sms:` with a number only. */
      url: need(link),
      /** What kind of thing it is, as `"PDF"`. */
      type: text,
      /** How large it is, as `"1.2 MB"` or `"12 pages"`. */
      size: text,
      /** When it was published or last changed, as `2026-11-21`. */
      date: day,
    }),
  ),
  /** Languages, not yet checked by readers, that this area switches on, as `["pl", "ur"]`. Default: none. */
  languages: list(match(languageCode)),
  /** Picture id to a drawing of your own: `https`, or an address on this site. */
  pictures: map(name, place),
  /** The "Leave this page quickly" button. */
  exit: group({
    /** Where it leads, `https` only. Default: the BBC weather page. */
    url: page,
    /** Whether three presses of Shift do the same. Default: true. */
    shift: flag,
  }),
  /** Who looks after this file: a team, in words. */
  owner: text,
  /** The day somebody last read this file through, as `2026-11-21`. */
  reviewed: day,
});

/** The area file after reading: see each key of `areaShape`. */
export type AreaInput = Of<typeof areaShape>;
/**
 * Words in one language, or in several under their language codes, as `{"en": "Westhaven", "pl": "…"}`. English is
 * shown where the page's language has none. Up to 4,000 characters each, never blank.
 */
export type LocalText = Of<typeof text>;
/** Words and their Easy Read twin. Words alone have no twin: Easy Read then shows the same words. */
export type Wording = Of<typeof wording>;
/** Whom to turn to, for what. */
export type Contact = Of<typeof contact>;
/** The ways to reach somebody. Each may be missing. */
export type Reach = Omit<Contact, 'role'>;
/** One level of the register. */
export type RatingInput = Of<typeof rating>;
/** What a family can ask for. */
export type Offer = (typeof offers)[number];
