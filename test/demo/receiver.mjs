import {createHash} from 'node:crypto';
import {readShape, requestShape} from '@local-offer/contract';

/** As the contract says: whoever fills in all there is must get through. */
const limit = 1_000_000;

/** An answer other than success: status, and what is wrong in words that never repeat what the person wrote. */
class Refusal extends Error {
  constructor(status, id, text, headers = {}) {
    super(text);
    Object.assign(this, {status, problems: [{id, text}], headers});
  }
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // What is too much is read on for a while and dropped: a socket closed in the middle would hide the answer.
    if (size > limit * 8) break;
    if (size <= limit) parts.push(part);
  }
  if (size > limit) throw new Refusal(413, 'body', `The request is larger than 1 MB.`, {connection: 'close'});
  return Buffer.concat(parts);
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal(400, 'body', 'The request is not JSON in UTF-8.');
  }
}

const faults = {
  'unknown-key': 'is not known',
  'wrong-type': 'is of another type than expected',
  missing: 'is missing',
  duplicate: 'stands more than once',
  'not-allowed': 'is not allowed',
};

function checked(input) {
  const problems = [];
  // A key that somebody made up is not said back: it may hold anything.
  const place = (path) => (/^[A-Za-z][\w.-]{0,80}$/.test(path) ? path : 'body');
  const request = readShape(requestShape, input, (path, code) => problems.push({id: place(path), code, text: `This ${faults[code] ?? 'is not of the form expected'}.`}));
  if (problems.length === 0 && request) return request;
  throw Object.assign(new Refusal(422), {problems});
}

/** The same answers have the same digest, however often, in which wording and whenever they are sent. */
const digestOf = ({kind, asks, urgent, earlierReference, answers}) =>
  createHash('sha256')
    .update(JSON.stringify([kind, asks, urgent.answer, earlierReference, answers.filter(({state}) => state !== 'blank').map(({id, answer, state}) => [id, answer, state])]))
    .digest('hex');

async function receive(request, store) {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new Refusal(415, 'body', 'Send application/json.', {accept: 'application/json'});
  if (request.headers['content-encoding']) throw new Refusal(415, 'body', 'Send the request without compression.');
  const asked = checked(parsed(await bodyOf(request)));
  const digest = digestOf(asked);
  const {fresh, row} = store.keep(asked, digest);
  // The first reference would be no answer to different words: somebody would believe that they had arrived.
  if (!fresh && row.digest !== digest) throw new Refusal(422, 'submissionId', 'This id was used for other answers.');
  return {status: fresh ? 201 : 409, receipt: {submissionId: row.submission_id, reference: row.reference, receivedAt: row.received_at}};
}

/**
 * The demo endpoint. `mayAsk(origin, request)` says whether a page of that origin may send here.
 * It writes no log: what arrives is personal, and the inbox shows it.
 */
export function createReceiver(store, mayAsk) {
  const answer = (response, status, body, headers = {}) =>
    response
      .writeHead(status, {'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers})
      .end(JSON.stringify(body));

  return async (request, response) => {
    const {origin} = request.headers;
    const allowed = origin === undefined || mayAsk(origin, request);
    response.setHeader('vary', 'origin');
    if (origin && allowed) response.setHeader('access-control-allow-origin', origin);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        allow: 'POST, OPTIONS',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '600',
      });
      return response.end();
    }
    try {
      if (request.method !== 'POST') throw new Refusal(405, 'body', 'Send a POST.', {allow: 'POST, OPTIONS'});
      if (!allowed) throw new Refusal(403, 'body', 'This site may not send here.');
      const {status, receipt} = await receive(request, store);
      return answer(response, status, receipt);
    } catch (error) {
      if (error instanceof Refusal) return answer(response, error.status, {problems: error.problems}, error.headers);
      return answer(response, 500, {problems: [{id: 'body', text: 'The request could not be kept.'}]});
    }
  };
}
