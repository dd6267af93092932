// Rows that C# inserted into SQLite: decoded they are what C# writes of them, and inserted into D1 they are the same rows.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { insert, withDatabase } from "./d1.mjs";
import { rows } from "./emitted.mjs";

const tables = JSON.parse(readFileSync("rows.json", "utf8"));
assert.equal(tables.length, Object.keys(rows).filter((name) => name.startsWith("decode")).length);

const decoded = {};
for (const { type, stored, wire } of tables) {
  decoded[type] = stored.map(rows[`decode${type}`]);
  assert.deepEqual(decoded[type], wire, `${type}: decoded, and on the wire of C#`);
  assert.deepEqual(decoded[type].map(Object.keys), wire.map(Object.keys), `${type}: the order of properties`);
}
writeFileSync("decoded.json", JSON.stringify(decoded));

await withDatabase(async (db) => {
  for (const { type, inserted } of tables) {
    for (const { given, wire } of inserted) {
      const row = Object.fromEntries(given.map((name) => [name, wire[name]]));
      const returned = await insert(db, rows[`insert${type}`], rows[`encodeNew${type}`](row));
      assert.deepEqual(rows[`decode${type}`](returned), wire, `${type}: inserted into D1, and into SQLite by C#`);
    }
  }
  for (const { type, stored, wire } of tables) {
    const { results } = await db.prepare(rows[`select${type}`]).all();
    assert.deepEqual(results.map(meaning(wire)), stored.map(meaning(wire)), `${type}: stored in D1, and in SQLite by C#`);
    assert.deepEqual(results.map(rows[`decode${type}`]), wire, `${type}: selected from D1, and from SQLite by C#`);
  }
});

// The languages write one JSON value in more ways than one; everything else is stored alike, to the letter.
function meaning(wire) {
  return (row, i) => Object.entries(row).map(([name, value]) => {
    const isJson = typeof wire[i][name] === "object" && wire[i][name] !== null;
    return [name, isJson ? JSON.parse(value) : value];
  });
}
