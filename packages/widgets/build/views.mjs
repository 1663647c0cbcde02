// The views that can be written out without a browser. Each is a function of a context alone.
import {html, nothing} from 'lit';

// Beside the views stand element classes, which name this when they are loaded. Nothing here ever makes an element.
globalThis.HTMLElement ??= class {};

const {textOf} = await import('@local-offer/core');
const {heading, listName, reachLines, urgentHelp} = await import('@local-offer/ui');
const {panelGuideView} = await import('@local-offer/panel-guide');
const {pagesOf, pathwayGuideView} = await import('@local-offer/pathway-guide');
const {ragbExplainerView} = await import('@local-offer/ragb-explainer');
const {requestWords: words, reviewHere} = await import('@local-offer/cetr-request/paper.js');
const {paperModel} = await import('./paper-model.mjs');
const {consentWithoutScript} = await import('./consent-view.mjs');

/** What the form asks first, as one line each: enough to have ready for a telephone call. */
const asked = (area) => paperModel({area}).items.filter(({group, when}) => !group && when.every(({factor, values}) => factor !== 'earlier' || values.includes('no')));

/**
 * The form needs a script. Without one the page says what it asks, gives every other way to ask, and leads to the form on
 * paper. The whole of that form would be twenty screens that vanish once the widget comes, and five times as many bytes
 * (7 KiB against 1.3, brotli) on a page that is not ours. The stand-alone page, which is ours, holds all of it (`pages.mjs`).
 */
function requestWithoutScript(context) {
  const {area, level, locale, uid, pages} = context;
  const contacts = area.contacts?.filter(({role}) => role === 'register' || role === 'review') ?? [];
  return html`
    <div class="lo-title">${heading(level, words.title(), `${uid}-title`)}</div>
    ${urgentHelp(context)}
    <section class="lo-section">
      ${heading(level + 1, 'How to ask')}
      <p>The form comes here. If it does not, your browser may be too old for it, or may have blocked it.</p>
      <p>${words.aboutList(listName(context)).standard}</p>
      <p>${words.aboutReview(reviewHere(context)).standard}</p>
      <p>You can also ask by talking or writing to someone. Anyone may ask: the person, a parent or carer, an advocate or a professional.</p>
      ${contacts.length > 0
        ? contacts.map((contact) => html`${contact.label ? html`<p class="lo-strong">${textOf(contact.label, locale)}</p>` : nothing} ${reachLines(contact, locale)}`)
        : html`<p>Ask your council, your child's team or ward, or your GP how to ask where you live.</p>`}
    </section>
    <section class="lo-section">
      ${heading(level + 1, 'The form on paper')}
      <p>You can print it, write on it, and give it to somebody who knows the person: <a href="${pages}cetr-request-paper.html">the form on paper</a>, or <a href="${pages}cetr-request-paper-easy.html">the form on paper in Easy Read</a>.</p>
    </section>
    <section class="lo-section">
      ${heading(level + 1, 'What it asks')}
      <p>Gaps are fine. You may say that you do not know.</p>
      <ul class="lo-list">
        ${asked(area).map(({questions: [{text}]}) => html`<li>${text}</li>`)}
      </ul>
    </section>
  `;
}

/** The whole guide, one page under another, or the one page that was asked for. */
function pathwayWithoutScript({pathway, ...context}) {
  const pages = pagesOf(context);
  const shown = pathway ? pages.filter(({id}) => id === pathway) : pages;
  if (shown.length === 0) throw new Error(`The pathway guide has no page "${pathway}". These are there: ${pages.map(({id}) => id).join(', ')}.`);
  return pathwayGuideView(context, undefined, shown);
}

export const views = {
  'ragb-explainer': ragbExplainerView,
  'cetr-request': requestWithoutScript,
  'consent-wizard': consentWithoutScript,
  'panel-guide': panelGuideView,
  'pathway-guide': pathwayWithoutScript,
};
