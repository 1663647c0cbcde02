import {createHash} from 'node:crypto';
import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file at `path` below `root`, or nothing: never a file outside it, whatever the path or a link in the folder says. */
async function fileBelow(root, path) {
  try {
    const home = await realpath(root);
    let file = await realpath(join(home, decodeURIComponent(path)));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    return file.startsWith(home + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Sends a file. `headers(type)` adds to it. False when there is no such file. */
export async function sendFile(request, response, root, path, headers = () => ({})) {
  const file = await fileBelow(root, path);
  if (!file) return false;
  const body = await readFile(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`;
  const unchanged = request.headers['if-none-match'] === etag;
  response.writeHead(unchanged ? 304 : 200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
    ...headers(type),
  });
  response.end(unchanged || request.method === 'HEAD' ? undefined : body);
  return true;
}
