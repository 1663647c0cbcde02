import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createInbox} from './inbox.mjs';
import {notFound, pageAt} from './pages.mjs';
import {createReceiver} from './receiver.mjs';
import {sendFile} from './static.mjs';
import {openStore} from './store.mjs';

const root = new URL('../../', import.meta.url);
const folder = (path) => fileURLToPath(new URL(path, root));
const own = ['localhost', '127.0.0.1', '[::1]'];

/** The content security policy that every page of the council site is served with. */
export const policy = (endpoint) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${endpoint}; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

/** Westhaven's area file, with an endpoint on the port that this server happens to have. */
function westhaven(endpoint) {
  const file = new URL('test/demo/area.json', root);
  const area = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (area.request?.endpoint) area.request.endpoint = endpoint;
  return area;
}

/**
 * Serves the demo: council site, built widgets, receiver, inbox, Storybook.
 * `pages` adds pages for a test: path → {body, type, policy} (without a policy the site's own, with an empty one none).
 * `log` takes the address of everything that is asked for.
 */
export async function serve({port = 8000, host, database = folder('.cache/requests.sqlite'), pages = {}, log} = {}) {
  const store = openStore(database);
  // A page of another site may reach a server on this machine under a name of its own: only our names are answered.
  const known = (name) => host !== undefined || own.includes(name.replace(/:\d+$/, ''));
  const receive = createReceiver(store, (origin, request) => {
    const {protocol, hostname, host: from} = URL.parse(origin) ?? {};
    return protocol === 'http:' && (from === request.headers.host || (own.includes(hostname) && from.endsWith(`:${server.address().port}`)));
  });
  const inbox = createInbox(store);

  const handle = async (request, response) => {
    const {headers, method} = request;
    if (!known(headers.host ?? '')) return response.writeHead(421, {'content-type': 'text/plain'}).end('Not a name of this server.');
    const url = new URL(request.url, `http://${headers.host}`);
    const path = url.pathname;
    const endpoint = `${url.origin}/api/requests`;
    log?.push(request.url);
    const page = (status, {body, type = 'text/html', policy: csp = policy(endpoint)}) =>
      response
        .writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-cache',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          ...(csp && {'content-security-policy': csp}),
        })
        .end(method === 'HEAD' ? undefined : body);

    if (path === '/api/requests') return receive(request, response);
    if (/^\/inbox(\/|$)/.test(path)) return inbox(request, response, url);
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, {allow: 'GET, HEAD'}).end();
    if (Object.hasOwn(pages, path)) return page(200, pages[path]);
    // Beside the stand-alone pages stands the file that a council puts there.
    if (path === '/area.json' || path === '/widgets/pages/area.json')
      return response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-cache'}).end(JSON.stringify(westhaven(endpoint), undefined, 2));
    if (path === '/storybook') return response.writeHead(308, {location: '/storybook/'}).end();
    const secured = (type) => (type.startsWith('text/html') ? {'content-security-policy': policy(endpoint), 'referrer-policy': 'no-referrer'} : {});
    if (path.startsWith('/widgets/') && (await sendFile(request, response, folder('packages/widgets/dist/'), path.slice(9), secured))) return;
    if (path.startsWith('/assets/') && (await sendFile(request, response, folder('test/demo/assets/'), path.slice(8)))) return;
    // Storybook writes scripts into its pages and cannot have the policy.
    if (path.startsWith('/storybook/') && (await sendFile(request, response, folder('storybook-static/'), path.slice(11)))) return;
    const body = await pageAt(path, westhaven(endpoint));
    return body ? page(200, {body}) : page(404, {body: notFound()});
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain'});
      response.end('Something went wrong.');
    });
  });
  await new Promise((ready, failed) => server.once('error', failed).listen(port, host ?? '127.0.0.1', ready));
  return {
    origin: `http://localhost:${server.address().port}`,
    store,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      store.close();
    },
  };
}

async function main({PORT = '8000', HOST}) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${PORT}": it must be a number from 1 to 65535.`);
  const {origin} = await serve({port, host: HOST}).catch((error) => {
    if (error.code === 'EADDRINUSE') throw new Error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    if (error.code === 'EACCES') throw new Error(`Port ${port} may not be used by this user. Choose one above 1023: PORT=8000 npm start`);
    throw error;
  });
  for (const [part, command] of [['packages/widgets/dist/local-offer.js', 'npm run build'], ['storybook-static/index.html', 'npm start']])
    if (!existsSync(new URL(part, root))) console.log(`${part} is not there: ${command} makes it.`);
  console.log(`Council site  ${origin}/\nInbox         ${origin}/inbox\nStorybook     ${origin}/storybook/\nStop it with Ctrl+C.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.env).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
