// Written by skillstash-schema from the SQL schema: change that, not this file.

/** A value of `a"; } class Evil { /*.new line`. */
export type AClassEvilNewLine = "*/" | "\"" | "\\" | "a\nb" | "`${x}`";

/** A row of `a"; } class Evil { /*`. */
export interface AClassEvil {
  /** *\/ } `\@nosuch` ${y} {\@link z} */
  "x */ </summary> \"q\" {y}": string | null;
  "new\nline": AClassEvilNewLine | null;
  "🎉": string | null;
  constructor: string | null;
  "1": number | null;
  toString: string | null;
  "a`b${c}": string | null;
}

/** A row to insert into `a"; } class Evil { /*`. */
export interface NewAClassEvil {
  /** *\/ } `\@nosuch` ${y} {\@link z} Optional; `''; } ${0} \ '''` if omitted. */
  "x */ </summary> \"q\" {y}"?: string | null;
  "new\nline"?: AClassEvilNewLine | null;
  /** Optional; `'🎉'` if omitted. */
  "🎉"?: string | null;
  constructor?: string | null;
  "1"?: number | null;
  toString?: string | null;
  /** Optional; `'x'` if omitted. */
  "a`b${c}"?: string | null;
}

/** A row of `v"w`. */
export interface VW {
  "a\"b": number;
  "🎉": string | null;
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import type { AClassEvil, NewAClassEvil, VW } from "./types.js";

/** The columns of `a"; } class Evil { /*`. */
export const columnsOfAClassEvil: column.Columns<AClassEvil> = {
  "x */ </summary> \"q\" {y}": column.nullable(column.text),
  "new\nline": column.nullable(column.oneOf("*/", "\"", "\\", "a\nb", "`${x}`")),
  "🎉": column.nullable(column.text),
  constructor: column.nullable(column.text),
  "1": column.nullable(column.integer),
  toString: column.nullable(column.text),
  "a`b${c}": column.nullable(column.text),
};

/** Selects rows of `a"; } class Evil { /*` for {@link decodeAClassEvil}; a WHERE may follow. */
export const selectAClassEvil: string =
  `SELECT "x */ </summary> ""q"" {y}", "new\n` +
  `line", "🎉", constructor, "1", toString, "a\`b\${c}" FROM "a""; } class Evil { /*"`;

/** Reads a row of `a"; } class Evil { /*`, checked; throws RowError, which names table, column and what was found. */
export function decodeAClassEvil(row: unknown): AClassEvil {
  return column.decodeRow("a\"; } class Evil { /*", columnsOfAClassEvil, row);
}

/** How a new row of `a"; } class Evil { /*` is bound. */
export const columnsOfNewAClassEvil: column.NewColumns = [
  ["x */ </summary> \"q\" {y}", "flagged"], ["new\nline", "optional"], ["🎉", "flagged"],
  ["constructor", "optional"], ["1", "optional"], ["toString", "optional"], ["a`b${c}", "flagged"]
];

/** The values of a new row of `a"; } class Evil { /*`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewAClassEvil(row: NewAClassEvil): column.BindValue[] {
  return column.encodeNew("a\"; } class Evil { /*", columnsOfAClassEvil, columnsOfNewAClassEvil, row);
}

/** The columns of `v"w`. */
export const columnsOfVW: column.Columns<VW> = {
  "a\"b": column.integer,
  "🎉": column.nullable(column.text),
};

/** Selects rows of `v"w` for {@link decodeVW}; a WHERE may follow. */
export const selectVW: string = `SELECT "a""b", "🎉" FROM "v""w"`;

/** Reads a row of `v"w`, checked; throws RowError, which names table, column and what was found. */
export function decodeVW(row: unknown): VW {
  return column.decodeRow("v\"w", columnsOfVW, row);
}

// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as d1 from "./d1/statements.js";
import { columnsOfAClassEvil, columnsOfNewAClassEvil, columnsOfVW } from "./rows.js";
import type { AClassEvil, NewAClassEvil, VW } from "./types.js";

export { batch } from "./d1/statements.js";

/** The columns of a row of `a"; } class Evil { /*`, as SQL. */
export const selectListOfAClassEvil: string =
  `"x */ </summary> ""q"" {y}", "new\n` +
  `line", "🎉", constructor, "1", toString, "a\`b\${c}"`;

const statementsOfAClassEvil = new d1.Statements<AClassEvil>("a\"; } class Evil { /*", columnsOfAClassEvil);

/** All rows, in order of insertion. */
export const listAClassEvilRows: d1.Access<[options?: d1.PageOptions], d1.Page<AClassEvil>> = statementsOfAClassEvil.page(
  `SELECT ${selectListOfAClassEvil}, rowid AS cursor_1 FROM "a""; } class Evil { /*" ORDER BY rowid LIMIT ?1`,
  `SELECT ${selectListOfAClassEvil}, rowid AS cursor_1 FROM "a""; } class Evil { /*" WHERE (rowid > ?1) ORDER BY ` +
  `rowid LIMIT ?2`,
  [],
  0xc276258d,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanAClassEvilRows: d1.Access<[], AClassEvil[]> = statementsOfAClassEvil.many(
  `SELECT ${selectListOfAClassEvil} FROM "a""; } class Evil { /*"`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countAClassEvilRows: d1.Access<[], number> = statementsOfAClassEvil.count(
  `SELECT count(*) FROM "a""; } class Evil { /*"`,
);

const insertSqlOfAClassEvil =
  `INSERT INTO "a""; } class Evil { /*" (${selectListOfAClassEvil}) VALUES (iif(?1, ?2, '\`; } \${0} \\ '''), ` +
  `?3, iif(?4, ?5, '🎉'), ?6, ?7, ?8, iif(?9, ?10, 'x'))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertAClassEvil: d1.Access<[row: NewAClassEvil], AClassEvil> = statementsOfAClassEvil.insert(
  `${insertSqlOfAClassEvil} RETURNING ${selectListOfAClassEvil}`,
  columnsOfNewAClassEvil,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertAClassEvilRows: d1.InsertMany<NewAClassEvil> = statementsOfAClassEvil.insertMany(
  `${insertSqlOfAClassEvil} RETURNING 1`,
  columnsOfNewAClassEvil,
);

/** The columns of a row of `v"w`, as SQL. */
export const selectListOfVW: string = `"a""b", "🎉"`;

const statementsOfVW = new d1.Statements<VW>("v\"w", columnsOfVW);

/** All rows, in SQLite's own order. */
export const scanVWRows: d1.Access<[], VW[]> = statementsOfVW.many(
  `SELECT ${selectListOfVW} FROM "v""w"`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countVWRows: d1.Access<[], number> = statementsOfVW.count(
  `SELECT count(*) FROM "v""w"`,
);
