-- What named queries are tried on.
CREATE TABLE authors (
  id   TEXT NOT NULL PRIMARY KEY, -- @uuid
  name TEXT NOT NULL UNIQUE,
  born DATE,
  mood TEXT CHECK (mood IN ('calm', 'wild'))
);

CREATE TABLE books (
  id        INTEGER PRIMARY KEY, -- @id
  author_id TEXT NOT NULL REFERENCES authors (id),
  title     TEXT NOT NULL,
  price     INTEGER NOT NULL DEFAULT 0, -- @decimal(2)
  weight    REAL,
  sold_at   DATETIME,
  is_lent   BOOLEAN NOT NULL DEFAULT FALSE,
  tags      TEXT NOT NULL DEFAULT '[]', -- @json string[]
  cover     BLOB
);
CREATE INDEX books_author ON books (author_id);
CREATE UNIQUE INDEX books_title ON books (title);

CREATE TRIGGER books_not_empty BEFORE INSERT ON books WHEN new.title = '' BEGIN SELECT RAISE(IGNORE); END;

CREATE TABLE readings (
  id       INTEGER PRIMARY KEY,
  seconds  INTEGER NOT NULL, -- @type unixepoch
  millis   INTEGER NOT NULL, -- @type unixmillis
  julian   REAL NOT NULL,    -- @type julianday
  iso      DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%S', 'now')),
  iso_utc  DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  cents    INTEGER NOT NULL, -- @decimal(2)
  amount   DECIMAL NOT NULL,
  level    REAL NOT NULL,
  day      DATE,
  next_day TEXT,
  extra    ANY
);

CREATE TABLE papers (
  id    INTEGER PRIMARY KEY,
  marks TEXT NOT NULL, -- @json Record<string, 'good' | 'bad'>
  parts TEXT           -- @json { kind: 'a' | 'b'; next: { n: number } | null; label?: string }[]
);
CREATE VIEW paper_docs AS SELECT id, json(marks) AS marks, json_object('parts', json(parts), 'all', (SELECT json_group_array(p.id) FROM papers p)) AS doc FROM papers;

CREATE TABLE pairs (a ANY, b ANY);
