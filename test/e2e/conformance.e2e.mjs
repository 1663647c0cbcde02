// The conformance kit as a council runs it: the built command, against real servers.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../demo/server.mjs';

const command = fileURLToPath(new URL('../../packages/contract/dist/check/cli.js', import.meta.url));

async function run(...args) {
  const child = spawn(process.execPath, [command, ...args]);
  let [said, complained] = ['', ''];
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (complained += text));
  const [code] = await once(child, 'close');
  return {code, said, complained};
}

describe('npx @local-offer/contract check', () => {
  let demo;
  before(async () => {
    demo = await serve({port: 0, database: ':memory:'});
  });
  after(() => demo.close());

  it('ends with 0 where nothing falls short, and says a line for each check', async () => {
    const {code, said, complained} = await run('check', `${demo.origin}/api/requests`, '--origin', demo.origin);
    assert.equal(code, 0, said);
    assert.equal(complained, '');
    assert.match(said, /^✓ same-again: .+ Expected: .+ Came: 409 with reference WH-\S+\.$/m);
    assert.doesNotMatch(said, /^✗/m);
    assert.match(said, /\d+ requests sent\. \d+ checks passed, \d+ are advice, 0 fall short\./);
    assert.equal(demo.store.list().length, 0);
  });

  it('ends with 1 where something does, and says what to do', async (t) => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Thank you</h1>'));
    }).listen(0, '127.0.0.1');
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, 'listening');
    const {code, said} = await run('check', `http://127.0.0.1:${server.address().port}/`);
    assert.equal(code, 1);
    assert.match(said, /^✗ smallest: .+ Came: 200 with text\/html\. To do: Store it, then answer 201/m);
    assert.match(said, /^✗ without-asks: .+ To do: Check every request against request\.schema\.json/m);
  });

  it('sends nothing to an address that is not on this machine, unless told that it is ours', async () => {
    for (const url of ['https://requests.westhaven.example/v1', 'http://localhost.westhaven.example/', 'http://localhost@westhaven.example/']) {
      const {code, said, complained} = await run('check', url);
      assert.equal(code, 2);
      assert.equal(said, '');
      assert.match(complained, /--this-is-our-endpoint|must not hold a name/);
    }
    // A name that leads nowhere: told that it is ours, the kit does try.
    const {code, said} = await run('check', 'https://requests.westhaven.invalid/v1', '--this-is-our-endpoint');
    assert.equal(code, 2);
    assert.match(said, /Nobody answers at this address/);
  });

  it('ends with 2 where it was called wrongly, and says how to call it', async () => {
    for (const args of [[], ['check'], ['check', 'nonsense'], ['check', 'ftp://localhost/'], ['check', demo.origin, 'more'], ['check', demo.origin, '--fast'], ['check', demo.origin, '--origin', 'westhaven']]) {
      const {code, said, complained} = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(said + complained, /npx @local-offer\/contract check|Name the address|without a path/, args.join(' '));
    }
  });

  it('says what it would check, and sends nothing', async () => {
    const {code, said} = await run('check', '--list');
    assert.equal(code, 0);
    assert.ok(said.trim().split('\n').length > 60);
  });
});
