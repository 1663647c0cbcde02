// The stand-alone pages: link target, iframe source, and what a search engine or a reader without script finds.
import {paperForm} from './paper.mjs';
import {prerender} from './prerender.mjs';

/** What the browser's tab says, and the line above the widget, which brings a title of its own. */
const titles = {
  'ragb-explainer': {tab: 'The support list (DSR) and its colours', line: 'Local Offer: the support list'},
  'cetr-request': {tab: 'Ask to go on the support list, or for a review', line: 'Local Offer: ask for help'},
  'consent-wizard': {tab: 'Think about saying yes or no', line: 'Local Offer: yes or no'},
  'panel-guide': {tab: 'Who does what at a review', line: 'Local Offer: who does what'},
  'pathway-guide': {tab: 'A review, step by step', line: 'Local Offer: step by step'},
};

const page = (title, head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="../local-offer.css">
${head}<script type="module" src="../local-offer.js"></script>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** The whole form on paper, for a browser that runs no script: one that does never makes anything of it. */
const withoutScript = async () => `<noscript>
<div class="paper paper-standard">
<h2>The form on paper</h2>
${await paperForm({first: false})}
</div>
</noscript>
`;

/** What `#…` at the end of a page's address fills in besides `#easy` (`src/pages/page.ts`). */
const fragment = {'pathway-guide': 'pathway'};

/** The page of one widget. It reads `area.json` beside itself, whatever its address says. */
export async function standAlone(widget) {
  const snippet = await prerender(widget, {attributes: ` data-page-widget="${fragment[widget] ?? ''}"`, pages: ''});
  const {tab, line} = titles[widget];
  const asks = widget === 'cetr-request';
  const head = `${asks ? '<noscript><link rel="stylesheet" href="paper.css"></noscript>\n' : ''}<script type="module" src="page.js"></script>\n`;
  return page(tab, head, `<h1 class="line">${line}</h1>\n<lo-area src="area.json"></lo-area>\n${snippet}${asks ? await withoutScript() : ''}`);
}

const previews = (widgets) =>
  widgets.map((widget) => `<div class="preview"><lo-${widget} data-preview headinglevel="3"><p>The preview needs a newer browser.</p></lo-${widget}></div>`).join('\n');

/** The page on which a council checks its area file. Its own policy leaves it no way to send anything. */
export const checkPage = (widgets) =>
  page(
    'Check an area file',
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; form-action 'none'">\n<script type="module" src="check.js"></script>\n`,
    `<h1>Check an area file</h1>
<p>Open your area file or paste it. You see what is wrong with it, what families will miss, and each widget as it would look. Nothing is sent anywhere: all of it happens in your browser.</p>
<p><label for="file">Open a file</label><br><input type="file" id="file" accept=".json,application/json"></p>
<p><label for="text">Or paste the text of the file</label><br><textarea id="text" rows="12" spellcheck="false" autocomplete="off">{}</textarea></p>
<p><button type="button" id="check">Check</button></p>
<p role="status" id="status"></p>
<div id="results" hidden>
<h2>Faults</h2>
<p>What is named here is left out, and the default stands in its place.</p>
<p id="faults-none">None.</p>
<ul id="faults"></ul>
<h2>Gaps</h2>
<p>Nothing here is wrong. The widgets work without it, and families will miss it.</p>
<p id="gaps-none">None.</p>
<ul id="gaps"></ul>
<h2>Preview</h2>
<p>The form below cannot send: this page blocks it.</p>
${previews(widgets)}
</div>`,
  );
