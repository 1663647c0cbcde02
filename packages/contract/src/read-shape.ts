import {isObject, type Shape} from './shape.js';

/**
 * Called for each thing that is left out: where it stands (`ratings.0.label`), and `unknown-key`, `wrong-type`,
 * `bad-value`, `missing`, `duplicate`, `not-allowed`, or the code of the group's own check.
 */
export type Report = (path: string, code: string) => void;

type Loose = Record<string, unknown>;

/** How deep a part of any shape may nest: far more than anybody needs, and no stack overflows. */
const deepest = 40;

/**
 * The value as the shape allows it: a frozen copy without what is wrong, or undefined if nothing is left. Everything
 * beside a fault stays; an entry that lacks what it needs is left out whole. An `id` may stand once in a list; in
 * one of `anything` whoever reads its entries sees to that, and their places stay. Objects in the copy have no
 * prototype, so that what another script hung on `Object.prototype` is never taken for an answer.
 */
export function readShape<T>(shape: Shape<T>, value: unknown, report: Report, path = '', depth = 0): T | undefined {
  const other = shape.instead?.(value);
  if (other) {
    report(path, other[1]);
    return other[0] as T;
  }
  if (shape.when) return readShape(shape.when(value) ? shape.then! : shape.otherwise!, value, report, path, depth) as T;
  const {match, oneOf, flag, number, any, item, entries} = shape;
  const fault = (code: string, key?: string | number): undefined => {
    report(key === undefined ? path : at(key), code);
  };
  const at = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
  const within = (inner: Shape, key: string | number): unknown => readShape(inner, (value as Loose)[key], report, at(key), depth + 1);

  if (depth > deepest) return fault('not-allowed');
  if (match && typeof value === 'string') return match.test(value) ? (value as T) : fault('bad-value');
  if (oneOf) return oneOf.includes(value) ? (value as T) : fault('bad-value');
  if (flag && typeof value === 'boolean') return value as T;
  if (number && typeof value === 'number') return Number.isFinite(value) && value >= (shape.least ?? value) ? (value as T) : fault('bad-value');
  if (any && (typeof value !== 'object' || value === null)) return value as T;

  if ((item || any) && Array.isArray(value)) {
    if (value.length > shape.most!) return fault('bad-value');
    const ids = new Set<unknown>();
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const good = within(item ?? shape, index);
      const id = item?.any ? undefined : item && (good as {id?: unknown} | undefined)?.id;
      if (good === undefined) {
        if (shape.whole) return undefined;
      } else if (id !== undefined && ids.has(id)) fault('duplicate', `${index}.id`);
      else {
        ids.add(id);
        items.push(good);
      }
    }
    return Object.freeze(items) as T;
  }

  if (!isObject(value) || match || flag || number || item) return fault('wrong-type');
  const copy = Object.create(null) as Loose;
  for (const key of Object.keys(value)) {
    const inner = entries ? Object.hasOwn(entries, key) && entries[key] : (shape.value ?? shape);
    if (/^(__proto__|constructor|prototype)$/.test(key)) fault('not-allowed', key);
    else if (!inner || shape.key?.test(key) === false) {
      if (!shape.open) fault('unknown-key', key);
    } else if (value[key] !== undefined) {
      const good = within(inner, key);
      if (good !== undefined) copy[key] = good;
    }
  }
  for (const key of Object.keys(entries ?? {})) {
    if (entries![key]!.need && copy[key] === undefined) return value[key] === undefined ? fault('missing', key) : undefined;
  }
  const code = shape.check?.(copy as never);
  return code ? fault(code) : (Object.freeze(copy) as T);
}
