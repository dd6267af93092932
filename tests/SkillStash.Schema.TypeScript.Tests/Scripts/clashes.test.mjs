// Names that are JavaScript's own are columns like any other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { rows } from "./emitted.mjs";

test("a column called __proto__ is a property, not the prototype", () => {
  const stored = Object.fromEntries([["id", "00000002-0000-4000-8000-000000000001"], ["__proto__", null]]);
  const brand = rows.decodeBrand(stored);
  assert.deepEqual(Object.entries(brand), Object.entries(stored));
  assert.equal(Object.getPrototypeOf(brand), Object.prototype);
  assert.throws(() => rows.decodeBrand({ id: stored.id }), /__proto__: expected a column in the row/);
  assert.deepEqual(rows.encodeNewBrand(stored), [stored.id, null]);
});

test("so are JSON properties", () => {
  const json = '{"__proto__":"p","constructor":{"__proto__":1}}';
  const { json: value } = rows.decodeColumn({ id: 1, column: "c", json });
  assert.equal(JSON.stringify(value), json);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.throws(() => rows.decodeColumn({ id: 1, column: "c", json: "{}" }), /columns\.json\.__proto__: expected a string, found nothing/);
});

test("inherited members are no columns", () => {
  assert.throws(() => rows.decodeObjectRow({ id: 1, function: null, class: null }), /hasOwnProperty: expected a column in the row/);
  assert.deepEqual(rows.encodeNewObjectRow({}), [null, null, null, null]);
  const [key, other] = rows.encodeNewInherited({});
  assert.match(key, /^[0-9a-f-]{36}$/);
  assert.equal(other, null);
  assert.deepEqual(rows.encodeNewInherited({ toString: key }), [key, null]);
});
