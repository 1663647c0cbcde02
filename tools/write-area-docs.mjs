// The keys of the area file, for people: the table in docs/area.md, from the JSON Schema that tools/write-schemas.mjs wrote.
// node tools/write-area-docs.mjs          writes
// node tools/write-area-docs.mjs --check  fails if the table is out of date
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {furtherQuestions, personIds, shortRoute, survivalTopics} from '@local-offer/contract';
import {writeBetween} from './write-between.mjs';

const schema = new URL('../packages/contract/dist/schemas/area.schema.json', import.meta.url);
const page = fileURLToPath(new URL('../docs/area.md', import.meta.url));

const forms = (part) => part.anyOf?.filter((form) => form.type) ?? [];
const isLanguages = ({propertyNames, additionalProperties}) =>
  propertyNames?.pattern?.startsWith('^[a-z]{2,3}(-') && additionalProperties?.type === 'string';
const isWords = (part) => forms(part).some(isLanguages) && forms(part).length === 2;
const isWording = (part) => part.anyOf?.some(({properties}) => properties?.standard && properties.easy);
const code = (value) => `\`${value}\``;

/** What a key holds, in a few words. */
function holds(part) {
  if (isWording(part)) return 'words, with Easy Read if you like';
  if (isWords(part)) return 'words';
  if (part.const !== undefined) return code(part.const);
  if (part.enum) return part.enum.map(code).join(', ');
  if (part.type === 'array')
    return part.items.properties ? 'a list' : `a list of ${isWords(part.items) ? 'words' : part.items.type === 'string' && !part.items.enum ? 'texts' : holds(part.items)}`;
  if (part.additionalProperties?.enum) return `names, each with ${holds(part.additionalProperties)}`;
  if (part.type === 'object') return part.properties ? 'a group' : 'names and values';
  if (part.type === 'boolean') return '`true` or `false`';
  if (part.type === 'string') return 'text';
  return 'anything';
}

/** One row for a key, then the rows inside it. The insides of a wording are the same everywhere and explained once. */
function rows(properties, required, path) {
  return Object.entries(properties).flatMap(([key, part]) => {
    const name = path + key;
    const must = required?.includes(key) ? ' **Needed.**' : '';
    const row = `| ${code(name)} | ${holds(part)} | ${part.description}${must} |`;
    if (isWording(part) || isWords(part)) return [row];
    const inner = part.type === 'array' ? [part.items, '[].'] : [part, '.'];
    const group = inner[0].properties ? inner[0] : inner[0].anyOf?.find((form) => form.properties);
    return group ? [row, ...rows(group.properties, group.required, name + inner[1])] : [row];
  });
}

/** The table as Markdown. */
export function table() {
  const {properties, required} = JSON.parse(readFileSync(schema, 'utf8'));
  return ['', '| Key | Holds | Meaning |', '| --- | --- | --- |', ...rows(properties, required, ''), ''].join('\n');
}

const ids = (all) => all.map(code).join(', ');

/** The ids for `people.roles` and `pathways.survivalGuide`. */
export const people = () => `People: ${ids(personIds)}.\n\nTopics of the survival guide: ${ids(survivalTopics)}.`;

/** The ids of the questions, for `request.fields` and `request.words`. */
export function questions() {
  return `Short route: ${ids(shortRoute)}.\n\nFurther questions: ${ids(furtherQuestions)}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (![table(), questions(), people()].every((text) => readFileSync(page, 'utf8').includes(text)))
      throw new Error('A table in docs/area.md is out of date: node tools/write-area-docs.mjs');
  } else {
    writeBetween(page, 'keys', table());
    writeBetween(page, 'questions', questions());
    writeBetween(page, 'people', people());
  }
}
