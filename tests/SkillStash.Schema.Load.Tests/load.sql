-- What the registry has none of: a default that cannot be guessed, conflicts that are ignored, rows that a trigger refuses.

CREATE TABLE entries (
  id        TEXT NOT NULL PRIMARY KEY, -- @uuid
  parent_id TEXT REFERENCES entries (id) ON DELETE RESTRICT,
  name      TEXT NOT NULL UNIQUE,
  version   INTEGER NOT NULL DEFAULT 0,
  stamp     INTEGER NOT NULL DEFAULT (random()) -- @bigint
);
CREATE INDEX entries_parent ON entries (parent_id);

CREATE TABLE words (text TEXT NOT NULL PRIMARY KEY ON CONFLICT IGNORE);

CREATE TABLE guarded_words (text TEXT NOT NULL PRIMARY KEY);
CREATE TRIGGER guarded_words_refuse BEFORE INSERT ON guarded_words WHEN new.text LIKE 'no%'
BEGIN
  SELECT RAISE(IGNORE);
END;
