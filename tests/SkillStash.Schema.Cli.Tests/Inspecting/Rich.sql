-- Something of everything that inspect has a place for.
CREATE TABLE authors (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  "Display ""Name""" VARCHAR(80) NOT NULL COLLATE NOCASE UNIQUE,
  born DATE DEFAULT (date('now', '-1 day')),
  active BOOLEAN NOT NULL DEFAULT TRUE CHECK (active IN (0, 1)),
  mentor_id INTEGER REFERENCES authors ON DELETE SET NULL
);

CREATE TABLE editions (
  isbn TEXT,
  number INTEGER DEFAULT -1,
  title TEXT DEFAULT 'it''s new',
  title_key TEXT GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  label TEXT AS (isbn || '/' || number) STORED,
  PRIMARY KEY (isbn, number DESC)
) STRICT, WITHOUT ROWID;

CREATE TABLE copies (
  id INTEGER PRIMARY KEY,
  isbn TEXT NOT NULL,
  number INTEGER NOT NULL,
  author_id REFERENCES authors (id) ON UPDATE CASCADE,
  "größe 🎉" DECIMAL(10, 2),
  previous_id INTEGER REFERENCES copies (id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (isbn, number) REFERENCES editions ON DELETE CASCADE ON UPDATE RESTRICT,
  UNIQUE (isbn, author_id)
);

CREATE INDEX copies_by_author ON copies (author_id DESC, isbn COLLATE NOCASE);
CREATE UNIQUE INDEX "odd <name> & more" ON copies (lower(isbn), "größe 🎉") WHERE number > 0;

CREATE VIRTUAL TABLE search USING fts5(title, body UNINDEXED, tokenize = 'porter');

CREATE VIEW shelf (book, "count of copies") AS SELECT isbn, count(*) FROM copies GROUP BY isbn;
CREATE VIEW plain AS SELECT * FROM editions;

CREATE TRIGGER copies_added AFTER INSERT ON copies WHEN NEW.number > 0 BEGIN
  INSERT INTO search (title) VALUES (NEW.isbn);
END;
CREATE TRIGGER "shelf; edited" INSTEAD OF UPDATE ON shelf BEGIN SELECT RAISE (ABORT, 'read only'); END;
