// Everything that the packages say in both readings, found by calling every function of every messages*.ts.
import {globSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {pathToFileURL} from 'node:url';
import './ts-loader.mjs';
import {root} from './messages.mjs';

// Here a message says its id instead of its words, so that a statement tells which messages it is made of.
const idsInsteadOfWords = 'data:text/javascript,export const str = () => "", msg = (words, {id}) => id';
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@local-offer/core' && /\/messages[\w-]*\.ts$/.test(context.parentURL ?? '')
      ? {url: idsInsteadOfWords, shortCircuit: true}
      : // The sources, built or not.
        next(specifier, {...context, conditions: [...context.conditions, 'local-offer-source']}),
});

// Messages use types and helpers of ui, beside which stand element classes. Nothing here ever makes an element.
globalThis.HTMLElement ??= class {};

/** A function of words may say one thing or another, as its arguments are: both are asked for. */
const calls = [
  [true, true, true, true],
  [false, false, false, false],
];

function answers(say) {
  return calls.flatMap((call) => {
    try {
      return [say(...call)];
    } catch {
      // It wanted something else than yes or no. What it holds back, readStatements names.
      return [];
    }
  });
}

function* inside(value) {
  if (typeof value === 'function') for (const answer of answers(value)) yield* inside(answer);
  if (typeof value !== 'object' || value === null) return;
  const {standard, easy, source} = value;
  if (typeof standard === 'string' && easy) yield {id: standard, easy: typeof easy === 'string' ? [{text: easy}] : easy, source};
  for (const part of Object.values(value)) yield* inside(part);
}

/**
 * Every statement of a package, by the id of its standard words, and the Easy Read rows with their pictures.
 * `all` are the ids that there are: a row that no statement led to is an error, not a gap in the list.
 */
export async function readStatements(all) {
  const found = new Map();
  for (const path of globSync('packages/*/src/**/messages*.ts', {cwd: root, exclude: ['**/*.spec.ts', '**/*.test.ts']}).sort()) {
    for (const statement of inside({...(await import(pathToFileURL(`${root}/${path}`).href))})) found.set(statement.id, statement);
  }
  const rows = new Set([...found.values()].flatMap(({easy}) => easy.map(({text}) => text)));
  const lost = [...all].filter((id) => /\.easy\d+$/.test(id) && !rows.has(id));
  if (lost.length > 0) throw new Error(`No statement found for ${lost.join(', ')}`);
  return [...found.values()];
}
