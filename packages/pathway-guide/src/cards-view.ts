import type {PathwayDoor} from '@local-offer/contract';
import {areaWords, dateWords, heading, say} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import {labelled, names, told, type Drawn, type Part} from './parts.js';

const cards = <T extends {readonly title: PathwayDoor['title']}>(entries: readonly T[] | undefined, {context}: Drawn, inside: (entry: T) => TemplateResult): Part =>
  entries?.length
    ? html`<ul class="lo-cards">
        ${entries.map((entry) => html`<li class="lo-card">${heading(context.level + 3, html`${areaWords(entry.title, context.locale)}`)} ${inside(entry)}</li>`)}
      </ul>`
    : nothing;

/** The ways in: how you come in, what happens first and with whom, when more help comes, and where it goes from there. */
export const doorsView = (drawn: Drawn): Part =>
  cards(
    drawn.pathway.doors,
    drawn,
    ({entry, first, leads, threshold, escalates, ages, date}) => html`
      ${labelled(message.entry(), told(drawn, entry, 'next'))} ${labelled(message.first(), told(drawn, first, 'help'))}
      ${labelled(message.answers(), names(leads, drawn))} ${labelled(message.threshold(), told(drawn, threshold, 'look'))}
      ${labelled(message.escalates(), told(drawn, escalates, 'next'))} ${labelled(message.ages(), told(drawn, ages, 'birthday'))}
      ${date ? say(message.asItWas(undefined, dateWords(date, drawn.context.locale), date.length > 7), drawn.context) : nothing}
    `,
  );

/** The parts of a programme. */
export const strandsView = (drawn: Drawn): Part =>
  cards(
    drawn.pathway.strands,
    drawn,
    ({text, areas}) => html`${told(drawn, text, 'plan')} ${labelled(message.areas(), areas?.length ? html`${areas.map((area) => told(drawn, area, 'map'))}` : nothing)}`,
  );
