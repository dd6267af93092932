// How the statements of a table are run on D1, one by one or in a batch.

import { type BindValue, type Columns, decodeRow, encodeNew, encodeRow, type NewColumns } from "./columns.js";
import { fingerprintOf, type OrderKind, type Page, readCursor, writeCursor } from "./cursors.js";
import { ConstraintError, inColumn, Mismatch, RowError } from "./errors.js";

export type { Page } from "./cursors.js";

/** What is needed of D1: a `D1Database` is one. */
export interface Database {
  prepare(sql: string): DatabaseStatement;
  batch(statements: DatabaseStatement[]): Promise<DatabaseResult[]>;
}

/** What is needed of a `D1PreparedStatement`. */
export interface DatabaseStatement {
  bind(...values: unknown[]): DatabaseStatement;
  all(): Promise<DatabaseResult>;
}

/** What is needed of a `D1Result`. */
export interface DatabaseResult {
  readonly results: unknown[];
  readonly meta?: { readonly changes?: number; readonly last_row_id?: number };
}

/** A statement with its parameters, to be run in a {@link batch}. */
export interface Prepared<Result> {
  readonly statement: DatabaseStatement;
  /** What the result of D1 says. */
  readonly read: (result: DatabaseResult) => Result;
}

/** A statement as a function. */
export interface Access<Parameters extends readonly unknown[], Result> {
  /** Runs it. */
  (db: Database, ...parameters: Parameters): Promise<Result>;
  /** Prepares it for a {@link batch}. */
  prepare(db: Database, ...parameters: Parameters): Prepared<Result>;
  /** Its SQL; of pages, that of the first one. */
  readonly sql: string;
}

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export type InsertMany<New> = (db: Database, rows: Iterable<New>) => Promise<number>;

/** Where a page begins, and how long it is. */
export interface PageOptions {
  /** The maximum number of rows; all without it. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string | null;
}

/** How a search shows what it has found. The texts around the marks are as they are stored: for a page, escape them. */
export interface MatchMarks {
  /** What stands before a phrase that was found; `[` without it. */
  readonly start?: string;
  /** What stands after it; `]` without it. */
  readonly end?: string;
  /** What a snippet has in the place of the text before and after it; `…` without it. */
  readonly ellipsis?: string;
  /** The maximum number of words in a snippet, from 1 to 64; 16 without it. */
  readonly tokens?: number;
}

/** Where a page of a search begins, how long it is, and how it shows what it has found. */
export interface SearchOptions extends PageOptions {
  readonly marks?: MatchMarks;
}

/** A query of FTS5 for the rows that have all words of a text, whatever characters are in it: what a user typed into a search box. */
export function matchWords(text: string, options: { readonly isPrefix?: boolean } = {}): string {
  // FTS5 reads a query up to a NUL, and half of a surrogate pair is in no stored text.
  const read = text.replaceAll("\0", " ").replace(/\p{Cs}/gu, "\ufffd");
  const words = read.split(/\p{White_Space}+/u).filter((word) => word.length > 0);
  const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" ");
  return words.length === 0 ? '""' : options.isPrefix ? `${query}*` : query;
}

type Results<Statements extends readonly Prepared<unknown>[]> = {
  -readonly [I in keyof Statements]: Statements[I] extends Prepared<infer Result> ? Result : never;
};

/** Runs statements in one transaction: all or none. */
export async function batch<const Statements extends readonly Prepared<unknown>[]>(
  db: Database,
  statements: Statements,
): Promise<Results<Statements>> {
  if (statements.length === 0) {
    return [] as unknown as Results<Statements>;
  }
  try {
    const results = await db.batch(statements.map((each) => each.statement));
    return statements.map((each, i) => each.read(results[i] as DatabaseResult)) as Results<Statements>;
  } catch (error) {
    throw ConstraintError.of(error, "") ?? error;
  }
}

/**
 * Makes a function of a statement.
 * @param name What errors are told of: a table or a query.
 * @param sql The SQL that the function shows.
 * @param bind The SQL to run, and the values of its parameters.
 * @param read What the result of D1 says.
 * @param settle What has to be asked after it.
 */
export function accessOf<Parameters extends readonly unknown[], Result>(
  name: string,
  sql: string,
  bind: (parameters: Parameters) => readonly [sql: string, values: readonly BindValue[]],
  read: (result: DatabaseResult, parameters: Parameters) => Result,
  settle: (db: Database, result: Result, parameters: Parameters) => Result | Promise<Result> = (_, result) => result,
): Access<Parameters, Result> {
  const prepare = (db: Database, ...parameters: Parameters): Prepared<Result> => {
    const [text, values] = bind(parameters);
    const statement = db.prepare(text);
    return { statement: values.length === 0 ? statement : statement.bind(...values), read: (result) => read(result, parameters) };
  };
  const run = async (db: Database, ...parameters: Parameters): Promise<Result> => {
    const prepared = prepare(db, ...parameters);
    try {
      return await settle(db, prepared.read(await prepared.statement.all()), parameters);
    } catch (error) {
      throw ConstraintError.of(error, name) ?? error;
    }
  };
  return Object.assign(run, { prepare, sql });
}

/**
 * Makes a function of a statement that is read page by page.
 * @param name What errors are told of: a table or a query.
 * @param sql The SQL of the first page.
 * @param next The SQL of the page behind a cursor.
 * @param count The number of the statement's own parameters. The options stand behind them.
 * @param bind The values of these parameters.
 * @param rows The rows of a result.
 * @param fingerprint Tells the statement from others.
 * @param order How the values of the order are stored, by their names in a row.
 */
export function pageOf<Parameters extends readonly unknown[], Row>(
  name: string,
  sql: string,
  next: string,
  count: number,
  bind: (parameters: readonly unknown[]) => BindValue[],
  rows: (result: DatabaseResult) => Row[],
  fingerprint: number,
  order: { readonly [alias: string]: OrderKind },
): Access<[...Parameters, options?: PageOptions], Page<Row>> {
  const kinds = Object.values(order);
  return accessOf(
    name,
    sql,
    (parameters: [...Parameters, options?: PageOptions]) => {
      const { limit, after } = (parameters[count] ?? {}) as PageOptions;
      if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
        throw new RangeError(`The limit is ${limit}: it must be a positive integer.`);
      }
      const values = bind(parameters);
      // One more, to know whether any follows. SQLite takes -1 for no limit.
      const most = limit === undefined ? -1 : limit + 1;
      return after === undefined || after === null
        ? [sql, [...values, most]]
        : [next, [...values, ...readCursor(fingerprintOf(fingerprint, values), kinds.length, after), most]];
    },
    (result, parameters) => {
      const limit = (parameters[count] as PageOptions | undefined)?.limit ?? Infinity;
      const last = result.results.length > limit ? (result.results[limit - 1] as { [alias: string]: unknown }) : undefined;
      return {
        items: rows({ ...result, results: result.results.slice(0, limit) }),
        next: last === undefined ? null : writeCursor(fingerprintOf(fingerprint, bind(parameters)), kinds, Object.keys(order).map((alias) => last[alias])),
      };
    },
  );
}

/** What the statements of a table have to heed. */
export interface TableFacts<Row> {
  /** A virtual table has no RETURNING but in INSERT, and no triggers that D1 would count. */
  readonly isVirtual?: boolean;
  /** Finds the row with a key, where the database may ignore a write. */
  readonly exists?: string;
  /** Reads the row with a key, where triggers may have changed it after it was written. */
  readonly reread?: string;
  readonly key?: readonly (keyof Row & string)[];
}

/** Makes the functions of a table's statements. */
export class Statements<Row> {
  readonly #table: string;
  readonly #columns: Columns<Row>;
  readonly #isVirtual: boolean;
  readonly #exists: string | undefined;
  readonly #reread: string | undefined;
  readonly #key: readonly (keyof Row & string)[];

  constructor(table: string, columns: Columns<Row>, { isVirtual = false, exists, reread, key = [] }: TableFacts<Row> = {}) {
    this.#table = table;
    this.#columns = columns;
    this.#isVirtual = isVirtual;
    this.#exists = exists;
    this.#reread = reread;
    this.#key = key;
  }

  /** At most one row. */
  one<Parameters extends readonly unknown[]>(sql: string, names: readonly (keyof Row & string)[]): Access<Parameters, Row | null> {
    return this.#access(sql, (parameters: Parameters) => [sql, this.#values(names, parameters)], (result) => this.#rows(result)[0] ?? null);
  }

  /** All rows. */
  many<Parameters extends readonly unknown[]>(sql: string, names: readonly (keyof Row & string)[]): Access<Parameters, Row[]> {
    return this.#access(sql, (parameters: Parameters) => [sql, this.#values(names, parameters)], (result) => this.#rows(result));
  }

  /** Rows page by page: the order's values stand in the row under the names of `order`. */
  page<Parameters extends readonly unknown[]>(
    sql: string,
    next: string,
    names: readonly (keyof Row & string)[],
    fingerprint: number,
    order: { readonly [alias: string]: OrderKind },
  ): Access<[...Parameters, options?: PageOptions], Page<Row>> {
    return this.#page(sql, next, names.length, (parameters) => this.#values(names, parameters), fingerprint, order);
  }

  /** A search in a full-text table, the best rows first. */
  search(sql: string, next: string, fingerprint: number): Access<[match: string, options?: SearchOptions], Page<Row>> {
    return this.#search(sql, next, fingerprint, ({ start = "[", end = "]", ellipsis = "…", tokens = 16 }) => {
      if (!(Number.isSafeInteger(tokens) && tokens >= 1 && tokens <= 64)) {
        throw new RangeError(`The marks' tokens are ${tokens}: a snippet has from 1 to 64 words.`);
      }
      return [start, end, ellipsis, tokens];
    });
  }

  /** A search in a full-text table that keeps no texts to show. */
  searchWithoutTexts(sql: string, next: string, fingerprint: number): Access<[match: string, options?: PageOptions], Page<Row>> {
    return this.#search(sql, next, fingerprint, () => []);
  }

  /** The number of rows. */
  count(sql: string): Access<[], number> {
    return this.#access(sql, () => [sql, []], (result) => Object.values(result.results[0] as { [name: string]: number })[0] ?? 0);
  }

  /** Inserts a row, or updates the one that has its key, and returns it as stored. */
  insert<New>(sql: string, columns: NewColumns): Access<[row: New], Row> {
    return this.#access(
      sql,
      ([row]) => [sql, encodeNew(this.#table, this.#columns, columns, row)],
      (result): Row => this.#rows(result)[0] ?? this.#ignored(),
      (db, row) => this.#afterTriggers(db, row),
    );
  }

  /** Inserts rows in one transaction, all or none, and returns how many were stored. */
  insertMany<New>(sql: string, columns: NewColumns): InsertMany<New> {
    const insert = this.#access(
      sql,
      ([row]: [row: New]) => [sql, encodeNew(this.#table, this.#columns, columns, row)],
      (result) => result.results.length,
    );
    return async (db, rows) => {
      const counts = await batch(db, Array.from(rows, (row) => insert.prepare(db, row)));
      return counts.reduce((sum, count) => sum + count, 0);
    };
  }

  /** Stores a whole row under its key, or of a row what is given; false where no row has the key. */
  update<Parameters extends readonly unknown[]>(
    sql: string,
    names: readonly (keyof Row & string)[],
    key: readonly (keyof Row & string)[],
    change: { readonly start: string; readonly end: string; readonly exists: string; readonly assignments: { readonly [name: string]: string } },
  ): Access<Parameters, boolean> {
    return this.#access(
      sql,
      (parameters: Parameters) => {
        if (parameters.length === 1) {
          return [sql, encodeRow(this.#table, this.#columns, parameters[0] as Row, names)];
        }
        const changes = parameters[key.length] as Partial<Row>;
        const changed = this.#changed(changes, change.assignments);
        const values = [...encodeRow(this.#table, this.#columns, changes as Row, changed), ...this.#values(key, parameters)];
        const assignments = changed.map((name) => change.assignments[name]).join(", ");
        return [changed.length === 0 ? change.exists : change.start + assignments + change.end, values];
      },
      (result) => this.#isChanged(result),
      (db, isChanged, parameters) =>
        this.#orIgnored(db, isChanged, parameters.length === 1 ? this.#keyOf(parameters[0] as Row) : parameters.slice(0, key.length)),
    );
  }

  /** Deletes the row with this key; false where there is none. */
  delete<Parameters extends readonly unknown[]>(sql: string, key: readonly (keyof Row & string)[]): Access<Parameters, boolean> {
    return this.#access(
      sql,
      (parameters: Parameters) => [sql, this.#values(key, parameters)],
      (result) => this.#isChanged(result),
      (db, isChanged, parameters) => this.#orIgnored(db, isChanged, parameters),
    );
  }

  #search(
    sql: string,
    next: string,
    fingerprint: number,
    marksOf: (marks: MatchMarks) => BindValue[],
  ): Access<[match: string, options?: SearchOptions], Page<Row>> {
    const bind = ([match, options]: readonly unknown[]): BindValue[] => [match as string, ...marksOf((options as SearchOptions | undefined)?.marks ?? {})];
    return this.#page(sql, next, 1, bind, fingerprint, { cursor_1: "real", cursor_2: "value" });
  }

  #page<Parameters extends readonly unknown[]>(
    sql: string,
    next: string,
    count: number,
    bind: (parameters: readonly unknown[]) => BindValue[],
    fingerprint: number,
    order: { readonly [alias: string]: OrderKind },
  ): Access<[...Parameters, options?: PageOptions], Page<Row>> {
    return pageOf(this.#table, sql, next, count, bind, (result) => this.#rows(result), fingerprint, order);
  }

  // A row that is there although nothing was written.
  async #orIgnored(db: Database, isChanged: boolean, key: readonly unknown[]): Promise<boolean> {
    const isIgnored = !isChanged && this.#exists !== undefined && (await this.#byKey(db, this.#exists, key)).results.length > 0;
    return isIgnored ? this.#ignored() : isChanged;
  }

  // RETURNING has the row from before AFTER triggers.
  async #afterTriggers(db: Database, row: Row): Promise<Row> {
    return this.#reread === undefined ? row : (this.#rows(await this.#byKey(db, this.#reread, this.#keyOf(row)))[0] ?? this.#ignored());
  }

  #byKey(db: Database, sql: string, key: readonly unknown[]): Promise<DatabaseResult> {
    return db.prepare(sql).bind(...this.#values(this.#key, key)).all();
  }

  #keyOf(row: Row): unknown[] {
    return this.#key.map((name) => row[name]);
  }

  #isChanged(result: DatabaseResult): boolean {
    return result.results.length > 0 || (this.#isVirtual && (result.meta?.changes ?? 0) > 0);
  }

  #access<Parameters extends readonly unknown[], Result>(
    sql: string,
    bind: (parameters: Parameters) => readonly [sql: string, values: readonly BindValue[]],
    read: (result: DatabaseResult, parameters: Parameters) => Result,
    settle?: (db: Database, result: Result, parameters: Parameters) => Result | Promise<Result>,
  ): Access<Parameters, Result> {
    return accessOf(this.#table, sql, bind, read, settle);
  }

  #rows(result: DatabaseResult): Row[] {
    return result.results.map((row) => decodeRow(this.#table, this.#columns, row));
  }

  #values(names: readonly (keyof Row & string)[], parameters: readonly unknown[]): BindValue[] {
    return names.map((name, i) => inColumn(this.#table, name, () => this.#columns[name].encode(parameters[i] as Row[typeof name])));
  }

  #changed(changes: Partial<Row>, assignments: { readonly [name: string]: string }): (keyof Row & string)[] {
    for (const name of Object.keys(changes)) {
      if (!Object.hasOwn(assignments, name)) {
        throw new RowError(this.#table, name, new Mismatch("a column that can be changed", changes[name as keyof Row]));
      }
    }
    return (Object.keys(assignments) as (keyof Row & string)[]).filter((name) => Object.hasOwn(changes, name) && changes[name] !== undefined);
  }

  #ignored(): never {
    const constraint = "ON CONFLICT IGNORE or RAISE(IGNORE)";
    throw new ConstraintError(`The database ignored the row, by ${constraint}.`, "ignored", constraint, this.#table, [], undefined);
  }
}
