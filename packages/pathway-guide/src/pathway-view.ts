import {areaWords, contactList, footer, reachLines, say} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {doorsView, strandsView} from './cards-view.js';
import {membersView, peopleView} from './group-view.js';
import * as message from './messages.js';
import {names, part, told, toldAll, type Drawn, type Part} from './parts.js';
import {resultsView} from './results-view.js';
import {stepsView} from './steps-view.js';
import {topView} from './top-view.js';

const wrong = (drawn: Drawn): Part => {
  const {escalatesTo} = drawn.pathway;
  return escalatesTo?.length
    ? html`<ol class="lo-list lo-ladder">
        ${escalatesTo.map(({text, who}) => html`<li>${told(drawn, text, 'ask')} ${names(who, drawn)}</li>`)}
      </ol>`
    : nothing;
};

/** Whom to ask: a contact of the area, else how the pathway itself says to reach somebody, else the council. */
const contact = ({pathway, context}: Drawn, local: boolean): Part => {
  const {role, label, ...reach} = pathway.contact ?? {};
  const known = role ? contactList(context, [role]) : [];
  if (known.length) return html`${known}`;
  if (reach.phone ?? reach.sms ?? reach.email ?? reach.url ?? reach.post)
    return html`<div class="lo-contact">${label ? html`<p class="lo-strong">${areaWords(label, context.locale)}</p>` : nothing} ${reachLines(reach, context.locale)}</div>`;
  if (!pathway.contact && !local) return nothing;
  return html`${label ? html`<p class="lo-strong">${areaWords(label, context.locale)}</p>` : nothing} ${say(message.askCouncil(), context)}`;
};

const aims = (drawn: Drawn): Part =>
  drawn.pathway.aims?.length
    ? html`<ol class="lo-list lo-ladder">
        ${drawn.pathway.aims.map((aim) => html`<li>${told(drawn, aim, 'next')}</li>`)}
      </ol>`
    : nothing;

/**
 * All that a pathway says, top to bottom, whatever its kind. Any key may be missing, and then nothing is said.
 *
 * @param local - The area wrote it.
 */
export function pathwayView(drawn: Drawn, local = false): TemplateResult {
  const {pathway, context} = drawn;
  const links = pathway.links?.length ? footer.linkList(pathway.links, context.locale) : nothing;
  return html`
    ${topView(drawn, local)} ${part(drawn, message.purpose(), told(drawn, pathway.purpose, 'heart'))} ${part(drawn, message.aims(), aims(drawn))}
    ${part(drawn, message.strands(), strandsView(drawn))} ${part(drawn, message.enablers(), toldAll(drawn, pathway.enablers, 'team'))}
    ${part(drawn, message.doors(), doorsView(drawn))} ${part(drawn, message.members(), membersView(drawn))}
    ${part(drawn, message.rhythm(), told(drawn, pathway.rhythm, 'calendar'))} ${part(drawn, message.inputs(), toldAll(drawn, pathway.inputs, 'list'))}
    ${part(drawn, message.outputs(), toldAll(drawn, pathway.outputs, 'plan'))} ${part(drawn, message.reportsTo(), toldAll(drawn, pathway.reportsTo, 'report'))}
    ${stepsView(drawn)} ${part(drawn, message.people(), peopleView(drawn))} ${part(drawn, message.wrong(), wrong(drawn))}
    ${part(drawn, message.results(), resultsView(drawn))} ${part(drawn, message.contact(), contact(drawn, local))} ${part(drawn, message.links(), links)}
    ${part(drawn, message.sourceNote(), told(drawn, pathway.sourceNote, 'website'))}
  `;
}
