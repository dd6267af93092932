// Dates and times in every form that SQLite's date functions read (lang_datefunc).

import assert from "node:assert/strict";
import { test } from "node:test";
import { times } from "./emitted.mjs";

const { readDate, readTime, readTimestamp, writeDate, writeTimestamp } = times;

const timestamps = [
  ["2025-10-18 12:00:00", "2025-10-18T12:00:00Z"],
  ["2025-10-18T12:00:00Z", "2025-10-18T12:00:00Z"],
  ["2025-10-18 12:00", "2025-10-18T12:00:00Z"],
  ["2025-10-18", "2025-10-18T00:00:00Z"],
  ["2025-10-18 12:00:00.123", "2025-10-18T12:00:00.123Z"],
  ["2025-10-18 12:00:00.1234567", "2025-10-18T12:00:00.1234567Z"],
  ["2025-10-18 12:00:00.12345678", "2025-10-18T12:00:00.1234567Z"],
  ["2025-10-18 12:00:00.500", "2025-10-18T12:00:00.5Z"],
  ["2025-10-18 12:00:00.000", "2025-10-18T12:00:00Z"],
  ["2025-10-18 12:00:00+02:00", "2025-10-18T10:00:00Z"],
  ["2025-10-18 01:30:00.5 +02:30", "2025-10-17T23:00:00.5Z"],
  ["2025-10-18 22:00-03:00", "2025-10-19T01:00:00Z"],
  ["2025-10-18  T 12:00:00 z ", "2025-10-18T12:00:00Z"],
  ["2024-02-29 00:00:00", "2024-02-29T00:00:00Z"],
  ["0099-01-01 00:00:00", "0099-01-01T00:00:00Z"],
  ["9999-12-31 23:59:59", "9999-12-31T23:59:59Z"],
  ["2025-12-31 24:00:00", "2026-01-01T00:00:00Z"],
  ["12:30", "2000-01-01T12:30:00Z"],
  [2440587.5, "1970-01-01T00:00:00Z"],
  ["2440587.5", "1970-01-01T00:00:00Z"],
  [2460967.000001, "2025-10-18T12:00:00.086Z"],
  ["2025-02-29 00:00:00", undefined],
  ["2025-13-01 00:00:00", undefined],
  ["2025-00-01 00:00:00", undefined],
  ["2025-10-18 25:00:00", undefined],
  ["2025-10-18 24:00:01", undefined],
  ["2025-10-18 12:60:00", undefined],
  ["2025-10-18 12:00:00.", undefined],
  ["2025-10-18 12:00:00+15:00", undefined],
  ["0000-01-01 00:00:00", undefined],
  ["0001-01-01 00:00:00+01:00", undefined],
  ["25-10-18", undefined],
  ["now", undefined],
  ["", undefined],
  [5373484.5, undefined],
  [-1, undefined],
  [null, undefined],
];

for (const [stored, expected] of timestamps) {
  test(`timestamp ${JSON.stringify(stored)}`, () => assert.equal(readTimestamp(stored), expected));
}

test("a timestamp of the wire has a zone", () => {
  assert.equal(writeTimestamp("2025-10-18T12:00:00Z"), "2025-10-18 12:00:00");
  assert.equal(writeTimestamp("2025-10-18T12:00Z"), "2025-10-18 12:00:00");
  assert.equal(writeTimestamp("2025-10-18T12:00:00.120+02:00"), "2025-10-18 10:00:00.12");
  assert.equal(writeTimestamp("2025-10-18T12:00:00"), undefined);
  assert.equal(writeTimestamp("2025-10-18 12:00:00Z"), undefined);
  assert.equal(writeTimestamp("2025-10-18"), undefined);
});

test("dates", () => {
  assert.equal(readDate("2025-10-18"), "2025-10-18");
  assert.equal(readDate("2025-10-18 00:00:00"), "2025-10-18");
  assert.equal(readDate("2025-10-18 00:00:01"), undefined);
  assert.equal(readDate("00:00"), undefined);
  assert.equal(readDate(2440587.5), undefined);
  assert.equal(writeDate("2025-10-18"), "2025-10-18");
  assert.equal(writeDate("2025-10-18T00:00:00Z"), undefined);
  assert.equal(writeDate("2025-02-30"), undefined);
});

test("times of day", () => {
  assert.equal(readTime("09:30"), "09:30:00");
  assert.equal(readTime("09:30:15.2500"), "09:30:15.25");
  assert.equal(readTime("24:00"), undefined);
  assert.equal(readTime("09:30 "), undefined);
  assert.equal(readTime("09:30Z"), undefined);
});
