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
  /** Optional; the next number if omitted. */
  a?: number;
  d: string;
  /** Optional; `7` if omitted. */
  e?: number | null;
  f?: boolean | null;
  /** Optional; `1 + 1` if omitted. */
  g?: number;
  /** Optional; `lower('X')` if omitted. */
  h?: string;
}

/** What to change in a row of `t`. What is omitted stays as it is. */
export interface TChanges {
  d?: string;
  e?: number | null;
  f?: boolean | null;
  g?: number;
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

/** The columns of `t`. */
export const columnsOfT: column.Columns<T> = {
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
export const selectT: string = `SELECT a, b, c, d, e, f, g, h FROM t`;

/** Reads a row of `t`, checked; throws RowError, which names table, column and what was found. */
export function decodeT(row: unknown): T {
  return column.decodeRow("t", columnsOfT, row);
}

/** How a new row of `t` is bound. */
export const columnsOfNewT: column.NewColumns = [
  ["a", "optional"], ["d", "required"], ["e", "flagged"], ["f", "optional"], ["g", "optional"],
  ["h", "optional"]
];

/** The values of a new row of `t`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewT(row: NewT): column.BindValue[] {
  return column.encodeNew("t", columnsOfT, columnsOfNewT, row);
}

/** The columns of `f`. */
export const columnsOfF: column.Columns<F> = {
  title: column.nullable(column.any),
  body: column.nullable(column.any),
};

/** Selects rows of `f` for {@link decodeF}; a WHERE may follow. */
export const selectF: string = `SELECT title, body FROM f`;

/** Reads a row of `f`, checked; throws RowError, which names table, column and what was found. */
export function decodeF(row: unknown): F {
  return column.decodeRow("f", columnsOfF, row);
}

/** How a new row of `f` is bound. */
export const columnsOfNewF: column.NewColumns = [["title", "optional"], ["body", "optional"]];

/** The values of a new row of `f`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewF(row: NewF): column.BindValue[] {
  return column.encodeNew("f", columnsOfF, columnsOfNewF, row);
}

/** The columns of `v`. */
export const columnsOfV: column.Columns<V> = {
  a: column.integer,
  b: column.nullable(column.integer),
  d: column.text,
};

/** Selects rows of `v` for {@link decodeV}; a WHERE may follow. */
export const selectV: string = `SELECT a, b, d FROM v`;

/** Reads a row of `v`, checked; throws RowError, which names table, column and what was found. */
export function decodeV(row: unknown): V {
  return column.decodeRow("v", columnsOfV, row);
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as d1 from "./d1/statements.js";
import { columnsOfF, columnsOfNewF, columnsOfNewT, columnsOfT, columnsOfV } from "./rows.js";
import type { F, NewF, NewT, T, TChanges, V } from "./types.js";

export { batch } from "./d1/statements.js";

/** The columns of a row of `t`, as SQL. */
export const selectListOfT: string = `a, b, c, d, e, f, g, h`;

const statementsOfT = new d1.Statements<T>("t", columnsOfT);

/** The row with this `a`; null where there is none. */
export const findTByA: d1.Access<[a: number], T | null> = statementsOfT.one(
  `SELECT ${selectListOfT} FROM t WHERE a = ?1`,
  ["a"],
);

/** All rows, ordered by `a`. */
export const listTRows: d1.Access<[options?: d1.PageOptions], d1.Page<T>> = statementsOfT.page(
  `SELECT ${selectListOfT}, a AS cursor_1 FROM t ORDER BY a LIMIT ?1`,
  `SELECT ${selectListOfT}, a AS cursor_1 FROM t WHERE (a > ?1) ORDER BY a LIMIT ?2`,
  [],
  0x49fb1d4e,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanTRows: d1.Access<[], T[]> = statementsOfT.many(
  `SELECT ${selectListOfT} FROM t`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countTRows: d1.Access<[], number> = statementsOfT.count(
  `SELECT count(*) FROM t`,
);

const insertSqlOfT =
  `INSERT INTO t (a, d, e, f, g, h) VALUES (?1, ?2, iif(?3, CAST(?4 AS INTEGER), 7), CAST(?5 AS INTEGER), ` +
  `ifnull(?6, 1 + 1), ifnull(?7, lower('X')))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertT: d1.Access<[row: NewT], T> = statementsOfT.insert(
  `${insertSqlOfT} RETURNING ${selectListOfT}`,
  columnsOfNewT,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertTRows: d1.InsertMany<NewT> = statementsOfT.insertMany(
  `${insertSqlOfT} RETURNING 1`,
  columnsOfNewT,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertT: d1.Access<[row: NewT], T> = statementsOfT.insert(
  `${insertSqlOfT} ON CONFLICT (a) DO UPDATE SET d = ?2, e = iif(?3, CAST(?4 AS INTEGER), e), f = ifnull(CAST(?5 ` +
  `AS INTEGER), f), g = ifnull(?6, g), h = ifnull(?7, h) RETURNING ${selectListOfT}`,
  columnsOfNewT,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateT: d1.Access<[row: T] | [a: number, changes: TChanges], boolean> = statementsOfT.update(
  `UPDATE t SET d = ?4, e = CAST(?5 AS INTEGER), f = CAST(?6 AS INTEGER), g = ?7, h = ?8 WHERE a = ?1 RETURNING 1`,
  ["a", "b", "c", "d", "e", "f", "g", "h"],
  ["a"],
  {
    start: `UPDATE t SET `,
    end: ` WHERE a = ? RETURNING 1`,
    exists: `SELECT 1 FROM t WHERE a = ?`,
    assignments: { d: "d = ?", e: "e = CAST(? AS INTEGER)", f: "f = CAST(? AS INTEGER)", g: "g = ?", h: "h = ?" },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteT: d1.Access<[a: number], boolean> = statementsOfT.delete(
  `DELETE FROM t WHERE a = ?1 RETURNING 1`,
  ["a"],
);

/** The columns of a row of `f`, as SQL. */
export const selectListOfF: string = `title, body`;

const statementsOfF = new d1.Statements<F>("f", columnsOfF);

/** All rows, in SQLite's own order. */
export const scanFRows: d1.Access<[], F[]> = statementsOfF.many(
  `SELECT ${selectListOfF} FROM f`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countFRows: d1.Access<[], number> = statementsOfF.count(
  `SELECT count(*) FROM f`,
);

const insertSqlOfF = `INSERT INTO f (${selectListOfF}) VALUES (?1, ?2)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertF: d1.Access<[row: NewF], F> = statementsOfF.insert(
  `${insertSqlOfF} RETURNING ${selectListOfF}`,
  columnsOfNewF,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertFRows: d1.InsertMany<NewF> = statementsOfF.insertMany(
  `${insertSqlOfF} RETURNING 1`,
  columnsOfNewF,
);

/** The columns of a row of `v`, as SQL. */
export const selectListOfV: string = `a, b, d`;

const statementsOfV = new d1.Statements<V>("v", columnsOfV);

/** All rows, in SQLite's own order. */
export const scanVRows: d1.Access<[], V[]> = statementsOfV.many(
  `SELECT ${selectListOfV} FROM v`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countVRows: d1.Access<[], number> = statementsOfV.count(
  `SELECT count(*) FROM v`,
);
