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
const headingId = ({uid}: Pick<ViewContext, 'uid'>, page: string): string => `${uid}-page-${page}-title`;

/** What a page is called. */
export const titleOf = ({title}: GuidePage): string => title || message.untitled();

/** One page: its heading, its sections, then its pathway. A page alone has its heading above, over the whole widget. */
export function pageView(page: GuidePage, context: ViewContext, state?: GuideState, alone = false): TemplateResult {
  const {id, sections = [], pathway, local} = page;
  const own = alone ? `${context.uid}-title` : headingId(context, id);
  const inner = alone ? {...context, level: context.level - 1} : context;
  return html`<section class="lo-section lo-page" id="${context.uid}-page-${id}" aria-labelledby=${own}>
    ${alone ? nothing : heading(context.level + 1, titleOf(page), own)} ${sections.map((section) => sectionView(section, inner))}
    ${pathway ? pathwayView({pathway, context: inner, state}, local) : nothing}
  </section>`;
}
