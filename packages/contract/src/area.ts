import * as v from 'valibot';

/*
 * The file a council writes once. Every key is optional, `{}` is valid, and nothing here has a default
 * number, mailbox or promise: what the file does not say, a widget does not say either.
 */

/** Words in one language, or in several: `"Westhaven"` or `{"en": "…", "pl": "…"}`. At most 4,000 characters each. */
const text = v.union([v.pipe(v.string(), v.maxLength(4000)), v.record(v.string(), v.pipe(v.string(), v.maxLength(4000)))]);

/** `https:`, `tel:`, `mailto:`, or `sms:` with a number only. */
const link = v.pipe(v.string(), v.regex(/^(https:\/\/[^\s/]|tel:[+\d]|mailto:[^\s?]+$|sms:\+?[\d ]+$)/i));

/** A page: `https:` only. */
const page = v.pipe(v.string(), v.regex(/^https:\/\/[^\s/]/i));

/** A telephone or text number as a person would write it. */
const number = v.pipe(v.string(), v.regex(/^\+?[\d ()]{3,20}$/));

/** Words and their Easy Read twin. A text alone has no twin: Easy Read then shows the same words. */
const wording = v.union([
  text,
  v.strictObject({
    standard: text,
    easy: v.array(v.strictObject({text, picture: v.optional(v.string())})),
  }),
]);

const reach = {
  label: v.optional(text),
  phone: v.optional(number),
  sms: v.optional(number),
  email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@?]+@[^\s@?]+$/))),
  url: v.optional(page),
  post: v.optional(text),
  hours: v.optional(text),
  ages: v.optional(text),
};

/** Whom to turn to, for what. Listed in the order in which they are shown. */
const contact = v.strictObject({
  role: v.picklist(['register', 'review', 'out-of-hours', 'advocacy', 'sendiass', 'pals', 'social-care', 'safeguarding']),
  ...reach,
});

/** One level of the register's rating. `red`, `amber`, `green` and `blue` bring their own words; any other id needs a label and a meaning. */
const rating = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
    label: v.optional(text),
    meaning: v.optional(wording),
    next: v.optional(wording),
    /** The one thing a family can do now. */
    action: v.optional(v.strictObject({label: text, url: link})),
    /** True for a level that is a place to be (hospital), and not a step on a scale. Default: only `blue`. */
    place: v.optional(v.boolean()),
  }),
  v.check(({id, label, meaning}) => /^(red|amber|green|blue)$/.test(id) || (label !== undefined && meaning !== undefined), 'wording-missing'),
);

const offer = v.picklist(['dsr', 'cetr', 'both', 'not-sure']);

/** The area configuration, schema 1. */
export const areaSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.optional(v.literal(1)),
  name: v.optional(text),
  council: v.optional(text),
  icb: v.optional(text),
  /** What the list is called here. */
  register: v.optional(v.strictObject({name: v.optional(text), short: v.optional(text)})),
  /** Local words: for the child's review, the adult's review, the keyworker service. */
  terms: v.optional(v.strictObject({cetr: v.optional(text), ctr: v.optional(text), keyworker: v.optional(text)})),
  contacts: v.optional(v.array(contact)),
  /** Local crisis lines. The national ones are always shown. */
  urgent: v.optional(v.array(v.strictObject(reach))),
  ratings: v.optional(v.array(rating)),
  /** Who the register is for here. Words, never a test. */
  eligibility: v.optional(wording),
  request: v.optional(
    v.strictObject({
      /** Where a request is posted: `https`, or `http` on localhost. */
      endpoint: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1)[:/])/))),
      email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@?]+@[^\s@?]+$/))),
      url: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/[^\s/]|\.{0,2}\/?[\w-][\w./-]*$)/i))),
      offers: v.optional(v.array(offer)),
      fields: v.optional(v.record(v.string(), v.picklist(['on', 'off', 'required']))),
      promises: v.optional(v.strictObject({reply: v.optional(text), reader: v.optional(text)})),
      keepInTab: v.optional(v.boolean()),
      areas: v.optional(v.array(v.strictObject({postcodes: v.array(v.string()), name: text, url: v.optional(page)}))),
    }),
  ),
  /** Without `controller` and `noticeUrl` the request form does not send. */
  privacy: v.optional(
    v.strictObject({controller: v.optional(text), noticeUrl: v.optional(page), contact: v.optional(text), retention: v.optional(text)}),
  ),
  // Read by widgets that bring their own schemas.
  consent: v.optional(v.unknown()),
  law: v.optional(v.unknown()),
  people: v.optional(v.unknown()),
  pathways: v.optional(v.unknown()),
  /** More to read. `size` in words, as "1.2 MB"; `date` as `2026-11-21`. */
  links: v.optional(
    v.array(v.strictObject({title: text, url: link, type: v.optional(v.string()), size: v.optional(v.string()), date: v.optional(v.string())})),
  ),
  /** Unreviewed languages that this area switches on, as `["pl", "ur"]`. */
  languages: v.optional(v.array(v.string())),
  /** Picture id → address of a drawing of your own: relative to the page, or `https`. */
  pictures: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^(https:\/\/[^\s/]|\.{0,2}\/?[\w-][\w./-]*$)/i)))),
  /** Where "Exit this page" leads, and whether three presses of Shift do the same (default: yes). */
  exit: v.optional(v.strictObject({url: v.optional(page), shift: v.optional(v.boolean())})),
  owner: v.optional(text),
  /** The day somebody last read this file through, as `2026-11-21`. */
  reviewed: v.optional(v.pipe(v.string(), v.isoDate())),
});

export type AreaInput = v.InferOutput<typeof areaSchema>;
export type LocalText = v.InferOutput<typeof text>;
export type Wording = v.InferOutput<typeof wording>;
export type Contact = v.InferOutput<typeof contact>;
export type Reach = Omit<Contact, 'role'>;
export type RatingInput = v.InferOutput<typeof rating>;
export type Offer = v.InferOutput<typeof offer>;
