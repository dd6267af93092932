// Named queries on D1: each call gives what C# has given on SQLite.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { withDatabase } from "./d1.mjs";

const queries = await import(pathToFileURL(join(process.cwd(), "js", "queries.js")));
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

test("every call gives what C# has given", () => withDatabase(async (db) => {
  for (const statement of read("seed.json")) {
    await db.prepare(statement).run();
  }
  const calls = read("calls.json");
  for (const { function: name, arguments: given, result } of calls) {
    const actual = await queries[name](db, ...given);
    assert.deepEqual(JSON.parse(JSON.stringify(actual ?? null)), result, `${name}(${JSON.stringify(given)})`);
  }
  const called = new Set(calls.map((call) => call.function));
  assert.deepEqual(Object.keys(queries).filter((name) => typeof queries[name] === "function" && !called.has(name)), []);
}));
