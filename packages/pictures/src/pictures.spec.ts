import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pictures} from './meanings.js';
import {pictureIds} from './pictures.js';

const root = new URL('../../../', import.meta.url);
const folder = new URL('../svg/', import.meta.url);
const tool = (await import(new URL('tools/write-pictures.mjs', root).href)) as {
  everything: () => Map<string, string>;
  leftOver: (files: Map<string, string>) => string[];
};
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const tags = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse'];
const attributes =
  'xmlns width height viewBox d fill fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit x y rx ry cx cy r transform'.split(
    ' ',
  );

/** What is wrong with a drawing that a page shows as an image and a council serves from its own folder. */
function faults(svg: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const element = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g;
  const rest = svg.replace(/<!--.*?-->/gs, '').replace(element, (_, close: string, tag: string, more: string, empty: string) => {
    if (!tags.includes(tag)) found.push(`element ${tag}`);
    for (const [, name = '', value = ''] of more.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (!attributes.includes(name)) found.push(`attribute ${name}`);
      if (/url\(|script:|data:/i.test(value)) found.push(`value ${value}`);
    }
    if (close && open.pop() !== tag) found.push(`closing ${tag}`);
    if (!close && !empty) open.push(tag);
    return '';
  });
  if (open.length > 0) found.push(`left open: ${open.join(' ')}`);
  if (rest.trim() !== '') found.push(`stray text ${rest.trim().slice(0, 20)}`);
  if (!/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox="0 0 72 72">/.test(svg)) found.push('no view box');
  if (!svg.includes('CC BY-SA 4.0')) found.push('no credit');
  if (Buffer.byteLength(svg) > 6 * 1024) found.push(`${Buffer.byteLength(svg)} bytes`);
  return found;
}

test('every name has a drawing, and every drawing has a name', () => {
  assert.deepEqual(files, pictureIds.map((id) => `${id}.svg`).sort());
  assert.deepEqual(Object.keys(pictures).sort(), [...pictureIds].sort());
});

test('every drawing is small, well formed and only draws', () => {
  for (const file of files) assert.deepEqual(faults(read(file)), [], file);
});

test('a drawing that does more than draw is found out', () => {
  const good = read('home.svg');
  for (const bad of [
    good.replace('</svg>', '<script>1</script></svg>'),
    good.replace('</svg>', '<use href="#a"/></svg>'),
    good.replace('<rect ', '<rect style="fill:red" '),
    good.replace('<rect ', '<rect id="a" '),
    good.replace('<rect ', '<rect onload="go()" '),
    good.replace('fill="#fff"', 'fill="url(https://elsewhere.example)"'),
    good.replace('</svg>', ''),
    good.replace('</g>', ''),
    good.replace(/viewBox="[^"]*"/, ''),
    good.replace('</svg>', `${'<g></g>'.repeat(1000)}</svg>`),
  ]) {
    assert.notEqual(bad, good);
    assert.notDeepEqual(faults(bad), []);
  }
});

test('each picture means one thing, said in a few words', () => {
  const meanings = Object.values(pictures).map(({meaning}) => meaning);
  assert.equal(new Set(meanings).size, meanings.length);
  for (const meaning of meanings) assert.match(meaning, /^[A-Z][^.]{1,59}$/);
});

test('no two pictures look the same', () => {
  assert.equal(new Set(files.map(read)).size, files.length);
});

test('drawings, names and the contact sheet are what pictures.json says', () => {
  const wanted = tool.everything();
  for (const [path, text] of wanted)
    assert.equal(readFileSync(new URL(path, root), 'utf8'), text, `${path}: run node tools/write-pictures.mjs`);
  assert.deepEqual(tool.leftOver(wanted), []);
});
