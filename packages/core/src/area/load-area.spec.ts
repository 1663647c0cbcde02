import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {afterEach, beforeEach, test} from 'node:test';
import {allowAreaOrigins, loadArea} from './load-area.js';

type Reply = () => Response | Promise<Response>;
const {fetch: realFetch} = globalThis;
let asked: {url: string; options: RequestInit | undefined}[] = [];
let page = 0;

/** A page of its own for each test, as each address is kept. */
beforeEach(() => {
  asked = [];
  page += 1;
  Object.assign(globalThis, {
    location: {origin: 'https://westhaven.example'},
    document: {baseURI: `https://westhaven.example/page-${page}/?area-src=x#area-src=y`},
  });
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

const serve = (reply: Reply) => {
  globalThis.fetch = ((url: string, options?: RequestInit) => {
    asked.push({url, options});
    return Promise.resolve().then(reply);
  }) as typeof fetch;
};
const codes = async (src: string) => (await loadArea(src)).problems.map(({path, code}) => `${path} ${code}`);

test('a file is fetched once, however many widgets ask, and read', async () => {
  const text = '{"name": "Westhaven", "x": 1}';
  serve(() => new Response(text));
  const both = [loadArea('area.json'), loadArea('./area.json#easy')];
  const [first, second] = await Promise.all(both);
  assert.equal(first, second);
  assert.equal(await loadArea('area.json'), first);
  assert.equal(asked.length, 1);
  assert.equal(first!.area.name, 'Westhaven');
  assert.deepEqual(first!.problems, [{path: 'x', code: 'unknown-key'}]);
  assert.equal(first!.url, `https://westhaven.example/page-${page}/area.json`);
  assert.equal(first!.sha256, createHash('sha256').update(text).digest('hex'));
  assert.ok(Object.isFrozen(first));
});

test('the file is asked for afresh, without cookies, referrer or redirect', async () => {
  serve(() => new Response('{}'));
  await loadArea('area.json');
  const {cache, credentials, redirect, referrerPolicy} = asked[0]!.options!;
  assert.deepEqual(
    {cache, credentials, redirect, referrerPolicy},
    {cache: 'no-cache', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer'},
  );
});

test('the query and hash of the page choose nothing', async () => {
  serve(() => new Response('{}'));
  await loadArea('area.json');
  assert.equal(asked[0]!.url, `https://westhaven.example/page-${page}/area.json`);
});

test('another site is refused unasked, whatever its address looks like', async () => {
  serve(() => new Response('{}'));
  for (const src of [
    'https://evil.example/area.json',
    '//evil.example/area.json',
    '\\\\evil.example\\area.json',
    'http://westhaven.example/area.json',
    'https://westhaven.example:8443/area.json',
    'https://westhaven.example@evil.example/',
  ]) {
    assert.deepEqual(await codes(src), [' other-origin'], src);
  }
  for (const src of ['data:application/json,{}', 'blob:https://westhaven.example/x', 'javascript:1', 'https://[']) {
    assert.deepEqual(await codes(src), [' unreachable'], src);
  }
  assert.equal(asked.length, 0);
});

test('a page without an origin of its own takes no inline address for its own', async () => {
  Object.assign(globalThis, {location: {origin: 'null'}});
  serve(() => new Response('{}'));
  assert.deepEqual(await codes('data:application/json,{}'), [' unreachable']);
  assert.equal(asked.length, 0);
});

test('another site is asked once the page has listed it', async () => {
  serve(() => new Response('{"name": "W"}'));
  allowAreaOrigins(['not an origin', 'https://cdn.westhaven.example/some/path']);
  assert.equal((await loadArea(`https://cdn.westhaven.example/${page}.json`)).area.name, 'W');
  assert.deepEqual(await codes('https://cdn2.westhaven.example/area.json'), [' other-origin']);
});

const replies: Record<string, [Reply, string]> = {
  'is not there': [() => new Response('{"name": "W"}', {status: 404}), ' unreachable'],
  'is a page of HTML': [() => new Response('<!doctype html><title>Sign in</title>', {headers: {'content-type': 'text/html'}}), ' not-json'],
  'is empty': [() => new Response(''), ' not-json'],
  'has no body': [() => new Response(null), ' not-json'],
  'is cut short': [() => new Response('{"name": "W"'), ' not-json'],
  'redirects, or cannot be reached': [() => Promise.reject(new TypeError('Failed to fetch')), ' unreachable'],
  'breaks off': [() => new Response(new ReadableStream({pull: (stream) => stream.error(new Error('gone'))})), ' unreachable'],
  'is 5 MB': [() => new Response(JSON.stringify({name: 'W', law: 'x'.repeat(5e6)})), ' too-large'],
  'is a list': [() => new Response('[]'), ' wrong-type'],
};

for (const [what, [reply, problem]] of Object.entries(replies)) {
  test(`a file that ${what} leaves every default, and says so`, async () => {
    serve(reply);
    const {area, problems} = await loadArea('area.json');
    assert.deepEqual(Object.keys(area), []);
    assert.deepEqual(
      problems.map(({path, code}) => `${path} ${code}`),
      [problem],
    );
  });
}

test('a file without end is given up after half a megabyte', async () => {
  let sent = 0;
  serve(
    () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            sent += 65536;
            stream.enqueue(new Uint8Array(65536));
          },
        }),
      ),
  );
  assert.deepEqual(await codes('area.json'), [' too-large']);
  assert.ok(sent < 1e6);
});

test('a file that could not be had is asked for again next time', async () => {
  serve(() => new Response('', {status: 503}));
  assert.deepEqual(await codes('area.json'), [' unreachable']);
  serve(() => new Response('{"name": "W"}'));
  assert.equal((await loadArea('area.json')).area.name, 'W');
});
