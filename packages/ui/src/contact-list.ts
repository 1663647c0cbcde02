import type {AreaConfig} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {reachLines} from './reach.js';
import type {ViewContext} from './view-context.js';
import {areaWords} from './words.js';

/** What somebody in the area file can be asked about. */
export type ContactRole = NonNullable<AreaConfig['contacts']>[number]['role'];

/** Those in the area file who have one of these roles, in the order of the roles; the first of them where few are enough. */
export const contactList = ({area, locale}: ViewContext, roles: readonly ContactRole[], most?: number): readonly TemplateResult[] =>
  roles
    .flatMap((wanted) => area.contacts?.filter(({role}) => role === wanted) ?? [])
    .slice(0, most)
    .map(
      (contact) => html`<div class="lo-contact">
        ${contact.label ? html`<p class="lo-strong">${areaWords(contact.label, locale)}</p>` : nothing} ${reachLines(contact, locale)}
      </div>`,
    );
