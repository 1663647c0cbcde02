import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createServer, request} from 'node:http';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {serve} from './server.mjs';

/** A path as it stands, which `fetch` would tidy up. */
const statusOf = (origin, path) =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(origin);
    request({hostname, port, path}, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });

describe('the demo server', () => {
  let demo;
  before(async () => {
    demo = await serve({port: 0, database: ':memory:'});
  });
  after(() => demo.close());

  for (const path of ['/', '/support-register', '/ask-for-a-review', '/yes-or-no', '/who-does-what', '/step-by-step', '/when-you-turn-16', '/register-and-review', '/ways-to-embed', '/contact']) {
    it(`serves ${path} under the policy, with one script of ours and none in the page`, async () => {
      const response = await fetch(demo.origin + path);
      const page = await response.text();
      assert.equal(response.status, 200);
      assert.equal(
        response.headers.get('content-security-policy'),
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${demo.origin}/api/requests; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      );
      assert.doesNotMatch(page, /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
      assert.ok((page.match(/<script/g) ?? []).length <= 1);
    });
  }

  it('gives the area file an endpoint on its own port', async () => {
    const area = await (await fetch(`${demo.origin}/area.json`)).json();
    assert.equal(area.request.endpoint, `${demo.origin}/api/requests`);
  });

  for (const path of ['/widgets/../../../package.json', '/widgets/%2e%2e/%2e%2e/package.json', '/assets/..%2f..%2f..%2fpackage.json', '/assets/%00', '/assets/%', '/nothing', '/__proto__']) {
    it(`finds nothing at ${path}`, async () => assert.equal(await statusOf(demo.origin, path), 404));
  }

  it('says in one line that a port is taken', async () => {
    const other = createServer();
    await new Promise((ready) => other.listen(0, '127.0.0.1', ready));
    const {port} = other.address();
    const {status, stderr} = spawnSync(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
      env: {...process.env, PORT: String(port), NODE_OPTIONS: ''},
      encoding: 'utf8',
      timeout: 20_000,
    });
    other.close();
    assert.equal(status, 1);
    assert.equal(stderr, `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n`);
  });
});
