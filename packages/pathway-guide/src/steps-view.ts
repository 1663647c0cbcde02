import {areaWords, dateWords, fold, footer, heading, pictureOf, say, words} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {idOf, moreOf} from './folding.js';
import * as message from './messages.js';
import {labelled, names, part, told, toldInTwo, type Drawn, type Part} from './parts.js';
import {wayOf, type NumberedStep, type Target} from './way.js';

/** Where a step or a branch leads, in words; to be followed where there is a script. */
const leadsTo = (target: Target | undefined, end: string, drawn: Drawn): Part => {
  if (!target) return nothing;
  const {context, state} = drawn;
  const text = target === 'end' ? words(end) : html`${words(message.thenStep(target.number))} ${areaWords(target.title, context.locale)}`;
  const said = html`<p class="lo-leads-to">
    ${state && target !== 'end' ? html`<button type="button" class="lo-link-button" @click=${() => state.onStep(idOf(drawn, target.number)!)}>${text}</button>` : text}
  </p>`;
  return context.reading === 'easy' ? html`<div class="lo-easy"><div class="lo-easy-row">${pictureOf('next', context)}${said}</div></div>` : said;
};

/** Times, below a word about all of them where they come first. */
const timesOf = ({number, times}: NumberedStep, drawn: Drawn): Part =>
  times?.length
    ? html`${drawn.pathway.steps!.findIndex((step) => step.times?.length) + 1 === number ? say(message.timesNote(), drawn.context) : nothing}
      <ul class="lo-list lo-times">
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

/** So few steps are read through: none of them is folded. */
const few = 3;

const foldsOf = ({pathway: {steps = []}, state}: Drawn) => (steps.length > few ? state?.folds : undefined);

const stepView = (step: NumberedStep, drawn: Drawn): TemplateResult => {
  const {number, title, text, leads, people, family, documents, next} = step;
  const {context} = drawn;
  const [id, called] = [idOf(drawn, number), html`${areaWords(title, context.locale)}`];
  const folds = foldsOf(drawn);
  const [stands, rest] = folds ? toldInTwo(drawn, text, 'information') : [told(drawn, text, 'information'), nothing];
  const does = labelled(message.family(), told(drawn, family, 'family'));
  const more = [
    rest,
    does === nothing ? nothing : html`<div class="lo-yours">${does}</div>`,
    labelled(message.leads(), names(leads, drawn)),
    labelled(message.takesPart(), names(people, drawn)),
    labelled(message.documents(), documents?.length ? footer.linkList(documents, context.locale) : nothing),
    labelled(message.times(), timesOf(step, drawn)),
    leadsTo(next, message.end(), drawn),
    labelled(message.branches(), branchesOf(step, drawn)),
  ].filter((one) => one !== nothing);
  return html`<li class="lo-way-step">
    ${heading(context.level + 3, html`<span class="lo-number">${words(String(number))}</span> <span>${called}</span>`, id)} ${stands}
    ${fold(folds, {id: moreOf(id!), label: message.moreOfStep(), of: called, open: number === 1}, more.length ? more : nothing)}
  </li>`;
};

/** Opens all steps, or closes them. */
const allView = (drawn: Drawn): Part => {
  const folds = foldsOf(drawn);
  if (!folds) return nothing;
  const ids = drawn.pathway.steps!.map((_, n) => moreOf(idOf(drawn, n + 1)!));
  const open = ids.every((id, n) => folds.isOpen(id, !n));
  return html`<p><button type="button" class="lo-link-button lo-all" @click=${() => folds.set(ids, !open)}>${words(open ? message.closeAll() : message.openAll())}</button></p>`;
};

/** The steps as lists whose numbers go on, each list under its heading. */
export function stepsView(drawn: Drawn): Part {
  const {pathway, context} = drawn;
  const steps = pathway.steps ?? [];
  return html`${wayOf(steps).map(({section, steps: some}, n) =>
    part(
      drawn,
      section ? html`${areaWords(section, context.locale)}` : message.steps(),
      html`${n ? nothing : allView(drawn)}
        <ol class="lo-way" start=${some[0]!.number}>
          ${some.map((step) => stepView(step, drawn))}
        </ol>`,
    ),
  )}`;
}
