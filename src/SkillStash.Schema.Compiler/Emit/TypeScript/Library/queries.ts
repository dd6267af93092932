// How named queries are run on D1, one by one or in a batch.

import { type BindValue, type Column, type Columns, decodeRow } from "./columns.js";
import type { OrderKind } from "./cursors.js";
import { inColumn, Mismatch } from "./errors.js";
import { type Access, accessOf, type Database, type DatabaseResult, type Page, pageOf, type PageOptions } from "./statements.js";

export type { Page, PageOptions } from "./statements.js";

/** How a value is bound. */
export interface Encoder {
  readonly encode: (value: never) => BindValue;
}

/** The parameters of a query, in the order in which they are bound. */
export type Parameters = readonly (readonly [name: string, column: Encoder])[];

/** What a query that writes has done. */
export interface WriteResult {
  /** The number of rows that it has changed. */
  readonly changes: number;
  /** The rowid of the row that was inserted last. */
  readonly lastId: number;
}

/** At most one row. */
export function one<Given extends readonly unknown[], Row>(name: string, sql: string, parameters: Parameters, columns: Columns<Row>): Access<Given, Row | null> {
  return query(name, sql, parameters, (result) => rowsOf(name, columns, result)[0] ?? null);
}

/** The one row that there always is. */
export function row<Given extends readonly unknown[], Row>(name: string, sql: string, parameters: Parameters, columns: Columns<Row>): Access<Given, Row> {
  return query(name, sql, parameters, (result) => decodeRow(name, columns, result.results[0]));
}

/** All rows. */
export function many<Given extends readonly unknown[], Row>(name: string, sql: string, parameters: Parameters, columns: Columns<Row>): Access<Given, Row[]> {
  return query(name, sql, parameters, (result) => rowsOf(name, columns, result));
}

/** Rows page by page: the order's values stand in the row under the names of `order`. */
export function page<Given extends readonly unknown[], Row>(
  name: string,
  sql: string,
  next: string,
  parameters: Parameters,
  columns: Columns<Row>,
  fingerprint: number,
  order: { readonly [alias: string]: OrderKind },
): Access<[...Given, options?: PageOptions], Page<Row>> {
  return pageOf(name, sql, next, parameters.length, binder(name, parameters), (result) => rowsOf(name, columns, result), fingerprint, order);
}

/** Nothing. */
export function exec<Given extends readonly unknown[]>(name: string, sql: string, parameters: Parameters): Access<Given, void> {
  return query(name, sql, parameters, () => undefined);
}

/** The number of rows that were changed: a row comes back for each. */
export function rows<Given extends readonly unknown[]>(name: string, sql: string, parameters: Parameters): Access<Given, number> {
  return query(name, sql, parameters, (result) => result.results.length);
}

/** The number of rows that were changed in a virtual table, which gives none back. */
export function changes<Given extends readonly unknown[]>(name: string, sql: string, parameters: Parameters): Access<Given, number> {
  return query(name, sql, parameters, (result) => result.meta?.changes ?? 0);
}

/** The number of rows that were changed, and the rowid of the last. */
export function result<Given extends readonly unknown[]>(name: string, sql: string, parameters: Parameters): Access<Given, WriteResult> {
  return query(name, sql, parameters, ({ results, meta }) => ({ changes: results.length, lastId: meta?.last_row_id ?? 0 }));
}

/** The rowid of the row that was inserted last. */
export function lastId<Given extends readonly unknown[]>(name: string, sql: string, parameters: Parameters): Access<Given, number> {
  return query(name, sql, parameters, ({ meta }) => meta?.last_row_id ?? 0);
}

/**
 * Chooses among statements by a parameter that none of them has.
 * @param name The query's name.
 * @param place The parameter's place.
 * @param otherwise The statement where it is null.
 * @param statements The statement of each value.
 */
export function choice<Given extends readonly unknown[], Result>(
  name: string,
  place: number,
  otherwise: Access<never, Result>,
  statements: { readonly [value: string]: Access<never, Result> },
): Access<Given, Result> {
  const chosen = (given: readonly unknown[]): Access<never, Result> => {
    const value = given[place] ?? null;
    const found = value === null ? otherwise : Object.hasOwn(statements, String(value)) ? statements[String(value)] : undefined;
    if (found === undefined) {
      throw new RangeError(`${name} has no order '${String(value)}'.`);
    }
    return found;
  };
  const others = (given: readonly unknown[]): never => given.filter((_, i) => i !== place) as never;
  return Object.assign(async (db: Database, ...given: Given) => chosen(given)(db, ...others(given)), {
    prepare: (db: Database, ...given: Given) => chosen(given).prepare(db, ...others(given)),
    sql: otherwise.sql,
  });
}

/** A value that is only compared. */
export function compared<T>(column: Column<T>): Column<T> {
  return { ...column, encode: column.compare ?? column.encode };
}

/** A list of values, which are only compared: bound as one JSON array, in which each is written as its column stores it. */
export function list<T>(column: Column<T>): Column<readonly T[]> {
  return {
    decode: (stored) => (JSON.parse(String(stored)) as unknown[]).map(column.decode),
    encode: (values) => {
      if (!Array.isArray(values)) {
        throw new Mismatch("a list", values);
      }
      return `[${values.map(column.compare ?? column.encode).map(toJson).join()}]`;
    },
  };
}

// A number without point and exponent is an INTEGER to SQLite, which from 2^53 on need not equal the REAL that D1 stores.
function toJson(value: BindValue): string {
  const text = JSON.stringify(value);
  return typeof value === "number" && /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? `${text}.0` : text;
}

function query<Given extends readonly unknown[], Result>(
  name: string,
  sql: string,
  parameters: Parameters,
  read: (result: DatabaseResult) => Result,
): Access<Given, Result> {
  const bind = binder(name, parameters);
  return accessOf(name, sql, (given: Given) => [sql, bind(given)], read);
}

// What is left out is NULL.
function binder(name: string, parameters: Parameters): (given: readonly unknown[]) => BindValue[] {
  return (given) => parameters.map(([parameter, column], i) => inColumn(name, parameter, () => column.encode((given[i] ?? null) as never)));
}

function rowsOf<Row>(name: string, columns: Columns<Row>, result: DatabaseResult): Row[] {
  return result.results.map((each) => decodeRow(name, columns, each));
}
