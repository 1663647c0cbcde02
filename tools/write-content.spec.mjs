import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

it('docs/content.md is what the widgets say, and every source it names is on the list', () => {
  const {status, stderr} = spawnSync(process.execPath, [fileURLToPath(new URL('write-content.mjs', import.meta.url)), '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
