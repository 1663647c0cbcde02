import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {draw} from './consent-graph/draw.mjs';
import {drawn} from './consent-graph/rows.mjs';
import {files} from './write-consent-graph.mjs';

const page = files.get('docs/consent-graph.md');
const nodes = drawn.flatMap((part) => part.nodes.map((node) => ({...node, branch: part.branch})));
const pictureOf = (branch) =>
  files
    .get(`docs/images/consent-graph-${branch}.svg`)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the consent graph in the docs', () => {
  it('is what the data gives, and each question and answer has its words', () => {
    const {status, stderr} = spawnSync(process.execPath, [fileURLToPath(new URL('write-consent-graph.mjs', import.meta.url)), '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('shows every question and every edge, in words and in the picture', () => {
    assert.ok(nodes.length > 45);
    for (const {id, branch, title, rows} of nodes) {
      const text = page.split(`\n### ${id}: `)[1].split('\n#')[0];
      assert.ok(text.includes(title));
      for (const {words, to, notes} of rows) {
        const said = text
          .split('\n')
          .find((line) => line.startsWith(`- ${words}: `) && line.includes(to) && notes.every((note) => line.includes(note)));
        assert.ok(said, `${id}: ${words}`);
      }
      assert.ok(pictureOf(branch).includes(` ${id} `), id);
    }
  });

  it('shows each of its pictures', () => {
    const shown = [...page.matchAll(/\]\((images[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
    assert.deepEqual([...shown, 'docs/consent-graph.md'].sort(), [...files.keys()].sort());
  });

  it('draws a line from each answer to the card that it leads to', () => {
    for (const {branch, nodes: cards} of drawn) {
      const inside = cards.flatMap(({rows}) => rows).filter(({to}) => cards.some(({id}) => id === to));
      assert.equal(files.get(`docs/images/consent-graph-${branch}.svg`).match(/class="lane /g)?.length ?? 0, inside.length, branch);
    }
  });
});

describe('a picture of a graph', () => {
  const card = (name, ...to) => ({name, title: name, rows: to.map((one) => ({words: 'Yes', target: one, notes: [], inside: one}))});

  it('gives lines that pass each other lanes of their own', () => {
    const lanes = (...cards) => new Set([...draw({title: '', description: '', cards}).matchAll(/Q(\d+) /g)].map(([, x]) => x)).size;
    assert.equal(lanes(card('a', 'b'), card('b', 'c'), card('c')), 1);
    assert.equal(lanes(card('a', 'b', 'c'), card('b', 'c'), card('c')), 2);
  });

  it('says what it is, and lets no word become markup', () => {
    const svg = draw({title: 'A <b> & "c"', description: 'd', cards: [card('x')]});
    assert.match(svg, /<title id="title">A &lt;b> &amp; &quot;c&quot;<\/title><desc id="desc">d<\/desc>/);
  });
});
