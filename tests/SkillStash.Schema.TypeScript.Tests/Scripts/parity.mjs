// Rows that C# inserted into SQLite: decoded they are what C# writes of them, and inserted into D1 they are the same rows.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

const tables = JSON.parse(readFileSync("rows.json", "utf8"));
assert.equal(tables.length, Object.keys(rows).filter((name) => name.startsWith("decode")).length);

const decoded = {};
for (const { type, stored, wire } of tables) {
  decoded[type] = stored.map(rows[`decode${type}`]);
  assert.deepEqual(decoded[type], wire, `${type}: decoded, and on the wire of C#`);
  assert.deepEqual(decoded[type].map(Object.keys), wire.map(Object.keys), `${type}: the order of properties`);
}
writeFileSync("decoded.json", JSON.stringify(decoded));

for (const { name, statements } of tables) {
  for (const [each, sql] of Object.entries(statements)) {
    assert.equal(withoutCasts(access[each]?.sql ?? "missing", name), sql, `${each}: the SQL of TypeScript, and of C#`);
  }
}

await withDatabase(async (db) => {
  for (const { type, inserted } of tables) {
    for (const { given, wire } of inserted) {
      const row = Object.fromEntries(given.map((name) => [name, wire[name]]));
      assert.deepEqual(await access[`insert${type}`](db, row), wire, `${type}: inserted into D1, and into SQLite by C#`);
    }
  }
  for (const { type, stored, wire } of tables) {
    const { results } = await db.prepare(rows[`select${type}`]).all();
    assert.deepEqual(results.map(meaning(wire)), stored.map(meaning(wire)), `${type}: stored in D1, and in SQLite by C#`);
    assert.deepEqual(results.map(rows[`decode${type}`]), wire, `${type}: selected from D1, and from SQLite by C#`);
  }
  for (const call of JSON.parse(readFileSync("calls.json", "utf8"))) {
    await repeat(db, call);
  }
});

// The languages write one JSON value in more ways than one; everything else is stored alike, to the letter.
function meaning(wire) {
  return (row, i) => Object.entries(row).map(([name, value]) => {
    const isJson = typeof wire[i][name] === "object" && wire[i][name] !== null;
    return [name, isJson ? JSON.parse(value) : value];
  });
}

// D1 counts the rows of triggers too, so what writes returns a row for each of its own. D1's numbers lose digits, so a bigint is selected as text; where its name would mean that text, the table's stands before it.
function withoutCasts(sql, table) {
  return sql.replaceAll(/CAST\((\S+) AS TEXT\) AS (\S+?)(?=,| FROM|$)/g, (_, value, name) => (bare(value, table) === name ? name : `${bare(value, table)} AS ${name}`))
    .replaceAll(`${table}.`, "").replace(/ RETURNING 1$/, "");
}

function bare(value, table) {
  return value.replace(`${table}.`, "");
}

// Asks the function what C# asked the method of that name.
async function repeat(db, { kind, function: name, arguments: given, result, limit, longest }) {
  const what = `${name}(${JSON.stringify(given)})`;
  assert.ok(access[name], `${name} is missing`);
  if (kind === "error") {
    await assert.rejects(access[name](db, ...given), (error) => {
      assert.deepEqual({ kind: error.kind, table: error.table, columns: error.columns }, result, what);
      return true;
    });
  } else if (kind === "pages") {
    assert.deepEqual(await walk(db, access[name], given, limit, longest), result, what);
    // A page that C# began is ended here.
    const [first, second] = result;
    if (second !== undefined) {
      assert.deepEqual(await access[name](db, ...given, { limit, after: first.next }), second, what);
    }
  } else {
    assert.deepEqual(await access[name](db, ...given), result, what);
  }
}

async function walk(db, list, given, limit, longest) {
  const pages = [];
  let after = null;
  do {
    const page = await list(db, ...given, { limit, after });
    pages.push(page);
    after = page.next;
  } while (after !== null && pages.length < longest);
  return pages;
}
