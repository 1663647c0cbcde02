import {answer, areaUsed, code, day, language, moment, typed, words} from './answer.js';
import {consentBands, consentFlags, consentItems, consentWho} from './consent-codes.js';
import {item, sharing} from './consent-items.js';
import {flag, group, list, match, need, oneOf, type Of} from './shape.js';

/*
 * What somebody said about consent, prepared for whoever they give it to. What it holds follows the consent records
 * that NHS regions use on paper for the register and the review. It says what was answered and on what footing, never
 * whether the law agrees. Beside what the person typed there are codes only: the words that were shown are in `answers`.
 */

/** Words from the area file. */
const shown = match(/^[\s\S]{1,4000}$/);

/** What was typed, and a form of it to match records by. */
const matched = group({
  /** As it was typed. */
  typed: need(typed),
  /** A form for matching: a name without spaces around it, a day as `2012-03-27`, an NHS number as `943 476 5919`. Left out where it would be no help. */
  normalised: typed,
});

const consentEntries = {
  /** Version of this format. Always 1. */
  schema: need(oneOf(1)),
  /** Always `prepared`: a widget stores nothing and sends nothing. It becomes a record when somebody is given it. */
  state: need(oneOf('prepared')),
  /** To decide, or to take back what was said before. Left out where nobody was ready. */
  task: oneOf('decide', 'withdraw'),
  /** The day it was made, in the person's own calendar, as `2026-11-21`. */
  day: need(day),
  /** When it was made: ISO 8601 with an offset or Z. Left out where nobody was ready. */
  preparedAt: moment,
  /** Who answered. Nobody has checked it. */
  who: oneOf(...consentWho),
  /** Where somebody passes on what others said. */
  reported: group({
    /** Who passes it on. */
    by: typed,
    /** Whom they heard it from. */
    from: need(typed),
    /** On which day, as `2026-11-21`. */
    on: day,
  }),
  /** The person's age on the day. Ask again at 16 and at 18. */
  ageBand: oneOf(...consentBands),
  /** Each thing in question. Empty where something is taken back. */
  items: need(list(item, 2)),
  /** What may be shared, once for all that the same somebody agreed to. Default: nothing was asked, and nothing agreed. */
  sharing: list(sharing, 2),
  /** Everything to look at first, over all items. Default: none. */
  flags: list(oneOf(...consentFlags), consentFlags.length),
  /** The same in words, as they were shown. */
  remarks: list(words, 20),
  /** Who may be told what was decided. Nobody is promised that it stays secret. */
  tell: group({
    /** Whether a child wants their parents to be told. */
    parents: oneOf('yes', 'no', 'unsure'),
    /** Who in the family may be told, as typed. */
    who: typed,
  }),
  /** Who helped, as typed. */
  supporter: typed,
  /** Whether an advocate is wanted or was there, as a code. */
  advocate: code,
  /** What each side thinks, where they do not agree. Nothing goes on from such a record. */
  views: group({
    /** The adult who answered. */
    adult: typed,
    /** The child or young person. */
    child: typed,
    /** Others. */
    others: typed,
  }),
  /** Where a council holds parental responsibility. */
  council: group({
    /** Which council. */
    name: typed,
    /** What kind of order, if that is known. */
    order: typed,
  }),
  /** Where nobody who answered holds parental responsibility. */
  standing: group({
    /** Who the adult is to the child. */
    adult: typed,
    /** What the child thinks. */
    child: typed,
  }),
  /** What somebody wants to take back. */
  withdrawal: group({
    /** What of the three. */
    items: need(list(oneOf(...consentItems, 'sharing'), 3)),
    /** `E12`: a letter asks for it to stop from the day below; nothing has stopped before somebody is given it. `E6`: a child wants it to go on. `E1`: whoever asked may not take it back. */
    end: need(oneOf('E1', 'E6', 'E12')),
    /** On what footing: themself; themself, now that they are 16 or 18; what the person said; parental responsibility (`holder`); attorney or deputy; none. */
    footing: oneOf('self', 'now-16', 'now-18', 'person', 'holder', 'attorney', 'nobody'),
    /** What a child under 16 says where a holder of parental responsibility takes it back. */
    child: oneOf('stop', 'goes-on', 'no-word', 'dk'),
    /** From which day, as `2026-11-21`. */
    from: day,
    /** Whether a meeting was held or a report written. What was shared then cannot be taken back. */
    meetingHeld: oneOf('yes', 'no', 'dk'),
    /** Whether sharing that hangs on it stops too. */
    sharingStops: flag,
    /** Who should know, as typed. */
    told: typed,
  }),
  /** What somebody who is not ready yet needs. Then the record holds this, the day and the items, and nothing else. */
  need: group({
    /** What was chosen, as codes. */
    codes: list(code, 20),
    /** The same as it was shown. */
    answer: typed,
    /** In their own words. */
    else: typed,
  }),
  /** The day to look again, as `2026-11-21`: only where the area file names a time. */
  lookAgain: day,
  /** Whom to tell when somebody changes their mind, from the area file. Default: nobody was named. */
  withdrawContact: group({
    /** What it is called, or who it is. */
    label: shown,
    /** Telephone number. */
    phone: shown,
    /** Number for text messages. */
    sms: shown,
    /** E-mail address. */
    email: shown,
    /** Web page. */
    url: shown,
    /** Postal address. */
    post: shown,
    /** When somebody answers. */
    hours: shown,
    /** Whom it is for. */
    ages: shown,
  }),
  /** How long this is kept, in the words of the area file. */
  retention: shown,
  /** Where the area asks for one. None is needed otherwise. */
  signature: group({
    /** How, as a code: a name, a mark, or said out loud to somebody. */
    kind: code,
    /** The name or mark as typed, or to whom it was said. */
    text: typed,
  }),
};

/** A record of what somebody said about consent, version 1. Prepared in the browser; given on by the person. */
export const consentRecordShape = group({
  ...consentEntries,
  /** The person, as far as they were named. */
  person: group({
    /** Their name. */
    name: matched,
    /** Their date of birth. */
    born: matched,
    /** Their NHS number. One that looks wrong stays as it is. */
    nhsNumber: matched,
  }),
  /** What the person was told before they were asked. */
  told: group({
    /** What was explained. */
    items: need(list(oneOf(...consentItems), 2)),
    /** In what forms besides this one, as codes: `easy-read`, `talk` and so on. */
    formats: list(code, 20),
    /** Language of the page, as `en`. */
    language: need(language),
    /** Whether it was read in Easy Read. */
    reading: need(oneOf('standard', 'easy')),
    /** Version of the widget: with `area` it tells which words were shown. */
    widgetVersion: need(words),
    /** The area file that was used. */
    area: need(areaUsed),
  }),
  /** Every question on the path that was walked, in order, answered or not. Left out where nobody was ready. */
  answers: list(answer, 300),
});

/** The record inside a request, which says itself who it is about, what was asked and in which words. */
export const requestConsentShape = group(consentEntries);

/** A record of what somebody said about consent: see each key of `consentRecordShape`. */
export type ConsentRecord = Of<typeof consentRecordShape>;
/** The record inside a request. */
export type RequestConsent = Of<typeof requestConsentShape>;
