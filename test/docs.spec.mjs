// What the documentation names exists: files, headings, tokens, tags, attributes, events, commands.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contrast, tokens} from '@local-offer/core';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], {cwd: root})
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const text = Object.fromEntries(pages.map((path) => [path, read(path)]));
const prose = (page) => text[page].replace(/```[^]*?```/g, '');
const all = (pattern, where) => [...where.matchAll(pattern)].map(([, found]) => found);

const sources = globSync('packages/*/src/**/*.ts', {cwd: root})
  .filter((path) => !/\.(spec|test)\.ts$|generated/.test(path))
  .map((path) => read(path))
  .join('\n');

/** What only a build makes: named in the docs, and not there on a fresh machine. */
const isBuilt = (path) => /(^|\/)dist(\/|$)|^storybook-static|^types\//.test(path);

/** Headings as the places a link can lead to. */
const anchors = (page) =>
  all(/^#+ (.+)$/gm, prose(page)).map((title) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );

/** The tags that the docs show, with their attributes. */
const tagsShown = (where) =>
  [...where.matchAll(/<(lo-[a-z-]+)((?:\s+[^<>]*)?)\/?>/g)].map(([, tag, rest]) => [
    tag,
    all(/(?:^|\s)([a-z][a-z-]*)(?=[\s=]|$)/g, rest.replace(/=("[^"]*"|\{[^}]*\}|\$\{[^}]*\})/g, ' ').replace(/\.\w+/g, ' ')),
  ]);

const planned = ['lo-note'];
const attributes = new Set([
  ...all(/@attr \{\w+\} ([a-z-]+)/g, sources),
  ...all(/attribute: '([a-z-]+)'/g, sources),
  ...all(/^ {4}([a-z]+): \{(?:type: Boolean)?\},$/gm, sources),
]);
const tags = new Set(all(/@element (lo-[a-z-]+)/g, sources));

describe('the documentation', () => {
  it('is there', () => {
    for (const page of [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'docs/embedding.md',
      'docs/theming.md',
      'docs/accessibility.md',
      'docs/area.md',
      'docs/performance.md',
    ])
      assert.ok(text[page], page);
    for (const name of globSync('packages/*/package.json', {cwd: root}))
      assert.ok(text[join(dirname(name), 'README.md').replaceAll('\\', '/')], name);
  });

  for (const page of pages) {
    it(`${page}: every link leads somewhere`, () => {
      for (const link of all(/\]\(([^)\s]+)\)/g, prose(page))) {
        if (/^(https?|mailto):/.test(link)) continue;
        const [path, hash] = link.split('#');
        const target = path ? normalize(join(dirname(page), path)).replaceAll('\\', '/') : page;
        assert.ok(existsSync(join(root, target)), `${link} is not there`);
        if (hash) assert.ok(anchors(target).includes(hash), `${link}: no such heading`);
      }
    });

    it(`${page}: every file that it names is there`, () => {
      for (const name of all(/`((?:packages|docs|test|tools|stories|\.storybook|types)\/[^`\s]*)`/g, prose(page))) {
        if (isBuilt(name) || /[<>]/.test(name)) continue;
        assert.ok(globSync(name.replace(/\/$/, ''), {cwd: root}).length > 0, name);
      }
      for (const name of all(/(?:^|[`\s])node (tools\/[\w-]+\.mjs|packages\/[\w/.-]+\.mjs)/gm, text[page]))
        assert.ok(existsSync(join(root, name)), name);
    });

    it(`${page}: every command exists`, () => {
      const {scripts} = JSON.parse(read('package.json'));
      for (const name of all(/npm run ([a-z0-9:-]+)/g, text[page])) assert.ok(scripts[name], `npm run ${name}`);
    });

    it(`${page}: every token, tag, attribute and event exists`, () => {
      for (const name of all(/--lo-([a-z0-9-]+)/g, text[page])) assert.ok(Object.hasOwn(tokens, name), `--lo-${name}`);
      for (const [tag, given] of tagsShown(text[page])) {
        if (planned.includes(tag)) continue;
        assert.ok(tags.has(tag), `<${tag}>`);
        for (const name of given) assert.ok(attributes.has(name), `<${tag} ${name}>`);
      }
      for (const name of all(/`(lo-[a-z-]+)`/g, prose(page))) {
        if (tags.has(name)) continue;
        assert.ok(sources.includes(`'${name}'`), `the event ${name}`);
      }
      for (const name of all(/data-lo-widget="([a-z-]+)"/g, text[page])) assert.ok(tags.has(`lo-${name}`), name);
    });

    it(`${page}: names no machine, no person's mailbox and no number that could ring`, () => {
      assert.doesNotMatch(text[page], /\/(root|home|work|tmp)\/|file:\/\//);
      for (const address of all(/\b[\w.+-]+@([\w-]+(?:\.[\w-]+)+)\b/g, text[page]))
        assert.match(address, /(^|\.)example(\.org)?$/, address);
      for (const number of all(/\b(0\d{4} ?\d{3} ?\d{3})\b/g, text[page]))
        assert.match(number.replace(/ /g, ''), /^(01632960|07700900|02079460)/, number);
    });
  }

  it('attributes of the table in the embedding page are those that the code reads', () => {
    const table = text['docs/embedding.md'].split('## Attributes and events')[1].split('| Event |')[0];
    const named = all(/\| `([a-z-]+)` \|/g, table);
    assert.ok(named.length >= 8);
    for (const name of named) assert.ok(attributes.has(name), name);
  });

  it('content security policy is the one that the demo is served with', async () => {
    const {policy} = await import('./demo/server.mjs');
    assert.ok(text['docs/embedding.md'].includes(`Content-Security-Policy: ${policy('https://requests.westhaven.example')}`));
  });

  it('oldest browsers are the same everywhere', () => {
    for (const page of ['README.md', 'docs/embedding.md']) assert.match(text[page], /Safari 16\.5, Chrome 112 (and|or) Firefox 117/, page);
  });

  it(
    'keys of the area file and of a pathway are those of the schemas',
    {skip: !existsSync(join(root, 'packages/contract/dist/index.js')) && 'nothing is compiled yet'},
    async () => {
      execFileSync(process.execPath, [join(root, 'tools/write-schemas.mjs')]);
      const {parts} = await import('../tools/write-area-docs.mjs');
      for (const [page, , part] of parts()) assert.ok(text[`docs/${page}.md`].includes(part), 'run node tools/write-area-docs.mjs');
    },
  );

  it('examples of area files are read without a fault', async () => {
    const {readArea} = await import('@local-offer/core');
    for (const page of ['docs/area.md', 'packages/contract/README.md'])
      for (const json of all(/```json\n([^]*?)```/g, text[page])) assert.deepEqual(readArea(JSON.parse(json)).problems, [], json);
  });

  it('worked example of the theming page can be read', () => {
    const [, css] = /<!-- example -->\s+```css\n([^]*?)```/.exec(text['docs/theming.md']);
    const given = Object.fromEntries([...css.matchAll(/--lo-([a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
    const [, ink, ground] = /color: (#\w+);\s+background: (#\w+);/.exec(css);
    const value = (name, page) =>
      given[name] ?? (/^(inherit|currentColor|transparent)$/.test(tokens[name].value) ? page : tokens[name].value);
    assert.ok(contrast(ink, ground) >= 4.5);
    for (const [name, {on = [], contrast: least = 4.5}] of Object.entries(tokens))
      for (const background of on) {
        const found = contrast(value(name, ink), value(background, ground));
        assert.ok(found >= least, `${name} on ${background}: ${found}`);
      }
    assert.ok(contrast(given['link-colour'], ground) >= 4.5);
  });

  it('decisions have the four headings', () => {
    for (const page of pages.filter((path) => path.startsWith('docs/decisions/')))
      assert.deepEqual(all(/^## (.+)$/gm, prose(page)), ['Context', 'Decision', 'Consequences', 'Alternatives'], page);
  });

  it('accessibility page answers every criterion of WCAG 2.2 at levels A and AA, once', () => {
    const rows = all(/^\| (\d\.\d+\.\d+) /gm, text['docs/accessibility.md']);
    assert.equal(rows.length, 55);
    assert.equal(new Set(rows).size, 55);
  });
});
