// A Worker that makes of a table of the matrix what C# has made of it, and tells where the two differ.

import * as access from "./js/access.js";
import { Mismatch, RowError } from "./js/d1/errors.js";
import * as rows from "./js/rows.js";

export default {
  async fetch(request, { DB: db }) {
    const asked = JSON.parse(await request.text(), special);
    if (Array.isArray(asked)) {
      await db.batch(asked.map((sql) => db.prepare(sql)));
      return Response.json({});
    }
    return Response.json(await new Table(db, asked).check());
  },
};

// What JSON has no words for.
function special(_, value) {
  return value?.$number ? Number(value.$number) : value?.$utf16 ? String.fromCharCode(...value.$utf16) : value;
}

class Table {
  #db;
  #asked;
  #faults = [];
  #figures = {};
  #otherwise = [];

  constructor(db, asked) {
    this.#db = db;
    this.#asked = asked;
  }

  async check() {
    for (const [column, given] of this.#asked.refused) {
      this.#refuse(column, given);
    }
    for (const [column, given] of this.#asked.rounded) {
      await this.#round(column, given);
    }
    for (const state of this.#asked.states) {
      await this.#clear();
      await this.#db.batch(state.rows.map((row) => this.#literal(row.stored)));
      await (state.use === "written" ? this.#repeat(state) : this.#decode(state));
    }
    return { faults: this.#faults, figures: this.#figures, otherwise: this.#otherwise };
  }

  async #repeat(state) {
    try {
      await this.#read(state);
      // Each language has its own spelling of a document, and documents are compared as texts.
      await this.#find(state.rows, state.lookups.filter(([, column]) => !this.#asked.documents.includes(column)));
      await this.#update(state, "a change", ({ kept }) => [kept.id, { note: "changed" }]);

      await this.#write(state);
      await this.#find(state.rows, state.lookups);
      await this.#list(state);
      await this.#update(state, "a change", ({ kept }) => [kept.id, { note: "changed" }]);
      await this.#update(state, "an update", ({ kept }) => [{ ...kept, note: "updated" }]);
    } catch (error) {
      this.#faults.push(`${this.#asked.definitions[error.column ?? error.columns?.[0]] ?? this.#asked.table}: ${error}`);
    }
  }

  // What C# refuses.
  #refuse(column, given) {
    const refusal = this.#refusal(column, given);
    this.#require(refusal === column, column, given, `is refused by C#, and of TypeScript ${refusal === undefined ? "stored" : `refused for ${refusal}`}`);
    this.#count("values refused by both");
  }

  // What C# stores, and JavaScript's numbers do not keep: refused too, or stored as the number that JavaScript takes it for.
  async #round(column, given) {
    const refusal = this.#refusal(column, given);
    if (refusal !== undefined) {
      this.#require(refusal === column, column, given, `is refused for ${refusal}`);
      this.#count("numbers beyond JavaScript's refused");
      return;
    }
    await this.#clear();
    const row = await this.#function("insert")(this.#db, { ...this.#asked.plain, [column]: given });
    this.#require(alike(row[column], given), column, given, `comes back as ${show(row[column])}`);
    const [stored] = await this.#stored();
    this.#otherwise.push({ table: this.#asked.table, column, literal: stored[column], kept: given });
    await this.#function("update")(this.#db, row.id, { note: "changed" });
    const [after] = await this.#stored();
    this.#require(stored[column] === after[column], column, given, `is ${after[column]} after a change of another column, and was ${stored[column]}`);
    this.#count("numbers beyond JavaScript's rounded");
  }

  // Rows that C# has stored.
  async #read({ rows: expected }) {
    const read = await this.#function("scan", "Rows")(this.#db);
    this.#requireRows(read, expected, "of C# is read as");
  }

  // Values that C# has stored, and that no TypeScript would send: one by one, because some are refused.
  async #decode({ rows: expected, use }) {
    const { results } = await this.#db.prepare(rows[`select${this.#asked.type}`]).all();
    expected.forEach(({ kept, columns }, i) => {
      for (const column of columns) {
        try {
          const value = rows[`columnsOf${this.#asked.type}`][column].decode(results[i][column]);
          this.#require(alike(value, kept[column]), column, kept[column], `of C# is read as ${show(value)}`);
          this.#count("values of C# read alone");
        } catch (error) {
          this.#require(error instanceof Mismatch && use === "rounded", column, kept[column], `of C# is not read: ${error}`);
          this.#count("numbers of C# beyond JavaScript's refused by readers");
        }
      }
    });
  }

  async #write({ rows: expected }) {
    await this.#clear();
    const insert = this.#function("insert");
    const inserted = await access.batch(this.#db, expected.map(({ given }) => insert.prepare(this.#db, given)));
    this.#requireRows(inserted, expected, "is inserted, and comes back as");
    const stored = await this.#stored();
    expected.forEach((row, i) => {
      for (const [column, value] of Object.entries(row.stored)) {
        if (!isSame(stored[i][column], value)) {
          this.#require(this.#mayDiffer(column, stored[i][column], value), column, row.kept[column], `is stored as ${stored[i][column]}, and by C# as ${value}`);
          this.#otherwise.push({ table: this.#asked.table, column, literal: stored[i][column], kept: row.kept[column] });
        }
      }
      this.#count("values kept", row.columns.length);
    });
  }

  async #find(expected, lookups) {
    const find = this.#function("find", "ById");
    const found = await access.batch(this.#db, expected.map(({ kept }) => find.prepare(this.#db, kept.id)));
    this.#requireRows(found, expected, "is found by key as");

    const results = await access.batch(this.#db, lookups.map(([method, , value]) => this.#lookup(method).prepare(this.#db, value)));
    lookups.forEach(([, column, value, ids], i) => {
      const items = results[i]?.items ?? (results[i] === null ? [] : [results[i]]);
      this.#require(alike(items.map((row) => row.id), ids), column, value, `finds the rows ${show(items.map((row) => row.id))}, and in C# ${show(ids)}`);
    });
    this.#count("look-ups alike", lookups.length);
  }

  async #list({ orders }) {
    const pages = orders.flatMap(([method, column, walk]) => walk.map((page) => ({ method, column, ...page })));
    const listed = await access.batch(this.#db, pages.map(({ method, limit, after }) => this.#lookup(method).prepare(this.#db, { limit, after })));
    pages.forEach(({ column, after, ids, next }, i) => {
      const page = { ids: listed[i].items.map((row) => row.id), next: listed[i].next };
      this.#require(alike(page, { ids, next }), column, after, `is before the page ${show(page)}, and in C# ${show({ ids, next })}`);
    });
    this.#count("pages in order", pages.length);
  }

  // Of another column.
  async #update({ rows: expected }, way, parameters) {
    const update = this.#function("update");
    const before = await this.#stored();
    const isUpdated = await access.batch(this.#db, expected.map((row) => update.prepare(this.#db, ...parameters(row))));
    const after = await this.#stored();
    expected.forEach(({ columns, kept }, i) => {
      this.#require(isUpdated[i], "id", kept.id, `is not found for ${way}`);
      for (const column of columns) {
        this.#require(before[i][column] === after[i][column], column, kept[column], `is ${after[i][column]} after ${way} of another column, and was ${before[i][column]}`);
      }
    });
  }

  // The column that a new row with this value is refused for, before there is a statement.
  #refusal(column, given) {
    try {
      rows[`encodeNew${this.#asked.type}`]({ ...this.#asked.plain, [column]: given });
      return undefined;
    } catch (error) {
      return error instanceof RowError && error.table === this.#asked.table ? error.column : String(error);
    }
  }

  // Documents have more than one spelling, and D1 binds every number as REAL.
  #mayDiffer(column, stored, byCSharp) {
    const [[kind, value], [kindOfCSharp, valueOfCSharp]] = [stored.split(" "), byCSharp.split(" ")];
    const isNumber = this.#asked.numbers.includes(column) && kind === "real" && kindOfCSharp === "integer" && Number(value) === Number(valueOfCSharp);
    return isNumber || (this.#asked.documents.includes(column) && kind === kindOfCSharp);
  }

  #requireRows(actual, expected, what) {
    expected.forEach(({ columns, kept }, i) => {
      for (const column of ["id", ...columns]) {
        this.#require(alike(actual[i]?.[column], kept[column]), column, kept[column], `${what} ${show(actual[i]?.[column])}`);
      }
    });
  }

  #literal(stored) {
    const names = Object.keys(stored);
    const bound = [];
    const values = Object.values(stored).map((value) => {
      const [kind, literal] = value.split(" ");
      if (kind === "integer" || kind === "null") {
        return literal;
      }
      bound.push(kind === "real" ? Number(literal) : literal);
      return kind === "real" ? `?${bound.length}` : `CAST(unhex(?${bound.length}) AS ${kind})`;
    });
    const statement = this.#db.prepare(`INSERT INTO ${this.#asked.table} (${names.join(", ")}) VALUES (${values.join(", ")})`);
    return bound.length === 0 ? statement : statement.bind(...bound);
  }

  async #stored() {
    return (await this.#db.prepare(this.#asked.storedSql).all()).results;
  }

  #clear() {
    return this.#db.prepare(`DELETE FROM ${this.#asked.table}`).run();
  }

  #function(verb, suffix = "") {
    return access[`${verb}${this.#asked.type}${suffix}`];
  }

  // The function of a method of C#.
  #lookup(method) {
    return method.startsWith("Find") ? this.#function("find", method.slice(4)) : this.#function("list", `Rows${method.slice(4)}`);
  }

  #require(holds, column, value, what) {
    if (!holds) {
      this.#faults.push(`${this.#asked.definitions[column] ?? column}: ${show(value)} ${what}`);
    }
  }

  #count(what, number = 1) {
    this.#figures[what] = (this.#figures[what] ?? 0) + number;
  }
}

function alike(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// Versions of SQLite write the digits of a REAL in more ways than one.
function isSame(stored, other) {
  const [[kind, value], [otherKind, otherValue]] = [stored.split(" "), other.split(" ")];
  return kind === otherKind && (kind === "real" ? Number(value) === Number(otherValue) : value === otherValue);
}

function show(value) {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
