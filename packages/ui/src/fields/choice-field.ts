import type {Answer} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {pictureOf} from '../easy-read.js';
import {heading} from '../heading.js';
import {words} from '../words.js';
import {describedBy, fieldId, framed, grouped, invalid, textOfAnswer, type Field, type FieldContext} from './field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Shown with the words in Easy Read: a drawing of ours, or an id for which the area file brings one. */
  readonly picture?: PictureId | (string & {}) | undefined;
  /** Asked, right below it, only while this is chosen. */
  readonly more?: (() => unknown) | undefined;
}

export interface ChoiceField extends Field {
  readonly options: readonly Option[];
  /** A row of a list: few, short answers, beside the label where there is room. Default: one below the other. */
  readonly inline?: boolean | undefined;
  /** Beside such a row in Easy Read. */
  readonly picture?: Option['picture'];
  /** Stands above such a row as a heading: with it begins another part of the list. */
  readonly above?: string | undefined;
  /** The whole question, where the label is only the end of it. It goes with the answer. */
  readonly full?: string | undefined;
}

/** What is chosen, whether one answer or several can be. */
export const chosenIn = <Chosen extends Option>(options: readonly Chosen[], answer: Answer | undefined): readonly Chosen[] =>
  options.filter(({value}) => (Array.isArray(answer) ? (answer as readonly unknown[]).includes(value) : answer === value));

interface Tick {
  readonly type?: 'radio';
  readonly id: string;
  readonly label: string;
  readonly chosen: boolean;
  /** Without a name it is no answer. */
  readonly name?: string;
  readonly value?: string;
  readonly picture?: unknown;
  readonly wrong?: unknown;
  readonly described?: unknown;
  readonly onChange?: (event: Event) => void;
}

/** Something to tick or to choose: the whole of it can be pressed. */
export const tick = ({type, id, label, chosen, name, value, picture, wrong, described, onChange}: Tick): TemplateResult =>
  html`<div class="lo-choice">
    ${picture ?? nothing}<input
      class="lo-tick"
      type=${type ?? 'checkbox'}
      id=${id}
      name=${name ?? nothing}
      value=${value ?? nothing}
      autocomplete="off"
      aria-invalid=${wrong ?? nothing}
      aria-describedby=${described ?? nothing}
      .checked=${live(chosen)}
      @change=${onChange ?? nothing}
    />
    <label class="lo-choice-label" for=${id}>${words(label)}</label>
  </div>`;

const easyPicture = (picture: Option['picture'], {view}: FieldContext) => (view?.reading === 'easy' ? pictureOf(picture, view) : nothing);

const choices = (field: ChoiceField, context: FieldContext, type?: 'radio') => {
  const picked = chosenIn(field.options, context.answers[field.name]);
  const pictures = field.options.map(({picture}) => easyPicture(picture, context));
  const parts = field.options.map((option, n) => {
    const {value, label, more} = option;
    const chosen = picked.includes(option);
    const id = fieldId(context, field.name) + (n ? `-${n}` : '');
    const wrong = type ? nothing : invalid(field, context);
    return [
      tick({...(type && {type}), id, name: field.name, value, label, chosen, wrong, picture: pictures[n]}),
      chosen && more ? html`<div class="lo-more">${more()}</div>` : nothing,
    ] as const;
  });
  // In a row the answers stay together, and what the chosen one brings comes after them all.
  return field.inline
    ? html`<div class="lo-inline">${parts.map(([answer]) => answer)} ${parts.map(([, more]) => more)}</div>`
    : html`<div class=${pictures.some((picture) => picture !== nothing) ? 'lo-tiles' : 'lo-choices'}>${parts.map(([answer, more]) => html`${answer} ${more}`)}</div>`;
};

/** One answer of several. Nothing is chosen beforehand. */
export function radiosField(field: ChoiceField, context: FieldContext): TemplateResult {
  const group = grouped(field, context, choices(field, context, 'radio'), 'radiogroup');
  if (!field.inline) return group;
  return html`${field.above ? html`<div class="lo-above">${heading((context.view?.level ?? 2) + 1, field.above)}</div>` : nothing}
    <div class="lo-row">${easyPicture(field.picture, context)}${group}</div>`;
}

/** Any number of answers. Nothing is ticked beforehand. */
export const checkboxesField = (field: ChoiceField, context: FieldContext): TemplateResult => grouped(field, context, choices(field, context));

/** One box to tick, which says everything itself. The answer is `yes`. */
export const tickField = (field: Field, context: FieldContext): TemplateResult => {
  const {name, label} = field;
  const [wrong, described] = [invalid(field, context), describedBy(field, context)];
  return framed(field, context, tick({id: fieldId(context, name), name, value: 'yes', label, chosen: textOfAnswer(context, name) === 'yes', wrong, described}));
};
