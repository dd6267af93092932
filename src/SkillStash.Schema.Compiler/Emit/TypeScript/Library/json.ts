// Shapes of JSON values. A shape checks a value all the way down. What it does not name stays, so that a row can be written back as it was.

import { Mismatch } from "./errors.js";

/** Returns the value, checked; throws {@link Mismatch} with the path to what does not fit. */
export type Shape<T> = (value: unknown, path: string) => T;

/** The shape of a property that may be absent. */
export interface Optional<T> {
  readonly whenPresent: Shape<T>;
}

/** The shapes of an object's properties. */
export type Properties<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? Optional<T[K]> : Shape<T[K]>;
};

export const string: Shape<string> = (value, path) => (typeof value === "string" ? value : fail("a string", value, path));

export const number: Shape<number> = (value, path) => (Number.isFinite(value) ? (value as number) : fail("a number", value, path));

export const boolean: Shape<boolean> = (value, path) => (typeof value === "boolean" ? value : fail("true or false", value, path));

/** Any JSON value. */
export const unknown: Shape<unknown> = (value) => value;

/** One of a closed set of texts. */
export function literal<const T extends readonly string[]>(...texts: T): Shape<T[number]> {
  const expected = `one of ${texts.map((text) => JSON.stringify(text)).join(", ")}`;
  return (value, path) => (texts.includes(value as string) ? (value as T[number]) : fail(expected, value, path));
}

export function array<T>(item: Shape<T>): Shape<T[]> {
  return (value, path) => (Array.isArray(value) ? value.map((each, i) => item(each, `${path}[${i}]`)) : fail("an array", value, path));
}

/** An object with any property names. */
export function record<T>(each: Shape<T>): Shape<{ [key: string]: T }> {
  return (value, path) => Object.fromEntries(Object.entries(toObject(value, path)).map(([name, part]) => [name, each(part, `${path}.${name}`)]));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null || value === undefined ? null : shape(value, path));
}

export function optional<T>(whenPresent: Shape<T>): Optional<T> {
  return { whenPresent };
}

/** An object with these properties, and others behind them as they are. An optional property that is null counts as absent. */
export function object<T>(properties: Properties<T>): Shape<T> {
  const shapes = Object.entries(properties) as [string, Shape<unknown> | Optional<unknown>][];
  return (value, path) => {
    const from = toObject(value, path);
    const kept: [string, unknown][] = [];
    for (const [name, shape] of shapes) {
      const part = Object.hasOwn(from, name) ? from[name] : undefined;
      if (typeof shape === "function") {
        kept.push([name, shape(part, `${path}.${name}`)]);
      } else if (part !== undefined && part !== null) {
        kept.push([name, shape.whenPresent(part, `${path}.${name}`)]);
      }
    }
    const others = Object.entries(from).filter(([name]) => !Object.hasOwn(properties, name));
    return Object.fromEntries([...kept, ...others]) as T;
  };
}

function toObject(value: unknown, path: string): { [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { [name: string]: unknown })
    : fail("an object", value, path);
}

function fail(expected: string, found: unknown, path: string): never {
  throw new Mismatch(expected, found, path);
}
