-- Generated columns, views and virtual tables.
CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER GENERATED ALWAYS AS (a * 2) STORED, c TEXT AS (a || 'x'), d TEXT NOT NULL,
  e DEFAULT 7, -- @type integer
  f, -- @type boolean
  g INT NOT NULL DEFAULT (1 + 1), h TEXT NOT NULL DEFAULT (lower('X')));
CREATE VIEW v AS SELECT a, b, d FROM t;
CREATE VIRTUAL TABLE f USING fts5 (title, body);
CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t WHERE a = 0; END;
