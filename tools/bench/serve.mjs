import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/** Serves texts as a council's server would: compressed. Nothing is cached, as on a first visit. */
export async function serveTexts(texts) {
  const ready = new Map(Object.entries(texts).map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({url}, response) => {
    const body = ready.get(new URL(url, 'http://host').pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': types[extname(url)], 'content-encoding': 'br', 'cache-control': 'no-store'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
