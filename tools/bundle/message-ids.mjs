// Message ids are long for people; in the bundle each becomes four letters. They are drawn from the id itself and not counted, so that a language
// file of another version, still in some cache, gives the right words or none, never another sentence.
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import MagicString from 'magic-string';

const isMessages = (path) => /[\\/](?:dist|out)[\\/](?:.*[\\/])?messages[\w-]*\.js$/.test(path);
const isLocale = (path) => /[\\/]generated[\\/]locales[\\/][\w-]+\.js$/.test(path);

export const shortId = (id) => createHash('sha256').update(id).digest('base64').replace(/[^a-zA-Z]/g, '').slice(0, 4);

function* nodes(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type) yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* nodes(child);
}

const property = (object, name) => object?.properties?.find(({key}) => key?.name === name || key?.value === name);

/** The literal ids in `msg(…, {id: '…'})`. */
function* writtenIds(ast) {
  for (const {type, callee, arguments: args} of nodes(ast)) {
    if (type !== 'CallExpression' || callee.name !== 'msg') continue;
    const id = property(args[1], 'id')?.value;
    if (typeof id?.value !== 'string') throw new Error(`msg() without a literal id, near ${callee.start}`);
    yield id;
  }
}

/** The keys of `export const templates = {…}`. */
function* translatedIds(ast) {
  for (const {type, id, init} of nodes(ast))
    if (type === 'VariableDeclarator' && id.name === 'templates') for (const {key} of init.properties) yield {...key, value: key.value ?? key.name};
}

/** Every id there is → its four letters. Throws where two would be one. */
export function shortIds(ids) {
  const short = new Map(ids.map((id) => [id, shortId(id)]));
  const taken = new Map();
  for (const [id, code] of short) {
    if (taken.has(code)) throw new Error(`The messages "${taken.get(code)}" and "${id}" are one in short: give one of them another id`);
    taken.set(code, id);
  }
  return short;
}

export function messageIds() {
  let short;
  return {
    name: 'message-ids',
    buildStart() {
      const files = globSync('packages/*/dist/**/messages*.js').filter(isMessages);
      const ids = files.flatMap((file) => [...writtenIds(this.parse(readFileSync(file, 'utf8')))].map(({value}) => value));
      short = shortIds([...new Set(ids)].sort());
    },
    transform(code, path) {
      if (!isMessages(path) && !isLocale(path)) return null;
      const out = new MagicString(code);
      const ast = this.parse(code);
      for (const {start, end, value} of isLocale(path) ? translatedIds(ast) : writtenIds(ast)) {
        if (!short.has(value)) this.error(`${path} holds the message "${value}", which no package has`);
        out.update(start, end, JSON.stringify(short.get(value)));
      }
      return {code: out.toString(), map: out.generateMap({hires: true, source: path})};
    },
  };
}
