import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

/**
 * A heading of the page's outline, from 2 to 6. It can take focus from a script, and is not a stop for the Tab key.
 *
 * @param level - Levels past 6 become 6.
 * @param text - Its words, or a label that holds them.
 */
export function heading(level: number, text: string | TemplateResult, id?: string): TemplateResult {
  const content = typeof text === 'string' ? words(text) : text;
  const key = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${key} class="lo-heading lo-heading-2" tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${key} class="lo-heading lo-heading-3" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${key} class="lo-heading lo-heading-4" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${key} class="lo-heading lo-heading-5" tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${key} class="lo-heading lo-heading-6" tabindex="-1">${content}</h6>`;
  }
}

/** A part of a widget under a heading that can be led to as `<uid>-<name>`. No landmark: a widget has more parts than a list of landmarks can bear. */
export const section = ({uid, level}: Pick<ViewContext, 'uid' | 'level'>, name: string, title: string, content: unknown): TemplateResult =>
  html`<section class="lo-section">${heading(level + 1, title, `${uid}-${name}`)} ${content}</section>`;
