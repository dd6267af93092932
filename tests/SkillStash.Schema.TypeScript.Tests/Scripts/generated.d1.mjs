// Generated columns, a view, a full-text table, and integers in columns without numeric affinity.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

test("generated columns are returned and not inserted", () => withDatabase(async (db) => {
  const row = await access.insertT(db, { d: "d", f: true });
  assert.deepEqual([row.a, row.b, row.c, row.e, row.f, row.g, row.h], [1, 2, "1x", 7, true, 2, "x"]);
  await access.insertT(db, { d: "d", e: 5, f: false });
  const types = (await db.prepare("SELECT typeof(e) || ' ' || typeof(f) AS types FROM t").all()).results;
  assert.deepEqual(types.map((each) => each.types), ["integer integer", "integer integer"]);
  assert.deepEqual((await db.prepare(rows.selectV).all()).results.map(rows.decodeV), [{ a: 1, b: 2, d: "d" }, { a: 2, b: 4, d: "d" }]);
  assert.deepEqual(await access.insertF(db, { title: "t", body: "b" }), { title: "t", body: "b" });
}));
