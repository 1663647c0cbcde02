import type {Flow} from '@local-offer/core';
import {heading, say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as text from './messages-more.js';
import type {Group} from './more-flow.js';
import {groupsFor} from './more-groups.js';
import {isSelf} from './request-checks.js';

/**
 * What else may be told, group by group, each with its own button. Nothing where nothing is left to offer, and none of
 * it has to be told.
 */
export function addMore(flow: Flow, context: ViewContext, sends: boolean, onAdd: (group: Group) => void): TemplateResult | typeof nothing {
  const left = groupsFor(flow);
  if (!left.length) return nothing;
  const named = text.groupWords(isSelf(flow.answers));
  const {level} = context;
  return html`<div class="lo-add lo-unprinted">
    ${heading(level + 1, text.moreTitle())} ${say(sends ? text.moreWhy() : text.moreWhyPassed(), context)}
    ${left.map(({group, questions}) => {
      const {title, about} = named[group];
      return html`${heading(level + 2, title)} ${say(about, context)}
        <p class="lo-hint">${words(questions > 1 ? text.aboutQuestions(questions) : text.oneQuestion())}</p>
        <p><button type="button" class="lo-button" @click=${() => onAdd(group)}>${words(text.addWord())} <span class="lo-spoken">${words(title)}</span></button></p>`;
    })}
  </div>`;
}
