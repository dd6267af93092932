-- One column of every kind.
CREATE TABLE kinds (
  id INTEGER PRIMARY KEY,
  a INTEGER, b INTEGER NOT NULL DEFAULT 1, c REAL, d TEXT NOT NULL, e VARCHAR(10) DEFAULT 'x', f BOOLEAN NOT NULL DEFAULT TRUE,
  g DATETIME, h DATE NOT NULL, i TIME, j BLOB, k BLOB NOT NULL, l DECIMAL(10,2), m UUID, n JSON,
  o TEXT CHECK (o IN ('a', 'b-c', '')), p ANY, q, r INTEGER, -- @bigint
  s TEXT NOT NULL, -- @json { name: string; port?: number; kind: 'x' | 'y'; tags: string[]; more: Record<string, number> }[]
  t TEXT -- @json { a: { b: boolean | null } }
);
