import {furtherQuestions, shortRoute} from './request-fields.js';
import {flag, group, list, map, match, need, oneOf} from './shape.js';
import {email, idOf, name, page, place, some, text, wording} from './words-and-links.js';

/** What a family can ask for. */
export const offers = ['dsr', 'cetr', 'both', 'not-sure'] as const;

/** The request form in an area file. */
export const requestForm = group({
  /** Where a request is posted: `https`, or `http` on localhost. Default: none; the form then helps people to copy or print. */
  endpoint: match(/^(https:\/\/[^\s/@\\]+(\/\S*)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?)$/),
  /** Mailbox people may write to themselves. */
  email,
  /** The page that holds the request form: `https`, or an address on this site. */
  url: place,
  /** What can be asked for. Default: all four. */
  offers: list(oneOf(...offers)),
  /** Id of a further question to `on` (asked of everybody it concerns), `required` (and has to be answered; "I do not know" is an answer) or `off` (never asked). Default: offered on the check page, under "Add more that helps". The ids: below. */
  fields: map(idOf(...furtherQuestions), oneOf('on', 'off', 'required')),
  /** Id of any question, or of a page of the short route, to your own words for it. The ids: below. */
  words: map(
    idOf(...shortRoute, ...furtherQuestions),
    group({
      /** The question. */
      question: text,
      /** The question for Easy Read. Default: `question`, or ours. */
      easy: text,
      /** Why it is asked. */
      why: wording,
    }),
  ),
  /** The choices of "What is happening?" in Easy Read, at most 12. Default: twelve of the form's own. */
  worries: list(
    group({
      /** Small letters, digits and hyphens. `self-harm` brings urgent help when it is chosen. */
      id: need(match(name)),
      /** One short sentence. */
      text: need(text),
      /** Id of the drawing beside it. */
      picture: match(name),
    }),
    12,
  ),
  /** Words that allow a whole request here though the person, who is 16 or older, said no or was not asked. Default: the form then sends an enquiry that names nobody. */
  withoutConsent: text,
  /** Ends of e-mail addresses that count as secure for professionals, as `["nhs.net", "westhaven.example"]`. Another gets a remark, never a refusal. Default: no remark. */
  secureEmail: list(match(/^[^\s@]+$/)),
  /** What the area promises, in its own words. Default: nothing is promised. */
  promises: group({
    /** When somebody will reply. */
    reply: text,
    /** Who reads a request. */
    reader: text,
  }),
  /** Whether a person may keep answers in this tab for an hour. Default: true. */
  keepInTab: flag,
  /** Who covers which postcode districts. Default: nothing is said about where a person lives. */
  areas: list(
    group({
      /** Postcode districts, as `["WH1", "WH2"]`. */
      postcodes: need(list(some)),
      /** Who covers them. */
      name: need(text),
      /** Their page, `https` only. It marks a neighbour: without it these districts are yours. */
      url: page,
    }),
  ),
});
