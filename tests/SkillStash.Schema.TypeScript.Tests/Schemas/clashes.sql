-- Names that fold to one, that are taken, or that are JavaScript's own.
CREATE TABLE "user" (id INTEGER PRIMARY KEY, "user" TEXT, x TEXT, clone TEXT, "to string" TEXT, "" TEXT, "1st" TEXT);
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE "Users " (id INTEGER PRIMARY KEY);
CREATE TABLE errors (id INTEGER PRIMARY KEY, error JSON);
CREATE TABLE dates (id INTEGER PRIMARY KEY, at DATE);
CREATE TABLE arrays (id INTEGER PRIMARY KEY,
  x TEXT -- @json string[]
);
CREATE TABLE records (id INTEGER PRIMARY KEY,
  x TEXT -- @json Record<string, string | null>
);
CREATE TABLE columns (id INTEGER PRIMARY KEY, "column" TEXT,
  -- @json { __proto__: string; 'a b'?: 'x' | 'y'; constructor?: { "__proto__": number } }
  json TEXT);
CREATE TABLE decode_foos (id INTEGER PRIMARY KEY);
CREATE TABLE foo_rows (id INTEGER PRIMARY KEY);
-- @name string
CREATE TABLE strings (id INTEGER PRIMARY KEY);
CREATE TABLE "objects" (id INTEGER PRIMARY KEY, "function" TEXT, "class" TEXT, hasOwnProperty TEXT);
CREATE TABLE symbols (id INTEGER PRIMARY KEY);
CREATE TABLE brands (id TEXT NOT NULL PRIMARY KEY, -- @uuid
  "__proto__" TEXT REFERENCES brands);
CREATE TABLE inherited ("toString" TEXT NOT NULL PRIMARY KEY, -- @uuid
  "valueOf" TEXT REFERENCES inherited);
