// Written by skillstash-schema from the SQL schema: change that, not this file.

/** A value of `kinds.o`. */
export type KindO = "a" | "b-c" | "";

/** A text in the JSON of `kinds.s`. */
export type KindSKind = "x" | "y";

/** An object in the JSON of `kinds.s`. */
export interface KindS {
  name: string;
  port?: number;
  kind: KindSKind;
  tags: string[];
  more: { [key: string]: number };
}

/** An object in the JSON of `kinds.t`. */
export interface KindTA {
  b: boolean | null;
}

/** An object in the JSON of `kinds.t`. */
export interface KindT {
  a: KindTA;
}

/** One column of every kind. */
export interface Kind {
  id: number;
  a: number | null;
  b: number;
  c: number | null;
  d: string;
  e: string | null;
  f: boolean;
  g: string | null;
  h: string;
  i: string | null;
  j: string | null;
  k: string;
  l: number | null;
  m: string | null;
  n: unknown;
  o: KindO | null;
  p: string | number | null;
  q: string | number | null;
  r: string | null;
  s: KindS[];
  t: KindT | null;
}

/** A row to insert into `kinds`. */
export interface NewKind {
  /** Left out: the next number. */
  id?: number;
  a?: number | null;
  /** Left out: `1`. */
  b?: number;
  c?: number | null;
  d: string;
  /** Left out: `'x'`. */
  e?: string | null;
  /** Left out: `TRUE`. */
  f?: boolean;
  g?: string | null;
  h: string;
  i?: string | null;
  j?: string | null;
  k: string;
  l?: number | null;
  m?: string | null;
  n?: unknown;
  o?: KindO | null;
  p?: string | number | null;
  q?: string | number | null;
  r?: string | null;
  s: KindS[];
  t?: KindT | null;
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import * as json from "./d1/json.js";
import type { Kind, KindS, KindT, KindTA, NewKind } from "./types.js";

const shapeOfKindS = json.object<KindS>({
  name: json.string,
  port: json.optional(json.number),
  kind: json.literal("x", "y"),
  tags: json.array(json.string),
  more: json.record(json.number),
});

const shapeOfKindTA = json.object<KindTA>({
  b: json.nullable(json.boolean),
});

const shapeOfKindT = json.object<KindT>({
  a: shapeOfKindTA,
});

const columnsOfKind: column.Columns<Kind> = {
  id: column.integer,
  a: column.nullable(column.integer),
  b: column.integer,
  c: column.nullable(column.real),
  d: column.text,
  e: column.nullable(column.text),
  f: column.boolean,
  g: column.nullable(column.timestamp),
  h: column.date,
  i: column.nullable(column.time),
  j: column.nullable(column.blob),
  k: column.blob,
  l: column.nullable(column.decimal),
  m: column.nullable(column.uuid()),
  n: column.nullable(column.json(json.unknown)),
  o: column.nullable(column.oneOf("a", "b-c", "")),
  p: column.nullable(column.any),
  q: column.nullable(column.any),
  r: column.nullable(column.bigint),
  s: column.json(json.array(shapeOfKindS)),
  t: column.nullable(column.json(shapeOfKindT)),
};

/** Selects rows of `kinds` for {@link decodeKind}; a WHERE may follow. */
export const selectKind: string = `
  SELECT id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, CAST(r AS TEXT) AS r, s, t
  FROM kinds
`;

/** Reads a row of `kinds`, checked; throws RowError, which names table, column and what was found. */
export function decodeKind(row: unknown): Kind {
  return column.decodeRow("kinds", columnsOfKind, row);
}

/** Inserts a row into `kinds` and returns it for {@link decodeKind}; {@link encodeNewKind} makes the values to bind. */
export const insertKind: string = `
  INSERT INTO kinds (id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t)
  VALUES (
    ?1, ?2, ifnull(?3, 1), ?4, ?5, CASE WHEN ?22 THEN ?6 ELSE 'x' END, ifnull(?7, TRUE), ?8, ?9, ?10, ?11, ?12,
    ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21
  )
  RETURNING id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, CAST(r AS TEXT) AS r, s, t
`;

/** The values to bind to {@link insertKind}. */
export function encodeNewKind(row: NewKind): column.BindValue[] {
  return column.encodeRow("kinds", columnsOfKind, row, [
    "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"
  ], ["e"]);
}
