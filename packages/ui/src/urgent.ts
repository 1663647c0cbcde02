import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import {callLine, notWatched, urgentLine, urgentMore, urgentRoutes, urgentTitle, type UrgentRoute} from './messages.js';
import {focusUrgent} from './page.js';
import {reachLines, type Reach} from './reach.js';
import {say} from './statement.js';
import type {ViewContext} from './view-context.js';
import {areaWords, words} from './words.js';

const call = (number: string) => html`<a class="lo-call" href="tel:${number.replace(/\D/g, '')}">${words(callLine(number))}</a>`;

const route = ({when, calls, otherwise, links}: UrgentRoute, context: ViewContext) =>
  html`<div class="lo-urgent-route">
    ${say(when, context)}
    <p class="lo-calls">${calls.map(call)} ${links.map(({label, href}) => html`<a class="lo-call lo-call-quiet" href=${href}>${words(label)}</a>`)}</p>
    <p class="lo-small">${words(otherwise)}</p>
  </div>`;

const local = (line: Reach, {locale}: ViewContext) =>
  html`<div class="lo-urgent-route">
    ${line.label ? html`<p class="lo-strong">${areaWords(line.label, locale)}</p>` : nothing} ${reachLines(line, locale)}
  </div>`;

/** What to do when it cannot wait: national numbers, then the area's own lines, each with a way that needs no voice. */
export const urgentBlock = (context: ViewContext): TemplateResult => html`
  <section class="lo-urgent" aria-labelledby="${context.uid}-urgent">
    ${heading(context.level + 1, urgentTitle(), `${context.uid}-urgent`)}
    <div class="lo-urgent-routes">
      ${urgentRoutes().map((entry) => route(entry, context))} ${context.area.urgent?.map((line) => local(line, context)) ?? nothing}
    </div>
    ${say(notWatched(), context)}
  </section>
`;

/** What a page opens with, and every page of a form ends with: the two numbers to press, and the way to the rest. */
export const urgentReminder = (): TemplateResult => html`
  <div class="lo-urgent-line">
    <p>${words(urgentLine())}</p>
    <p class="lo-calls">${['999', '111'].map(call)} <button type="button" class="lo-link-button" @click=${focusUrgent}>${words(urgentMore())}</button></p>
  </div>
`;

/** What the first widget of a page ends with: the whole block. Further ones leave it at the line they open with. */
export const urgentHelp = (context: ViewContext): TemplateResult | typeof nothing => (context.urgent === 'block' ? urgentBlock(context) : nothing);
