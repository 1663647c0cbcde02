// The views that can be written out without a browser. Each is a function of a context alone.
import {html, nothing} from 'lit';

// Beside the views stand element classes, which name this when they are loaded. Nothing here ever makes an element.
globalThis.HTMLElement ??= class {};

const {textOf} = await import('@local-offer/core');
const {heading, reachLines, urgentHelp} = await import('@local-offer/ui');
const {ragbExplainerView} = await import('@local-offer/ragb-explainer');

/** The form needs a script. Without one the page says so, and gives every other way to ask. */
function requestWithoutScript(context) {
  const {area, level, locale, uid} = context;
  const contacts = area.contacts?.filter(({role}) => role === 'register' || role === 'review') ?? [];
  return html`
    <div class="lo-title">${heading(level, 'Ask for a review, or to go on the support list', `${uid}-title`)}</div>
    ${urgentHelp(context)}
    <section class="lo-section">
      ${heading(level + 1, 'How to ask')}
      <p>The form comes here. If it does not, your browser may be too old for it, or may have blocked it.</p>
      <p>You can also ask by talking or writing to someone. Anyone may ask: the person, a parent or carer, an advocate or a professional.</p>
      ${contacts.length > 0
        ? contacts.map((contact) => html`${contact.label ? html`<p class="lo-strong">${textOf(contact.label, locale)}</p>` : nothing} ${reachLines(contact, locale)}`)
        : html`<p>Ask your council, your child's team or ward, or your GP how to ask where you live.</p>`}
    </section>
  `;
}

export const views = {
  'ragb-explainer': ragbExplainerView,
  'cetr-request': requestWithoutScript,
};
