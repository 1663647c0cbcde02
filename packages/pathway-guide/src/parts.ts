import type {Pathway} from '@local-offer/contract';
import {textOf} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {areaWords, easyRows, heading, personName, say, sayList, statementOf, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {GuideState} from './guide-state.js';

/** What every part of a page is drawn from. */
export interface Drawn {
  readonly pathway: Pathway;
  readonly context: ViewContext;
  readonly state: GuideState | undefined;
}

type Wording = Parameters<typeof statementOf>[0];
export type Part = TemplateResult | typeof nothing;

/** Statements of what a pathway says. Words that are there in another language only are none. */
const statements = (wordings: readonly (Wording | undefined)[], context: ViewContext, picture: PictureId) =>
  wordings.flatMap((wording) => (wording ? statementOf(wording, context, picture) : [])).filter(({standard}) => standard);

/** Words of a pathway, as a paragraph or as rows; nothing where there are none. */
export function told({context}: Drawn, wording: Wording | undefined, picture: PictureId): Part {
  const [statement] = statements([wording], context, picture);
  return statement ? say(statement, context) : nothing;
}

/** The same in two parts: what stands where the rest is folded, and the rest. Rows of Easy Read part after the first. */
export function toldInTwo(drawn: Drawn, wording: Wording | undefined, picture: PictureId): readonly [Part, Part] {
  const {context} = drawn;
  const [easy] = context.reading === 'easy' ? statements([wording], context, picture) : [];
  if (!easy) return [told(drawn, wording, picture), nothing];
  const [first, ...rest] = easy.easy;
  return [easyRows([first!], context), rest.length ? easyRows(rest, context) : nothing];
}

/** Several of them, as a list. */
export function toldAll({context}: Drawn, wordings: readonly Wording[] = [], picture: PictureId): Part {
  const all = statements(wordings, context, picture);
  return all.length ? sayList(all, context) : nothing;
}

/** A part of a page under its heading; nothing where it has nothing to say. */
export const part = ({context: {level}}: Pick<Drawn, 'context'>, title: string | TemplateResult, content: Part): Part =>
  content === nothing ? nothing : html`<div class="lo-page-part">${heading(level + 2, title)} ${content}</div>`;

/** Something short under a label of its own; nothing where there is nothing. */
export const labelled = (label: string, content: Part): Part =>
  content === nothing
    ? nothing
    : html`<div class="lo-labelled">
        <p class="lo-strong">${words(label)}</p>
        ${content}
      </div>`;

/** What somebody is called here: in this pathway, in the area, or with us. Leads to their card where the page has one. */
export function name(id: string, {pathway, context, state}: Drawn): TemplateResult {
  const own = pathway.people?.find((one) => one.id === id)?.name;
  const ours = textOf(own, context.locale) ?? personName(id, context);
  const text = ours === undefined ? areaWords(own ?? id, context.locale) : words(ours);
  return state?.hasCard(id) ? html`<button type="button" class="lo-link-button" @click=${() => state.onPerson(id)}>${text}</button>` : html`${text}`;
}

/** Several people by name. */
export const names = (ids: readonly string[] | undefined, drawn: Drawn): Part =>
  ids?.length
    ? html`<ul class="lo-names">
        ${ids.map((id) => html`<li>${name(id, drawn)}</li>`)}
      </ul>`
    : nothing;
