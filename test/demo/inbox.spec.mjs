import assert from 'node:assert/strict';
import {after, beforeEach, describe, it} from 'node:test';
import {toText} from '@local-offer/contract';
import {sampleRequest} from './sample-request.mjs';
import {serve} from './server.mjs';

describe('the demo inbox', () => {
  let demo;
  beforeEach(async () => {
    await demo?.close();
    demo = await serve({port: 0, database: ':memory:'});
  });
  after(() => demo.close());

  const keep = (change) => demo.store.keep(sampleRequest(change), 'digest').row.reference;
  const get = (path, options) => fetch(`${demo.origin}${path}`, options);
  const text = async (path) => (await get(path)).text();

  it('says that nothing has come in yet', async () => assert.match(await text('/inbox'), /Nothing has come in yet/));

  it('shows danger first, then hospital, then the newest', async () => {
    const old = keep();
    const hospital = keep({urgent: {answer: 'hospital', numbersShown: true}});
    const danger = keep({urgent: {answer: 'danger', numbersShown: true}});
    const fresh = keep();
    const shown = [...(await text('/inbox')).matchAll(/href="\/inbox\/(WH-[^"]+)"/g)].map(([, reference]) => reference);
    assert.deepEqual(shown, [danger, hospital, fresh, old]);
  });

  it('puts the answer about danger before everything else, and shows gaps as gaps', async () => {
    const reference = keep({urgent: {answer: 'danger', numbersShown: true}});
    const page = await text(`/inbox/${reference}`);
    const at = (words) => {
      assert.ok(page.includes(words), words);
      return page.indexOf(words);
    };
    assert.ok(at('someone may die or be badly hurt') < at('The support list and a review'));
    assert.ok(at('The support list and a review') < at('Sam Field'));
    at('Does not know');
  });

  it('puts how to reach somebody safely above all, then danger, then the rest of the summary', async () => {
    const answers = [
      {id: 'who', question: 'Who are you?', answer: 'A parent', code: 'parent', state: 'answered'},
      {id: 'contact', question: 'How can the team contact you?', answer: 'Text message', code: ['text'], state: 'answered'},
    ];
    const page = await text(`/inbox/${keep({answers, urgent: {answer: 'danger', numbersShown: true}})}`);
    const order = ['Contact safety', 'Text message', 'someone may die', '<h1>', 'Who asks', 'Hospital', 'Communication needs', 'Every question and answer'];
    const at = order.map((words) => page.indexOf(words));
    assert.ok(!at.includes(-1), String(at));
    assert.deepEqual([...at].sort((a, b) => a - b), at);
  });

  it('runs nothing and marks nothing up that somebody typed', async () => {
    const nasty = `<img src=x onerror=alert(1)>"'&</dd><script>alert(2)</script>`;
    const reference = keep({
      kind: 'change',
      earlierReference: nasty,
      widgetVersion: nasty,
      area: {name: nasty},
      answers: [{id: 'name', question: nasty, answer: nasty, state: 'answered', normalised: nasty.toLowerCase()}],
    });
    const response = await get(`/inbox/${reference}`);
    const page = await response.text();
    assert.doesNotMatch(page, /<img|alert\(2\)<\/script>/);
    const escaped = page.match(/&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;&lt;\/dd&gt;/g).length;
    assert.ok(escaped >= 6, 'each place shows it');
    assert.equal(page.match(/alert\(1\)/g).length, escaped);
    const policy = response.headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('gives the whole request as text', async () => {
    const request = sampleRequest();
    const {row} = demo.store.keep(request, 'digest');
    const response = await get(`/inbox/${row.reference}.txt`);
    assert.match(response.headers.get('content-type'), /^text\/plain/);
    assert.equal(await response.text(), toText(request));
  });

  it('saves a table in which no cell is a formula', async () => {
    keep({answers: [{id: 'name', question: 'Name?', answer: '=HYPERLINK("https://evil.example","Sam")', state: 'answered'}, {id: 'phone', question: 'Telephone?', answer: '+44 7700 900123', state: 'answered'}]});
    const table = await text('/inbox/requests.csv');
    assert.match(table, /"'=HYPERLINK\(""https:\/\/evil\.example"",""Sam""\)"/);
    assert.match(table, /"'\+44 7700 900123"/);
    assert.doesNotMatch(table, /(^|,)"?[=+@-]/m);
  });

  it('marks a request as read, and as not read again', async () => {
    const reference = keep();
    const post = (action, headers = {}) => get(`/inbox/${reference}/${action}`, {method: 'POST', redirect: 'manual', headers});
    assert.equal((await post('read')).status, 303);
    assert.match(await text('/inbox'), /1 in all, 0 not read yet/);
    assert.equal((await post('unread')).status, 303);
    assert.match(await text('/inbox'), /1 in all, 1 not read yet/);
  });

  it('lets no other site mark anything', async () => {
    const reference = keep();
    const response = await get(`/inbox/${reference}/read`, {method: 'POST', redirect: 'manual', headers: {'sec-fetch-site': 'cross-site'}});
    assert.equal(response.status, 405);
    assert.match(await text('/inbox'), /1 not read yet/);
    assert.equal((await get(`/inbox/${reference}/read`)).status, 405);
  });

  it('keeps tests on a page of their own', async () => {
    const reference = keep({test: true});
    assert.doesNotMatch(await text('/inbox'), new RegExp(reference));
    assert.match(await text('/inbox?test'), new RegExp(reference));
    assert.match(await text(`/inbox/${reference}`), /This is a test with an invented person/);
  });

  it('has no page for a reference that was never given', async () => assert.equal((await get('/inbox/WH-0000-0000')).status, 404));

  it('shows a request whose times no calendar has', async () =>
    assert.equal((await get(`/inbox/${keep({reviewedAt: '2026-13-45T99:99Z'})}`)).status, 200));
});
