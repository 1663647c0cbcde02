/*
 * What a format may hold, as plain data. One description serves three readers: `readShape` walks it in a browser,
 * where a full schema library would cost a phone more than the rest of a widget's checks; `schemas.ts` turns it into
 * Valibot schemas; the build turns those into JSON Schema.
 */

/** A description of values of type `T`. Made by the functions below, never by hand. */
export interface Shape<out T = unknown> {
  /** Never there: carries the type. */
  readonly of?: T;
  readonly need?: true;
  readonly match?: RegExp;
  readonly oneOf?: readonly unknown[];
  readonly flag?: true;
  readonly number?: true;
  readonly least?: number | undefined;
  readonly any?: true;
  readonly item?: Shape;
  readonly most?: number | undefined;
  readonly whole?: true;
  readonly key?: RegExp;
  readonly value?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly open?: true;
  readonly check?: ((value: never) => string | undefined) | undefined;
  readonly when?: (value: unknown) => boolean;
  readonly then?: Shape;
  readonly otherwise?: Shape;
  readonly instead?: (value: unknown) => readonly [value: unknown, code: string] | undefined;
}

/** The type that a shape describes. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Entries = Readonly<Record<string, Shape>>;
type Needed = {readonly need: true};
type Fields<E extends Entries> = {
  -readonly [K in keyof E as E[K] extends Needed ? K : never]: Of<E[K]>;
} & {
  -readonly [K in keyof E as E[K] extends Needed ? never : K]?: Of<E[K]> | undefined;
};
/** The same type, written out as one object. */
type Flat<T> = T extends object ? {[K in keyof T]: T[K]} : T;

/** A string of this pattern, which must be anchored. No flags: JSON Schema has none. */
export const match = (pattern: RegExp): Shape<string> => ({match: pattern});

/** One of these values. */
export const oneOf = <const T extends string | number | boolean>(...values: readonly T[]): Shape<T> => ({
  oneOf: values,
});

/** True or false. */
export const flag: Shape<boolean> = {flag: true};

/** A number, of at least `least` if given. */
export const number = (least?: number): Shape<number> => ({number: true, least});

/** Whatever JSON can say. Whoever reads it checks it. */
export const anything: Shape<unknown> = {any: true};

/** A list, of at most `most` entries if given. */
export const list = <T>(item: Shape<T>, most?: number): Shape<T[]> => ({item, most});

/** A list that is left out whole if anything in it is wrong. */
export const wholeList = <T>(item: Shape<T>): Shape<T[]> => ({item, whole: true});

/** Keys of this pattern, each to a value of one kind. */
export const map = <T>(key: RegExp, value: Shape<T>): Shape<Record<string, T>> => ({key, value});

/** Exactly these keys, each optional unless it is `need`ed. `check` sees a group that is otherwise good and names its fault. */
export const group = <E extends Entries>(entries: E, check?: (value: Flat<Fields<E>>) => string | undefined): Shape<Flat<Fields<E>>> => ({
  entries,
  check,
});

/** A group that also takes keys nobody here knows, and drops them. */
export const openGroup = <E extends Entries>(entries: E): Shape<Flat<Fields<E>>> => ({entries, open: true});

/** A key that must be there. */
export const need = <T>(shape: Shape<T>): Shape<T> & Needed => ({...shape, need: true});

/** The first shape if the value looks like it, else the second, so that a fault is named where it is. */
export const either = <A, B>(when: (value: unknown) => boolean, then: Shape<A>, otherwise: Shape<B>): Shape<A | B> => ({
  when,
  then,
  otherwise,
});

/** A shape with a rule about values that may not stand as they are: what a browser reads in their place (undefined: nothing), and the fault it names. A schema refuses them by `shape` alone. */
export const orInstead = <T>(shape: Shape<T>, instead: (value: unknown) => readonly [value: T | undefined, code: string] | undefined): Shape<T> => ({...shape, instead});

/** The same type, of which nothing can be changed. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>}
    : T;

/** An object that is no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
