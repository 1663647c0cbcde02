import {textOf, type AreaConfig} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import {emailLine, phoneLine, postLine, textLine, webLine} from './messages.js';
import {areaWords, words} from './words.js';

const digits = (number: string) => number.replace(/[^\d+]/g, '');
const link = (href: string, text: string) => html`<li><a href=${href}>${words(text)}</a></li>`;

/** A way to reach somebody, as an area file gives it. */
export type Reach = NonNullable<AreaConfig['urgent']>[number];

/** Every way to reach somebody that the area file gives: for whom and when, because that is read before anybody rings; then telephone and text, then the rest. */
export const reachLines = (reach: Reach, locale: string): TemplateResult => html`
  <ul class="lo-reach">
    ${[reach.hours, reach.ages].map((text) => (text ? html`<li>${areaWords(text, locale)}</li>` : nothing))}
    ${reach.phone ? link(`tel:${digits(reach.phone)}`, phoneLine(reach.phone)) : nothing}
    ${reach.sms ? link(`sms:${digits(reach.sms)}`, textLine(reach.sms)) : nothing}
    ${reach.email ? link(`mailto:${reach.email}`, emailLine(reach.email)) : nothing}
    ${reach.url ? link(reach.url, webLine()) : nothing}
    ${reach.post ? html`<li>${words(postLine(textOf(reach.post, locale) ?? ''))}</li>` : nothing}
  </ul>
`;
