#!/usr/bin/env node
/// <reference types="node" />
import {argv, stderr, stdout} from 'node:process';
import {parseArgs} from 'node:util';
import {checkEndpoint, checks, isOwnMachine} from './check-endpoint.js';
import {endOf, lineOf} from './report.js';

const usage = `Checks an endpoint that receives requests, with invented people.

  npx @local-offer/contract check <url> [options]

  --this-is-our-endpoint  needed for any address but localhost, 127.0.0.1 and [::1]:
                          the kit sends about 90 requests with "test": true
  --origin <site>         site of the form, if the endpoint is on another one:
                          https://www.westhaven.example
  --list                  only say what would be checked

Ends with 0 if nothing falls short, with 1 if something does, with 2 if it could not be tried.
`;

const say = (text: string) => stdout.write(`${text}\n`);

const parsed = (url = '') => (URL.canParse(url) ? new URL(url) : undefined);

/** What stands in the way of checking, or nothing. */
function objection(url: string | undefined, origin: string | undefined, ours: boolean): string | undefined {
  const address = parsed(url);
  if (!address || !/^https?:$/.test(address.protocol)) return 'Name the address of the endpoint: it begins with https:// or http://.';
  if (address.username || address.password) return 'The address must not hold a name or password: the form would not send to it.';
  if (!isOwnMachine(address.href) && !ours)
    return `${address.host} is not on this machine. The kit sends many requests: if the endpoint is your own, say --this-is-our-endpoint.`;
  if (origin !== undefined && parsed(origin)?.origin !== origin) return '--origin is a site without a path, as https://www.westhaven.example';
  return undefined;
}

async function main(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {origin: {type: 'string'}, list: {type: 'boolean'}, help: {type: 'boolean'}, 'this-is-our-endpoint': {type: 'boolean'}},
  });
  const [command, url, ...more] = positionals;
  if (values.help || command !== 'check' || more.length) {
    stdout.write(usage);
    return values.help ? 0 : 2;
  }
  if (values.list) {
    for (const {id, title, expected} of checks) say(`${id}: ${title}. Expected: ${expected}.`);
    return 0;
  }
  const fault = objection(url, values.origin, values['this-is-our-endpoint'] === true);
  if (fault) {
    stderr.write(`${fault}\n`);
    return 2;
  }
  say(`Checking ${url!} with invented people. Each request says "test": true.\n`);
  const report = await checkEndpoint(url!, {origin: values.origin, onResult: (result) => say(lineOf(result))});
  say(endOf(report));
  if (report.silent) return 2;
  return report.good ? 0 : 1;
}

process.exitCode = await main(argv.slice(2)).catch((error: Error) => {
  stderr.write(`${error.message}\n\n${usage}`);
  return 2;
});
