import {areaShape, readShape, type AreaInput, type DeepReadonly} from '@local-offer/contract';

export type {DeepReadonly};

/** An area file as widgets see it: checked and frozen. */
export type AreaConfig = DeepReadonly<AreaInput>;

/**
 * One thing in an area file that was left out. `path` is where it stands (`ratings.0.label`; empty for the whole file).
 * `code` is `unknown-key`, `wrong-type`, `bad-value`, `missing`, `wording-missing`, `label-missing`, `name-missing`,
 * `must-be-there`, `duplicate` or `not-allowed`; for a file that could not be had, `unreachable`, `not-json`, `too-large` or `other-origin`.
 */
export interface AreaProblem {
  readonly path: string;
  readonly code: string;
}

/** What came of reading an area file. Frozen through and through. */
export interface LoadedArea {
  readonly area: AreaConfig;
  readonly problems: readonly AreaProblem[];
  /** Of the file's bytes, in hex. Missing outside a secure context, and for an area that came as an object. */
  readonly sha256?: string | undefined;
  /** Where the file came from, in full. Missing for an area that came as an object. */
  readonly url?: string;
}

/** An area that says nothing, with the problem that made it so, if one did. */
export const nothing = (code?: string): LoadedArea =>
  Object.freeze({
    area: Object.freeze(Object.create(null) as AreaConfig),
    problems: Object.freeze(code ? [Object.freeze({path: '', code})] : []),
  });

/** What `{}` comes to: every default. */
export const emptyArea = nothing();

/**
 * Reads an area configuration, whatever it is, and never throws. A fault is left out and named; everything beside it
 * stays; an entry that lacks what it needs is left out whole.
 */
export function readArea(input: unknown): LoadedArea {
  const problems: AreaProblem[] = [];
  try {
    const area = readShape(areaShape, input, (path, code) => problems.push(Object.freeze({path, code})));
    return Object.freeze({area: (area as AreaConfig | undefined) ?? emptyArea.area, problems: Object.freeze(problems)});
  } catch {
    // A getter or a proxy in the object threw: JSON never does.
    return nothing('wrong-type');
  }
}
