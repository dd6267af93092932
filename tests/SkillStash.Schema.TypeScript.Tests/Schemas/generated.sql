-- Generated columns, views and virtual tables.
CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER GENERATED ALWAYS AS (a * 2) STORED, c TEXT AS (a || 'x'), d TEXT NOT NULL,
  e DEFAULT 7, -- @type integer
  f, -- @type boolean
  g INT NOT NULL DEFAULT (1 + 1), h TEXT NOT NULL DEFAULT (lower('X')));
CREATE VIEW v AS SELECT a, b, d FROM t;
CREATE VIRTUAL TABLE f USING fts5 (title, body);
CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t WHERE a = 0; END;
CREATE TABLE slots (id INTEGER PRIMARY KEY, name TEXT UNIQUE ON CONFLICT IGNORE);
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, slug TEXT);
CREATE TRIGGER jobs_slug AFTER INSERT ON jobs BEGIN UPDATE jobs SET slug = lower(new.name) WHERE id = new.id; END;
CREATE TRIGGER jobs_gone AFTER INSERT ON jobs WHEN new.name = 'gone' BEGIN DELETE FROM jobs WHERE id = new.id; END;
CREATE TRIGGER jobs_renamed AFTER UPDATE OF name ON jobs BEGIN UPDATE jobs SET slug = 'was ' || old.name WHERE id = new.id; END;
