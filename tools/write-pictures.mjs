// Writes the Easy Read pictures out of OpenMoji: packages/pictures/svg/, src/pictures.ts and meanings.ts, docs/pictures.md.
// node tools/write-pictures.mjs          writes
// node tools/write-pictures.mjs --check  says what is out of date and fails if anything is
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const folder = new URL('packages/pictures/', root);
const BOX = 72;
/** The licence asks that this goes wherever the drawing goes, and that a change is said. */
const credit = '<!-- From OpenMoji, openmoji.org, CC BY-SA 4.0, changed -->';

/** @typedef {[drawing: string, x?: number, y?: number, size?: number]} Layer */
/** @typedef {Record<string, {meaning: string, layers: Layer[]}>} Table */

const readJson = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** One drawing of the family as plain shapes: its `<use>` copies are written out, so that no id is left to clash. */
export function shapesOf(family, name) {
  const icon = family.icons[name] ?? family.icons[family.aliases?.[name]?.parent];
  if (!icon) throw new Error(`OpenMoji has no drawing called "${name}"`);
  const shared = new Map();
  const body = icon.body.replace(/<defs>(.*?)<\/defs>/gs, (_, inner) => {
    for (const [, tag, id, rest] of inner.matchAll(/<(\w+) id="([^"]+)"([^>]*?)\/>/g)) shared.set(id, {tag, rest});
    return '';
  });
  return body.replace(/<use href="#([^"]+)"([^>]*?)\/>/g, (_, id, more) => {
    const {tag, rest} = shared.get(id);
    return `<${tag}${rest}${more}/>`;
  });
}

/**
 * A picture: its drawings one over the other, each on a square of the 72 by 72 box. It brings its own white ground,
 * since the outlines are black and a page may be dark.
 */
export function draw(family, layers) {
  const drawn = layers.map(([name, x = 0, y = 0, size = BOX]) => {
    const shapes = shapesOf(family, name);
    if (x === 0 && y === 0 && size === BOX) return shapes;
    return `<g transform="translate(${x} ${y}) scale(${Number((size / BOX).toFixed(3))})">${shapes}</g>`;
  });
  const ground = `<rect width="${BOX}" height="${BOX}" fill="#fff" rx="6"/>`;
  const size = `width="${2 * BOX}" height="${2 * BOX}" viewBox="0 0 ${BOX} ${BOX}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${credit}${ground}${drawn.join('')}</svg>\n`;
}

const namesOf = (layers) => [...new Set(layers.map(([name]) => name))];
const quote = (text) => `'${text.replaceAll("'", "\\'")}'`;
const key = (id) => (/^[a-z]+$/.test(id) ? id : `'${id}'`);
const generated = '// Written by tools/write-pictures.mjs from pictures.json. Change that, not this.\n';

/** What travels to the page: the ids alone, since a file is called after its id. */
const idsModule = (ids) => `${generated}import type {PictureId} from './meanings.js';

/** Every picture there is. */
// prettier-ignore
export const pictureIds = ${quote(ids.join(' '))}.split(' ') as readonly PictureId[];
`;

/** For people and tools, never at run time: what each picture means and what it was drawn from. */
const meaningsModule = (table) => `${generated}
/** What each picture means, and the OpenMoji drawings it is made of. */
// prettier-ignore
export const pictures = {
${Object.entries(table)
  .map(([id, {meaning, layers}]) => `  ${key(id)}: {meaning: ${quote(meaning)}, drawings: [${namesOf(layers).map(quote).join(', ')}]},`)
  .join('\n')}
} as const satisfies Record<string, {meaning: string; drawings: readonly string[]}>;

/** The name of a picture, as used in \`messages.ts\` and in a council's area file. */
export type PictureId = keyof typeof pictures;
`;

const contactSheet = (table) => `# The Easy Read pictures

<!-- Written by tools/write-pictures.mjs from packages/pictures/pictures.json. Change that, not this. -->

One picture stands beside each Easy Read sentence and means what the sentence means. This is every one of them: its id, the
drawing, what it means, and the drawing or drawings of [OpenMoji](https://openmoji.org) it is made of. Pick the id by its meaning, and write
the sentence so that it is whole without the picture. The meanings are for people who choose pictures; they are not shown or read aloud.

A council can put its own in the place of any of them, in its area file, by the same id:

\`\`\`json
{"schema": 1, "pictures": {"hospital": "our-pictures/hospital.svg"}}
\`\`\`

To add or change one, edit \`packages/pictures/pictures.json\`, run \`node tools/write-pictures.mjs\`, and look at the result here. The drawings
are under [CC BY-SA 4.0](../packages/pictures/ATTRIBUTION.md), apart from everything else in this repository.

| Id | Picture | What it means | Made of |
| --- | --- | --- | --- |
${Object.entries(table)
  .map(
    ([id, {meaning, layers}]) =>
      `| \`${id}\` | <img src="../packages/pictures/svg/${id}.svg" alt="" width="96"> | ${meaning} | ${namesOf(layers).join(', ')} |`,
  )
  .join('\n')}
`;

/** Everything the table gives rise to: file name from the top of the repository → text. */
export function everything() {
  const table = /** @type {Table} */ (readJson(new URL('pictures.json', folder)));
  const family = readJson(createRequire(import.meta.url).resolve('@iconify-json/openmoji/icons.json'));
  const sorted = Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = new Map(Object.entries(sorted).map(([id, {layers}]) => [`packages/pictures/svg/${id}.svg`, draw(family, layers)]));
  files.set('packages/pictures/src/pictures.ts', idsModule(Object.keys(sorted)));
  files.set('packages/pictures/src/meanings.ts', meaningsModule(sorted));
  files.set('docs/pictures.md', contactSheet(sorted));
  return files;
}

/** Drawings on disk that the table does not ask for. */
export function leftOver(files) {
  const svg = new URL('svg/', folder);
  if (!existsSync(svg)) return [];
  return readdirSync(svg)
    .map((name) => `packages/pictures/svg/${name}`)
    .filter((path) => !files.has(path));
}

const current = (path, text) => existsSync(new URL(path, root)) && readFileSync(new URL(path, root), 'utf8') === text;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = everything();
  const stale = [...files].filter(([path, text]) => !current(path, text)).map(([path]) => path);
  const extra = leftOver(files);
  if (process.argv.includes('--check')) {
    for (const path of [...stale, ...extra]) console.error(`Out of date: ${path}. Run: node tools/write-pictures.mjs`);
    process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
  } else {
    mkdirSync(new URL('svg/', folder), {recursive: true});
    mkdirSync(new URL('docs/', root), {recursive: true});
    for (const path of stale) writeFileSync(new URL(path, root), files.get(path));
    for (const path of extra) rmSync(new URL(path, root));
    console.log(`Pictures: ${stale.length} files written, ${extra.length} removed, ${files.size - 3} drawings in all.`);
  }
}
