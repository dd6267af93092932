// Every kind of column through D1: encoded, stored as the schema says, returned and decoded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

const { decodeKind, selectKind } = rows;

const kind = {
  id: 1, a: -5, b: 7, c: 1.5, d: "text", e: null, f: true, g: "2025-10-18T12:00:00.25Z", h: "2025-10-18", i: "09:30:00", j: null,
  k: "AP8Q", l: 12.5, m: "0b0c0d0e-0000-4000-8000-00000000000f", n: { any: [1, null] }, o: "b-c", p: "p", q: 3,
  r: "9223372036854775807",
  s: [{ name: "a", port: 1, kind: "x", tags: ["t"], more: { k: 1 } }, { name: "b", kind: "y", tags: [], more: {} }],
  t: { a: { b: null } },
};

test("rows of every kind", () => withDatabase(async (db) => {
  assert.deepEqual(await access.insertKind(db, kind), kind);
  assert.deepEqual((await db.prepare(selectKind).all()).results.map(decodeKind), [kind]);

  const types = await db.prepare("SELECT typeof(a) AS a, typeof(f) AS f, typeof(k) AS k, typeof(r) AS r, g FROM kinds").first();
  assert.deepEqual(types, { a: "integer", f: "integer", k: "blob", r: "integer", g: "2025-10-18 12:00:00.25" });

  const required = { d: "text", h: "2025-10-18", k: "", s: [] };
  const second = await access.insertKind(db, required);
  assert.deepEqual([second.id, second.b, second.e, second.f, second.k], [2, 1, "x", true, ""]);
  const third = await access.insertKind(db, { ...required, e: null, f: false, r: "-1" });
  assert.deepEqual([third.id, third.e, third.f, third.r], [3, null, false, "-1"]);

  // What a shape does not name is kept, at every depth.
  await db.prepare("UPDATE kinds SET t = ?1 WHERE id = 1").bind('{"old":1,"a":{"x":{"y":[null]},"b":true,"__proto__":{"z":2}}}').run();
  const found = await access.findKindById(db, 1);
  assert.equal(await access.updateKind(db, { ...found, d: "other" }), true);
  assert.deepEqual(
    await db.prepare("SELECT d, t FROM kinds WHERE id = 1").first(),
    { d: "other", t: '{"a":{"b":true,"x":{"y":[null]},"__proto__":{"z":2}},"old":1}' },
  );
  for (const half of ["\ud800", "\\\udc00"]) {
    await assert.rejects(access.updateKind(db, { ...found, t: { a: { b: null }, half } }), /half of a surrogate pair/);
  }
  assert.equal(await access.updateKind(db, { ...found, t: { a: { b: null }, whole: "😀 \\ud800" } }), true);
}));
