import {textOf} from '@local-offer/core';
import {words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage} from './guide-page.js';
import type {GuideState} from './guide-state.js';
import * as message from './messages.js';
import {titleWords} from './page-view.js';

const list = (pages: readonly GuidePage[], {shown, onShow}: GuideState, locale: string, label?: string) =>
  html`<ul class="lo-pages" aria-labelledby=${label ?? nothing}>
    ${pages.map(
      (page) => html`<li>
        <button type="button" class="lo-page-button" aria-current=${page.id === shown ? 'page' : nothing} @click=${() => onShow(page.id)}>${titleWords(page, locale)}</button>
      </li>`,
    )}
  </ul>`;

/** The list of pages: ours, then those of the area under its name. */
export function menuView(pages: readonly GuidePage[], {area, locale, uid}: ViewContext, state: GuideState): TemplateResult {
  const local = pages.filter((page) => page.local);
  return html`<nav class="lo-menu" aria-label=${message.menu()}>
    ${list(pages.filter((page) => !page.local), state, locale)}
    ${local.length ? html`<p id="${uid}-local" class="lo-strong">${words(message.localMenu(textOf(area.name, locale)))}</p> ${list(local, state, locale, `${uid}-local`)}` : nothing}
  </nav>`;
}

/** The way from the end of a page, which may be long, back to the list. */
export const backView = ({onMenu}: GuideState): TemplateResult =>
  html`<p class="lo-back"><button type="button" class="lo-link-button" @click=${onMenu}>${words(message.back())}</button></p>`;
