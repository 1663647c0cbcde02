/** Markup that is already safe. Everything else that goes into `html` is escaped. */
export class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const escaped = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join('');
  return value === undefined || value === null || value === false ? '' : String(value).replace(/[&<>"']/g, (sign) => entities[sign]);
};

/** A page of text in which every value is escaped, unless it was made by `html` or `trusted` itself. */
export const html = (strings, ...values) => new Markup(String.raw({raw: strings}, ...values.map(escaped)));

/** Markup from our own files. Never for anything that came over the network. */
export const trusted = (text) => new Markup(text);
