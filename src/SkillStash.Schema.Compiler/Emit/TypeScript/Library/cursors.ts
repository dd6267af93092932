// Page cursors: the same text as in C#. The bytes are the query's fingerprint, then each value with its storage class, little-endian.

import type { BindValue } from "./columns.js";

/** A page of rows. */
export interface Page<Row> {
  readonly items: Row[];
  /** Where the next page begins; null where no row follows. */
  readonly next: string | null;
}

/** How the values of an order are stored: what JavaScript's numbers do not tell. A column of NUMERIC affinity stores a real number that is integral as an INTEGER. */
export type OrderKind = "bigint" | "real" | "numeric" | "value";

const classes = { integer: 1, real: 2, text: 3, blob: 4, null: 5 } as const;
const bytesOfNumber = 8;
const largestInteger = 2 ** 63;

/** What tells a query with these parameters from others, as in C#: FNV-1a over the bound values. */
export function fingerprintOf(query: number, values: readonly BindValue[]): number {
  return values.reduce<number>(
    (hash, value) => [...parameterBytes(value), 0xff].reduce((mixed, byte) => Math.imul(mixed ^ byte, 16777619) >>> 0, hash),
    query,
  );
}

function parameterBytes(value: BindValue): Iterable<number> {
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? new TextEncoder().encode(String(value)) : numberBytes(bytesOfNumber, (view) => view.setFloat64(0, value, true));
  }
  return value === null ? [0xfe] : typeof value === "string" ? new TextEncoder().encode(value) : value;
}

/** Writes the cursor behind a row with these order values. */
export function writeCursor(fingerprint: number, kinds: readonly OrderKind[], values: readonly unknown[]): string {
  const bytes: number[] = numberBytes(4, (view) => view.setUint32(0, fingerprint, true));
  values.forEach((value, i) => bytes.push(...valueBytes(kinds[i] ?? "value", value)));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The order values of a cursor. Throws TypeError where it is none, or belongs to another query. */
export function readCursor(fingerprint: number, count: number, cursor: string): BindValue[] {
  const bytes = cursorBytes(cursor);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4) {
    throw new TypeError("The text is no cursor.");
  }
  if (view.getUint32(0, true) !== fingerprint) {
    throw new TypeError("The cursor belongs to another query.");
  }
  const values: BindValue[] = [];
  let at = 4;
  try {
    while (at < bytes.length) {
      const [value, length] = readValue(view, at);
      values.push(value);
      at += length;
    }
  } catch (error) {
    throw new TypeError("The text is no cursor.", { cause: error });
  }
  if (values.length !== count || at !== bytes.length) {
    throw new TypeError("The cursor belongs to another query.");
  }
  return values;
}

function valueBytes(kind: OrderKind, value: unknown): number[] {
  if (value === null) {
    return [classes.null];
  }
  if (kind === "bigint" && typeof value === "string") {
    return [classes.integer, ...numberBytes(bytesOfNumber, (view) => view.setBigInt64(0, BigInt(value), true))];
  }
  if (typeof value === "number" && isReal(kind, value)) {
    return [classes.real, ...numberBytes(bytesOfNumber, (view) => view.setFloat64(0, value, true))];
  }
  if (Number.isSafeInteger(value) || (kind === "numeric" && typeof value === "number")) {
    return [classes.integer, ...numberBytes(bytesOfNumber, (view) => view.setBigInt64(0, BigInt(value as number), true))];
  }
  if (typeof value === "string") {
    return contentBytes(classes.text, new TextEncoder().encode(value));
  }
  if (Array.isArray(value) || value instanceof ArrayBuffer || value instanceof Uint8Array) {
    return contentBytes(classes.blob, value instanceof ArrayBuffer ? new Uint8Array(value) : Uint8Array.from(value as ArrayLike<number>));
  }
  throw new RangeError(`An order value cannot be kept in a cursor: ${String(value)}. D1's numbers lose digits beyond 2^53.`);
}

function isReal(kind: OrderKind, value: number): boolean {
  return kind === "real" || !Number.isInteger(value) || (kind === "numeric" && Math.abs(value) >= largestInteger);
}

function readValue(view: DataView, at: number): [value: BindValue, length: number] {
  const storage = view.getUint8(at);
  switch (storage) {
    case classes.null:
      return [null, 1];
    case classes.integer: {
      const value = view.getBigInt64(at + 1, true);
      const number = Number(value);
      return [Number.isSafeInteger(number) ? number : String(value), 1 + bytesOfNumber];
    }
    case classes.real:
      return [view.getFloat64(at + 1, true), 1 + bytesOfNumber];
    case classes.text:
    case classes.blob: {
      const length = Number(view.getBigInt64(at + 1, true));
      const content = new Uint8Array(view.buffer, at + 1 + bytesOfNumber, length);
      const value = storage === classes.text ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content) : content.slice();
      return [value, 1 + bytesOfNumber + length];
    }
    default:
      throw new RangeError(`no storage class: ${storage}`);
  }
}

function contentBytes(storage: number, content: Uint8Array): number[] {
  return [storage, ...numberBytes(bytesOfNumber, (view) => view.setBigInt64(0, BigInt(content.length), true)), ...content];
}

function numberBytes(size: number, write: (view: DataView) => void): number[] {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return [...new Uint8Array(view.buffer)];
}

function cursorBytes(cursor: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor) || cursor.length % 4 === 1) {
    throw new TypeError("The text is no cursor.");
  }
  const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
