// docs/drupal-webform.mjs against a stand-in for Webform REST: a receipt only where Drupal stored the request.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {receiptShape, readShape} from '@local-offer/contract';
import {bodyOf, deliver, referenceOf} from '../docs/drupal-webform.mjs';
import {sampleRequest} from './demo/sample-request.mjs';
import {serveWebformRest} from './webform-rest.mjs';

const docs = readFileSync(new URL('../docs/receiving.md', import.meta.url), 'utf8');
const required = ['reference', 'submission_id', 'kind', 'urgent', 'answers', 'request'];
const request = sampleRequest({
  answers: [
    {id: 'urgent', question: 'Is anyone in danger?', answer: 'No', state: 'answered'},
    {id: 'name', question: 'What is your name?', answer: 'Sam Field', state: 'answered'},
    {id: 'contact-phone-safe', question: 'May the team leave a message here?', answer: '', state: 'blank'},
    {id: 'worry', question: 'What is happening?', answer: 'Tired.\nReference: none', state: 'answered'},
    {id: 'speak-alone', question: 'Speaking with you', answer: 'Please speak to me on my own first', state: 'answered'},
  ],
});

describe('delivery to a Drupal webform', () => {
  let drupal;
  before(async () => (drupal = await serveWebformRest({support_request: required})));
  after(() => drupal.close());
  beforeEach(() => Object.assign(drupal, {allowed: true, open: true, old: false, instead: undefined, kept: [], seen: []}));

  const send = (id) => deliver(request, {origin: drupal.origin, ...(id && {id})});

  for (const old of [false, true]) {
    it(`gives a receipt with the same id and a reference where Drupal names the submission (${old ? 'a number, as older versions do' : 'a UUID'})`, async () => {
      drupal.old = old;
      const receipt = await send();
      assert.deepEqual({...readShape(receiptShape, receipt, (path) => assert.fail(path))}, receipt);
      assert.equal(receipt.submissionId, request.submissionId);
      assert.equal(drupal.kept.length, 1);
      assert.equal(drupal.kept[0].data.reference, receipt.reference, 'the team finds it under what the person was told');
      assert.deepEqual(JSON.parse(drupal.kept[0].data.request), request);
    });

    for (const [what, change, id] of [
      ['there is no such webform', {}, 'other_form'],
      ['the webform is closed or full', {open: false}],
      ['an element is missing', {}, 'strict_form'],
    ])
      it(`rejects where ${what}, ${old ? 'although an older version answers 200' : 'which is 400 now'}`, async () => {
        const own = await serveWebformRest({support_request: required, strict_form: [...required, 'telephone']});
        Object.assign(own, {old}, change);
        try {
          await assert.rejects(deliver(request, {origin: own.origin, ...(id && {id})}), old ? /named no submission/ : /answered 400/);
          assert.equal(own.kept.length, 0);
        } finally {
          await own.close();
        }
      });
  }

  it('rejects where visitors may not send', async () => {
    drupal.allowed = false;
    await assert.rejects(send(), /answered 403/);
  });

  for (const [what, instead] of [
    ['a page of HTML', {type: 'text/html', body: '<!doctype html><title>Home</title>'}],
    ['a page of HTML that calls itself JSON', {body: '<!doctype html>'}],
    ['nothing in it', {body: ''}],
    ['JSON that breaks off', {body: '{"sid": "9'}],
    ['null', {body: 'null'}],
    ['no sid', {body: {}}],
    ['an empty sid', {body: {sid: ''}}],
    ['a sid that is none', {body: {sid: null}}],
    ['a sid that is a list', {body: {sid: [1]}}],
    ['a sid and an error', {body: {sid: 4, error: {message: 'No'}}}],
    ['a sid on a page of its own', {status: 500, body: {sid: 4}}],
    ['a redirect to the sign-in', {status: 302, body: '', headers: {location: '/user/login'}}],
    ['maintenance', {status: 503, type: 'text/html', body: 'Site under maintenance'}],
    ['too many at once', {status: 429, body: {message: 'Too many requests'}}],
    ['silence, and the connection ends', 'nothing'],
  ])
    it(`rejects an answer that is ${what}`, async () => {
      drupal.instead = instead;
      await assert.rejects(send());
    });

  it('says the same id and reference each time, so that the team knows a second copy for what it is', async () => {
    assert.deepEqual(await send(), await send());
    assert.equal(new Set(drupal.kept.map(({data}) => data.submission_id)).size, 1);
  });

  it('sends no cookie, no token and no referrer', async () => {
    await send();
    const [headers] = drupal.seen;
    for (const name of ['cookie', 'x-csrf-token', 'authorization', 'referer']) assert.equal(headers[name], undefined, name);
  });

  it('stands before the token that Drupal wants of whoever sends a cookie, which the stand-in asks for too', async () => {
    const ask = (headers) =>
      fetch(`${drupal.origin}/webform_rest/submit?_format=json`, {method: 'POST', headers: {'content-type': 'application/json', ...headers}, body: JSON.stringify(bodyOf(request))});
    assert.equal((await ask({cookie: 'SESS1=a'})).status, 403);
    assert.equal((await ask({cookie: 'SESS1=a', 'x-csrf-token': 'right'})).status, 200);
  });

  it('tells the team first how to speak with somebody safely, then danger, and shows a gap as a gap', () => {
    const {answers} = bodyOf(request);
    const order = ['Please speak to me on my own first', 'May the team leave a message here?\n  (left blank)', 'Is anyone in danger?', 'Sam Field'].map((text) => answers.indexOf(text));
    assert.deepEqual(order, [...order].sort((a, b) => a - b));
    assert.ok(!order.includes(-1));
    assert.match(answers, /\n {2}Reference: none/, 'nothing typed can pass for a line of its own');
  });

  it('makes a reference that can be read out, says nothing of the person and is not counted up', () => {
    const references = Array.from({length: 200}, () => referenceOf(sampleRequest()));
    for (const reference of references) assert.match(reference, /^LO-[0-9A-F]{4}-[0-9A-F]{4}$/);
    assert.equal(new Set(references).size, 200);
  });

  it('fills every element of the webform in the docs, and no other', () => {
    const [, yaml] = /```yaml\n(reference:[^]*?)```/.exec(docs);
    const elements = [...yaml.matchAll(/^(\w+):$/gm)].map(([, name]) => name);
    assert.deepEqual(elements.sort(), Object.keys(bodyOf(request)).filter((name) => name !== 'webform_id').sort());
  });
});
