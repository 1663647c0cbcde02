import {summaryOf, toSummary, toText} from '@local-offer/contract';
import {html} from './html.mjs';
import {toCsv} from './csv.mjs';

const urgent = {
  danger: {short: 'Danger', long: 'Said that someone may die or be badly hurt'},
  hospital: {short: 'Hospital soon', long: 'Said that hospital is planned or has been talked about for the coming days'},
  neither: {short: 'Not urgent', long: 'Said that neither danger nor hospital in the coming days applies'},
};
const asks = {
  dsr: 'To go on the support list',
  cetr: 'A review (CETR, or CTR for an adult)',
  both: 'The support list and a review',
  'not-sure': 'Not sure: wants to talk it through',
};
const kinds = {request: 'Request', enquiry: 'Enquiry, without personal details', change: 'Change to an earlier request'};
const states = {blank: 'Left blank', 'do-not-know': 'Does not know', 'rather-not-say': 'Would rather not say'};

const clock = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London'});

/** A moment as people write it. A sender may give one that no calendar has: then it stands as it came. */
const when = (iso) => (Number.isNaN(Date.parse(iso)) ? iso : clock.format(new Date(iso)));

const page = (title, body) => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – demo inbox</title>
<link rel="stylesheet" href="/assets/inbox.css">
<script type="module" src="/assets/inbox.js"></script>
</head>
<body>
<header class="bar"><a href="/inbox">Demo inbox</a> <span>Westhaven is invented. Do not send real details here.</span></header>
<main>${body}</main>
</body>
</html>
`;

const chip = (answer) => html`<span class="chip ${answer}">${urgent[answer].short}</span>`;

const entry = ({reference, received_at: received, read_at: read, request}) => html`
<li class="entry ${read ? 'read' : 'new'}">
  <a href="/inbox/${reference}">${reference}</a>
  ${chip(request.urgent.answer)}
  <span class="asks">${asks[request.asks]}</span>
  <span class="meta">${kinds[request.kind]} · received ${when(received)} · ${read ? 'read' : html`<b>not read yet</b>`}</span>
</li>`;

function list(store, test) {
  const rows = store.list({test});
  const unread = rows.filter((row) => !row.read_at).length;
  return page(test ? 'Test requests' : 'Requests', html`
<h1>${test ? 'Test requests' : 'Requests'}</h1>
<nav class="tools">
  ${test ? html`<a href="/inbox">Real requests</a>` : html`<a href="/inbox?test">Test requests</a>`}
  ${rows.length > 0 && html`<a href="/inbox/${test ? 'test-requests' : 'requests'}.csv">Save as CSV</a>`}
  <a href="/">Council site</a>
</nav>
${rows.length === 0
    ? html`<div class="empty"><p>Nothing has come in yet.</p><p>A request that is sent from <a href="/ask-for-a-review">the council site</a> appears here.</p></div>`
    : html`<p>${rows.length} in all, ${unread} not read yet. Danger first, then hospital soon, then the newest.</p><ul class="entries">${rows.map(entry)}</ul>`}
`);
}

const answerRow = ({question, answer, state, normalised}) => html`
<div class="answer ${state}">
  <dt>${question}</dt>
  <dd>${state === 'answered' ? answer : states[state]}${normalised && normalised !== answer && html`<span class="meta">For matching: ${normalised}</span>`}</dd>
</div>`;

const part = ({title, lines}) => html`<div><dt>${title}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}</div>`;

const fact = (name, value) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function one({reference, received_at: received, read_at: read, test, request}) {
  const {answer, numbersShown} = request.urgent;
  // The order of the summary: how to reach somebody safely stands before everything that makes one want to ring.
  const [safety, , , ...rest] = summaryOf(request);
  return page(reference, html`
<nav class="tools"><a href="${test ? '/inbox?test' : '/inbox'}">All ${test ? 'test ' : ''}requests</a> <a href="/inbox/${reference}.txt">As text</a></nav>
${test && html`<p class="note">This is a test with an invented person.</p>`}
<dl class="facts">${part(safety)}</dl>
<p class="urgent ${answer}"><b>${urgent[answer].short}.</b> ${urgent[answer].long}. ${numbersShown && 'The urgent numbers were shown.'}</p>
<h1>${asks[request.asks]}</h1>
<dl class="facts">
  ${rest.map(part)}
  ${fact('Reference', reference)}
  ${fact('Kind', kinds[request.kind])}
  ${fact('About the earlier reference', request.earlierReference)}
  ${fact('Received', when(received))}
  ${fact('Answers checked by the person', when(request.reviewedAt))}
  ${fact('Who sent it', 'Not checked by anyone. Do not answer with details about a child until you know.')}
</dl>
<h2>Every question and answer</h2>
<dl class="answers">${request.answers.map(answerRow)}</dl>
<h2>How it was filled in</h2>
<dl class="facts">
  ${fact('Language', request.language)}
  ${fact('Reading', request.reading === 'easy' ? 'Easy Read' : 'Standard')}
  ${fact('Area', request.area.name)}
  ${fact('Area file reviewed', request.area.reviewed)}
  ${fact('Area file SHA-256', request.area.sha256)}
  ${fact('Form version', request.widgetVersion)}
</dl>
<section class="copy">
  <h2>As text, for an e-mail or a record</h2>
  <p class="screen"><button type="button" data-copy="text" hidden>Copy the text</button> <button type="button" data-print hidden>Print</button> <span role="status"></span></p>
  <pre id="text">${toSummary(request)}</pre>
</section>
<form class="screen" method="post" action="/inbox/${reference}/${read ? 'unread' : 'read'}"><button>${read ? 'Mark as not read' : 'Mark as read'}</button></form>
`);
}

const security = {
  'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The receiving team's side: a list and a page for each request, written on the server, that works without script. */
export function createInbox(store) {
  const send = (response, status, type, body, headers = {}) =>
    response.writeHead(status, {'content-type': `${type}; charset=utf-8`, ...security, ...headers}).end(String(body));
  const missing = (response) => send(response, 404, 'text/html', page('Not found', html`<h1>There is no such request</h1><p><a href="/inbox">All requests</a></p>`));

  return (request, response, url) => {
    const [, name = '', ending = '', action] = /^\/inbox\/?([\w-]*)(\.\w+)?(?:\/(read|unread))?$/.exec(url.pathname) ?? [];
    if (action) {
      // Another site's page must not mark anything: browsers say where a form comes from.
      if (request.method !== 'POST' || (request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return send(response, 405, 'text/plain', 'Not allowed', {allow: 'POST'});
      return store.markRead(name, action === 'read') ? response.writeHead(303, {...security, location: `/inbox/${name}`}).end() : missing(response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Not allowed', {allow: 'GET, HEAD'});
    if (name === '') return send(response, 200, 'text/html', list(store, url.searchParams.has('test')));
    if (ending === '.csv') {
      const rows = store.list({test: name === 'test-requests'});
      return send(response, 200, 'text/csv', toCsv(rows), {'content-disposition': `attachment; filename="${name}.csv"`});
    }
    const row = store.find(name);
    if (!row) return missing(response);
    return ending === '.txt' ? send(response, 200, 'text/plain', toText(row.request, {team: true})) : send(response, 200, 'text/html', one(row));
  };
}
