import {existsSync, readFileSync} from 'node:fs';
import {html, trusted} from './html.mjs';

const dist = new URL('../../packages/widgets/dist/', import.meta.url);
const built = (name) => (existsSync(new URL(name, dist)) ? readFileSync(new URL(name, dist), 'utf8') : undefined);

/**
 * What a council pastes: the tag with its fallback inside, pre-rendered with the council's own area file.
 * Before the first build there is a link instead.
 */
export async function snippet(widget, area, options) {
  try {
    const {prerender} = await import('../../packages/widgets/build/prerender.mjs');
    return trusted(await prerender(widget, {area, ...options}));
  } catch {
    return html`<p><a href="/widgets/pages/${widget}.html">Read this on a page of its own</a></p>`;
  }
}

const integrity = (name) => JSON.parse(built('sri.json') ?? '{}')[name];

/** The two lines that every page with a widget carries. The stylesheet stands just before the first snippet. */
export const stylesheet = () => html`<link rel="stylesheet" href="/widgets/local-offer.css" integrity="${integrity('local-offer.css')}">`;
const script = () => html`<script type="module" src="/widgets/local-offer.js" integrity="${integrity('local-offer.js')}"></script>`;

const sections = [
  ['/', 'Home'],
  ['/support-register', 'Support list'],
  ['/ask-for-a-review', 'Ask for a review'],
  ['/yes-or-no', 'Say yes or no'],
  ['/who-does-what', 'Who does what'],
  ['/step-by-step', 'Step by step'],
  ['/register-and-review', 'All on one page'],
  ['/contact', 'Contact us'],
];

const link = (here) => ([path, name]) => html`<li><a href="${path}"${path === here && trusted(' aria-current="page"')}>${name}</a></li>`;

const crumbs = (trail) => html`
<nav class="crumbs" aria-label="Breadcrumb"><ol>
  ${trail.map(([path, name]) => html`<li>${path ? html`<a href="${path}">${name}</a>` : html`<span aria-current="page">${name}</span>`}</li>`)}
</ol></nav>`;

const aside = (here) => html`
<aside class="side">
  <nav class="box" aria-labelledby="in-this-section">
    <h2 id="in-this-section">In this section</h2>
    <ul>${sections.slice(1, -1).map(link(here))}</ul>
  </nav>
  <section class="box">
    <h2>Talk to someone</h2>
    <p>DSR team<br><a href="tel:01632960101">01632 960101</a></p>
    <p>Monday to Friday, 9am to 5pm</p>
    <p><a href="/contact">Other ways to reach us</a></p>
  </section>
</aside>`;

/** A page of the council's site. `widgets` puts the script on it; `wide` leaves the side column out. */
export function layout({path, title, trail = [], body, widgets = false, wide = false}) {
  return String(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${path === '/' ? 'Westhaven Local Offer' : `${title} – Westhaven Local Offer`}</title>
<link rel="icon" href="/assets/crest.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/westhaven.css">
${widgets && script()}
</head>
<body>
<a class="skip" href="#content">Skip to main content</a>
<aside class="demo" aria-label="About this demonstration"><p><b>A demonstration:</b> Westhaven is invented.</p> <p><a href="/inbox">Inbox</a> <a href="/ways-to-embed">Ways to embed</a> <a href="/widgets/pages/check.html">Check a file</a> <a href="/storybook/">Storybook</a></p></aside>
<header class="top">
  <div class="wrap">
    <a class="brand" href="/"><img src="/assets/crest.svg" alt="" width="52" height="52"><span>Westhaven <b>Council</b></span></a>
    <p class="strap">SEND Local Offer</p>
  </div>
</header>
<nav class="main-nav" aria-label="Main"><div class="wrap"><ul>${sections.map(link(path))}</ul></div></nav>
<div class="wrap">
  ${trail.length > 0 && crumbs([['/', 'Home'], ...trail, [undefined, title]])}
  <div class="${wide ? 'columns wide' : 'columns'}">
    <main id="content" tabindex="-1">
      <h1>${title}</h1>
      ${body}
    </main>
    ${!wide && aside(path)}
  </div>
</div>
<footer class="foot"><div class="wrap">
  <div><h2>Westhaven Council</h2><p>Harbour House, Quay Street<br>Westhaven WH1 0XX</p></div>
  <div><h2>SEND Local Offer</h2><ul>${sections.slice(1).map(link(path))}</ul></div>
  <div><h2>About this site</h2><p>No such council exists. The telephone numbers are ones that never ring anywhere.</p></div>
</div></footer>
</body>
</html>
`);
}
