import assert from 'node:assert/strict';
import {request as rawRequest} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {sampleRequest} from './sample-request.mjs';
import {serve} from './server.mjs';

describe('the demo receiver', () => {
  let demo;
  before(async () => {
    demo = await serve({port: 0, database: ':memory:'});
  });
  after(() => demo.close());

  const send = async (body, {headers = {}, ...rest} = {}) => {
    const response = await fetch(`${demo.origin}/api/requests`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
      ...rest,
    });
    const text = await response.text();
    return {status: response.status, headers: response.headers, text, body: text && JSON.parse(text)};
  };

  it('stores a request and answers with its id and a reference', async () => {
    const request = sampleRequest();
    const {status, body} = await send(request);
    assert.equal(status, 201);
    assert.equal(body.submissionId, request.submissionId);
    assert.match(body.reference, /^WH-[346789BCDFGHJKMNPQRTWXY]{4}-[346789BCDFGHJKMNPQRTWXY]{4}$/);
    assert.deepEqual(JSON.parse(JSON.stringify(demo.store.find(body.reference).request)), request);
  });

  it('answers the same request again with the first reference, and keeps one', async () => {
    const request = sampleRequest();
    const first = await send(request);
    const before = demo.store.list().length;
    const again = await send({...request, sentAt: '2026-11-21T20:05:00Z', reading: 'easy', area: {}});
    assert.equal(again.status, 409);
    assert.deepEqual(again.body, first.body);
    assert.equal(demo.store.list().length, before);
  });

  it('keeps one of many that arrive at once with the same id', async () => {
    const request = sampleRequest();
    const answers = await Promise.all(Array.from({length: 8}, () => send(request)));
    assert.deepEqual(answers.map(({status}) => status).sort(), [201, 409, 409, 409, 409, 409, 409, 409]);
    assert.equal(new Set(answers.map(({body}) => body.reference)).size, 1);
  });

  it('never says that other answers under a used id have arrived', async () => {
    const request = sampleRequest();
    await send(request);
    const {status, body} = await send({...request, asks: 'dsr'});
    assert.equal(status, 422);
    assert.equal(body.problems[0].id, 'submissionId');
  });

  for (const [what, change, id] of [
    ['an unknown key', {extra: 'my name is Sam Field'}, 'extra'],
    ['a value of another kind', {asks: 'Sam Field'}, 'asks'],
    ['a missing key', {urgent: undefined}, 'urgent'],
    ['a bad answer', {answers: [{id: 'name', question: 'Name?', answer: 7, state: 'answered'}]}, 'answers.0.answer'],
    ['a question that stands twice', {answers: [1, 2].map(() => ({id: 'name', question: 'Name?', answer: 'Sam Field', state: 'answered'}))}, 'answers.1.id'],
  ]) {
    it(`names the place of ${what}, and repeats nothing that was written`, async () => {
      const {status, body, text} = await send(sampleRequest(change));
      assert.equal(status, 422);
      assert.deepEqual(body.problems.map((problem) => problem.id), [id]);
      assert.doesNotMatch(text, /Sam Field/);
    });
  }

  it('says that a request is too large, also while it is still being sent', async () => {
    assert.equal((await send({...sampleRequest(), pad: 'x'.repeat(1_000_000)})).status, 413);
    const status = await new Promise((resolve, reject) => {
      const request = rawRequest(`${demo.origin}/api/requests`, {method: 'POST', headers: {'content-type': 'application/json'}}, (response) => resolve(response.statusCode));
      request.on('error', reject);
      for (let part = 0; part < 32; part++) request.write('x'.repeat(64 * 1024));
      request.end();
    });
    assert.equal(status, 413);
  });

  it('takes a request as large as the contract allows', async () => {
    const answers = Array.from({length: 90}, (_, at) => ({id: `a${at}`, question: 'Q?', answer: 'x'.repeat(10_000), state: 'answered'}));
    assert.equal((await send(sampleRequest({answers}))).status, 201);
  });

  it('says what is wrong in a form that the widget can read', async () => {
    const {body} = await send(sampleRequest({extra: 1}));
    assert.deepEqual(body, {problems: [{id: 'extra', code: 'unknown-key', text: 'This is not known.'}]});
  });

  for (const [what, options, expected] of [
    ['a form', {headers: {'content-type': 'application/x-www-form-urlencoded'}}, 415],
    ['text', {headers: {'content-type': 'text/plain'}}, 415],
    ['packed content', {headers: {'content-encoding': 'gzip'}}, 415],
    ['another site', {headers: {origin: 'https://evil.example'}}, 403],
  ]) {
    it(`refuses ${what}`, async () => {
      const before = demo.store.list().length;
      assert.equal((await send(sampleRequest(), options)).status, expected);
      assert.equal(demo.store.list().length, before);
    });
  }

  for (const bad of ['', 'not JSON', '{"schema":1']) {
    it(`refuses what is not JSON in UTF-8: ${JSON.stringify(bad)}`, async () => assert.equal((await send(bad)).status, 400));
  }

  it('refuses bytes that are no UTF-8, rather than store other words than were sent', async () => {
    const [before, after] = JSON.stringify(sampleRequest()).split('Sam');
    const response = await fetch(`${demo.origin}/api/requests`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]),
    });
    assert.equal(response.status, 400);
  });

  it('takes JSON with a charset', async () =>
    assert.equal((await send(sampleRequest(), {headers: {'content-type': 'application/json; charset=utf-8'}})).status, 201));

  it('says which methods there are', async () => {
    const {status, headers} = await send(undefined, {method: 'DELETE'});
    assert.equal(status, 405);
    assert.equal(headers.get('allow'), 'POST, OPTIONS');
    const options = await send(undefined, {method: 'OPTIONS', headers: {origin: demo.origin}});
    assert.equal(options.status, 204);
    assert.equal(options.headers.get('access-control-allow-origin'), demo.origin);
    assert.equal(options.headers.get('access-control-allow-headers'), 'content-type');
  });

  it('lets no other site ask first', async () =>
    assert.equal((await send(undefined, {method: 'OPTIONS', headers: {origin: 'https://evil.example'}})).headers.get('access-control-allow-origin'), null));

  it('answers to no name but its own', async () => {
    const status = await new Promise((resolve, reject) => {
      rawRequest(`${demo.origin}/inbox`, {headers: {host: 'evil.example'}}, (response) => resolve(response.statusCode)).on('error', reject).end();
    });
    assert.equal(status, 421);
  });

  it('keeps tests apart', async () => {
    const {body} = await send(sampleRequest({test: true}));
    assert.equal(demo.store.list().some(({reference}) => reference === body.reference), false);
    assert.equal(demo.store.list({test: true}).some(({reference}) => reference === body.reference), true);
  });

  it('writes nothing to the log', async () => {
    const written = [];
    const {write} = process.stdout;
    const {log, error, warn} = console;
    console.log = console.error = console.warn = (...args) => written.push(args);
    try {
      await send(sampleRequest());
      await send(sampleRequest({extra: 1}));
    } finally {
      Object.assign(console, {log, error, warn});
      process.stdout.write = write;
    }
    assert.deepEqual(written, []);
  });
});
