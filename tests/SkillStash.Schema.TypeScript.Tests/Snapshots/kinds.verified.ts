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
  /** Optional; the next number if omitted. */
  id?: number;
  a?: number | null;
  /** Optional; `1` if omitted. */
  b?: number;
  c?: number | null;
  d: string;
  /** Optional; `'x'` if omitted. */
  e?: string | null;
  /** Optional; `TRUE` if omitted. */
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

/** What to change in a row of `kinds`. What is omitted stays as it is. */
export interface KindChanges {
  a?: number | null;
  b?: number;
  c?: number | null;
  d?: string;
  e?: string | null;
  f?: boolean;
  g?: string | null;
  h?: string;
  i?: string | null;
  j?: string | null;
  k?: string;
  l?: number | null;
  m?: string | null;
  n?: unknown;
  o?: KindO | null;
  p?: string | number | null;
  q?: string | number | null;
  r?: string | null;
  s?: KindS[];
  t?: KindT | null;
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import * as json from "./d1/json.js";
import type { Kind, KindS, KindT, KindTA, NewKind } from "./types.js";

export const shapeOfKindS: json.Shape<KindS> = json.object<KindS>({
  name: json.string,
  port: json.optional(json.number),
  kind: json.literal("x", "y"),
  tags: json.array(json.string),
  more: json.record(json.number),
});

export const shapeOfKindTA: json.Shape<KindTA> = json.object<KindTA>({
  b: json.nullable(json.boolean),
});

export const shapeOfKindT: json.Shape<KindT> = json.object<KindT>({
  a: shapeOfKindTA,
});

/** The columns of `kinds`. */
export const columnsOfKind: column.Columns<Kind> = {
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
  n: column.nullable(column.numericJson),
  o: column.nullable(column.oneOf("a", "b-c", "")),
  p: column.nullable(column.numericAny),
  q: column.nullable(column.any),
  r: column.nullable(column.bigint),
  s: column.json(json.array(shapeOfKindS)),
  t: column.nullable(column.json(shapeOfKindT)),
};

/** Selects rows of `kinds` for {@link decodeKind}; a WHERE may follow. */
export const selectKind: string =
  `SELECT id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, CAST(r AS TEXT) AS r, s, t FROM kinds`;

/** Reads a row of `kinds`, checked; throws RowError, which names table, column and what was found. */
export function decodeKind(row: unknown): Kind {
  return column.decodeRow("kinds", columnsOfKind, row);
}

/** How a new row of `kinds` is bound. */
export const columnsOfNewKind: column.NewColumns = [
  ["id", "optional"], ["a", "optional"], ["b", "optional"], ["c", "optional"], ["d", "required"],
  ["e", "flagged"], ["f", "optional"], ["g", "optional"], ["h", "required"], ["i", "optional"],
  ["j", "optional"], ["k", "required"], ["l", "optional"], ["m", "optional"], ["n", "optional"],
  ["o", "optional"], ["p", "optional"], ["q", "optional"], ["r", "optional"], ["s", "required"],
  ["t", "optional"]
];

/** The values of a new row of `kinds`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewKind(row: NewKind): column.BindValue[] {
  return column.encodeNew("kinds", columnsOfKind, columnsOfNewKind, row);
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as d1 from "./d1/statements.js";
import { columnsOfKind, columnsOfNewKind } from "./rows.js";
import type { Kind, KindChanges, NewKind } from "./types.js";

export { batch } from "./d1/statements.js";

/** The columns of a row of `kinds`, as SQL. */
export const selectListOfKind: string =
  `id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, CAST(r AS TEXT) AS r, s, t`;

const statementsOfKind = new d1.Statements<Kind>("kinds", columnsOfKind);

/** The row with this `id`; null where there is none. */
export const findKindById: d1.Access<[id: number], Kind | null> = statementsOfKind.one(
  `SELECT ${selectListOfKind} FROM kinds WHERE id = ?1`,
  ["id"],
);

/** All rows, ordered by `id`. */
export const listKinds: d1.Access<[options?: d1.PageOptions], d1.Page<Kind>> = statementsOfKind.page(
  `SELECT ${selectListOfKind}, id AS cursor_1 FROM kinds ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfKind}, id AS cursor_1 FROM kinds WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0xa8928a4d,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanKinds: d1.Access<[], Kind[]> = statementsOfKind.many(
  `SELECT ${selectListOfKind} FROM kinds`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countKinds: d1.Access<[], number> = statementsOfKind.count(
  `SELECT count(*) FROM kinds`,
);

const insertSqlOfKind =
  `INSERT INTO kinds (id, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t) VALUES (?1, ?2, ifnull(?3, ` +
  `1), ?4, ?5, iif(?6, ?7, 'x'), ifnull(?8, TRUE), ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ` +
  `?21, ?22)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertKind: d1.Access<[row: NewKind], Kind> = statementsOfKind.insert(
  `${insertSqlOfKind} RETURNING ${selectListOfKind}`,
  columnsOfNewKind,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertKinds: d1.InsertMany<NewKind> = statementsOfKind.insertMany(
  `${insertSqlOfKind} RETURNING 1`,
  columnsOfNewKind,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertKind: d1.Access<[row: NewKind], Kind> = statementsOfKind.insert(
  `${insertSqlOfKind} ON CONFLICT (id) DO UPDATE SET a = ifnull(?2, a), b = ifnull(?3, b), c = ifnull(?4, c), d ` +
  `= ?5, e = iif(?6, ?7, e), f = ifnull(?8, f), g = ifnull(?9, g), h = ?10, i = ifnull(?11, i), j = ifnull(?12, ` +
  `j), k = ?13, l = ifnull(?14, l), m = ifnull(?15, m), n = ifnull(?16, n), o = ifnull(?17, o), p = ifnull(?18, ` +
  `p), q = ifnull(?19, q), r = ifnull(?20, r), s = ?21, t = ifnull(?22, t) RETURNING ${selectListOfKind}`,
  columnsOfNewKind,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateKind: d1.Access<[row: Kind] | [id: number, changes: KindChanges], boolean> = statementsOfKind.update(
  `UPDATE kinds SET a = ?2, b = ?3, c = ?4, d = ?5, e = ?6, f = ?7, g = iif(g <> ?8 AND rtrim(replace(substr(g, ` +
  `1, 27), 'T', ' '), '+:.0Z') = rtrim(?8, ':.0'), g, ?8), h = ?9, i = ?10, j = ?11, k = ?12, l = ?13, m = ?14, ` +
  `n = ?15, o = ?16, p = ?17, q = ?18, r = ?19, s = ?20, t = ?21 WHERE id = ?1 RETURNING 1`,
  ["id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"],
  ["id"],
  {
    start: `UPDATE kinds SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM kinds WHERE id = ?`,
    assignments: {
      a: "a = ?", b: "b = ?", c: "c = ?", d: "d = ?", e: "e = ?", f: "f = ?", g: "g = ?", h: "h = ?", i: "i = ?",
      j: "j = ?", k: "k = ?", l: "l = ?", m: "m = ?", n: "n = ?", o: "o = ?", p: "p = ?", q: "q = ?", r: "r = ?",
      s: "s = ?", t: "t = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteKind: d1.Access<[id: number], boolean> = statementsOfKind.delete(
  `DELETE FROM kinds WHERE id = ?1 RETURNING 1`,
  ["id"],
);
