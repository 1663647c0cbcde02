import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsSchema, receiptSchema, requestSchema} from '@local-offer/contract';
import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {judge} from '../packages/core/src/delivery/reply.ts';
import {openApi, replies} from './write-openapi.mjs';

const schemas = Object.fromEntries(Object.entries({request: requestSchema, receipt: receiptSchema, problems: problemsSchema}).map(([name, schema]) => [name, toJsonSchema(schema)]));
const description = openApi(schemas);
const {post} = description.paths['/'];

test('every reference in the description leads somewhere', () => {
  for (const [, name] of JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) assert.ok(description.components.schemas[name], name);
  assert.doesNotMatch(JSON.stringify(description), /"\$ref":"(?!#\/components\/schemas\/)/);
});

test('every example in the description is valid', () => {
  v.parse(requestSchema, post.requestBody.content['application/json'].example);
  const checks = {receipt: receiptSchema, problems: problemsSchema};
  for (const [status, {body}] of Object.entries(replies)) if (body) v.parse(checks[body], post.responses[status].content['application/json'].example);
});

test('what the form is said to do on each answer is what it does', () => {
  const {submissionId} = post.requestBody.content['application/json'].example;
  for (const [status, {kind, body, retry = false}] of Object.entries(replies)) {
    const text = body ? JSON.stringify(post.responses[status].content['application/json'].example) : '';
    const judged = judge(new Response(text, {status: Number(status), headers: {'content-type': 'application/json'}}), text, submissionId);
    assert.equal(judged.outcome.kind, kind, status);
    assert.equal(judged.retry !== undefined, retry, status);
    if (status === '422' || status === '400') assert.deepEqual(judged.outcome.problems.map(({id}) => id), ['contact-phone', 'sentAt']);
  }
});
