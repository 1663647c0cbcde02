// A receiver with every fault there is: `POST /<fault>/<run>`. What came in a run can be read at `GET /log/<run>`, and `PUT /log/<run>` mends it: from
// then on it works, and answers what waits. Runs know nothing of each other, so browsers can use it at the same time.
import {createServer} from 'node:http';
import {faults, openTo} from './faults.mjs';

const text = async (request) => {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
};

export function faultReceiver() {
  const runs = new Map();
  const runOf = (name) => {
    if (!runs.has(name)) runs.set(name, {posts: [], preflights: 0, records: {}, receipts: [], elsewhere: 0, mended: false, waiting: []});
    return runs.get(name);
  };

  const mend = (run) => {
    run.mended = true;
    for (const answer of run.waiting.splice(0)) answer();
  };

  async function receive(request, response, fault, name, base) {
    const run = runOf(name);
    const body = await text(request);
    const {cookie, referer, authorization, 'content-type': type} = request.headers;
    run.posts.push({body, url: request.url, type, cookie, referer, authorization});
    const {submissionId} = JSON.parse(body);
    const next = () => `FT-${name.slice(0, 4).toUpperCase()}-${Object.keys(run.records).length + 1}`;
    const keep = (reference = next()) => (run.records[submissionId] ??= reference);
    const promise = () => ({submissionId, reference: keep(), receivedAt: new Date().toISOString()});
    const say = (status, content, headers = {}) => response.writeHead(status, headers).end(content);
    const json = (status, value, headers) => say(status, JSON.stringify(value), {'content-type': 'application/json; charset=utf-8', ...headers});
    const gave = () => void run.receipts.push(promise());
    const receipt = ({status = 201} = {}) => {
      gave();
      json(status, promise());
    };
    const drop = () => response.destroy();
    const whenMended = (answer) => run.waiting.push(answer);
    const one = {request, response, number: run.posts.length, keep, promise, gave, receipt, say, json, drop, whenMended, elsewhere: `${base}/elsewhere/${name}`};
    (run.mended ? faults.fine : faults[fault])(one);
  }

  /** Answers one request. The address is below `base`. */
  return async function handle(request, response, base = '') {
    const {method} = request;
    const [fault, name] = request.url.slice(base.length + 1).split('/');
    const run = runOf(name);
    // A connection that is used again and then drops is tried again by the browser itself, unseen.
    response.shouldKeepAlive = false;
    const open = run.mended ? openTo('fine') : openTo(fault);
    if (method === 'OPTIONS') run.preflights++;
    if (method === 'OPTIONS' ? open.send : open.read) response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (fault === 'log' && method === 'PUT') mend(run);
    if (fault === 'log') return response.setHeader('content-type', 'application/json').end(JSON.stringify(run));
    if (fault === 'elsewhere') run.elsewhere++;
    if (method === 'OPTIONS') return response.writeHead(204).end();
    if (method !== 'POST' || !Object.hasOwn(faults, fault)) return response.writeHead(404).end();
    return receive(request, response, fault, name, base).catch(() => response.destroy());
  };
}

/** Listens on a port of its own, so that for a page of the tests it is another site. */
export async function faultServer(handle = faultReceiver()) {
  const listen = (server) => new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server.address().port)));
  const server = createServer((request, response) => void handle(request, response));
  // Where nobody listens any more.
  const gone = createServer();
  const nobody = await listen(gone);
  await new Promise((done) => gone.close(done));
  const port = await listen(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${port}`, nobody: `http://127.0.0.1:${nobody}`, close};
}
