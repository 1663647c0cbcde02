import {footer, heading, requestLink, reviewShort, say, sayList, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage, GuideSection} from './guide-page.js';
import type {GuideState} from './guide-state.js';
import * as message from './messages.js';
import {part} from './parts.js';
import {pathwayView} from './pathway-view.js';

const sectionView = ({title, statements, list, links, moreToRead, request}: GuideSection, context: ViewContext) =>
  part(
    {context},
    title,
    html`${statements?.map((statement) => say(statement, context))} ${list?.length ? sayList(list, context) : nothing}
    ${links?.length ? footer.linkList(links, context.locale) : nothing} ${moreToRead ? footer.links(context) : nothing}
    ${request ? requestLink(context, message.request(reviewShort(context))) : nothing}`,
  );

/** The id of a page's heading. */
export const headingId = ({uid}: Pick<ViewContext, 'uid'>, page: string): string => `${uid}-page-${page}-title`;

/** One page: its heading, its sections, then its pathway. */
export function pageView(page: GuidePage, context: ViewContext, state?: GuideState): TemplateResult {
  const {id, title, sections = [], pathway, local} = page;
  const own = headingId(context, id);
  return html`<section class="lo-section lo-page" id="${context.uid}-page-${id}" aria-labelledby=${own}>
    ${heading(context.level + 1, title || message.untitled(), own)} ${sections.map((section) => sectionView(section, context))}
    ${pathway ? pathwayView({pathway, context, state}, local) : nothing}
  </section>`;
}
