// Generated columns, a view, a full-text table, and integers in columns without numeric affinity.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

const { batch } = access;

test("generated columns are returned and not inserted", () => withDatabase(async (db) => {
  const row = await access.insertT(db, { d: "d", f: true });
  assert.deepEqual([row.a, row.b, row.c, row.e, row.f, row.g, row.h], [1, 2, "1x", 7, true, 2, "x"]);
  await access.insertT(db, { d: "d", e: 5, f: false });
  const types = (await db.prepare("SELECT typeof(e) || ' ' || typeof(f) AS types FROM t").all()).results;
  assert.deepEqual(types.map((each) => each.types), ["integer integer", "integer integer"]);
  assert.deepEqual((await db.prepare(rows.selectV).all()).results.map(rows.decodeV), [{ a: 1, b: 2, d: "d" }, { a: 2, b: 4, d: "d" }]);
}));

test("full-text rows are written by their rowid, and found by their words", () => withDatabase(async (db) => {
  const first = { rowid: 1, title: "The fox", body: "jumps over the lazy dog" };
  assert.deepEqual(await access.insertF(db, { title: first.title, body: first.body }), first);
  assert.deepEqual(await access.insertF(db, { rowid: 7, title: "The dog" }), { rowid: 7, title: "The dog", body: null });
  assert.equal(await access.insertFRows(db, [{ title: "fox" }, { body: "fox" }]), 2);
  assert.deepEqual((await access.listFRows(db)).items.map((row) => row.rowid), [1, 7, 8, 9]);
  assert.deepEqual(await access.upsertF(db, { rowid: 7, body: "sleeps" }), { rowid: 7, title: "The dog", body: "sleeps" });
  assert.equal(await access.updateF(db, 7, { title: "A dog" }), true);
  assert.equal(await access.updateF(db, 7, {}), true);
  assert.equal(await access.updateF(db, 70, {}), false);
  assert.equal(await access.updateF(db, { rowid: 70, title: null, body: null }), false);
  assert.deepEqual(await access.findFByRowId(db, 7), { rowid: 7, title: "A dog", body: "sleeps" });
  assert.deepEqual(await batch(db, [access.deleteF.prepare(db, 7), access.deleteF.prepare(db, 7)]), [true, false]);

  const page = await access.searchFRows(db, "fox", { limit: 2 });
  const rest = await access.searchFRows(db, "fox", { limit: 2, after: page.next });
  assert.deepEqual([...page.items, ...rest.items].map((match) => match.rowid), [8, 9, 1]);
  assert.equal(rest.next, null);
  const marks = { start: "<", end: ">", ellipsis: "..", tokens: 2 };
  const [match] = (await access.searchFRows(db, access.matchWords("laz", { isPrefix: true }), { marks })).items;
  assert.deepEqual([match.snippet, match.title_highlight, match.body_highlight], ["..<lazy> dog", "The fox", "jumps over the <lazy> dog"]);
  for (const tokens of [0, 65, 1.5, "3"]) {
    await assert.rejects(access.searchFRows(db, "fox", { marks: { tokens } }), RangeError);
  }
  for (const text of ["\"", "AND (", "", "fox\0 ^{"]) {
    await access.searchFRows(db, access.matchWords(text));
  }
}));

test("words are parted as C# parts them", () => {
  assert.equal(access.matchWords("a\u0085b\u00a0c\u3000d\0e\ufefff \ud800"), '"a" "b" "c" "d" "e\ufefff" "\ufffd"');
  assert.equal(access.matchWords(" \t", { isPrefix: true }), '""');
});

test("a write that the database ignores is told from one that finds no row", () => withDatabase(async (db) => {
  await access.insertSlots(db, [{ name: "a" }, { name: "b" }]);
  const ignored = { kind: "ignored", table: "slots" };
  await assert.rejects(access.updateSlot(db, { id: 2, name: "a" }), ignored);
  await assert.rejects(access.updateSlot(db, 2, { name: "a" }), ignored);
  await assert.rejects(access.insertSlot(db, { name: "a" }), ignored);
  assert.equal(await access.updateSlot(db, { id: 3, name: "a" }), false);
  assert.equal(await access.updateSlot(db, 3, { name: "a" }), false);
  assert.equal(await access.deleteSlot(db, 3), false);
  assert.equal(await access.updateSlot(db, 2, { name: "c" }), true);
  assert.equal(await access.deleteSlot(db, 2), true);
}));

test("a row is returned as triggers have left it", () => withDatabase(async (db) => {
  assert.deepEqual(await access.insertJob(db, { name: "Build" }), { id: 1, name: "Build", slug: "build" });
  assert.deepEqual(await access.upsertJob(db, { id: 1, name: "Test" }), { id: 1, name: "Test", slug: "was Build" });
  assert.deepEqual(await access.upsertJob(db, { name: "New" }), { id: 2, name: "New", slug: "new" });
  await assert.rejects(access.insertJob(db, { name: "gone" }), { kind: "ignored", table: "jobs" });
  assert.deepEqual(await access.listJobs(db).then((page) => page.items.length), 2);
}));
