import {areaWords, fold, footer, heading, requestLink, reviewShort, say, sayList, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage, GuideSection} from './guide-page.js';
import type {GuideState} from './guide-state.js';
import {idOf, moreOf} from './folding.js';
import * as message from './messages.js';
import {part} from './parts.js';
import {pathwayView} from './pathway-view.js';

const linksView = ({links, moreToRead}: GuideSection, context: ViewContext) =>
  html`${links?.length ? footer.linkList(links, context.locale) : nothing} ${moreToRead ? footer.links(context) : nothing}`;

const inFull = (section: GuideSection, context: ViewContext) =>
  html`${section.statements?.map((statement) => say(statement, context))} ${section.list?.length ? sayList(section.list, context) : nothing} ${linksView(section, context)}`;

/** What the part is about, and the rest to open: with all of the pictures the page would be too long to get through. */
const folded = (section: GuideSection, context: ViewContext, state: GuideState, open: boolean) => {
  const {id, title, statements = [], list = []} = section;
  const [first, ...rest] = [...statements, ...list];
  if (rest.length < 2) return inFull(section, context);
  const own = idOf({context, state}, id)!;
  return html`${say(first!, context)} ${fold(state.folds, {id: moreOf(own), label: message.more(), of: words(title), open}, html`${sayList(rest, context)} ${linksView(section, context)}`)}`;
};

const sectionView = (section: GuideSection, n: number, context: ViewContext, state?: GuideState) =>
  part(
    {context},
    section.title,
    html`${state && context.reading === 'easy' ? folded(section, context, state, !n) : inFull(section, context)}
    ${section.request ? requestLink(context, message.request(reviewShort(context))) : nothing}`,
  );

/** The id of a page's heading. */
const headingId = ({uid}: Pick<ViewContext, 'uid'>, page: string): string => `${uid}-page-${page}-title`;

/** What a page is called. */
export const titleOf = ({title}: GuidePage): string => title || message.untitled();

/** The same, marked where it is in another language. */
export const titleWords = (page: GuidePage, locale: string): TemplateResult => html`${page.pathway?.title ? areaWords(page.pathway.title, locale) : words(titleOf(page))}`;

/** One page: its heading, its sections, then its pathway. A page alone has its heading above, over the whole widget. */
export function pageView(page: GuidePage, context: ViewContext, state?: GuideState, alone = false): TemplateResult {
  const {id, sections = [], pathway, local} = page;
  const own = alone ? `${context.uid}-title` : headingId(context, id);
  const inner = alone ? {...context, level: context.level - 1} : context;
  return html`<section class="lo-section lo-page" id="${context.uid}-page-${id}">
    ${alone ? nothing : heading(context.level + 1, titleWords(page, context.locale), own)} ${sections.map((section, n) => sectionView(section, n, inner, state))}
    ${pathway ? pathwayView({pathway, context: inner, state}, local) : nothing}
  </section>`;
}
