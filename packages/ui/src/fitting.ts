import type {Answer, Group} from '@local-offer/core';
import type {Asked} from './asked.js';

/** What of an answer that was read from somewhere fits its question: the right kind of it, among the choices, not too long. Undefined where nothing does. */
export function fitting(asked: Asked, value: Answer, longest = Infinity): Answer | undefined {
  const isText = (one: unknown): one is string => typeof one === 'string' && one.length <= longest;
  switch (asked.kind) {
    case 'radios':
      return asked.options.some((option) => option.value === value) ? value : undefined;
    case 'checkboxes': {
      if (!Array.isArray(value)) return undefined;
      const chosen = (value as readonly unknown[]).filter((one): one is string => asked.options.some((option) => option.value === one));
      return chosen.length || !value.length ? chosen : undefined;
    }
    case 'groups': {
      if (!Array.isArray(value) || value.length > asked.most) return undefined;
      const parts = asked.parts.map(({name}) => name);
      return (value as readonly (Group | string)[]).map((group) => Object.fromEntries(Object.entries(group).filter(([part, one]) => parts.includes(part) && isText(one))));
    }
    default:
      return isText(value) ? value : undefined;
  }
}
