// Words that are shown in English whatever the page's language (the forms') need no look-up: `msg('Send', {id: '…'})` becomes `'Send'`. The
// sources keep their ids for the day that somebody has checked a translation.
import MagicString from 'magic-string';

const isMsg = ({type, callee, arguments: given}) => type === 'CallExpression' && callee.name === 'msg' && given.length === 2;

function* calls(node) {
  if (!node || typeof node !== 'object') return;
  if (isMsg(node)) yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* calls(child);
}

export const isEnglishOnly = (path) => /(cetr-request|consent(-wizard)?|panel-guide|pathway-guide)\/dist\/messages[\w-]*\.js$|ui\/dist\/messages-[\w-]+\.js$/.test(path);

/** `parse` is any ESTree parser with `start` and `end`. */
export function englishOnly(code, parse) {
  const out = new MagicString(code);
  for (const {start, end, arguments: [words]} of calls(parse(code))) {
    const {start: from} = words.type === 'TaggedTemplateExpression' ? words.quasi : words;
    out.remove(start, from).remove(words.end, end);
  }
  return out;
}
