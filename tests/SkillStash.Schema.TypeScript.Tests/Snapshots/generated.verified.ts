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
  rowid: number;
  title: string | null;
  body: string | null;
}

/** A row to insert into `f`. */
export interface NewF {
  /** Optional; the next number if omitted. */
  rowid?: number;
  title?: string | null;
  body?: string | null;
}

/** What to change in a row of `f`. What is omitted stays as it is. */
export interface FChanges {
  title?: string | null;
  body?: string | null;
}

/** A row of `f` that a search has found. */
export interface FMatch {
  rowid: number;
  title: string | null;
  body: string | null;
  /** How well the row matches: the smaller, the better. */
  rank: number;
  /** The words around what was found, with marks. */
  snippet: string | null;
  /** The title with marks. */
  title_highlight: string | null;
  /** The body with marks. */
  body_highlight: string | null;
}

/** A row of `slots`. */
export interface Slot {
  id: number;
  name: string | null;
}

/** A row to insert into `slots`. */
export interface NewSlot {
  /** Optional; the next number if omitted. */
  id?: number;
  name?: string | null;
}

/** What to change in a row of `slots`. What is omitted stays as it is. */
export interface SlotChanges {
  name?: string | null;
}

/** A row of `jobs`. */
export interface Job {
  id: number;
  name: string;
  slug: string | null;
}

/** A row to insert into `jobs`. */
export interface NewJob {
  /** Optional; the next number if omitted. */
  id?: number;
  name: string;
  slug?: string | null;
}

/** What to change in a row of `jobs`. What is omitted stays as it is. */
export interface JobChanges {
  name?: string;
  slug?: string | null;
}

/** A row of `v`. */
export interface V {
  a: number;
  b: number | null;
  d: string;
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import type { F, FMatch, Job, NewF, NewJob, NewSlot, NewT, Slot, T, V } from "./types.js";

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
  rowid: column.integer,
  title: column.nullable(column.text),
  body: column.nullable(column.text),
};

/** Selects rows of `f` for {@link decodeF}; a WHERE may follow. */
export const selectF: string = `SELECT rowid, title, body FROM f`;

/** Reads a row of `f`, checked; throws RowError, which names table, column and what was found. */
export function decodeF(row: unknown): F {
  return column.decodeRow("f", columnsOfF, row);
}

/** How a new row of `f` is bound. */
export const columnsOfNewF: column.NewColumns = [
  ["rowid", "optional"], ["title", "optional"], ["body", "optional"]
];

/** The values of a new row of `f`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewF(row: NewF): column.BindValue[] {
  return column.encodeNew("f", columnsOfF, columnsOfNewF, row);
}

/** The columns of what a search in `f` finds. */
export const columnsOfFMatch: column.Columns<FMatch> = {
  rowid: column.integer,
  title: column.nullable(column.text),
  body: column.nullable(column.text),
  rank: column.real,
  snippet: column.nullable(column.text),
  title_highlight: column.nullable(column.text),
  body_highlight: column.nullable(column.text),
};

/** The columns of `slots`. */
export const columnsOfSlot: column.Columns<Slot> = {
  id: column.integer,
  name: column.nullable(column.text),
};

/** Selects rows of `slots` for {@link decodeSlot}; a WHERE may follow. */
export const selectSlot: string = `SELECT id, name FROM slots`;

/** Reads a row of `slots`, checked; throws RowError, which names table, column and what was found. */
export function decodeSlot(row: unknown): Slot {
  return column.decodeRow("slots", columnsOfSlot, row);
}

/** How a new row of `slots` is bound. */
export const columnsOfNewSlot: column.NewColumns = [["id", "optional"], ["name", "optional"]];

/** The values of a new row of `slots`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewSlot(row: NewSlot): column.BindValue[] {
  return column.encodeNew("slots", columnsOfSlot, columnsOfNewSlot, row);
}

/** The columns of `jobs`. */
export const columnsOfJob: column.Columns<Job> = {
  id: column.integer,
  name: column.text,
  slug: column.nullable(column.text),
};

/** Selects rows of `jobs` for {@link decodeJob}; a WHERE may follow. */
export const selectJob: string = `SELECT id, name, slug FROM jobs`;

/** Reads a row of `jobs`, checked; throws RowError, which names table, column and what was found. */
export function decodeJob(row: unknown): Job {
  return column.decodeRow("jobs", columnsOfJob, row);
}

/** How a new row of `jobs` is bound. */
export const columnsOfNewJob: column.NewColumns = [
  ["id", "optional"], ["name", "required"], ["slug", "optional"]
];

/** The values of a new row of `jobs`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewJob(row: NewJob): column.BindValue[] {
  return column.encodeNew("jobs", columnsOfJob, columnsOfNewJob, row);
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
import {
  columnsOfF, columnsOfFMatch, columnsOfJob, columnsOfNewF, columnsOfNewJob, columnsOfNewSlot, columnsOfNewT,
  columnsOfSlot, columnsOfT, columnsOfV
} from "./rows.js";
import type {
  F, FChanges, FMatch, Job, JobChanges, NewF, NewJob, NewSlot, NewT, Slot, SlotChanges, T, TChanges, V
} from "./types.js";

export { batch, matchWords } from "./d1/statements.js";

/** The columns of a row of `t`, as SQL. */
export const selectListOfT: string = `a, b, c, d, e, f, g, h`;

const statementsOfT = new d1.Statements<T>("t", columnsOfT, {
  reread: `SELECT ${selectListOfT} FROM t WHERE a = ?`,
  key: ["a"],
});

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
export const selectListOfF: string = `rowid, title, body`;

const statementsOfF = new d1.Statements<F>("f", columnsOfF, {
  isVirtual: true,
});

/** The row with this `rowid`; null where there is none. */
export const findFByRowId: d1.Access<[rowId: number], F | null> = statementsOfF.one(
  `SELECT ${selectListOfF} FROM f WHERE rowid = ?1`,
  ["rowid"],
);

/** All rows, ordered by `rowid`. */
export const listFRows: d1.Access<[options?: d1.PageOptions], d1.Page<F>> = statementsOfF.page(
  `SELECT ${selectListOfF}, rowid AS cursor_1 FROM f ORDER BY rowid LIMIT ?1`,
  `SELECT ${selectListOfF}, rowid AS cursor_1 FROM f WHERE (rowid > ?1) ORDER BY rowid LIMIT ?2`,
  [],
  0xbd387232,
  { cursor_1: "value" },
);

/** The rows that match, the best first. */
export const searchFRows: d1.Access<[match: string, options?: d1.SearchOptions], d1.Page<FMatch>> = new d1.Statements<FMatch>("f", columnsOfFMatch).search(
  `SELECT ${selectListOfF}, rank, snippet(f, -1, ?2, ?3, ?4, ?5) AS snippet, highlight(f, 0, ?2, ?3) AS ` +
  `title_highlight, highlight(f, 1, ?2, ?3) AS body_highlight, rank AS cursor_1, rowid AS cursor_2 FROM f WHERE ` +
  `(f MATCH ?1) ORDER BY rank, rowid LIMIT ?6`,
  `SELECT ${selectListOfF}, rank, snippet(f, -1, ?2, ?3, ?4, ?5) AS snippet, highlight(f, 0, ?2, ?3) AS ` +
  `title_highlight, highlight(f, 1, ?2, ?3) AS body_highlight, rank AS cursor_1, rowid AS cursor_2 FROM f WHERE ` +
  `(f MATCH ?1) AND (rank >= ?6 AND (rank > ?6 OR rowid > ?7)) ORDER BY rank, rowid LIMIT ?8`,
  0xd4369795,
);

/** All rows, in SQLite's own order. */
export const scanFRows: d1.Access<[], F[]> = statementsOfF.many(
  `SELECT ${selectListOfF} FROM f`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countFRows: d1.Access<[], number> = statementsOfF.count(
  `SELECT count(*) FROM f`,
);

const insertSqlOfF =
  `INSERT INTO f (${selectListOfF}) VALUES (ifnull(?1, ifnull((SELECT rowid FROM f WHERE rowid < ` +
  `9223372036854775807 ORDER BY rowid DESC LIMIT 1), 0) + 1), ?2, ?3)`;

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

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertF: d1.Access<[row: NewF], F> = statementsOfF.insert(
  `INSERT OR REPLACE INTO f (${selectListOfF}) VALUES (ifnull(?1, ifnull((SELECT rowid FROM f WHERE rowid < ` +
  `9223372036854775807 ORDER BY rowid DESC LIMIT 1), 0) + 1), ifnull(?2, (SELECT title FROM f WHERE rowid = ` +
  `?1)), ifnull(?3, (SELECT body FROM f WHERE rowid = ?1))) RETURNING ${selectListOfF}`,
  columnsOfNewF,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateF: d1.Access<[row: F] | [rowId: number, changes: FChanges], boolean> = statementsOfF.update(
  `UPDATE f SET title = ?2, body = ?3 WHERE rowid = ?1`,
  ["rowid", "title", "body"],
  ["rowid"],
  {
    start: `UPDATE f SET `,
    end: ` WHERE rowid = ?`,
    exists: `SELECT 1 FROM f WHERE rowid = ?`,
    assignments: { title: "title = ?", body: "body = ?" },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteF: d1.Access<[rowId: number], boolean> = statementsOfF.delete(
  `DELETE FROM f WHERE rowid = ?1`,
  ["rowid"],
);

/** The columns of a row of `slots`, as SQL. */
export const selectListOfSlot: string = `id, name`;

const statementsOfSlot = new d1.Statements<Slot>("slots", columnsOfSlot, {
  exists: `SELECT 1 FROM slots WHERE id = ?`,
  key: ["id"],
});

/** The row with this `id`; null where there is none. */
export const findSlotById: d1.Access<[id: number], Slot | null> = statementsOfSlot.one(
  `SELECT ${selectListOfSlot} FROM slots WHERE id = ?1`,
  ["id"],
);

/** The row with this `name`; null where there is none. */
export const findSlotByName: d1.Access<[name: string], Slot | null> = statementsOfSlot.one(
  `SELECT ${selectListOfSlot} FROM slots WHERE name = ?1`,
  ["name"],
);

/** All rows, ordered by `id`. */
export const listSlots: d1.Access<[options?: d1.PageOptions], d1.Page<Slot>> = statementsOfSlot.page(
  `SELECT ${selectListOfSlot}, id AS cursor_1 FROM slots ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfSlot}, id AS cursor_1 FROM slots WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x5759f0ab,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanSlots: d1.Access<[], Slot[]> = statementsOfSlot.many(
  `SELECT ${selectListOfSlot} FROM slots`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countSlots: d1.Access<[], number> = statementsOfSlot.count(
  `SELECT count(*) FROM slots`,
);

const insertSqlOfSlot = `INSERT INTO slots (${selectListOfSlot}) VALUES (?1, ?2)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertSlot: d1.Access<[row: NewSlot], Slot> = statementsOfSlot.insert(
  `${insertSqlOfSlot} RETURNING ${selectListOfSlot}`,
  columnsOfNewSlot,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertSlots: d1.InsertMany<NewSlot> = statementsOfSlot.insertMany(
  `${insertSqlOfSlot} RETURNING 1`,
  columnsOfNewSlot,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertSlot: d1.Access<[row: NewSlot], Slot> = statementsOfSlot.insert(
  `${insertSqlOfSlot} ON CONFLICT (id) DO UPDATE SET name = ifnull(?2, name) RETURNING ${selectListOfSlot}`,
  columnsOfNewSlot,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateSlot: d1.Access<[row: Slot] | [id: number, changes: SlotChanges], boolean> = statementsOfSlot.update(
  `UPDATE slots SET name = ?2 WHERE id = ?1 RETURNING 1`,
  ["id", "name"],
  ["id"],
  {
    start: `UPDATE slots SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM slots WHERE id = ?`,
    assignments: { name: "name = ?" },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteSlot: d1.Access<[id: number], boolean> = statementsOfSlot.delete(
  `DELETE FROM slots WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `jobs`, as SQL. */
export const selectListOfJob: string = `id, name, slug`;

const statementsOfJob = new d1.Statements<Job>("jobs", columnsOfJob, {
  reread: `SELECT ${selectListOfJob} FROM jobs WHERE id = ?`,
  key: ["id"],
});

/** The row with this `id`; null where there is none. */
export const findJobById: d1.Access<[id: number], Job | null> = statementsOfJob.one(
  `SELECT ${selectListOfJob} FROM jobs WHERE id = ?1`,
  ["id"],
);

/** All rows, ordered by `id`. */
export const listJobs: d1.Access<[options?: d1.PageOptions], d1.Page<Job>> = statementsOfJob.page(
  `SELECT ${selectListOfJob}, id AS cursor_1 FROM jobs ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfJob}, id AS cursor_1 FROM jobs WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x0a6662e0,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanJobs: d1.Access<[], Job[]> = statementsOfJob.many(
  `SELECT ${selectListOfJob} FROM jobs`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countJobs: d1.Access<[], number> = statementsOfJob.count(
  `SELECT count(*) FROM jobs`,
);

const insertSqlOfJob = `INSERT INTO jobs (${selectListOfJob}) VALUES (?1, ?2, ?3)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertJob: d1.Access<[row: NewJob], Job> = statementsOfJob.insert(
  `${insertSqlOfJob} RETURNING ${selectListOfJob}`,
  columnsOfNewJob,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertJobs: d1.InsertMany<NewJob> = statementsOfJob.insertMany(
  `${insertSqlOfJob} RETURNING 1`,
  columnsOfNewJob,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertJob: d1.Access<[row: NewJob], Job> = statementsOfJob.insert(
  `${insertSqlOfJob} ON CONFLICT (id) DO UPDATE SET name = ?2, slug = ifnull(?3, slug) RETURNING ` +
  `${selectListOfJob}`,
  columnsOfNewJob,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateJob: d1.Access<[row: Job] | [id: number, changes: JobChanges], boolean> = statementsOfJob.update(
  `UPDATE jobs SET name = ?2, slug = ?3 WHERE id = ?1 RETURNING 1`,
  ["id", "name", "slug"],
  ["id"],
  {
    start: `UPDATE jobs SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM jobs WHERE id = ?`,
    assignments: { name: "name = ?", slug: "slug = ?" },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteJob: d1.Access<[id: number], boolean> = statementsOfJob.delete(
  `DELETE FROM jobs WHERE id = ?1 RETURNING 1`,
  ["id"],
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
