// The statements of a table whose names try to break out of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

test("hostile names", () => withDatabase(async (db) => {
  const given = { "new\nline": "`${x}`", 1: 5 };
  const row = await access.insertAClassEvil(db, given);
  assert.deepEqual(new Map(Object.entries(row)), new Map([
    ["x */ </summary> \"q\" {y}", "`; } ${0} \\ '"], ["new\nline", "`${x}`"], ["🎉", "🎉"], ["constructor", null],
    ["1", 5], ["toString", null], ["a`b${c}", "x"],
  ]));
  assert.deepEqual((await db.prepare(rows.selectVW).all()).results.map(rows.decodeVW), [{ "a\"b": 1, "🎉": "🎉" }]);
}));
