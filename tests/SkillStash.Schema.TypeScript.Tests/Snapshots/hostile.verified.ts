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
  /** *\/ } `\@nosuch` ${y} {\@link z} Left out: `''; } ${0} \ '''`. */
  "x */ </summary> \"q\" {y}"?: string | null;
  "new\nline"?: AClassEvilNewLine | null;
  /** Left out: `'🎉'`. */
  "🎉"?: string | null;
  constructor?: string | null;
  "1"?: number | null;
  toString?: string | null;
  /** Left out: `'x'`. */
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

const columnsOfAClassEvil: column.Columns<AClassEvil> = {
  "x */ </summary> \"q\" {y}": column.nullable(column.text),
  "new\nline": column.nullable(column.oneOf("*/", "\"", "\\", "a\nb", "`${x}`")),
  "🎉": column.nullable(column.text),
  constructor: column.nullable(column.text),
  "1": column.nullable(column.integer),
  toString: column.nullable(column.text),
  "a`b${c}": column.nullable(column.text),
};

/** Selects rows of `a"; } class Evil { /*` for {@link decodeAClassEvil}; a WHERE may follow. */
export const selectAClassEvil: string = `
  SELECT "x */ </summary> ""q"" {y}", "new\nline", "🎉", constructor, "1", toString, "a\`b\${c}"
  FROM "a""; } class Evil { /*"
`;

/** Reads a row of `a"; } class Evil { /*`, checked; throws RowError, which names table, column and what was found. */
export function decodeAClassEvil(row: unknown): AClassEvil {
  return column.decodeRow("a\"; } class Evil { /*", columnsOfAClassEvil, row);
}

/** Inserts a row into `a"; } class Evil { /*` and returns it for {@link decodeAClassEvil}; {@link encodeNewAClassEvil} makes the values to bind. */
export const insertAClassEvil: string = `
  INSERT INTO "a""; } class Evil { /*" (
    "x */ </summary> ""q"" {y}", "new\nline", "🎉", constructor, "1", toString, "a\`b\${c}"
  )
  VALUES (
    CASE WHEN ?8 THEN ?1 ELSE '\`; } \${0} \\ ''' END, ?2, CASE WHEN ?9 THEN ?3 ELSE '🎉' END, ?4, ?5, ?6,
    CASE WHEN ?10 THEN ?7 ELSE 'x' END
  )
  RETURNING "x */ </summary> ""q"" {y}", "new\nline", "🎉", constructor, "1", toString, "a\`b\${c}"
`;

/** The values to bind to {@link insertAClassEvil}. */
export function encodeNewAClassEvil(row: NewAClassEvil): column.BindValue[] {
  return column.encodeRow("a\"; } class Evil { /*", columnsOfAClassEvil, row, [
    "x */ </summary> \"q\" {y}", "new\nline", "🎉", "constructor", "1", "toString", "a`b${c}"
  ], ["x */ </summary> \"q\" {y}", "🎉", "a`b${c}"]);
}

const columnsOfVW: column.Columns<VW> = {
  "a\"b": column.integer,
  "🎉": column.nullable(column.text),
};

/** Selects rows of `v"w` for {@link decodeVW}; a WHERE may follow. */
export const selectVW: string = `
  SELECT "a""b", "🎉"
  FROM "v""w"
`;

/** Reads a row of `v"w`, checked; throws RowError, which names table, column and what was found. */
export function decodeVW(row: unknown): VW {
  return column.decodeRow("v\"w", columnsOfVW, row);
}
