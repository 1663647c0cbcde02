// Webform REST as far as a form can see it, for tests: the answers of its resource "Webform Submit" and of Drupal around it.
// After the module's own WebformSubmitResource (4.x, and before, when it answered 200 to faults) and the REST module of Drupal core.
import {randomUUID} from 'node:crypto';
import {createServer} from 'node:http';

const textOf = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  return text;
};

/**
 * Serves it. `webforms`: machine name → names of required elements. Behaviour can be changed between requests: `allowed`
 * (the permission of anonymous visitors), `open`, `old` (the module before 4.x), `instead` (`{status, type, body, headers}` as a proxy
 * or a cache would answer). `kept` holds what was stored, `seen` the headers of each request.
 */
export async function serveWebformRest(webforms) {
  const drupal = {allowed: true, open: true, old: false, instead: undefined, kept: [], seen: []};
  const fault = (message) => [drupal.old ? 200 : 400, {error: {message}}];

  function submit(text) {
    const {webform_id: id, ...data} = JSON.parse(text || '{}') ?? {};
    if (!text) return fault('No data has been submitted.');
    if (!id) return drupal.old ? [500, {error: {code: '500'}}] : fault('Missing required webform_id value.');
    if (!Object.hasOwn(webforms, id)) return fault('Invalid webform_id value.');
    if (!drupal.open) return fault('This webform is closed, or too many submissions have been made.');
    const error = Object.fromEntries(webforms[id].filter((name) => !data[name]).map((name) => [name, `${name} field is required.`]));
    if (Object.keys(error).length) return [drupal.old ? 200 : 400, {message: 'Submitted Data contains validation errors.', error}];
    drupal.kept.push({id, data});
    return [200, {sid: drupal.old ? String(drupal.kept.length) : randomUUID()}];
  }

  function judge({method, url, headers}, text) {
    const {pathname, searchParams} = new URL(url, 'http://drupal');
    if (pathname !== '/webform_rest/submit') return [404, {message: `No route found for "${method} ${url}"`}];
    if (method !== 'POST') return [405, {message: `No route found for "${method} ${pathname}": Method Not Allowed (Allow: POST)`}];
    if (searchParams.get('_format') !== 'json') return [406, {message: 'Not acceptable format: html'}];
    if (headers['content-type'] !== 'application/json') return [415, {message: `No route found that matches "Content-Type: ${headers['content-type']}"`}];
    // Core asks for the token only of somebody who is signed in by a cookie.
    if (/\bSESS\w*=/.test(headers.cookie ?? '')) {
      if (!headers['x-csrf-token']) return [403, {message: 'X-CSRF-Token request header is missing'}];
      if (headers['x-csrf-token'] !== 'right') return [403, {message: 'X-CSRF-Token request header is invalid'}];
    }
    if (!drupal.allowed) return [403, {message: "The 'restful post webform_rest_submit' permission is required."}];
    try {
      return submit(text);
    } catch {
      return [400, {message: 'Syntax error'}];
    }
  }

  const server = createServer(async (request, response) => {
    drupal.seen.push(request.headers);
    const text = await textOf(request);
    const {instead} = drupal;
    if (instead === 'nothing') return response.destroy();
    const [status, body] = instead ? [instead.status ?? 200, instead.body] : judge(request, text);
    response.writeHead(status, {'content-type': instead?.type ?? 'application/json', ...instead?.headers}).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return Object.assign(drupal, {origin: `http://127.0.0.1:${server.address().port}`, close});
}
