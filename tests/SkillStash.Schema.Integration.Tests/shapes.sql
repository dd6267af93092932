-- What the registry has none of: every kind of key, column and object that emitted code must carry.

CREATE TABLE kinds (
  id INTEGER PRIMARY KEY,
  amount DECIMAL(10, 2) NOT NULL DEFAULT 1,
  label VARCHAR(10) DEFAULT 'x',
  day DATE,
  hour TIME,
  data BLOB,
  token UUID,
  anything ANY,
  untyped,
  ratio REAL,
  big INTEGER, -- @bigint
  items TEXT NOT NULL DEFAULT '[]', -- @json { name: string; port?: number; kind: 'x' | 'y'; tags: string[] }[]
  settings TEXT, -- @json Record<string, boolean>
  twice INTEGER GENERATED ALWAYS AS (id * 2) STORED,
  shout TEXT AS (upper(label))
);
CREATE INDEX kinds_ratio ON kinds (ratio);

CREATE TABLE pairs (
  left_id INTEGER NOT NULL,
  right_id INTEGER NOT NULL,
  note TEXT,
  PRIMARY KEY (left_id, right_id)
) WITHOUT ROWID;
CREATE INDEX pairs_note ON pairs (note, right_id DESC);

CREATE TABLE only_keys (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b));

CREATE TABLE strict_rows (name TEXT PRIMARY KEY, value ANY) STRICT;

CREATE TABLE log (message TEXT NOT NULL, at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX log_at ON log (at DESC);

CREATE VIEW labelled AS SELECT id, label, shout FROM kinds WHERE label IS NOT NULL;

CREATE VIRTUAL TABLE documents USING fts5 (title, body);

CREATE TABLE "select" ("from" TEXT PRIMARY KEY NOT NULL, "a b" TEXT, class TEXT COLLATE NOCASE);
CREATE INDEX "select class" ON "select" (class) WHERE class IS NOT NULL;

CREATE TABLE accounts (
  id BIGINT NOT NULL PRIMARY KEY, -- @id
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE entries (
  number BIGINT NOT NULL PRIMARY KEY, -- @id @bigint
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  reversed BIGINT REFERENCES entries (number)
);
CREATE INDEX entries_of_account ON entries (account_id);

-- Values in every form in which a column may store them.
CREATE TABLE forms (
  id TEXT NOT NULL PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), -- @uuid
  parent TEXT REFERENCES forms (id),
  upper_id TEXT NOT NULL UNIQUE, -- @uuid(upper)
  hex_id TEXT, -- @uuid(upperhex)
  plain_at DATETIME NOT NULL,
  unique_at DATETIME UNIQUE,
  iso_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  iso_seconds DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  bare_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%S', 'now')),
  text_at DATETIME NOT NULL DEFAULT (datetime('now', 'subsec')),
  seconds DATETIME NOT NULL DEFAULT (unixepoch()),
  millis INTEGER NOT NULL, -- @type unixmillis
  day REAL, -- @type julianday
  made DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
  price INTEGER NOT NULL, -- @decimal(2)
  document JSON,
  loose -- @type unixepoch
);
CREATE INDEX forms_iso_at ON forms (iso_at);
CREATE INDEX forms_seconds ON forms (seconds);
CREATE INDEX forms_price ON forms (price);
CREATE INDEX forms_parent ON forms (parent);
CREATE INDEX forms_loose ON forms (document, loose);
CREATE TABLE hex_keys (
  id TEXT NOT NULL PRIMARY KEY, -- @uuid(hex)
  note TEXT
);
CREATE VIEW every_id AS SELECT id, upper_id FROM forms UNION ALL SELECT id, NULL FROM hex_keys;
CREATE VIEW totals AS SELECT
  max(plain_at) AS last, min(iso_at) AS first, min(millis) AS millis, max(upper_id) AS upper_id,
  coalesce(sum(price), 0) AS price, max(price) * 2 AS twice, (SELECT sum(amount) FROM kinds) AS amount, (SELECT max(big) FROM kinds) AS big,
  (SELECT coalesce(max(ratio), 0) FROM kinds) AS ratio
FROM forms;
