import type {TemplateResult} from 'lit';
import type {Asked} from './asked.js';
import type {FieldContext} from './fields/field.js';
import {urgentBlock} from './urgent.js';

/** How fields of some kinds are shown. */
export type Templates = {readonly [Kind in Asked['kind']]?: (field: Extract<Asked, {kind: Kind}>, context: FieldContext) => TemplateResult};

/**
 * What shows a field, and below each chosen answer what it brings. Whoever asks names the kinds it asks with: a page
 * loads no others.
 */
export function fieldWith(templates: Templates): (asked: Asked, fields: FieldContext) => TemplateResult {
  const field = (asked: Asked, fields: FieldContext): TemplateResult => {
    const {level: _, reason: __, ...inside} = fields;
    const {view} = fields;
    const options =
      'options' in asked
        ? asked.options.map(({asks, urgent, ...option}) => ({
            ...option,
            ...(asks && {more: () => asks.map((one) => field(one, inside))}),
            // Right below the tick: nothing moves under the finger, and it is what is read next.
            ...(urgent && view && {more: () => urgentBlock(view)}),
          }))
        : [];
    return templates[asked.kind]!({...asked, options} as never, fields);
  };
  return field;
}
