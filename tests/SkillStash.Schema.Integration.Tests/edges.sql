-- Declarations at the edge of what a record can say.

CREATE TABLE readings (at REAL PRIMARY KEY, value INTEGER UNIQUE ON CONFLICT IGNORE);
CREATE TABLE days (on_day DATE, token UUID, state TEXT CHECK (state IN ('on', 'off')), value INTEGER UNIQUE ON CONFLICT IGNORE, PRIMARY KEY (on_day, token, state));

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  tags JSON, -- @json string[] | null
  place JSON, -- @json { x: number } | null
  empty JSON NOT NULL DEFAULT '{}', -- @json { }
  rest JSON -- @json unknown
);

CREATE VIEW first_reading AS SELECT at, value IS NULL AS is_empty, count(*) AS readings, ifnull(min(value), 0) AS least FROM readings;

CREATE VIRTUAL TABLE h6 USING fts5(a);
