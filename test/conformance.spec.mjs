// The conformance kit against receivers that do what they should, and against ones that do not.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {checkEndpoint, checks, isOwnMachine} from '@local-offer/contract/check';
import {createReceiver, openStore, serve as serveReceiver} from '../docs/receiver.mjs';
import {serve as serveDemo} from './demo/server.mjs';

const site = 'https://www.westhaven.example';

// How quick a busy machine is, is no matter of these tests.
const ids = ({results}, verdict) => results.filter((result) => result.verdict === verdict && result.id !== 'quick').map(({id}) => id);

/** The receiver of the documentation, changed by `spoil`, under the kit. */
async function kitOn(spoil = (receive) => receive, options = {}) {
  const store = openStore(':memory:');
  const told = [];
  const receive = createReceiver({store, sites: [site], tell: (reference) => told.push(reference)});
  const server = await serveReceiver(spoil(receive), 0);
  try {
    return {told, report: await checkEndpoint(`http://localhost:${server.address().port}/`, {origin: site, ...options})};
  } finally {
    server.closeAllConnections();
    server.close();
    store.close();
  }
}

const bodyOf = ({bytes}) => {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
};
const changed = (answer, change) => ({...answer, body: JSON.stringify({...JSON.parse(answer.body), ...change})});
const isReceipt = ({status}) => status === 201 || status === 409;
const headers = (answer, more) => ({...answer, headers: {...answer.headers, ...more}});
/** Changes every receipt, and leaves other answers alone. */
const inReceipts = (change) => (receive) => (asked) => {
  const answer = receive(asked);
  return isReceipt(answer) ? change(answer, asked) : answer;
};
const inAll = (change) => (receive) => (asked) => change(receive(asked), asked);

describe('the conformance kit', () => {
  describe('finds nothing wrong with', () => {
    let demo;
    before(async () => {
      demo = await serveDemo({port: 0, database: ':memory:'});
    });
    after(() => demo.close());

    it('the demo receiver, which keeps all of it apart and sign for sign', async () => {
      const report = await checkEndpoint(`${demo.origin}/api/requests`, {origin: demo.origin.replace('localhost', '127.0.0.1')});
      assert.deepEqual([ids(report, 'short'), ids(report, 'note'), report.good], [[], [], true]);
      assert.equal(report.results.length, checks.length);
      assert.ok(report.sent >= 25 && report.sent <= 120, String(report.sent));
      assert.deepEqual(demo.store.list(), [], 'no real request');
      assert.ok(demo.store.list({test: true}).every(({request}) => request.test === true));
      const answer = (words) => demo.store.find(report.lookUp.find(({what}) => what.includes(words)).reference).request.answers;
      assert.equal(answer('<script>').at(-1).answer, '<script>alert(1)</script> <img src=x onerror=alert(2)> & <b>bold</b>');
      assert.deepEqual(answer('from 1 to 40').map(({answer: text}) => text), Array.from({length: 40}, (_, at) => `Answer ${at + 1}`));
    });

    it('the receiver of the documentation, which tells the team about no test', async () => {
      const {report, told} = await kitOn();
      assert.deepEqual([ids(report, 'short'), ids(report, 'note')], [[], []]);
      assert.deepEqual(told, []);
    });
  });

  const takesAnything = (asked) => {
    const {submissionId = 'none'} = bodyOf(asked) ?? {};
    return {status: 200, headers: {'content-type': 'application/json'}, body: JSON.stringify({submissionId, reference: `R${Math.random()}`})};
  };

  const wrong = {
    'a page of HTML instead of a receipt': [inReceipts(() => ({status: 200, headers: {'content-type': 'text/html'}, body: '<h1>Thank you</h1>'})), ['smallest', 'full', 'same-again', 'cors-receipt', 'first-again']],
    'an empty answer': [inReceipts((answer) => ({...answer, status: 204, body: undefined})), ['smallest', 'references-differ']],
    'another id': [inReceipts((answer) => changed(answer, {submissionId: '00000000-0000-4000-8000-000000000000'})), ['smallest', 'same-again']],
    'no reference': [inReceipts((answer) => changed(answer, {reference: undefined})), ['smallest']],
    'one reference for everybody': [inReceipts((answer) => changed(answer, {reference: 'WH-1'})), ['references-differ']],
    'the id as reference': [inReceipts((answer, asked) => changed(answer, {reference: bodyOf(asked).submissionId})), ['reference-neutral']],
    'a name in the reference': [inReceipts((answer, asked) => changed(answer, {reference: `${bodyOf(asked).submissionId.slice(0, 8)} Fieldtest`})), ['reference-neutral', 'no-echo']],
    'the whole request sent back': [inReceipts((answer, asked) => changed(answer, {request: bodyOf(asked)})), ['no-echo']],
    'a new record each time': [() => takesAnything, ['same-again', 'sent-later', 'at-once', 'other-answers', 'first-again', 'unknown-key', 'without-asks', 'text-plain', 'too-large', 'get', 'preflight']],
    'a failure instead of a refusal': [inAll((answer) => (answer.status === 422 ? {...answer, status: 500} : answer)), ['without-schema', 'asks-other', 'other-answers', 'no-5xx']],
    'refusals without problems': [inAll((answer) => (answer.status === 422 ? {...answer, body: '{"error": "bad"}'} : answer)), ['problems']],
    'a cookie': [inAll((answer) => headers(answer, {'set-cookie': 'session=1'})), ['no-cookie']],
    'a redirect': [inAll(() => ({status: 307, headers: {location: '/elsewhere'}})), ['smallest', 'no-redirect']],
    'no CORS on refusals': [inAll((answer) => (answer.status >= 400 && answer.status !== 409 ? {...answer, headers: {'content-type': 'application/json'}} : answer)), ['cors-refusal']],
    'no CORS at all': [inAll((answer) => headers(answer, {'access-control-allow-origin': 'null'})), ['preflight', 'cors-receipt', 'cors-refusal']],
    'a firewall that knows HTML and SQL': [
      (receive) => (asked) => (/<script|DROP TABLE/.test(Buffer.from(asked.bytes).toString()) ? {status: 403, headers: {'content-type': 'text/html'}, body: 'Blocked'} : receive(asked)),
      ['html', 'sql'],
    ],
    'a database that takes no U+0000': [(receive) => (asked) => (Buffer.from(asked.bytes).includes('\\u0000') ? {status: 500, headers: {}, body: ''} : receive(asked)), ['null-byte', 'no-5xx']],
    'a login': [inAll(() => ({status: 401, headers: {'content-type': 'application/json'}, body: '{}'})), ['smallest', 'full', 'unknown-key', 'references-differ']],
  };
  for (const [what, [spoil, expected]] of Object.entries(wrong)) {
    it(`finds ${what}`, async () => {
      const {report} = await kitOn(spoil);
      const found = ids(report, 'short');
      assert.equal(report.good, false);
      for (const id of expected) assert.ok(found.includes(id), `${id} is not among ${found.join(' ')}`);
      for (const {verdict, came, todo} of report.results) assert.ok(came && (verdict === 'good' || todo.length > 10));
    });
  }

  const harmless = {
    'no Cache-Control': [inAll((answer) => headers(answer, {'cache-control': 'private'})), ['no-store']],
    'every site': [inAll((answer) => headers(answer, {'access-control-allow-origin': '*'})), ['stranger']],
    'refusals without words': [inAll((answer) => (answer.status === 422 ? {...answer, body: '{"problems": [{"id": "a"}]}'} : answer)), ['problems']],
  };
  for (const [what, [spoil, expected]] of Object.entries(harmless)) {
    it(`gives advice about ${what}, and lets it pass`, async () => {
      const {report} = await kitOn(spoil);
      assert.deepEqual([ids(report, 'short'), ids(report, 'note')], [[], expected]);
    });
  }

  it('leaves out what needs to know the site of the form, and says so', async () => {
    const {report} = await kitOn(undefined, {origin: undefined});
    assert.deepEqual([ids(report, 'short'), ids(report, 'note')], [[], ['preflight', 'cors-receipt', 'cors-refusal']]);
  });

  it('waits when it is asked to, and goes on', async () => {
    let refused = 0;
    const {report} = await kitOn((receive) => (asked) => (refused++ === 3 ? {status: 429, headers: {'retry-after': '1'}, body: ''} : receive(asked)));
    assert.deepEqual(ids(report, 'short'), []);
  });

  it('ends when its time is over, and counts what it did not try as falling short', async () => {
    const {report} = await kitOn((receive) => (asked) => {
      const end = performance.now() + 60;
      while (performance.now() < end);
      return receive(asked);
    }, {longest: 300});
    assert.equal(report.good, false);
    assert.equal(report.results.length, checks.length);
    assert.match(report.results.find(({id}) => id === 'most').came, /time was over/);
  });

  it('tries no more where nobody answers', async () => {
    const {silent, sent, good} = await checkEndpoint('http://localhost:1/');
    assert.deepEqual([silent, sent, good], [true, 2, false]);
  });

  it('gives up on one that takes a request and says nothing', async (t) => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, 'listening');
    const {silent, sent} = await checkEndpoint(`http://localhost:${server.address().port}/`, {timeout: 100});
    assert.deepEqual([silent, sent], [true, 2]);
  });

  it('knows which addresses are on this machine', () => {
    for (const url of ['http://localhost:8000/api', 'http://127.0.0.1/', 'https://[::1]:8443/x', 'http://LOCALHOST/']) assert.ok(isOwnMachine(url), url);
    for (const url of ['https://localhost.evil.example/', 'http://localhost@evil.example/', 'https://127.0.0.1.evil.example', 'https://westhaven.example/?localhost', 'localhost', '', '//localhost/']) {
      assert.equal(isOwnMachine(url), false, url);
    }
  });

  it('names each check once', () => assert.equal(new Set(checks.map(({id}) => id)).size, checks.length));
});
