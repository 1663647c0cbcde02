// A receiver that a council can run: docs/receiving.md says how. Node 22.13 or newer, one file of SQLite, no other service.
//   SITES=https://www.westhaven.example DATABASE=/srv/requests/requests.sqlite PORT=8080 node receiver.mjs
// It listens on this machine only: a web server in front brings https and limits how often somebody may ask.
import {createHash, randomInt} from 'node:crypto';
import {createServer} from 'node:http';
import {DatabaseSync} from 'node:sqlite';
import {fileURLToPath} from 'node:url';
import {readShape, requestShape} from '@local-offer/contract';

const longest = 1_000_000;
// Nothing that is mistaken for something else on the telephone.
const signs = '346789BCDFGHJKMNPQRTWXY';
const chance = () => Array.from({length: 4}, () => signs[randomInt(signs.length)]).join('');

/** Requests in one file. The unique key holds the rule that the same request is one record, also when it comes twice at once. */
export function openStore(file) {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS requests (
      id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, received TEXT NOT NULL, test INTEGER NOT NULL, digest TEXT NOT NULL, request TEXT NOT NULL
    ) STRICT;`);
  const insert = database.prepare('INSERT OR IGNORE INTO requests VALUES (?, ?, ?, ?, ?, ?)');
  const find = database.prepare('SELECT * FROM requests WHERE id = ?');
  return {
    keep(request, digest) {
      const {submissionId: id, test} = request;
      const row = () => find.get(id);
      let fresh = false;
      // A reference may be taken already: then nothing is inserted, and another one is tried.
      while (!row()) fresh = insert.run(id, `WH-${chance()}-${chance()}`, new Date().toISOString(), test ? 1 : 0, digest, JSON.stringify(request)).changes === 1;
      return {fresh, ...row()};
    },
    close: () => database.close(),
  };
}

/** What is compared when an id comes again: the answers, and not when they were sent. */
const digestOf = ({kind, asks, urgent, earlierReference, answers}) =>
  createHash('sha256')
    .update(JSON.stringify([kind, asks, urgent.answer, earlierReference, answers.filter(({state}) => state !== 'blank').map(({id, answer, state}) => [id, answer, state])]))
    .digest('hex');

const refusal = (status, id, text) => ({status, body: {problems: [{id, text}]}});

function judge(bytes, store, tell) {
  let json;
  try {
    json = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return refusal(400, 'body', 'This is not JSON in UTF-8.');
  }
  const problems = [];
  const request = readShape(requestShape, json, (path, code) =>
    problems.push({id: /^[A-Za-z][\w.-]{0,80}$/.test(path) ? path : 'body', code, text: 'This is not of the form expected.'}),
  );
  if (problems.length > 0 || !request) return {status: 422, body: {problems}};
  const digest = digestOf(request);
  const {fresh, reference, received, test, digest: kept} = store.keep(request, digest);
  if (kept !== digest) return refusal(422, 'submissionId', 'This id was used for other answers.');
  if (fresh && !test) tell(reference);
  return {status: fresh ? 201 : 409, body: {submissionId: request.submissionId, reference, receivedAt: received}};
}

/** Answers one request: `{method, headers, bytes}` to `{status, headers, body}`. `tell` is told the reference of a new one, and no more. */
export function createReceiver({store, sites, tell}) {
  return ({method, headers, bytes}) => {
    const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    const site = sites.includes(headers.origin) ? {'access-control-allow-origin': headers.origin, 'access-control-expose-headers': 'retry-after'} : {};
    const common = {vary: 'origin', 'cache-control': 'no-store', ...site};
    const ready = ({status, body}, more) => ({status, headers: {'content-type': 'application/json', ...common, ...more}, body: JSON.stringify(body)});

    if (method === 'OPTIONS') {
      return {status: 204, headers: {...common, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type', 'access-control-max-age': '600'}};
    }
    if (method !== 'POST') return ready(refusal(405, 'body', 'Send a POST.'), {allow: 'POST, OPTIONS'});
    if (type !== 'application/json' || headers['content-encoding']) return ready(refusal(415, 'body', 'Send application/json.'));
    if (bytes.length > longest) return ready(refusal(413, 'body', 'This is more than 1 MB.'), {connection: 'close'});
    try {
      return ready(judge(bytes, store, tell));
    } catch {
      return ready(refusal(500, 'body', 'The request could not be kept.'));
    }
  };
}

/** Reads on a while beyond what is too much: a connection cut in the middle looks like a bad network. */
async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > longest * 8) break;
    parts.push(size > longest ? part.subarray(0, 1) : part);
    if (size > longest) parts.splice(0, parts.length, Buffer.alloc(longest + 1));
  }
  return Buffer.concat(parts);
}

/** Serves a receiver on this machine. It writes no log: an address and an hour can be enough to know somebody. */
export async function serve(receive, port) {
  const server = createServer(async (request, response) => {
    const {status, headers, body} = receive({method: request.method, headers: request.headers, bytes: await bodyOf(request)});
    response.writeHead(status, headers).end(body);
  });
  server.requestTimeout = 30_000;
  await new Promise((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {SITES = '', DATABASE = 'requests.sqlite', PORT = '8080'} = process.env;
  // Put your own way of telling the team here. A reference and nothing else: e-mail is read on many screens.
  const tell = (reference) => console.log(`New request ${reference}`);
  await serve(createReceiver({store: openStore(DATABASE), sites: SITES.split(' '), tell}), Number(PORT));
}
