import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {partOfEach, textsUnder, weigh} from './parts.mjs';

const modules = {
  '/packages/ui/src/page.ts': 'export const page = "a page";\n',
  '/packages/ui/src/messages.ts': 'export const help = "Call 999 now.";\n',
  '/packages/ui/dist/base-styles.js': 'export const base = "gap:0 0";\n',
  '/node_modules/lit-html/lit-html.js': 'export const html = "lit html";\n',
  '/packages/a-guide/src/messages-day.ts': 'export const day = (n) => [`The long reading of ${n} days.`, "A short row.", "calendar"];\n',
  '/packages/a-guide/src/a-guide.ts': Object.entries({page: 'ui/src/page.ts', help: 'ui/src/messages.ts', base: 'ui/dist/base-styles.js', html: '../node_modules/lit-html/lit-html.js', day: 'a-guide/src/messages-day.ts'})
    .map(([name, path]) => `export {${name}} from ${JSON.stringify(path.startsWith('..') ? path.slice(2) : `/packages/${path}`)};`)
    .join(''),
};
const compiled = ["export const day = (n) => [msg(str `The long reading of ${n} days.`, { id: 'a.day' }), msg('A short row.', { id: 'a.day.easy1' })];"];

const virtual = {name: 'virtual', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id]};
const bundle = await (await rollup({input: '/packages/a-guide/src/a-guide.ts', plugins: [virtual]})).generate({format: 'es', sourcemap: 'hidden'});
const [built] = bundle.output;
const length = (text) => text.length;

describe('the parts of a bundle', () => {
  const each = partOfEach(built, compiled);
  const partOf = (text) => new Set(each.slice(built.code.indexOf(text), built.code.indexOf(text) + text.length));

  for (const [text, part] of Object.entries({
    'lit html': 'lit and lit-localize',
    'gap:0 0': 'styles',
    'Call 999 now.': 'urgent help, Easy Read, pictures',
    'a page': 'the frame that every widget has',
    'The long reading of ': 'its words',
    'A short row.': 'its words in Easy Read',
    calendar: 'pictures and sources of its words',
  }))
    it(`know that "${text}" is of ${part}`, () => assert.deepEqual(partOf(text), new Set([part])));

  it('tell Easy Read by the id of a message, and not by its words', () => {
    assert.deepEqual(textsUnder(/\.easy\d*$/, compiled), new Set(['A short row.']));
  });

  it('come to the whole, in characters and in weight', () => {
    const rows = weigh(built, length, compiled);
    const all = rows.pop();
    assert.equal(all.raw, built.code.length);
    for (const kind of ['raw', 'brotli']) assert.equal(rows.reduce((sum, row) => sum + row[kind], 0), all[kind]);
  });
});
