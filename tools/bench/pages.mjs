// The pages that are timed: the same host, with nothing of ours, with the widget, and with the same words written in plain HTML.
import {readFileSync} from 'node:fs';

const dist = 'packages/widgets/dist/';
const snippet = () => readFileSync(`${dist}snippets/ragb-explainer.html`, 'utf8');

/** The words of the snippet without our tag: what a council would write by hand. */
const words = () =>
  snippet()
    .replace(/<\/?lo-ragb-explainer[^>]*>/g, '')
    .replace(/ data-lo-fallback="[^"]*"/, '');

/** The same words, each part under a heading to be opened. */
function details() {
  const [first, ...parts] = words().split(/(?=<h3)/);
  const opened = parts.map((part) => part.replace(/<h3[^>]*>(.*?)<\/h3>/, '<summary>$1</summary>')).map((part) => `<details>${part}</details>`);
  return first + opened.join('\n');
}

const sentences = 'The council keeps this page for families, young people and those who work with them. It says who to ask, what to expect and when. ';
const paragraph = `<p>${sentences.repeat(3)}</p>\n`;

const host = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Westhaven</title>
<link rel="stylesheet" href="/host.css">
${head}</head>
<body>
<main>
<h1>Support in Westhaven</h1>
${paragraph.repeat(2)}${body}
${paragraph.repeat(6)}</main>
</body>
</html>
`;

const sheet = '<link rel="stylesheet" href="/local-offer.css">\n';
const script = '<script type="module" src="/local-offer.js"></script>\n';
const area = '<lo-area src="/area.json"></lo-area>\n';

/** Path → page. Read once, so that every run gets the same. */
export const pages = () => ({
  '/without.html': host('', ''),
  '/widget.html': host('', area + sheet + snippet() + script),
  '/short.html': host('', `${area}<lo-ragb-explainer><p>Call us on 01632 960 001.</p></lo-ragb-explainer>\n${script}`),
  '/static.html': host('', sheet + words()),
  '/details.html': host('', sheet + details()),
});

export const files = () => ({
  '/host.css': `body{margin:0;font:1rem/1.5 Arial,sans-serif}main{max-inline-size:50rem;margin:auto;padding:1rem}${'.host-rule{color:inherit}'.repeat(200)}`,
  '/area.json': '{"schema":1,"name":"Westhaven"}',
  '/local-offer.css': readFileSync(`${dist}local-offer.css`, 'utf8'),
  '/local-offer.js': readFileSync(`${dist}local-offer.js`, 'utf8'),
});
