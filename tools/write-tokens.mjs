// The table of tokens, for people and for design tools: docs/theming.md and packages/core/dist/tokens.json.
// node tools/write-tokens.mjs          writes
// node tools/write-tokens.mjs --check  fails if the table in the docs is out of date
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {channels, contrast} from '../packages/core/src/theme/contrast.ts';
import {tokens} from '../packages/core/src/theme/tokens.ts';

const docs = new URL('../docs/theming.md', import.meta.url);
const file = new URL('../packages/core/dist/tokens.json', import.meta.url);
const [begin, end] = ['<!-- tokens: written by tools/write-tokens.mjs -->', '<!-- /tokens -->'];
const stub = `# Theming\n\n## Every token\n\n${begin}\n${end}\n`;

const ratios = ({value, on = []}) =>
  on.flatMap((name) => {
    const ratio = contrast(value, tokens[name].value);
    return ratio ? [`${ratio.toFixed(1)} on \`${name}\``] : [];
  });

/** The table as Markdown. */
export const table = () =>
  [
    '| Custom property | Default | What it is for | Contrast |',
    '| --- | --- | --- | --- |',
    ...Object.entries(tokens).map(([name, row]) => `| \`--lo-${name}\` | \`${row.value}\` | ${row.use} | ${ratios(row).join(', ')} |`),
  ].join('\n');

/** The page with the table of today between its marks. */
export function withTable(page) {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/theming.md has lost its marks ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${table()}\n\n${page.slice(to)}`;
}

/** One row in the terms of the format, or undefined for what the page decides (`inherit`, `currentColor`). */
function designToken(name, {value, use}) {
  const given = (type, $value) => ({$type: type, $value, $description: use});
  const rgb = value === 'transparent' ? [0, 0, 0] : channels(value);
  if (rgb) {
    const alpha = value === 'transparent' ? {alpha: 0} : {hex: value};
    return given('color', {colorSpace: 'srgb', components: rgb.map((channel) => Number(channel.toFixed(4))), ...alpha});
  }
  // The format knows no em: a rem is the same where the text has the page's size. The CSS itself rides along.
  const [, em] = /(?:^|\()([\d.]+)em\b/.exec(value) ?? [];
  if (em) return {...given('dimension', {value: Number(em), unit: 'rem'}), $extensions: {'local-offer': {css: value}}};
  if (/^(inherit|currentColor)$/.test(value)) return undefined;
  throw new Error(`${name}: ${value} has no place in the design tokens file`);
}

/** The Design Tokens Community Group format, 2025.10. */
export function designTokens() {
  const rows = Object.entries(tokens).map(([name, row]) => [name, designToken(name, row)]);
  return {
    $description: 'Every token of the Local Offer widgets. As CSS: --lo- and the name.',
    $extensions: {'local-offer': {takenFromThePage: Object.fromEntries(rows.filter(([, given]) => !given).map(([name]) => [name, tokens[name]]))}},
    lo: Object.fromEntries(rows.filter(([, given]) => given)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = existsSync(docs) ? readFileSync(docs, 'utf8') : stub;
  const page = withTable(before);
  if (process.argv.includes('--check')) {
    if (page !== before) throw new Error('The table in docs/theming.md is out of date: node tools/write-tokens.mjs');
  } else {
    if (page !== before || !existsSync(docs)) writeFileSync(docs, page);
    mkdirSync(new URL('.', file), {recursive: true});
    writeFileSync(file, `${JSON.stringify(designTokens(), null, 2)}\n`);
  }
}
