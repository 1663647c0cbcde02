import {textOf} from '@local-offer/core';
import {areaWords, dateWords, easyRows, footer, heading, say, words} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import {labelled, names, part, told, type Drawn, type Part} from './parts.js';
import {wayOf, type NumberedStep, type Target} from './way.js';

/** Where a step or a branch leads, in words. */
const leadsTo = (target: Target | undefined, end: string, {context}: Drawn): Part => {
  if (!target) return nothing;
  const text = target === 'end' ? end : message.thenStep(target.number, textOf(target.title, context.locale) ?? '');
  return context.reading === 'easy' ? easyRows([{text, picture: 'next'}], context) : html`<p class="lo-leads-to">${words(text)}</p>`;
};

const timesOf = ({times}: NumberedStep, drawn: Drawn): Part =>
  times?.length
    ? html`<ul class="lo-list lo-times">
        ${times.map(({text, source, date, url}) => {
          const says = areaWords(source, drawn.context.locale);
          return html`<li>
            ${told(drawn, text, 'clock')}
            <p class="lo-small">${words(message.saidBy())} ${url ? html`<a href=${url}>${says}</a>` : says} ${words(message.dated(dateWords(date, drawn.context.locale)))}</p>
          </li>`;
        })}
      </ul>`
    : nothing;

const branchesOf = ({branches}: NumberedStep, drawn: Drawn): Part =>
  branches.length
    ? html`<ul class="lo-branches">
        ${branches.map(({text, to}) => html`<li class="lo-branch">${told(drawn, text, 'change')} ${leadsTo(to, message.thenEnd(), drawn)}</li>`)}
      </ul>`
    : nothing;

const stepView = (step: NumberedStep, drawn: Drawn): TemplateResult => {
  const {number, title, text, leads, people, family, documents, next} = step;
  const {context} = drawn;
  const does = labelled(message.family(), told(drawn, family, 'family'));
  return html`<li class="lo-way-step">
    ${heading(context.level + 3, html`<span class="lo-number">${words(String(number))}</span> ${areaWords(title, context.locale)}`)} ${told(drawn, text, 'information')}
    ${does === nothing ? nothing : html`<div class="lo-yours">${does}</div>`} ${labelled(message.leads(), names(leads, drawn))} ${labelled(message.takesPart(), names(people, drawn))}
    ${labelled(message.documents(), documents?.length ? footer.linkList(documents, context.locale) : nothing)} ${labelled(message.times(), timesOf(step, drawn))}
    ${leadsTo(next, message.end(), drawn)} ${labelled(message.branches(), branchesOf(step, drawn))}
  </li>`;
};

/** The steps as lists whose numbers go on, each list under its heading. */
export function stepsView(drawn: Drawn): Part {
  const {pathway, context} = drawn;
  const steps = pathway.steps ?? [];
  const note = steps.some(({times}) => times?.length) ? say(message.timesNote(), context) : nothing;
  return html`${wayOf(steps).map(({section, steps: some}, n) =>
    part(
      drawn,
      textOf(section, context.locale) ?? message.steps(),
      html`${n ? nothing : note}
        <ol class="lo-way" start=${some[0]!.number}>
          ${some.map((step) => stepView(step, drawn))}
        </ol>`,
    ),
  )}`;
}
