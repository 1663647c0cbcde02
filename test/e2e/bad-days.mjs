// A receiver that has bad days, standing in front of the real one.
import {createServer} from 'node:http';

const html = '<!doctype html><title>Welcome to the network</title>';

/** What may happen to a request. `pass` hands it to the real receiver and gives its answer. */
const days = {
  fine: async (response, {pass}) => {
    const {status, body} = await pass();
    response.writeHead(status, {'content-type': 'application/json'}).end(body);
  },
  broken: async (response) => response.writeHead(500, {'content-type': 'text/plain'}).end('Sorry'),
  'somebody else answers': async (response) => response.writeHead(200, {'content-type': 'text/html'}).end(html),
  'another receipt': async (response) =>
    response.writeHead(201, {'content-type': 'application/json'}).end('{"submissionId": "00000000-0000-4000-8000-000000000000", "reference": "WH-0000"}'),
  empty: async (response) => response.writeHead(204).end(),
  refused: async (response) => response.writeHead(403, {'content-type': 'application/json'}).end('{}'),
  slow: async (response, {pass, answerNow}) => {
    await answerNow;
    return days.fine(response, {pass});
  },
  'stored, and the answer lost': async (response, {pass}) => {
    await pass();
    response.destroy();
  },
};

/** `day` says what happens next; `bodies` holds what came, as text; `answerNow()` ends a slow answer. */
export async function badDays(real) {
  const receiver = {day: 'fine', bodies: []};
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'content-type');
    if (request.method !== 'POST') return response.writeHead(204).end();
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    receiver.bodies.push(body);
    const pass = async () => {
      const answer = await fetch(real, {method: 'POST', headers: {'content-type': 'application/json'}, body});
      return {status: answer.status, body: await answer.text()};
    };
    const answerNow = new Promise((resolve) => (receiver.answerNow = resolve));
    return days[receiver.day](response, {pass, answerNow});
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  receiver.endpoint = `http://127.0.0.1:${server.address().port}/requests`;
  receiver.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return receiver;
}
