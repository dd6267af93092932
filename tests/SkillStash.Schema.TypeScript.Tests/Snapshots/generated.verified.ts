// Written by skillstash-schema from the SQL schema: change that, not this file.

/** Generated columns, views and virtual tables. */
export interface T {
  a: number;
  b: number | null;
  c: string | null;
  d: string;
  e: number | null;
  f: boolean | null;
  g: number;
  h: string;
}

/** A row to insert into `t`. */
export interface NewT {
  /** Left out: the next number. */
  a?: number;
  d: string;
  /** Left out: `7`. */
  e?: number | null;
  f?: boolean | null;
  /** Left out: `1 + 1`. */
  g?: number;
  /** Left out: `lower('X')`. */
  h?: string;
}

/** A row of `f`. */
export interface F {
  title: string | number | null;
  body: string | number | null;
}

/** A row to insert into `f`. */
export interface NewF {
  title?: string | number | null;
  body?: string | number | null;
}

/** A row of `v`. */
export interface V {
  a: number;
  b: number | null;
  d: string;
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import type { F, NewF, NewT, T, V } from "./types.js";

const columnsOfT: column.Columns<T> = {
  a: column.integer,
  b: column.nullable(column.integer),
  c: column.nullable(column.text),
  d: column.text,
  e: column.nullable(column.integer),
  f: column.nullable(column.boolean),
  g: column.integer,
  h: column.text,
};

/** Selects rows of `t` for {@link decodeT}; a WHERE may follow. */
export const selectT: string = `
  SELECT a, b, c, d, e, f, g, h
  FROM t
`;

/** Reads a row of `t`, checked; throws RowError, which names table, column and what was found. */
export function decodeT(row: unknown): T {
  return column.decodeRow("t", columnsOfT, row);
}

/** Inserts a row into `t` and returns it for {@link decodeT}; {@link encodeNewT} makes the values to bind. */
export const insertT: string = `
  INSERT INTO t (a, d, e, f, g, h)
  VALUES (
    ?1, ?2, CASE WHEN ?7 THEN CAST(?3 AS INTEGER) ELSE 7 END, CAST(?4 AS INTEGER), ifnull(?5, 1 + 1),
    ifnull(?6, lower('X'))
  )
  RETURNING a, b, c, d, e, f, g, h
`;

/** The values to bind to {@link insertT}. */
export function encodeNewT(row: NewT): column.BindValue[] {
  return column.encodeRow("t", columnsOfT, row, ["a", "d", "e", "f", "g", "h"], ["e"]);
}

const columnsOfF: column.Columns<F> = {
  title: column.nullable(column.any),
  body: column.nullable(column.any),
};

/** Selects rows of `f` for {@link decodeF}; a WHERE may follow. */
export const selectF: string = `
  SELECT title, body
  FROM f
`;

/** Reads a row of `f`, checked; throws RowError, which names table, column and what was found. */
export function decodeF(row: unknown): F {
  return column.decodeRow("f", columnsOfF, row);
}

/** Inserts a row into `f` and returns it for {@link decodeF}; {@link encodeNewF} makes the values to bind. */
export const insertF: string = `
  INSERT INTO f (title, body)
  VALUES (?1, ?2)
  RETURNING title, body
`;

/** The values to bind to {@link insertF}. */
export function encodeNewF(row: NewF): column.BindValue[] {
  return column.encodeRow("f", columnsOfF, row, ["title", "body"]);
}

const columnsOfV: column.Columns<V> = {
  a: column.integer,
  b: column.nullable(column.integer),
  d: column.text,
};

/** Selects rows of `v` for {@link decodeV}; a WHERE may follow. */
export const selectV: string = `
  SELECT a, b, d
  FROM v
`;

/** Reads a row of `v`, checked; throws RowError, which names table, column and what was found. */
export function decodeV(row: unknown): V {
  return column.decodeRow("v", columnsOfV, row);
}
