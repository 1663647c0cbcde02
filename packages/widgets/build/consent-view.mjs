// What the consent wizard says where no script has come: what it is for, the four rights after a no, and whom to ask.
import {html, nothing} from 'lit';
import {reviewOf, rights, rightsTitle} from '@local-offer/consent';
import {wizardWords as words} from '@local-offer/consent-wizard/fallback.js';
import {textOf} from '@local-offer/core';
import {heading, listName, reachLines, urgentHelp} from '@local-offer/ui';

const whomToAsk = ['register', 'review', 'advocacy'];

/** A letter of one's own needs no script: those are the words that the wizard would put into it. */
const ownLetter = ['what should stop: being on the support list, the review, or sharing information', 'from which day', 'your name and date of birth', 'that you want an answer in writing'];

export function consentWithoutScript(context) {
  const {area, level, locale, uid} = context;
  const contacts = area.contacts?.filter(({role}) => whomToAsk.includes(role)) ?? [];
  return html`
    <div class="lo-title">${heading(level, words.title(), `${uid}-title`)}</div>
    ${urgentHelp(context)}
    <section class="lo-section">
      ${heading(level + 1, 'Saying yes or no')}
      <p>Questions to help you decide come here. If they do not, your browser may be too old for them, or may have blocked them.</p>
      <p>There are two things to say yes or no to: going on the support list (${listName(context)}), and having a review (${reviewOf({...context, band: undefined})}). Each has its own answer, and so has sharing information. “I am not sure” is an answer too.</p>
      <p>From 16, it is the young person's own choice. A child under 16 should be asked too. ${words.takeTime().standard}</p>
    </section>
    <section class="lo-section">
      ${heading(level + 1, rightsTitle())}
      <ul class="lo-list">
        ${rights.map((right) => html`<li>${right(true, '').standard}</li>`)}
      </ul>
    </section>
    <section class="lo-section">
      ${heading(level + 1, 'If you change your mind')}
      <p>You can tell somebody, or write it. Say:</p>
      <ul class="lo-list">
        ${ownLetter.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    <section class="lo-section">
      ${heading(level + 1, 'Whom to ask')}
      ${contacts.length > 0
        ? contacts.map((contact) => html`${contact.label ? html`<p class="lo-strong">${textOf(contact.label, locale)}</p>` : nothing} ${reachLines(contact, locale)}`)
        : html`<p>Ask your council, your team or ward, or your GP.</p>`}
    </section>
  `;
}
