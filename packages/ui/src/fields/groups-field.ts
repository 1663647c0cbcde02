import {html, nothing, type TemplateResult} from 'lit';
import {groupRemoved} from '../messages-wizard.js';
import {words} from '../words.js';
import {tickField} from './choice-field.js';
import {fieldId, grouped, type Field, type FieldContext} from './field.js';
import {groupsIn, partName} from './groups.js';
import {textField, type TextField} from './text-field.js';

export interface GroupsField extends Field {
  /** What is asked about each: a line of text, or a box to tick. Never filled in by the browser. */
  readonly parts: readonly (TextField & {readonly tick?: true})[];
  /** How many there can be. */
  readonly most: number;
  /** What one is called, from 1: "Person 1". */
  readonly one: (n: number) => string;
  /** Words of the button that adds one. */
  readonly add: string;
  /** Words of the button that takes one away. */
  readonly remove: (n: number) => string;
}

/** The same few questions about several people or things. The answer is a list, one group for each. */
export function groupsField(field: GroupsField, context: FieldContext): TemplateResult {
  const {name, parts, most, one, add, remove} = field;
  const {level: _, reason: __, regroup, ...inside} = context;
  const groups = groupsIn(context.answers, name);
  const last = groups.length - 1;
  const id = fieldId(context, name);
  const titleId = (n: number) => (n ? `${id}-${n}` : id);
  const adding = last + 1 < most;
  return grouped(
    field,
    context,
    html`${groups.map((group, n) => {
        const answers = Object.fromEntries(parts.map((part) => [partName(name, n, part.name), group[part.name] ?? '']));
        // Taken away from the end, what comes next is the button that adds one; taken away as the only one, the empty one in its place.
        const focus = `#${n < last || !n ? titleId(n) : `${id}-add`}`;
        return html`<fieldset class="lo-group">
          <legend class="lo-legend lo-label" id=${titleId(n)} tabindex="-1">${words(one(n + 1))}</legend>
          ${parts.map(({tick, ...part}) =>
            (tick ? tickField : textField)({...part, name: partName(name, n, part.name), autocomplete: 'off'}, {...inside, answers}),
          )}
          <button
            type="button"
            class="lo-button lo-button-quiet lo-remove"
            ?disabled=${!last && !Object.values(group).some(({length}) => length)}
            @click=${() => regroup?.(name, n, focus, () => groupRemoved(one(n + 1)))}
          >
            ${words(remove(n + 1))}
          </button>
        </fieldset>`;
      })}
      ${adding
        ? html`<button type="button" class="lo-button" id="${id}-add" @click=${() => regroup?.(name, undefined, `[name="${partName(name, last + 1, parts[0]!.name)}"]`)}>
            ${words(add)}
          </button>`
        : nothing}`,
  );
}
