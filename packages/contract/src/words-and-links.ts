import {either, group, isObject, map, match, need, wholeList, type Shape} from './shape.js';

/*
 * What more than one format holds: words and their Easy Read twins, addresses, days, ways to reach somebody. The
 * package does not export them: the shapes of the formats do.
 */

export const some = match(/^\s*\S[\s\S]{0,3999}$/);
export const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** Words in one language, or in several under their language codes. English is shown where the page's language has none. */
export const text = either(isObject, map(languageCode, some), some);

export const name = /^[a-z][a-z0-9-]{0,40}$/;
/** One of these ids and no other. */
export const idOf = (...ids: readonly string[]): RegExp => new RegExp(`^(${ids.join('|')})$`);

const twin = group({
  /** The words, for everybody. */
  standard: need(text),
  /** The same in short sentences, one idea each, in the order in which they are read. One bad row and none is used: half an explanation can say the opposite. */
  easy: need(
    wholeList(
      group({
        /** One short sentence. */
        text: need(text),
        /** Id of the drawing beside it, as `"home"`. Default: no drawing. */
        picture: match(name),
      }),
    ),
  ),
});

/** Words and their Easy Read twin. Words alone have no twin: Easy Read then shows the same words. */
export const wording = either((value) => isObject(value) && ('standard' in value || 'easy' in value), twin, text);

// An address on this site has no scheme and no `//host`.
export const place = match(/^(https:\/\/[^\s/]\S*|(\/|(\.\.?\/)*)[\w#?-][\w./?=&#%~+-]*)$/);
export const page = match(/^https:\/\/[^\s/]\S*$/);
export const link = match(/^(https:\/\/[^\s/]\S*|tel:\+?[\d-]+|sms:\+?\d+|mailto:[^\s?@]+@[^\s?@]+)$/);
export const email = match(/^[^\s@?]+@[^\s@?]+$/);
export const number = match(/^\+?([ ()-]*\d){3,15}$/);
export const day = match(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** A day, a month or a year, as `2026-11-21`, `2026-11` or `2026`. */
export const when = match(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const reach = {
  /** What it is called, or who it is. */
  label: text,
  /** Telephone number as people write it. */
  phone: number,
  /** Number to send a text message to, for people who cannot use the telephone. */
  sms: number,
  /** E-mail address, without a subject. */
  email,
  /** Web page or web chat, `https` only. */
  url: page,
  /** Postal address. */
  post: text,
  /** When somebody answers, in words. */
  hours: text,
  /** Whom it is for, in words, as `"Under 18"`. */
  ages: text,
};

/** A row of what may be shared. An id stands once; one of ours brings its own words. */
export const sharingRow = <E extends Readonly<Record<string, Shape>>>(own: readonly string[], more: E) =>
  group(
    {
      /** Small letters, digits and hyphens. One of ours may leave out its `label`. */
      id: need(match(name)),
      /** What it is called here. */
      label: text,
      ...more,
    },
    ({id, label}: {id?: string; label?: unknown}) => (label || own.includes(id!) ? undefined : 'label-missing'),
  );
