import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '@local-offer/core';
import type {Reach} from '@local-offer/contract';
import {reachLines} from './reach.js';
import {heading} from './heading.js';
import {notWatched, urgentDanger, urgentDangerNoVoice, urgentLine, urgentMind, urgentMindNoVoice, urgentMore, urgentTalk, urgentTalkNoVoice, urgentTitle} from './messages.js';
import {focusUrgent} from './page.js';
import {say, type Statement} from './statement.js';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

const route = (statement: Statement, otherwise: string, context: ViewContext) =>
  html`<div class="lo-urgent-route">${say(statement, context)}<p class="lo-small">${words(otherwise)}</p></div>`;

const local = (line: Reach, {locale}: ViewContext) =>
  html`<div class="lo-urgent-route"><p class="lo-strong">${words(textOf(line.label, locale) ?? '')}</p>${reachLines(line, locale)}</div>`;

/** What to do when it cannot wait: national numbers, then the area's own lines, each with a way that needs no voice. */
export const urgentBlock = (context: ViewContext): TemplateResult => html`
  <section class="lo-urgent" aria-labelledby="${context.uid}-urgent">
    ${heading(context.level + 1, urgentTitle(), `${context.uid}-urgent`)}
    ${route(urgentDanger(), urgentDangerNoVoice(), context)} ${route(urgentMind(), urgentMindNoVoice(), context)}
    ${context.area.urgent?.map((line) => local(line, context)) ?? nothing} ${route(urgentTalk(), urgentTalkNoVoice(), context)}
    ${say(notWatched(), context)}
  </section>
`;

/** One line for a second widget on the page and for the end of a long one. */
export const urgentReminder = (): TemplateResult => html`
  <p class="lo-urgent-line">
    ${words(urgentLine())} <button type="button" class="lo-link-button" @click=${focusUrgent}>${words(urgentMore())}</button>
  </p>
`;

/** The block for the first widget of a page, the line for the others. */
export const urgentHelp = (context: ViewContext): TemplateResult => (context.urgent === 'block' ? urgentBlock(context) : urgentReminder());
