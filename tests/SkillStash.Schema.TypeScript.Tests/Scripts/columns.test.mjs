// Every kind of column: what D1 returns becomes the value of the interface, and what does not fit is named.

import assert from "node:assert/strict";
import { test } from "node:test";
import { columns, rows, RowError } from "./emitted.mjs";

const { decodeKind, encodeNewKind } = rows;

const stored = {
  id: 1, a: -5, b: 7, c: 1.5, d: "text", e: null, f: 1, g: "2025-10-18 12:00:00.250", h: "2025-10-18", i: "09:30", j: null,
  k: [0, 255, 16], l: 12.5, m: "0b0c0d0e-0000-4000-8000-00000000000f", n: '{"any":[1,null]}', o: "b-c", p: "p", q: 3,
  r: "9223372036854775807", s: '[{"name":"a","port":1,"kind":"x","tags":["t"],"more":{"k":1}},{"name":"b","kind":"y","tags":[],"more":{}}]',
  t: '{"a":{"b":null}}',
};

const wire = {
  id: 1, a: -5, b: 7, c: 1.5, d: "text", e: null, f: true, g: "2025-10-18T12:00:00.25Z", h: "2025-10-18", i: "09:30:00", j: null,
  k: "AP8Q", l: 12.5, m: "0b0c0d0e-0000-4000-8000-00000000000f", n: { any: [1, null] }, o: "b-c", p: "p", q: 3,
  r: "9223372036854775807",
  s: [{ name: "a", port: 1, kind: "x", tags: ["t"], more: { k: 1 } }, { name: "b", kind: "y", tags: [], more: {} }],
  t: { a: { b: null } },
};

test("a row becomes the interface", () => {
  assert.deepEqual(decodeKind(stored), wire);
  assert.deepEqual(Object.keys(decodeKind(stored)), Object.keys(stored));
});

test("bytes come as numbers, ArrayBuffer or Uint8Array", () => {
  for (const k of [[1, 2], Uint8Array.of(1, 2), Uint8Array.of(1, 2).buffer]) {
    assert.equal(decodeKind({ ...stored, k }).k, "AQI=");
  }
  assert.equal(decodeKind({ ...stored, k: [], p: [0] }).k, "");
  assert.equal(decodeKind({ ...stored, p: [0] }).p, "AA==");
});

test("JSON keeps what it has, and a missing nullable is null", () => {
  assert.deepEqual(decodeKind({ ...stored, t: '{"a":{"other":1},"more":2}' }).t, { a: { b: null, other: 1 }, more: 2 });
  const [first] = decodeKind({ ...stored, s: '[{"name":"a","port":null,"kind":"x","tags":[],"more":{"__proto__":1}}]' }).s;
  assert.ok(!("port" in first));
  assert.deepEqual(Object.entries(first.more), [["__proto__", 1]]);
});

const misfits = [
  ["a", 1.5, /kinds\.a: expected an integer up to 2\^53, found 1\.5/],
  ["a", 2 ** 53, /an integer up to 2\^53/],
  ["a", "5", /found "5"/],
  ["b", null, /kinds\.b: .*found null/],
  ["c", "x", /a number/],
  ["d", 5, /expected text, found 5/],
  ["f", 2, /expected 0 or 1, found 2/],
  ["f", "1", /0 or 1/],
  ["g", "yesterday", /a timestamp, found "yesterday"/],
  ["g", "2025-02-30 00:00:00", /a timestamp/],
  ["h", "2025-10-18 12:00:00", /a date/],
  ["i", "25:00", /a time of day/],
  ["k", "AP8Q", /a BLOB/],
  ["k", [0, 256], /a BLOB, found an array/],
  ["k", ["a"], /a BLOB, found an array/],
  ["l", "twelve", /a decimal number/],
  ["m", "0B0C0D0E-0000-4000-8000-00000000000F", /kinds\.m: expected a UUID in its column's form/],
  ["l", "0x10", /a decimal number/],
  ["l", "", /a decimal number/],
  ["m", "0b0c0d0e00004000800000000000000f", /a UUID/],
  ["n", "{", /kinds\.n: expected JSON, found "\{"/],
  ["o", "B-C", /one of "a", "b-c", "", found "B-C"/],
  ["q", {}, /a text or a number, found an object/],
  ["r", 2 ** 60, /an integer of 64 bits, as text/],
  ["r", "9223372036854775808", /an integer of 64 bits/],
  ["s", "[5]", /kinds\.s\[0\]: expected an object, found 5/],
  ["s", '[{"name":"a","kind":"z","tags":[],"more":{}}]', /kinds\.s\[0\]\.kind: expected one of "x", "y", found "z"/],
  ["s", '[{"name":"a","kind":"x","tags":["t",1],"more":{}}]', /kinds\.s\[0\]\.tags\[1\]: expected a string, found 1/],
  ["s", '[{"name":"a","kind":"x","tags":[],"more":{"k":"v"}}]', /kinds\.s\[0\]\.more\.k: expected a number/],
  ["s", '[{"kind":"x","tags":[],"more":{}}]', /kinds\.s\[0\]\.name: expected a string, found nothing/],
  ["t", "null", /kinds\.t: expected an object, found null/],
];

for (const [column, found, message] of misfits) {
  test(`${column} = ${String(found)} is refused`, () => {
    assert.throws(() => decodeKind({ ...stored, [column]: found }), (error) => {
      assert.ok(error instanceof RowError);
      assert.match(error.message, message);
      assert.deepEqual([error.table, error.column], ["kinds", column]);
      return true;
    });
  });
}

test("a column that was not selected is missing", () => {
  const { d, ...rest } = stored;
  assert.throws(() => decodeKind(rest), /kinds\.d: expected a column in the row, found nothing/);
  assert.throws(() => decodeKind(null), RowError);
  assert.throws(() => decodeKind("row"), RowError);
});

test("an insert binds null for what is left out, and flags before nullable defaults", () => {
  const required = { d: "text", h: "2025-10-18", k: "AP8Q", s: [] };
  const flag = Object.keys(stored).indexOf("e"); // one parameter more than columns up to there
  const bound = encodeNewKind(required);
  assert.equal(bound.length, Object.keys(stored).length + 1);
  assert.ok(bound.every((value) => value !== undefined));
  assert.deepEqual(bound[Object.keys(stored).indexOf("k") + 1], Uint8Array.of(0, 255, 16));
  assert.deepEqual(bound.slice(flag, flag + 2), [0, null]);
  assert.deepEqual(encodeNewKind({ ...required, e: null }).slice(flag, flag + 2), [1, null]);
  assert.deepEqual(encodeNewKind({ ...required, e: undefined }).slice(flag, flag + 2), [0, null]);
});

test("an insert names what is missing and what is unknown", () => {
  const required = { d: "text", h: "2025-10-18", k: "AP8Q", s: [] };
  const { d, ...rest } = required;
  assert.throws(() => encodeNewKind(rest), /kinds\.d: expected text, found nothing/);
  assert.throws(() => encodeNewKind({ ...required, colour: "red" }), /kinds\.colour: expected a column that can be inserted, found "red"/);
});

test("what is inserted is what is read", () => {
  const names = Object.keys(stored);
  const bound = encodeNewKind(wire);
  bound.splice(names.indexOf("e"), 1); // the flag
  assert.deepEqual(decodeKind(Object.fromEntries(names.map((name, i) => [name, bound[i]]))), wire);
  assert.equal(bound[names.indexOf("f")], 1);
  assert.equal(bound[names.indexOf("g")], "2025-10-18 12:00:00.25");
});

test("an insert is checked too", () => {
  const required = { d: "text", h: "2025-10-18", k: "AP8Q", s: [] };
  const wrong = [
    { g: "2025-10-18T12:00:00" }, { g: "2025-10-18 12:00:00" }, { h: "2025-10-18T00:00:00Z" }, { k: "AP8" }, { f: 1 }, { b: null },
    { o: "c" }, { r: "1.5" }, { r: 5 }, { a: 1.5 }, { c: NaN }, { m: "x" }, { d: 5 }, { s: [{}] },
    { d: "\ud800" }, { p: "a\udc00" }, { q: "\ud83d" }, { l: "5" }, { l: 2 ** 96 }, { l: 1e-30 }, { l: 1.2345678901234567e-15 },
  ];
  for (const part of wrong) {
    assert.throws(() => encodeNewKind({ ...required, ...part }), RowError, JSON.stringify(part));
  }
});

test("new keys are version 7 UUIDs, in order of time", () => {
  const key = columns.newUuid();
  assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const time = parseInt(key.replaceAll("-", "").slice(0, 12), 16);
  assert.ok(Math.abs(time - Date.now()) < 5000);
});

test("what NUMERIC affinity would change is refused", () => {
  const required = { d: "text", h: "2025-10-18", k: "", s: [] };
  for (const [name, value] of [["n", 1.5], ["n", 2 ** 53], ["p", "007"], ["p", " 1e5 "]]) {
    assert.throws(() => encodeNewKind({ ...required, [name]: value }), (error) => error instanceof RowError && error.column === name);
  }
  assert.equal(decodeKind({ ...stored, n: 12 }).n, 12);
});
