import {contents, englishNote, footer, heading, moreToRead, section, toolbar, urgentHelp, urgentReminder, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage} from './guide-page.js';
import {pagesOf} from './guide-pages.js';
import type {GuideState} from './guide-state.js';
import {backView, menuView} from './menu-view.js';
import * as message from './messages.js';
import {pageView, titleOf, titleWords} from './page-view.js';

/**
 * The page that is shown, with the list of pages above it if that is wanted. Without a state all of `pages`, one under
 * another: the build writes that out as the fallback of a page whose script has not come yet. One page alone gives the
 * widget its heading.
 */
export function pathwayGuideView(context: ViewContext, state?: GuideState, pages: readonly GuidePage[] = pagesOf(context)): TemplateResult {
  const {uid, level, area} = context;
  const shown = state ? pages.filter(({id}) => id === state.shown) : pages;
  const [first, second] = state?.menu ? [] : shown;
  const alone = second ? undefined : first;
  const linked = !area.links?.length || shown.some(({sections}) => sections?.some((section) => section.moreToRead));
  const below = state || alone ? nothing : contents(message.menu(), pages.map((page) => ({id: `${uid}-page-${page.id}`, title: titleOf(page)})));
  return html`
    <div class="lo-title">${heading(level, alone ? titleWords(alone, context.locale) : message.title(), `${uid}-title`)}</div>
    ${urgentReminder()} ${toolbar(context, [])} ${englishNote(message.english())} ${state?.menu ? menuView(pages, context, state) : below}
    ${shown.map((page) => pageView(page, context, state, page === alone))} ${state?.menu ? backView(state) : nothing}
    ${linked ? nothing : section(context, 'links', moreToRead(), footer.links(context))}
    ${urgentHelp(context)} ${footer.checked(context)}
  `;
}
