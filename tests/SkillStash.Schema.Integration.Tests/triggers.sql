-- Triggers that change a row after it is written.
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  slug TEXT,
  writes INTEGER NOT NULL DEFAULT 0
);
CREATE TRIGGER jobs_slug AFTER INSERT ON jobs BEGIN
  UPDATE jobs SET slug = lower(new.name) WHERE id = new.id;
END;
CREATE TRIGGER jobs_writes AFTER UPDATE OF name ON jobs BEGIN
  UPDATE jobs SET writes = old.writes + 1, slug = lower(new.name) WHERE id = new.id;
END;
CREATE TRIGGER jobs_gone AFTER INSERT ON jobs WHEN new.name = 'gone' BEGIN
  DELETE FROM jobs WHERE id = new.id;
END;

CREATE TABLE marks (note TEXT, at INTEGER);
CREATE TRIGGER marks_at AFTER INSERT ON marks BEGIN
  INSERT INTO jobs (name) VALUES ('of ' || new.note);
  UPDATE marks SET at = 7 WHERE rowid = new.rowid;
END;

CREATE TABLE words (word_text TEXT PRIMARY KEY, length INTEGER);
CREATE TRIGGER words_length AFTER INSERT ON words BEGIN
  UPDATE words SET length = ifnull(length(new.word_text), length) WHERE rowid = new.rowid;
END;

CREATE TABLE slots (id INTEGER PRIMARY KEY, name TEXT UNIQUE ON CONFLICT IGNORE, kept INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER slots_kept BEFORE DELETE ON slots WHEN old.kept BEGIN SELECT RAISE(IGNORE); END;

CREATE TABLE seats ("row" TEXT NOT NULL, number INTEGER NOT NULL, taken_by TEXT, PRIMARY KEY ("row", number)) WITHOUT ROWID;
CREATE TRIGGER seats_taken BEFORE UPDATE ON seats WHEN old.taken_by IS NOT NULL BEGIN SELECT RAISE(IGNORE); END;
