// Written by skillstash-schema from the SQL schema: change that, not this file.
// The kinds of column: how each is stored in SQLite, and what it is in TypeScript.

import { inColumn, Mismatch, RowError } from "./errors.js";
import type { Shape } from "./json.js";
import { readDate, readTime, readTimeIn, readTimestamp, type TimeForm, writeDate, writeTimeBetween, writeTimeIn, writeTimestamp } from "./times.js";

/** A value that D1 binds. */
export type BindValue = string | number | Uint8Array | null;

/** How the values of a column are read and bound. Both throw {@link Mismatch}. */
export interface Column<T> {
  readonly decode: (stored: unknown) => T;
  readonly encode: (value: T) => BindValue;
  /** How a value is bound that is only compared, where the column could not keep all of them: as something between the two next to it. */
  readonly compare?: (value: T) => BindValue;
  /** What is decoded, where it stands in several columns. */
  readonly gather?: (row: { readonly [name: string]: unknown }) => unknown;
}

/** A column for each property of a row. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> };

/** Reads a row as D1 returns it. Throws RowError where a column is missing or holds what the schema does not allow. */
export function decodeRow<Row>(table: string, columns: Columns<Row>, row: unknown): Row {
  const stored = Object(row) as { [name: string]: unknown };
  const values = (Object.keys(columns) as (keyof Row & string)[]).map((name) => [
    name,
    inColumn(table, name, () => {
      const { decode, gather } = columns[name];
      if (gather !== undefined) {
        return decode(gather(stored));
      }
      return Object.hasOwn(stored, name) ? decode(stored[name]) : fail("a column in the row", undefined);
    }),
  ]);
  return Object.fromEntries(values) as Row;
}

/**
 * A row of a table within the row of a query.
 * @param table The table.
 * @param columns Its columns.
 * @param labels What they are called in the query's row.
 */
export function embedded<Row>(table: string, columns: Columns<Row>, labels: { readonly [Name in keyof Row]-?: string }): Column<Row> {
  const names = Object.entries(labels) as [name: string, label: string][];
  return {
    decode: (row) => decodeRow(table, columns, row),
    encode: (row) => fail("a value to bind", row),
    gather: (row) => Object.fromEntries(names.map(([name, label]) => [name, row[label]])),
  };
}

/** The same where an outer join may have found none: the column `key` is NULL just then. */
export function embeddedOrNull<Row>(
  table: string,
  columns: Columns<Row>,
  key: keyof Row,
  labels: { readonly [Name in keyof Row]-?: string },
): Column<Row | null> {
  const row = embedded(table, columns, labels);
  return { ...nullable(row), gather: (stored) => (stored[labels[key]] === null ? null : row.gather?.(stored)) };
}

/** The values to bind for `names`. */
export function encodeRow<Row>(table: string, columns: Columns<Row>, row: Row, names: readonly (keyof Row & string)[]): BindValue[] {
  return names.map((name) => inColumn(table, name, () => columns[name].encode(row[name])));
}

/**
 * What it means to leave a column out of a new row: it must be given; NULL or the DEFAULT is stored; a new UUID is made; or, where NULL is
 * a value beside the DEFAULT, a flag before the value says whether it is given.
 */
export type NewColumn = "required" | "optional" | "key" | "flagged";

/** The columns of a new row, in the order in which they are bound. */
export type NewColumns = readonly (readonly [name: string, rule: NewColumn])[];

/** The values to bind for a new row. Throws RowError where a column is missing, or a property is none. */
export function encodeNew<Row>(table: string, columns: Columns<Row>, rules: NewColumns, row: unknown): BindValue[] {
  const given = Object(row) as { [name: string]: unknown };
  for (const name of Object.keys(given)) {
    if (!rules.some(([known]) => known === name)) {
      throw new RowError(table, name, new Mismatch("a column that can be inserted", given[name]));
    }
  }
  return rules.flatMap(([name, rule]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const column = columns[name as keyof Row & string];
    const bound = (): BindValue => inColumn(table, name, () => column.encode(value as Row[keyof Row & string]));
    switch (rule) {
      case "required":
        return [bound()];
      case "key":
        return [value === undefined ? column.encode(newUuid() as Row[keyof Row & string]) : bound()];
      case "flagged":
        return value === undefined ? [0, null] : [1, bound()];
      default:
        return [value === undefined ? null : bound()];
    }
  });
}

/** A new version 7 UUID (RFC 9562): the time comes first, so that new keys sort last. */
export function newUuid(): string {
  const random = crypto.randomUUID();
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

export const text: Column<string> = {
  decode: (stored) => (typeof stored === "string" ? stored : fail("text", stored)),
  encode: (value) => (typeof value === "string" ? wellFormed(value) : fail("text", value)),
};

export const real: Column<number> = same("a number", Number.isFinite);

/** An integer. Beyond 2^53 JavaScript's numbers lose digits, and D1 has lost them already: such a column is a `@bigint`. */
export const integer: Column<number> = same("an integer up to 2^53", Number.isSafeInteger);

/** A 64-bit integer as a string. It is selected as text, because D1's numbers lose digits beyond 2^53. */
export const bigint: Column<string> = {
  decode: (stored) => toBigInt(Number.isSafeInteger(stored) ? String(stored) : stored),
  encode: toBigInt,
};

/** The integers of a typed key. */
export function integerKey<Id extends number>(): Column<Id> {
  return integer as Column<unknown> as Column<Id>;
}

/** The integers of a typed key, as strings. */
export function bigintKey<Id extends string>(): Column<Id> {
  return bigint as Column<unknown> as Column<Id>;
}

/** The integer that a text stands for, as in a URL; any other text stays as it is. */
export function toInteger(text: string): unknown {
  return integerPattern.test(text) ? Number(text) : text;
}

/** A decimal number, which JavaScript keeps to about 16 digits. None is stored that .NET's decimal has no room for. */
export const decimal: Column<number> = {
  decode: (stored) => {
    const value = typeof stored === "string" && numberPattern.test(stored) ? Number(stored) : stored;
    return Number.isFinite(value) ? (value as number) : fail("a decimal number", stored);
  },
  encode: (value) => {
    real.encode(value);
    return Math.abs(value) < 2 ** 96 && Number(value.toFixed(28)) === value ? value : fail("a decimal number below 2^96 with 28 digits after the point", value);
  },
  compare: real.encode,
};

/** A decimal number that is stored as an integer of its last digit's unit. */
export function scaledDecimal(digits: number): Column<number> {
  const units = 10 ** digits;
  const toUnits = (value: number): number | undefined => {
    const scaled = Math.round((value as number) * units);
    return Number.isSafeInteger(scaled) && scaled / units === value ? scaled : undefined;
  };
  return {
    decode: (stored) => (Number.isSafeInteger(stored) ? (stored as number) / units : fail("an integer up to 2^53", stored)),
    encode: (value) => toUnits(value) ?? fail(`a number with ${digits} digits after the point`, value),
    compare: (value) => toUnits(value) ?? between(real.encode(value) as number, units),
  };
}

// From 2^52 on there is nothing between two integers.
function between(value: number, units: number): number {
  const scaled = value * units;
  if (Math.abs(scaled) >= 2 ** 52) {
    return Math.abs(scaled) > 2 ** 63 ? scaled : fail("a number below 2^52 of its last digit's unit", value);
  }
  const floor = Math.floor(scaled);
  return scaled > floor ? scaled : floor + (floor / units > value ? -0.5 : 0.5);
}

export const boolean: Column<boolean> = {
  decode: (stored) => (stored === 0 || stored === 1 ? stored === 1 : fail("0 or 1", stored)),
  encode: (value) => (typeof value === "boolean" ? Number(value) : fail("true or false", value)),
};

export const timestamp: Column<string> = converted("a timestamp", readTimestamp, "a timestamp with a zone", writeTimestamp);

/** A point in time that is stored in just this form. */
export function timestampAs(form: TimeForm): Column<string> {
  return {
    decode: (stored) => readTimeIn(form, stored) ?? fail("a timestamp in its column's form", stored),
    encode: (wire) => writeTimeIn(form, wire) ?? fail("a timestamp with a zone that its column keeps", wire),
    compare: (wire) => writeTimeIn(form, wire) ?? writeTimeBetween(form, wire) ?? fail("a timestamp with a zone", wire),
  };
}

export const date: Column<string> = converted("a date", readDate, "a date", writeDate);

export const time: Column<string> = converted("a time of day", readTime, "a time of day", readTime);

/** Bytes, in base64. */
export const blob: Column<string> = {
  decode: (stored) => toBase64(toBytes(stored) ?? fail("a BLOB", stored)),
  encode: fromBase64,
};

/** A value of any kind; bytes are in base64. */
export const any: Column<string | number> = {
  decode: (stored) => {
    const bytes = toBytes(stored);
    return bytes === undefined ? toScalar(stored) : toBase64(bytes);
  },
  encode: fromScalar,
};

/** Any value, in a column of NUMERIC affinity, which would turn a text that is a number into one. */
export const numericAny: Column<string | number> = {
  decode: any.decode,
  encode: (value) => (typeof value === "string" && numberPattern.test(value.replace(/\0.*/s, "")) ? fail("a text that is no number", value) : fromScalar(value)),
};

/** How a column stores UUIDs: texts are equal only if they are spelled alike. */
export type UuidForm = "lower" | "upper" | "lowerHex" | "upperHex";

/** A UUID, which is lower case and hyphenated outside of the database. */
export function uuid<Id extends string = string>(form: UuidForm = "lower"): Column<Id> {
  const isUpper = form === "upper" || form === "upperHex";
  const isHex = form === "lowerHex" || form === "upperHex";
  const store = (id: string): string => {
    const digits = isHex ? id.replaceAll("-", "") : id;
    return isUpper ? digits.toUpperCase() : digits;
  };
  const hyphenate = (stored: string): string => (isHex ? stored.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") : stored);
  const read = (value: unknown): string | undefined => (typeof value === "string" && uuidPattern.test(value) ? value.toLowerCase() : undefined);
  return {
    decode: (stored) => {
      const id = typeof stored === "string" ? read(hyphenate(stored)) : undefined;
      return id !== undefined && store(id) === stored ? (id as Id) : fail("a UUID in its column's form", stored);
    },
    encode: (value) => store(read(value) ?? fail("a UUID", value)),
  };
}

/** One of a closed set of texts. */
export function oneOf<const T extends readonly string[]>(...texts: T): Column<T[number]> {
  const expected = `one of ${texts.map((each) => JSON.stringify(each)).join(", ")}`;
  return same(expected, (value) => texts.includes(value as string));
}

/** JSON of this shape. */
export function json<T>(shape: Shape<T>): Column<T> {
  return {
    decode: (stored) => shape(typeof stored === "string" ? parse(stored) : fail("JSON", stored), ""),
    encode: (value) => stringify(shape(value, "")),
  };
}

/** Any JSON, in a column of NUMERIC affinity: of the documents that are a number it keeps integers. */
export const numericJson: Column<unknown> = {
  decode: (stored) => (typeof stored === "number" ? stored : typeof stored === "string" ? parse(stored) : fail("JSON", stored)),
  encode: (value) =>
    typeof value === "number" && !Number.isSafeInteger(value) ? fail("a document that is no fraction", value) : stringify(value),
};

// JSON escapes half of a surrogate pair, which no reader of UTF-8 takes.
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

function stringify(value: unknown): string {
  const text = JSON.stringify(value) ?? fail("a JSON value", value);
  return loneSurrogate.test(text) ? fail("a text without half of a surrogate pair", value) : text;
}

export function nullable<T>(column: Column<T>): Column<T | null> {
  return {
    decode: (stored) => (stored === null ? null : column.decode(stored)),
    encode: (value) => (value === null ? null : column.encode(value)),
  };
}

const integerPattern = /^(?:0|-?[1-9]\d{0,18})$/;
const numberPattern = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function same<T extends string | number>(expected: string, fits: (value: unknown) => boolean): Column<T> {
  const check = (value: unknown): T => (fits(value) ? (value as T) : fail(expected, value));
  return { decode: check, encode: check };
}

function converted(
  stored: string,
  read: (stored: unknown) => string | undefined,
  wire: string,
  write: (wire: unknown) => string | undefined,
): Column<string> {
  return { decode: (value) => read(value) ?? fail(stored, value), encode: (value) => write(value) ?? fail(wire, value) };
}

function toBigInt(value: unknown): string {
  const isInteger = typeof value === "string" && integerPattern.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
  return isInteger ? value : fail("an integer of 64 bits, as text", value);
}

function toScalar(value: unknown): string | number {
  return typeof value === "string" || Number.isFinite(value) ? (value as string | number) : fail("a text or a number", value);
}

function fromScalar(value: unknown): string | number {
  return typeof value === "string" ? wellFormed(value) : toScalar(value);
}

// No UTF-8 has half of a surrogate pair: D1 would store another character.
function wellFormed(text: string): string {
  return /\p{Cs}/u.test(text) ? fail("a text without half of a surrogate pair", text) : text;
}

/** D1 returns a BLOB as an array of numbers, and other drivers return bytes. */
function toBytes(stored: unknown): Uint8Array | undefined {
  if (stored instanceof ArrayBuffer) {
    return new Uint8Array(stored);
  }
  return stored instanceof Uint8Array ? stored : Array.isArray(stored) && stored.every(isByte) ? Uint8Array.from(stored) : undefined;
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(base64: unknown): Uint8Array {
  const isBase64 = typeof base64 === "string" && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64);
  return isBase64 ? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) : fail("base64", base64);
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return fail("JSON", stored);
  }
}

function fail(expected: string, found: unknown): never {
  throw new Mismatch(expected, found);
}
