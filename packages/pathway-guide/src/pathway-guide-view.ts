import {englishNote, footer, heading, toolbar, urgentHelp, urgentReminder, type ViewContext} from '@local-offer/ui';
import {html, type TemplateResult} from 'lit';
import {builtInPages} from './built-in.js';
import type {GuidePage} from './guide-page.js';
import type {GuideState} from './guide-state.js';
import * as message from './messages.js';

/**
 * The page that is shown, or without a state all of `pages`: the build writes that out as the fallback of a page whose
 * script has not come yet.
 */
export function pathwayGuideView(context: ViewContext, state?: GuideState, pages: readonly GuidePage[] = builtInPages(context)): TemplateResult {
  const shown = state ? pages.filter(({id}) => id === state.shown) : pages;
  return html`
    <div class="lo-title">${heading(context.level, message.title(), `${context.uid}-title`)}</div>
    ${urgentReminder()} ${toolbar(context, [])} ${englishNote(message.english())} ${shown.map(({title}) => heading(context.level + 1, title))} ${urgentHelp(context)} ${footer.checked(context)}
  `;
}
