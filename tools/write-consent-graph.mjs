// node tools/write-consent-graph.mjs          writes docs/consent-graph.md and its pictures from the graph and the words of the wizard
// node tools/write-consent-graph.mjs --check  fails where they are not what the data gives
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {draw} from './consent-graph/draw.mjs';
import {branchOf, branchWords, drawn, endWords, wordless} from './consent-graph/rows.mjs';

const root = new URL('../', import.meta.url);
const generated =
  '<!-- Written by tools/write-consent-graph.mjs from packages/consent/src/graph.ts and the pages of the wizard. Change those, not this. -->';

const isEnd = (to) => to in endWords;
const unique = (list) => [...new Set(list)];
const list = (words) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0]);
const fileOf = (branch) => `docs/images/consent-graph-${branch}.svg`;

const all = drawn.flatMap(({nodes}) => nodes);
const comesFrom = (id, branch) =>
  all.filter((node) => branchOf(node.id) !== branch && node.rows.some(({to}) => to === id)).map(({id}) => id);

/** Where a row leads, in a few words. */
const target = (to, branch) =>
  isEnd(to) ? `${to} ${endWords[to]}` : branchOf(to) === branch ? to : `${to} (${branchWords[branchOf(to)]})`;

function branchPicture({branch, title, nodes}) {
  return draw({
    title: `${title}: questions, answers and where they lead`,
    description: `${nodes.length} questions below each other. The same in words: docs/consent-graph.md, “${title}”.`,
    cards: nodes.map(({id, title: words, per, tells, listed, besides, rows}) => ({
      name: id,
      title: `${words}${per ? '\u00a0*' : ''}`,
      from: list(comesFrom(id, branch)),
      besides: tells
        ? 'Tells, and asks nothing'
        : listed
          ? `${besides.length} rows, each yes, no, not sure or left open`
          : besides.length > 0
            ? `With ${besides.length} lines to fill in`
            : '',
      rows: rows.map(({words: said, to, notes}) => ({
        words: said,
        target: target(to, branch),
        notes,
        end: isEnd(to),
        inside: branchOf(to) === branch ? to : undefined,
      })),
    })),
  });
}

/** All branches, with what leads from one to the next and where each can end. */
function overview() {
  const cards = drawn.map(({branch, title, nodes}) => {
    const leads = (test) => nodes.filter(({rows}) => rows.some(({to}) => test(to))).map(({id}) => id);
    const next = unique(nodes.flatMap(({rows}) => rows.map(({to}) => branchOf(to)))).filter((to) => to && to !== branch);
    const ends = Object.keys(endWords).filter((end) => leads((to) => to === end).length > 0);
    return {
      name: title,
      title: `${nodes.length} steps`,
      rows: [
        ...next.map((to) => ({
          words: list(leads((one) => branchOf(one) === to)),
          target: branchWords[to],
          notes: [],
          inside: branchWords[to],
        })),
        ...ends.map((end) => ({words: list(leads((to) => to === end)), target: target(end), notes: [], end: true})),
      ],
    };
  });
  return draw({
    title: 'The consent graph, branch by branch',
    description: 'Which branch leads to which, and where each can end. The same in words: docs/consent-graph.md.',
    cards,
  });
}

/** What the page calls a question, and the name that a heading gets from its words. */
const heading = ({id, title}) => `${id}: ${title}`;
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorOf = (id) => slug(heading(all.find((node) => node.id === id)));
const link = (to) => (isEnd(to) ? `**${to}**, ${endWords[to]}` : `[${to}](#${anchorOf(to)})`);
const cell = (text) => text.replaceAll('|', '\\|');

const nodeText = ({id, title, per, tells, listed, besides, rows}) => [
  `### ${heading({id, title})}`,
  '',
  ...(per ? ['Asked for each thing by itself.', ''] : []),
  ...(tells ? ['It tells, and asks nothing.', ''] : []),
  ...(besides.length > 0
    ? [
        `${listed ? 'Each yes, no, not sure or left open' : 'To fill in'}: ${besides.map((words) => words.replace(/[.]$/, '')).join('; ')}`,
        '',
      ]
    : []),
  ...rows.map(
    ({words, to, notes}) => `- ${words}: ${link(to)}${notes.length > 0 ? ` (${notes.map((note) => `\`${note}\``).join(', ')})` : ''}`,
  ),
  '',
];

const branchText = (part) => [
  `## ${part.title}`,
  '',
  `![${part.title}: the same as the list below, as a picture](images/consent-graph-${part.branch}.svg)`,
  '',
  ...part.nodes.flatMap(nodeText),
];

/** The page of the docs: what the pictures show, for those who read or listen. */
const page = () =>
  [
    '# The consent graph',
    '',
    generated,
    '',
    'What the consent wizard asks whom, and where each answer leads. The request form asks its own part of it, in place. For professionals, and for those who check it: names of',
    'questions, ends and flags are codes, and the person never sees them.',
    '',
    'It weighs nobody’s competence or capacity. It asks what somebody has been told, and by whom. From 16 a yes is the person’s own, given in person, or it',
    'stands on a best-interests decision or on that of an attorney or a deputy.',
    '',
    'How to read it: below a question stand its answers, and after each where it leads. Of several lines the first that fits counts. What is in brackets is noted in the record. Questions marked',
    'with * in the pictures are asked for each thing by itself; their words are those about the review. The words change with who answers and with the age of the person: these are one example.',
    '',
    '![All branches: which leads to which, and where each can end](images/consent-graph.svg)',
    '',
    ...drawn.flatMap(branchText),
    '## Where it can end',
    '',
    'Each thing that is asked about comes to one of these, by itself. The words on the page are other ones: these name the codes of the record.',
    '',
    '| End | Meaning | Reached from |',
    '| --- | --- | --- |',
    ...Object.entries(endWords).map(
      ([end, words]) =>
        `| ${end} | ${cell(words)} | ${all
          .filter(({rows}) => rows.some(({to}) => to === end))
          .map(({id}) => `[${id}](#${anchorOf(id)})`)
          .join(', ')} |`,
    ),
    '',
  ].join('\n');

/** File name from the top of the repository → text. */
export const files = new Map([
  ['docs/consent-graph.md', page()],
  ['docs/images/consent-graph.svg', overview()],
  ...drawn.map((part) => [fileOf(part.branch), branchPicture(part)]),
]);

const stale = [...files].filter(([path, text]) => !existsSync(new URL(path, root)) || readFileSync(new URL(path, root), 'utf8') !== text);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (wordless.length > 0) console.error(`No page has words for: ${wordless.join(', ')}`);
  if (process.argv.includes('--check')) {
    for (const [path] of stale)
      console.error(`${path} is not what the graph gives: run npm run build, or node tools/write-consent-graph.mjs`);
    process.exitCode = stale.length + wordless.length > 0 ? 1 : 0;
  } else {
    mkdirSync(new URL('docs/images/', root), {recursive: true});
    for (const [path, text] of stale) writeFileSync(new URL(path, root), text);
  }
}
