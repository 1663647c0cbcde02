// The keys of the area file and of a pathway, for people: the tables in docs/area.md and docs/pathways.md, from the JSON Schemas that tools/write-schemas.mjs wrote.
// node tools/write-area-docs.mjs          writes
// node tools/write-area-docs.mjs --check  fails if a table is out of date
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {furtherQuestions, personIds, personTopics, shortRoute, survivalTopics} from '@local-offer/contract';
import {writeBetween} from './write-between.mjs';

const schema = (name) => JSON.parse(readFileSync(new URL(`../packages/contract/dist/schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const page = (name) => fileURLToPath(new URL(`../docs/${name}.md`, import.meta.url));

const forms = (part) => part.anyOf?.filter((form) => form.type) ?? [];
// A group with an `anyOf` of its own is one form: there it says which keys go together.
const allForms = (part) => (part.properties ? [part] : (part.anyOf?.flatMap(allForms) ?? [part]));
const isLanguages = ({propertyNames, additionalProperties}) =>
  propertyNames?.pattern?.startsWith('^[a-z]{2,3}(-') && additionalProperties?.type === 'string';
const isWords = (part) => forms(part).some(isLanguages) && forms(part).length === 2;
const isWording = (part) => part.anyOf?.some(({properties}) => properties?.standard && properties.easy);
const code = (value) => `\`${value}\``;

/** What a key holds, in a few words. */
function holds(part) {
  if (isWording(part)) return 'words, with Easy Read if you like';
  if (isWords(part)) return 'words';
  if (part.$ref) return '[pathways](pathways.md)';
  if (part.const !== undefined) return code(part.const);
  if (part.enum) return part.enum.map(code).join(', ');
  if (part.anyOf && !part.properties) return [...new Set(allForms(part).map(holds))].join(' or ');
  if (part.type === 'array') return groupOf(part.items) ? 'a list' : `a list of ${part.items.type === 'string' && !part.items.enum ? 'texts' : holds(part.items)}`;
  if (part.additionalProperties?.enum) return `names, each with ${holds(part.additionalProperties)}`;
  if (part.type === 'object') return part.properties ? 'a group' : 'names and values';
  if (part.type === 'boolean') return '`true` or `false`';
  if (part.type === 'number') return 'a number';
  if (part.type === 'string') return 'text';
  return 'anything';
}

/** What a key holds that is written differently in two forms of its group. */
function either(one, other) {
  if (!one || JSON.stringify(one) === JSON.stringify(other)) return other;
  if (one.enum && other.enum) return {...one, enum: [...one.enum, ...other.enum]};
  if (one.type === 'array' && other.type === 'array') return {...one, items: {anyOf: [one.items, other.items]}};
  return {description: one.description, anyOf: [one, other]};
}

/** The keys of a group, of all its forms together; undefined of what is no group. */
function groupOf(part) {
  if (isWording(part) || isWords(part)) return undefined;
  const groups = allForms(part).filter(({properties}) => properties);
  const properties = {};
  for (const form of groups) for (const [key, inner] of Object.entries(form.properties)) properties[key] = either(properties[key], inner);
  const required = groups[0]?.required?.filter((key) => groups.every((form) => form.required?.includes(key)));
  return groups.length > 0 ? {properties, required} : undefined;
}

/** One row for a key, then the rows inside it. The insides of a wording are the same everywhere and explained once. */
function rows(properties, required, path) {
  return Object.entries(properties).flatMap(([key, part]) => {
    const name = path + key;
    const must = required?.includes(key) ? ' **Needed.**' : '';
    const row = `| ${code(name)} | ${holds(part)} | ${part.description}${must} |`;
    const group = groupOf(part.type === 'array' ? part.items : part);
    return group ? [row, ...rows(group.properties, group.required, name + (part.type === 'array' ? '[].' : '.'))] : [row];
  });
}

/** The table of the keys of a format as Markdown. */
function table(name = 'area') {
  const {properties, required} = schema(name);
  return ['', '| Key | Holds | Meaning |', '| --- | --- | --- |', ...rows(properties, required, ''), ''].join('\n');
}

const ids = (all) => all.map(code).join(', ');

/** What somebody can be asked about. For safety nobody at the table comes first. */
/** The ids for `people.roles`, their `topics`, and `pathways.survivalGuide`. */
const people = () => `People: ${ids(personIds)}.\n\nWhat to go to them for (\`topics\`): ${ids(personTopics)}.\n\nTopics of the survival guide: ${ids(survivalTopics)}.`;

/** The ids of the questions, for `request.fields` and `request.words`. */
function questions() {
  return `Short route: ${ids(shortRoute)}.\n\nFurther questions: ${ids(furtherQuestions)}.`;
}

/** What is generated, by page and place. */
export const parts = () => [
  ['area', 'keys', table('area')],
  ['area', 'questions', questions()],
  ['area', 'people', people()],
  ['pathways', 'keys', table('pathway')],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, place, text] of parts()) {
    if (!process.argv.includes('--check')) writeBetween(page(file), place, text);
    else if (!readFileSync(page(file), 'utf8').includes(text)) throw new Error(`A table in docs/${file}.md is out of date: node tools/write-area-docs.mjs`);
  }
}
