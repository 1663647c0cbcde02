// Small templates: drops comments and needless white space from html``, svg`` and css``. Never touches a tag, a quote, a closing slash, <pre> or
// <textarea>, or a template with an escape in it, and keeps the space between two inline elements. Works on the compiler's output.
import MagicString from 'magic-string';

const block =
  'address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|optgroup|option|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const spaceBeforeBlock = new RegExp(`\\s+(?=</?(?:${block})\\b)`, 'g');
const spaceAfterBlock = new RegExp(`(</?(?:${block})(?=[\\s>])[^<>]*>)\\s+`, 'g');

/** White space outside tags. A quasi may begin or end inside a tag, where a space parts attributes: those ends are left as they are. */
const smallHtml = (text) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(spaceBeforeBlock, '')
    .replace(spaceAfterBlock, '$1');

const smallCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');

const minifiers = {html: smallHtml, svg: smallHtml, css: smallCss};

function mayChange(tag, raws) {
  const all = raws.join('');
  if (all.includes('\\')) return false;
  if (tag === 'css') return !/["']/.test(all);
  const cutComment = raws.some((raw) => raw.includes('<!--') !== raw.includes('-->'));
  return !cutComment && !/<(?:pre|textarea|script|style)\b/i.test(all);
}

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && Object.hasOwn(minifiers, node.tag.name)) yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* taggedTemplates(child);
}

/** `parse` is any ESTree parser with `start` and `end`. Answers undefined where nothing changes. */
export function minifyLiterals(code, parse) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return undefined;
  const out = new MagicString(code);
  for (const {tag, quasi} of taggedTemplates(parse(code))) {
    if (!mayChange(tag.name, quasi.quasis.map(({value}) => value.raw))) continue;
    for (const {start, end, value} of quasi.quasis) {
      const small = minifiers[tag.name](value.raw);
      if (small !== value.raw) out.update(start, end, small);
    }
  }
  return out.hasChanged() ? out : undefined;
}
