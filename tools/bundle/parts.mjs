// Which part of the library each character of a bundle belongs to, and what the parts weigh.
import {globSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {parseAst} from 'rollup/parseAst';

/** The first that fits a module's path names its part. Words of a widget itself are told apart by what they are. */
const parts = [
  ['lit and lit-localize', /node_modules\/(@lit|lit[\w-]*)\/|core\/dist\/locale\/localize\./],
  ['styles', /-styles\.[jt]s$|ui\/.*\/armour\./],
  ['careful reading of what an area writes', /\/contract\/src\/(?!people\.)|core\/src\/area\//],
  ['names of people and things', /ui\/src\/(messages-)?(names|people)\.|contract\/src\/people\./],
  ['urgent help, Easy Read, pictures', /ui\/src\/(urgent|easy-read|messages|statement)\.|\/pictures\//],
  ['fields, kept files, ways to pass them on', /core\/src\/(kept|validation|flow|delivery)\/|ui\/src\/(fields\/|(asked|answer|fitting|kept|messages-|opening|passing|save|saving|tab|unsent|wizard|question)[\w-]*\.)/],
  ['the frame that every widget has', /\/(ui|core)\/src\//],
];

const ownCode = 'its own code';
const wordsOf = {standard: 'its words', easy: 'its words in Easy Read', round: 'pictures and sources of its words'};
const ownMessages = /(?<!\/ui)\/src\/messages[\w-]*\.ts$/;
const names = [...parts.map(([name]) => name), ownCode, ...Object.values(wordsOf)];

function* nodes(node, type) {
  if (!node || typeof node !== 'object') return;
  if (type.includes(node.type)) yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* nodes(child, type);
}

const texts = ['Literal', 'TemplateElement'];
const textOf = ({type, value}) => (type === 'Literal' ? value : value.cooked);

/** All that `msg` is given under an id that `fits`, in the compiled messages of all packages. */
export const textsUnder = (fits, codes) =>
  new Set(
    codes.flatMap((code) =>
      [...nodes(parseAst(code), ['CallExpression'])]
        .filter(({callee, arguments: [, options]}) => callee.name === 'msg' && fits.test(options?.properties?.[0]?.value?.value))
        .flatMap(({arguments: [words]}) => [...nodes(words, texts)].map(textOf)),
    ),
  );

const messages = () => globSync('packages/*/dist/messages*.js').map((path) => readFileSync(path, 'utf8'));

/** The part of each character of a bundle, by its source map. */
export function partOfEach({code, map}, compiled = messages()) {
  const easy = textsUnder(/\.easy\d*$/, compiled);
  const found = new SourceMap(map);
  const known = new Map();
  const partOf = (path = '') => {
    if (!known.has(path)) known.set(path, ownMessages.test(path) ? wordsOf.round : (parts.find(([, modules]) => modules.test(path))?.[0] ?? ownCode));
    return known.get(path);
  };
  const each = code.split('\n').flatMap((line, row) => Array.from({length: line.length + 1}, (_, column) => partOf(found.findEntry(row, column).originalSource)));
  for (const node of nodes(parseAst(code), texts)) {
    const text = textOf(node);
    if (each[node.start] === wordsOf.round && / /.test(text)) each.fill(easy.has(text) ? wordsOf.easy : wordsOf.standard, node.start, node.end);
  }
  return each;
}

/** What each part weighs: how long it is, and how much lighter the compressed bundle is without it. What parts have in common weighs in none. */
export function weigh(bundle, compressed, compiled) {
  const {code} = bundle;
  const each = partOfEach(bundle, compiled);
  const whole = compressed(code);
  const rows = names.map((name) => {
    let rest = '';
    for (let at = 0; at < code.length; at++) if (each[at] !== name) rest += code[at];
    return {name, raw: code.length - rest.length, brotli: whole - compressed(rest)};
  });
  return [...rows, {name: 'what they have in common', raw: 0, brotli: whole - rows.reduce((sum, {brotli}) => sum + brotli, 0)}, {name: 'all', raw: code.length, brotli: whole}];
}
