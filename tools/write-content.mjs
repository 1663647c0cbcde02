// node tools/write-content.mjs           writes docs/content.md: everything the widgets say, and where it comes from
// node tools/write-content.mjs --check   fails where that file is not what the widgets say
import {readFileSync, writeFileSync} from 'node:fs';
import {englishNow, readSources, root} from './messages.mjs';
import {readStatements} from './statements.mjs';

const file = `${root}/docs/content.md`;
const sources = JSON.parse(readFileSync(`${root}/docs/sources.json`, 'utf8'));
const english = englishNow(readSources());
const statements = await readStatements(english.keys());

const packageOf = (id) => id.split('.')[0];
const cell = (text) => text.replaceAll('|', '\\|');
// `${list}` stands for a name that the area gives: shown as [list].
const words = (id) => cell((english.get(id) ?? id).replace(/\$\{(\w+)[^}]*\}/g, '[$1]'));
const table = (heads, rows) => [
  `| ${heads.join(' | ')} |`,
  `| ${heads.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const link = ({title, publisher, address}) => {
  const url = address && (address.startsWith('https:') ? address : `https://${address}`);
  return `${cell(url ? `[${title}](${url})` : title)}, ${cell(publisher)}`;
};

function source(key) {
  if (!key) return '';
  if (!sources[key]) throw new Error(`docs/sources.json has no "${key}"`);
  return `[${key}](#${key}), checked ${sources[key].checked}`;
}

const easyRows = (rows) => rows.map(({text, picture}) => `${picture ? `\`${picture}\` ` : ''}${words(text)}`).join('<br>');

function section(name) {
  const own = statements.filter(({id}) => packageOf(id) === name);
  const said = new Set(own.flatMap(({id, easy}) => [id, ...easy.map(({text}) => text)]));
  const others = [...english.keys()].filter((id) => packageOf(id) === name && !said.has(id));
  return [
    `## ${name}`,
    '',
    ...table(
      ['Id', 'Standard', 'Easy Read, each row with its picture', 'Source'],
      own.map(({id, easy, source: key}) => [`\`${id}\``, words(id), easyRows(easy), source(key)]),
    ),
    `### ${name}: headings, controls and statuses`,
    '',
    'One short wording for both readings.',
    '',
    ...table(
      ['Id', 'Words'],
      others.map((id) => [`\`${id}\``, words(id)]),
    ),
  ];
}

const sourceEntry = ([key, {confidence, checked, dated, kind, also = [], ...main}]) => [
  `### ${key}`,
  '',
  `${link(main)}. ${kind[0].toUpperCase()}${kind.slice(1)}. ${dated}. Checked ${checked}.`,
  ...(also.length > 0 ? ['', 'Also:', '', ...also.map((entry) => `- ${link(entry)}`)] : []),
  '',
  `How sure: ${confidence}`,
  '',
];

const text = [
  '# Everything the widgets say',
  '',
  '<!-- Written by tools/write-content.mjs from the messages*.ts files and docs/sources.json. Change those, not this. -->',
  '',
  'For whoever checks the words: what is said, how Easy Read says it and beside which picture, and where a fact comes from.',
  'Something in [square brackets] is filled in when the page is shown. An area file can replace most of the words with the area’s own.',
  '',
  'Nobody who uses Easy Read has checked the Easy Read words yet, and nobody who reads Polish or Urdu has checked those drafts.',
  'A statement without a source is advice or kindness, not a fact.',
  '',
  ...[...new Set([...english.keys()].map(packageOf))].sort().flatMap(section),
  '## Sources',
  '',
  'When somebody last looked, and how sure they were. “Seen” means that the page was read, for most pages only its opening.',
  '',
  ...Object.entries(sources).flatMap(sourceEntry),
].join('\n');

const before = (() => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
})();

if (process.argv.includes('--check')) {
  if (text !== before) {
    console.error('docs/content.md is not what the widgets say: run npm run build, or node tools/write-content.mjs');
    process.exitCode = 1;
  }
} else if (text !== before) writeFileSync(file, text);
