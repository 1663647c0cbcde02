import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, test} from 'node:test';
import type {ReviewRequest} from '@local-offer/contract';
import {request} from '../../../contract/examples.js';
import {deliver, type DeliverOptions, type Try} from './deliver.js';

type Reply = (response: ServerResponse, number: number, incoming: IncomingMessage) => void;
interface Arrived {
  body: string;
  incoming: IncomingMessage;
}

let server: Server;
let endpoint: string;
let reply: Reply;
let arrived: Arrived[] = [];

before(async () => {
  server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (part: Buffer) => (body += part.toString()));
    incoming.on('end', () => {
      arrived.push({body, incoming});
      reply(response, arrived.length, incoming);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/requests`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  arrived = [];
});

const json =
  (value: unknown, status = 201, headers = {}): Reply =>
  (response) =>
    void response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers}).end(JSON.stringify(value));
const say =
  (status: number, body = '', headers = {}): Reply =>
  (response) =>
    void response.writeHead(status, headers).end(body);
/** One reply after the other; the last one stays. */
const inTurn =
  (...replies: Reply[]): Reply =>
  (response, number, incoming) =>
    replies[Math.min(number, replies.length) - 1]!(response, number, incoming);
const drop: Reply = (response) => response.destroy();

const receipt = {submissionId: request.submissionId, reference: 'WH-0001'};

/** Waits are noted, never slept. */
async function send(options: Partial<DeliverOptions> = {}, content: ReviewRequest = request) {
  const waits: number[] = [];
  const tries: Try[] = [];
  const outcome = await deliver(content, {
    endpoint,
    wait: async (ms) => void waits.push(ms),
    onTry: (attempt) => tries.push(attempt),
    ...options,
  });
  return {outcome, waits, tries};
}

test('a valid receipt with our id and a reference means sent', async () => {
  reply = json({...receipt, receivedAt: '2026-11-21T22:00:00Z', more: 1});
  const {outcome, tries} = await send();
  assert.equal(outcome.kind, 'sent');
  assert.equal(outcome.kind === 'sent' && outcome.reference, 'WH-0001');
  assert.deepEqual(tries, [{number: 1, of: 4, wait: 0}]);
});

test('what arrives is the request, as JSON, without cookie or referrer', async () => {
  reply = json(receipt);
  await send();
  const {body, incoming} = arrived[0]!;
  assert.deepEqual(JSON.parse(body), request);
  assert.equal(incoming.method, 'POST');
  assert.equal(incoming.headers['content-type'], 'application/json');
  assert.equal(incoming.headers.cookie ?? incoming.headers.referer, undefined);
});

test('another address is never given credentials, followed or cached', async () => {
  let seen: RequestInit = {};
  await send({
    fetch: async (_, options) => {
      seen = options!;
      return Response.json(receipt);
    },
  });
  const {credentials, redirect, referrerPolicy, cache} = seen;
  assert.deepEqual([credentials, redirect, referrerPolicy, cache], ['omit', 'error', 'no-referrer', 'no-store']);
});

const doubtful: Record<string, Reply> = {
  'another id': json({...receipt, submissionId: '00000000-0000-4000-8000-000000000000'}),
  'the id in capitals': json({...receipt, submissionId: request.submissionId.toUpperCase()}),
  'no reference': json({submissionId: request.submissionId}),
  'an empty reference': json({...receipt, reference: ''}),
  'a receipt with a bad date': json({...receipt, receivedAt: 'yesterday'}),
  'a list': json([receipt]),
  'a page of HTML': say(200, '<!doctype html><p>Thank you', {'content-type': 'text/html'}),
  'a receipt that calls itself HTML': say(200, JSON.stringify(receipt), {'content-type': 'text/html'}),
  'a receipt without a type': say(200, JSON.stringify(receipt)),
  nothing: say(200, '', {'content-type': 'application/json'}),
  '204': say(204),
  'half a receipt': say(201, JSON.stringify(receipt).slice(0, -3), {'content-type': 'application/json'}),
  'a receipt of 100 KB': json({...receipt, more: 'x'.repeat(100_000)}),
  '409 without a receipt': json({error: 'duplicate'}, 409),
};

for (const [what, given] of Object.entries(doubtful)) {
  test(`${what} is never taken for sent, nor for not sent`, async () => {
    reply = given;
    assert.deepEqual((await send()).outcome, {kind: 'unknown', reason: 'no-receipt'});
    assert.equal(arrived.length, 1);
  });
}

test('409 with a valid receipt is sent, with the first reference', async () => {
  reply = json(receipt, 409);
  assert.deepEqual((await send()).outcome, {kind: 'sent', reference: 'WH-0001', receipt: {__proto__: null, ...receipt}});
});

const refused: [status: number, reason: string][] = [
  [400, 'refused'],
  [401, 'not-allowed'],
  [403, 'not-allowed'],
  [404, 'not-there'],
  [405, 'not-there'],
  [410, 'not-there'],
  [413, 'too-large'],
  [415, 'refused'],
  [422, 'refused'],
];

for (const [status, reason] of refused) {
  test(`${status} means not sent, and is not tried again`, async () => {
    reply = json(receipt, status);
    assert.deepEqual((await send()).outcome, {kind: 'not-sent', reason});
    assert.equal(arrived.length, 1);
  });
}

test('faults that the endpoint names come back with the answers they are about', async () => {
  for (const [status, type] of [
    [400, 'application/json'],
    [422, 'application/problem+json'],
  ] as const) {
    const problems = [{id: 'name', code: 'missing'}, {id: 5}, 'x', {id: 'born', text: 'Not a date'}];
    reply = say(status, JSON.stringify({title: 'No', problems}), {'content-type': type});
    const {outcome} = await send();
    assert.deepEqual(JSON.parse(JSON.stringify(outcome)), {
      kind: 'not-sent',
      reason: 'refused',
      problems: [
        {id: 'name', code: 'missing'},
        {id: 'born', text: 'Not a date'},
      ],
    });
  }
});

for (const status of [502, 503, 504]) {
  test(`${status} is tried again with the same id and the same bytes`, async () => {
    reply = inTurn(say(status), say(status), json(receipt));
    const {outcome, waits, tries} = await send();
    assert.equal(outcome.kind, 'sent');
    assert.equal(new Set(arrived.map(({body}) => body)).size, 1);
    assert.deepEqual(waits, [1000, 4000]);
    assert.deepEqual(
      tries.map(({number}) => number),
      [1, 2, 3],
    );
  });
}

test('it gives up after three further tries, and then nobody knows', async () => {
  reply = say(503);
  const {outcome, waits} = await send();
  assert.deepEqual(outcome, {kind: 'unknown', reason: 'server'});
  assert.equal(arrived.length, 4);
  assert.deepEqual(waits, [1000, 4000, 12000]);
});

test('500 is not tried again, as it may have been stored', async () => {
  reply = say(500);
  assert.deepEqual((await send()).outcome, {kind: 'unknown', reason: 'server'});
  assert.equal(arrived.length, 1);
});

test('429 to the end means that nothing was stored', async () => {
  reply = say(429);
  assert.deepEqual((await send()).outcome, {kind: 'not-sent', reason: 'busy'});
  assert.equal(arrived.length, 4);
});

test('the wait that a server asks for is kept, within half a minute', async () => {
  const first = async (value: string) => {
    arrived = [];
    reply = inTurn(say(429, '', {'retry-after': value}), json(receipt));
    return (await send()).waits[0]!;
  };
  assert.equal(await first('7'), 7000);
  assert.equal(await first('0'), 1000);
  assert.equal(await first('99999999'), 30_000);
  assert.equal(await first('9'.repeat(40)), 1000);
  assert.equal(await first('-5'), 1000);
  assert.equal(await first('soon'), 1000);
  assert.equal(await first('Mon, 01 Jan 2001 00:00:00 GMT'), 1000);
  assert.equal(await first('Fri, 01 Jan 2100 00:00:00 GMT'), 30_000);
  const soon = await first(new Date(Date.now() + 15_000).toUTCString());
  assert.ok(soon > 1000 && soon <= 15_000, String(soon));
});

test('a dropped connection is tried again, and the receipt of the first try counts', async () => {
  reply = inTurn(drop, json(receipt, 409));
  assert.equal((await send()).outcome.kind, 'sent');
});

test('a reply that breaks off half way is a lost connection', async () => {
  reply = inTurn((response) => {
    response.writeHead(201, {'content-type': 'application/json', 'content-length': '500'});
    response.write('{"submissionId":', () => response.destroy());
  }, json(receipt));
  assert.equal((await send()).outcome.kind, 'sent');
  assert.equal(arrived.length, 2);
});

test('lost to the end, nobody knows', async () => {
  reply = drop;
  assert.deepEqual((await send()).outcome, {kind: 'unknown', reason: 'lost'});
  assert.equal(arrived.length, 4);
});

test('a refused connection looks the same as a lost one', async () => {
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const {port} = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  assert.deepEqual((await send({endpoint: `http://localhost:${port}/`})).outcome, {kind: 'unknown', reason: 'lost'});
});

test('once a try was lost, a later refusal does not make it certain that nothing was stored', async () => {
  for (const status of [401, 404, 413, 429]) {
    arrived = [];
    reply = inTurn(drop, say(status));
    assert.deepEqual((await send()).outcome, {kind: 'unknown', reason: 'lost'}, String(status));
  }
});

test('once a try was lost, faults in the answers do', async () => {
  reply = inTurn(say(502), json({problems: [{id: 'name'}]}, 422));
  assert.equal((await send()).outcome.kind, 'not-sent');
});

test('a redirect is not followed', async () => {
  reply = (response, _, {url}) => {
    if (url === '/elsewhere') json(receipt)(response, 1, undefined as never);
    else response.writeHead(307, {location: '/elsewhere'}).end();
  };
  assert.deepEqual((await send()).outcome, {kind: 'unknown', reason: 'lost'});
  assert.ok(arrived.every(({incoming}) => incoming.url === '/api/requests'));
});

test('silence ends after the time-out, and is not tried again', async () => {
  reply = () => {};
  // Long enough for the request to arrive at a machine that does much else.
  assert.deepEqual((await send({timeout: 2000})).outcome, {kind: 'unknown', reason: 'timeout'});
  assert.equal(arrived.length, 1);
});

test('a reply that drips without end ends after the time-out too', async () => {
  reply = (response) => {
    response.writeHead(201, {'content-type': 'application/json'});
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
  };
  assert.deepEqual((await send({timeout: 60})).outcome, {kind: 'unknown', reason: 'timeout'});
});

test('stopping while a reply is awaited leaves it unknown', async () => {
  const stop = new AbortController();
  reply = () => stop.abort();
  const {outcome, waits} = await send({signal: stop.signal});
  assert.deepEqual(outcome, {kind: 'unknown', reason: 'stopped'});
  assert.deepEqual(waits, []);
});

for (const [status, kind] of [
  [429, 'not-sent'],
  [503, 'unknown'],
] as const) {
  test(`stopping during the wait after ${status} ends it at once: ${kind}`, async () => {
    const stop = new AbortController();
    reply = say(status, '', {'retry-after': '30'});
    const onTry = ({number}: Try) => {
      if (number === 2) setTimeout(() => stop.abort());
    };
    // The real wait, of half a minute: only stopping ends it sooner.
    const before = performance.now();
    assert.deepEqual(await deliver(request, {endpoint, signal: stop.signal, onTry}), {kind, reason: 'stopped'});
    assert.ok(performance.now() - before < 20_000);
    assert.equal(arrived.length, 1);
  });
}

test('stopped before it began, nothing is sent', async () => {
  assert.deepEqual((await send({signal: AbortSignal.abort()})).outcome, {kind: 'not-sent', reason: 'stopped'});
  assert.equal(arrived.length, 0);
});

test('without a connection at all, nothing is sent', async () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!;
  Object.defineProperty(globalThis, 'navigator', {value: {onLine: false}, configurable: true});
  try {
    assert.deepEqual((await send()).outcome, {kind: 'not-sent', reason: 'offline'});
    assert.equal(arrived.length, 0);
  } finally {
    Object.defineProperty(globalThis, 'navigator', real);
  }
});

test('nothing is posted but to https, or to this machine', async () => {
  const fetch = () => assert.fail('asked');
  for (const endpoint of [
    undefined,
    '',
    '/api/requests',
    'http://westhaven.example/',
    'http://localhost.evil.example/',
    'http://localhost:80@evil.example/',
    'https://a:b@evil.example/',
    'https:\\\\evil.example',
    'javascript:1',
    'data:,',
    'file:///etc/passwd',
  ]) {
    assert.deepEqual((await send({endpoint, fetch})).outcome, {kind: 'not-sent', reason: 'no-endpoint'}, endpoint);
  }
});

test('a request that the contract does not know is not sent', async () => {
  const fetch = () => assert.fail('asked');
  for (const change of [{identity: 'verified'}, {submissionId: 'x'}, {extra: 1}, {test: true}]) {
    const {outcome} = await send({fetch}, {...request, ...change} as ReviewRequest);
    assert.deepEqual(outcome, {kind: 'not-sent', reason: 'invalid'});
  }
});

test('a request over 1 MB is not sent', async () => {
  const answers = Array.from({length: 101}, (_, at) => ({...request.answers[0]!, id: `a${at}`, answer: 'x'.repeat(10_000)}));
  const {outcome} = await send({fetch: () => assert.fail('asked')}, {...request, answers});
  assert.deepEqual(outcome, {kind: 'not-sent', reason: 'too-large'});
});
