// Writes what a widget says as plain HTML, for pages whose script has not come yet or never will.
// By hand, with a council's own words:
// node packages/widgets/build/prerender.mjs area.json [widget] [--pages=/local-offer/pages/] [--pathway=turning-16]
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea} from '@local-offer/core';
import {views} from './views.mjs';

/** The widgets that there are, by name. */
export const widgetNames = Object.keys(views);

/**
 * What only a script can do is taken out or shut off, so that nothing on the page does nothing. The reading switch
 * keeps its place (the stylesheet hides it), so that the page does not move when the widget comes.
 */
function withoutScript(markup, {uid, urgent}) {
  const quiet = markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/ hidden="until-found"/g, '')
    .replace(/<div class="lo-toolbar"/g, '<div class="lo-toolbar" inert')
    .replace(/<button[^>]*class="lo-link-button"[^>]*>([^]*?)<\/button>/, (button, words) => (urgent === 'block' ? `<a href="#${uid}-urgent">${words.trim()}</a>` : ''))
    .replace(/\s+/g, ' ')
    .replace(/> (?=<\/?(?:div|section|p|ul|li|h\d|button|svg|path)\b)/g, '>')
    .trim();
  const rest = quiet.replace(/<div class="lo-toolbar" inert>.*?<\/div><\/div>/g, '');
  if (/<(?:button|form|input)|<[^>]*\s(?:on\w+|style)=/.test(rest)) throw new Error(`The fallback holds something that needs a script:\n${rest}`);
  return quiet;
}

/**
 * A widget's snippet: the tag with its fallback inside.
 *
 * @param widget - Its name, as `ragb-explainer`.
 * @param options - `area`: parsed JSON; `level`: of the heading; `urgent`: `'line'` for a second widget on the page;
 *   `pages`: address of the folder of stand-alone pages, seen from the page that the snippet is pasted into; `pathway`: id
 *   of the one page of the pathway guide.
 */
export async function prerender(widget, {area = {}, level = 2, urgent = 'block', attributes = '', pages = '/local-offer/pages/', pathway} = {}) {
  const one = widget === 'pathway-guide' && pathway;
  const uid = one ? `lo-page-${one}` : `lo-${widget}`;
  const config = readArea(area).area;
  const context = {area: config, reading: 'standard', pictures: true, locale: 'en', level, uid, urgent, request: config.request?.url, pages, pathway: one};
  const words = withoutScript(await collectResult(render(views[widget](context))), context);
  return `<lo-${widget}${one ? ` pathway="${one}"` : ''}${attributes}><div class="lo-widget" data-lo-fallback="${widget}" lang="en" dir="ltr">${words}</div></lo-${widget}>\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...names] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const given = (option) => process.argv.find((word) => word.startsWith(`--${option}=`))?.slice(option.length + 3);
  const area = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const name of names.length > 0 ? names : widgetNames) process.stdout.write(await prerender(name, {area, pages: given('pages'), pathway: given('pathway')}));
}
