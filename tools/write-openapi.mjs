// The endpoint as OpenAPI 3.1: packages/contract/dist/openapi.json, from the JSON Schemas that tools/write-schemas.mjs wrote.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {request as example} from '../packages/contract/examples.ts';

const folder = new URL('../packages/contract/dist/', import.meta.url);
const receipt = {submissionId: example.submissionId, reference: 'WH-7K3M-9QHP', receivedAt: '2026-11-21T21:59:01Z'};
const refused = {problems: [{id: 'contact-phone', text: 'This is no telephone number.'}, {id: 'sentAt', code: 'bad-value'}]};

const says = {
  sent: 'The form says that the request was sent and shows the reference.',
  notSent: 'The form says that it was not sent. Every answer stays, and the person can send again, copy, print or ring.',
  unknown: 'The form says that nobody knows whether it arrived. Every answer stays; sending again carries the same id.',
  again: 'It first tries again by itself, at most three times, after 1, 4 and 12 seconds or as Retry-After asks (at most 30), with “Stop trying” on the screen.',
};

/** What an endpoint may answer, what the form makes of it (`kind` as core's `judge` gives it), and whether it tries again by itself. */
export const replies = {
  200: {means: 'Stored, now or before.', kind: 'sent', body: 'receipt'},
  201: {means: 'Stored.', kind: 'sent', body: 'receipt'},
  400: {means: 'Not JSON, or not a request. Nothing was stored.', kind: 'not-sent', body: 'problems', more: 'Problems that name an answer are shown beside its question.'},
  403: {means: 'This site may not send here. Nothing was stored.', kind: 'not-sent', body: 'problems'},
  405: {means: 'Not a POST. Nothing was stored.', kind: 'not-sent', body: 'problems'},
  409: {means: 'This submissionId is stored already: the first reference again.', kind: 'sent', body: 'receipt'},
  413: {means: 'More than 1 MB, or more than this endpoint takes. Nothing was stored.', kind: 'not-sent', body: 'problems'},
  415: {means: 'Not application/json. Nothing was stored.', kind: 'not-sent', body: 'problems'},
  422: {means: 'JSON, but not as the schema says, or other answers under a used submissionId. Nothing was stored.', kind: 'not-sent', body: 'problems', more: 'Problems that name an answer are shown beside its question.'},
  429: {means: 'Too many at once. Nothing was stored.', kind: 'not-sent', body: 'problems', retry: true},
  500: {means: 'Something failed.', kind: 'unknown', body: 'problems'},
  502: {means: 'A gateway got no answer.', kind: 'unknown', retry: true},
  503: {means: 'Out of order for now.', kind: 'unknown', body: 'problems', retry: true},
  504: {means: 'A gateway waited too long.', kind: 'unknown', retry: true},
};

const outcome = {sent: says.sent, 'not-sent': says.notSent, unknown: says.unknown};
const header = (description, type = 'string') => ({description, schema: {type}});
const examples = {receipt, problems: refused};

function response({means, kind, body, retry, more}) {
  const description = [means, retry && says.again, retry ? `After the last: ${outcome[kind]}` : outcome[kind], more].filter(Boolean).join(' ');
  return {
    description,
    headers: {
      'Access-Control-Allow-Origin': header('The site of the form, if it is on another one. With refusals too.'),
      'Cache-Control': header('no-store'),
      ...(retry && {'Retry-After': header('Seconds, or a date. On another site than the form it needs Access-Control-Expose-Headers: Retry-After.')}),
    },
    ...(body && {content: {'application/json': {schema: {$ref: `#/components/schemas/${body}`}, example: examples[body]}}}),
    'x-form': {outcome: kind, triesAgain: retry === true},
  };
}

/** The description, from JSON Schemas by name. */
export function openApi(schemas) {
  // OpenAPI 3.1 has a dialect of its own; what these schemas use is the same in both.
  const components = Object.fromEntries(['request', 'receipt', 'problems'].map((name) => [name, {...schemas[name], $schema: undefined}]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Endpoint that receives requests',
      version: '1',
      summary: 'Written for a council’s own server: the form sends one POST, and believes only a valid receipt.',
      description: [
        'The form sends without cookies and without a password, follows no redirect, sends no referrer, and waits 30 seconds.',
        'It says “sent” only for 2xx or 409 with application/json and a valid receipt that echoes the submissionId. Anything else with 2xx, a redirect, a lost connection or silence means that nobody knows; a lost connection is tried again as 503 is.',
        'Check an endpoint with: npx @local-offer/contract check <url>',
      ].join('\n\n'),
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: 'https://requests.westhaven.example/v1', description: 'The address that the area file names as request.endpoint. https, or http on localhost.'}],
    paths: {
      '/': {
        post: {
          operationId: 'sendRequest',
          summary: 'Send a request',
          description: 'The same submissionId is the same request: keep it for at least 7 days, and answer with the first reference.',
          security: [],
          requestBody: {required: true, content: {'application/json': {schema: {$ref: '#/components/schemas/request'}, example}}},
          responses: {
            ...Object.fromEntries(Object.entries(replies).map(([status, reply]) => [status, response(reply)])),
            default: {description: `Any other 4xx (401, 404, 410 …): ${says.notSent} Any other 5xx, and any 3xx: ${says.unknown}`},
          },
        },
        options: {
          operationId: 'mayISend',
          summary: 'What a browser asks first if the form is on another site',
          security: [],
          responses: {
            204: {
              description: 'This site may send. Without these headers the form cannot send at all, and says that nobody knows.',
              headers: {
                'Access-Control-Allow-Origin': header('The site of the form.'),
                'Access-Control-Allow-Methods': header('POST'),
                'Access-Control-Allow-Headers': header('content-type'),
                'Access-Control-Max-Age': header('How long a browser may remember it, in seconds.', 'integer'),
              },
            },
          },
        },
      },
    },
    components: {schemas: components},
  };
}

/** Reads the schemas that were written, and writes the description beside them. */
export function writeOpenApi() {
  const read = (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, folder), 'utf8'));
  const schemas = Object.fromEntries(['request', 'receipt', 'problems'].map((name) => [name, read(name)]));
  writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(openApi(schemas), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeOpenApi();
