// What a content system's "allowed HTML tags" filter leaves of a text: tags that are not on the list go, their content stays, and a tag keeps the
// attributes that its entry names.

/** Reads a list as Drupal writes it: `<p> <a href hreflang> <p class="alert callout">`. */
const readList = (list) =>
  new Map(
    [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, rest]) => [
      tag,
      new Map([...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, values]) => [name, values?.split(' ')])),
    ]),
  );

const everywhere = new Set(['lang', 'dir']);

function attributesLeft(text, allowed) {
  return [...text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)]
    .map(([, name, ...values]) => [name.toLowerCase(), values.find((value) => value !== undefined)])
    .filter(([name, value]) => everywhere.has(name) || (allowed.has(name) && (allowed.get(name)?.includes(value) ?? true)))
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}

/** The text as the filter would send it to a browser. */
export function allowedTags(list, html) {
  const tags = readList(list);
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi, (_whole, end, name, rest) => {
      const allowed = tags.get(name.toLowerCase());
      if (!allowed) return '';
      return end ? `</${name}>` : `<${name}${attributesLeft(rest, allowed)}>`;
    });
}

/** Drupal 10 and 11, text format "Basic HTML" of the standard profile. */
export const drupalBasic =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol type start> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** LocalGov Drupal, text format "WYSIWYG". */
export const localGovDrupal =
  '<br> <code> <pre> <p class="alert alert-info alert-danger alert-fail alert-success callout callout-primary"> <h1> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <a class="external-link pdf-link btn btn-start" hreflang title href data-entity-type data-entity-uuid data-entity-substitution> <ul class="list-checked" type> <cite> <dl> <dt> <dd> <mark> <blockquote cite> <ol type start> <img data-entity-type data-entity-uuid data-caption src alt height width data-align> <drupal-media data-caption title data-entity-type data-entity-uuid alt data-view-mode data-align> <span dir> <strong> <em> <u> <li> <table> <tr> <td rowspan colspan> <th rowspan colspan> <thead> <tbody> <tfoot> <caption>';
