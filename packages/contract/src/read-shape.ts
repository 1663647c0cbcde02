import {isObject, type Shape} from './shape.js';

/**
 * Called for each thing that is left out: where it stands (`ratings.0.label`), and `unknown-key`, `wrong-type`,
 * `bad-value`, `missing`, `duplicate`, `not-allowed`, or a code of the group's own check.
 */
export type Report = (path: string, code: string) => void;

type Loose = Record<string, unknown>;

/** How deep a part of any shape may nest: far more than anybody needs, and no stack overflows. */
const deepest = 40;

/**
 * The value as the shape allows it: a frozen copy without what is wrong, or undefined if nothing is left. Everything
 * beside a fault stays; an entry that lacks what it needs is left out whole. An `id` may stand once in a list. Objects
 * in the copy have no prototype, so that what another script hung on `Object.prototype` is never taken for an answer.
 */
export function readShape<T>(shape: Shape<T>, value: unknown, report: Report, path = '', depth = 0): T | undefined {
  const fault = (code: string, where = path): undefined => void report(where, code);
  const at = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
  const within = (inner: Shape, key: string | number): unknown => readShape(inner, (value as Loose)[key], report, at(key), depth + 1);

  if (shape.when) return readShape(shape.when(value) ? shape.then! : shape.otherwise!, value, report, path, depth) as T;
  if (depth > deepest) return fault('not-allowed');
  const {match, oneOf, item, entries, any} = shape;

  if (match && typeof value === 'string') return match.test(value) ? (value as T) : fault('bad-value');
  if (oneOf) return oneOf.includes(value) ? (value as T) : fault('bad-value');
  if ((shape.flag && typeof value === 'boolean') || (any && typeof value !== 'object')) return value as T;
  if (any && value === null) return value as T;

  if ((item || any) && Array.isArray(value)) {
    if (value.length > shape.most!) return fault('bad-value');
    const ids = new Set<unknown>();
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const good = within(item ?? shape, index);
      const id = item && (good as Loose | undefined)?.id;
      if (id !== undefined && ids.has(id)) fault('duplicate', `${at(index)}.id`);
      else if (good !== undefined) {
        ids.add(id);
        items.push(good);
      }
    }
    return Object.freeze(items) as T;
  }

  if (!isObject(value) || match || item || shape.flag) return fault('wrong-type');
  const copy: Loose = Object.create(null);
  for (const key of Object.keys(value)) {
    const inner = entries ? Object.hasOwn(entries, key) && entries[key] : (shape.value ?? shape);
    if (/^(__proto__|constructor|prototype)$/.test(key)) fault('not-allowed', at(key));
    else if (!inner || shape.key?.test(key) === false) shape.open || fault('unknown-key', at(key));
    else if (value[key] !== undefined) {
      const good = within(inner, key);
      if (good !== undefined) copy[key] = good;
    }
  }
  for (const key in entries) {
    if (entries[key]!.need && copy[key] === undefined) return value[key] === undefined ? fault('missing', at(key)) : undefined;
  }
  const code = shape.check?.(copy as never);
  return code ? fault(code) : (Object.freeze(copy) as T);
}
