import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = JSON.parse(execFileSync(process.execPath, ['tools/read-words.mjs'], {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26}));
const word = (wanted) => files.flatMap(({words}) => words).find(({id}) => id === wanted);

describe('the words, read from the sources', () => {
  it('are a message by itself, with its placeholders named', () => {
    assert.deepEqual(word('panel-guide.title'), {id: 'panel-guide.title', english: 'Who does what at a ${review}', easy: []});
  });

  it('are a statement with its Easy Read, pictures and source', () => {
    const {easy, source} = word('ragb-explainer.red.meaning');
    assert.deepEqual([easy[0].id, easy[0].picture, source], ['ragb-explainer.red.meaning.easy1', 'red', 'dsr-policy']);
    assert.match(easy[0].english, /^Red means/);
  });

  it('leave no message out', () => {
    const ids = new Set(files.flatMap(({words}) => words.flatMap(({id, easy}) => [id, ...easy.map((row) => row.id)])));
    const written = globSync('packages/*/src/**/messages*.ts', {cwd: root, exclude: ['**/*.spec.ts', '**/*.test.ts']}).flatMap((file) =>
      [...readFileSync(root + file, 'utf8').matchAll(/\{\s*id: '([^']+)',?\s*\}/g)].map(([, id]) => id),
    );
    assert.ok(written.length > 100);
    assert.deepEqual([...ids].sort(), written.sort());
  });
});
