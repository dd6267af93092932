-- A person.
CREATE TABLE users (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  email      TEXT COLLATE NOCASE,
  role       TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'admin')),
  active     BOOLEAN NOT NULL DEFAULT TRUE,
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- Something that a user wrote.
CREATE TABLE posts (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  key       TEXT UNIQUE,                -- @uuid
  title     TEXT NOT NULL,
  body      TEXT,
  tags      TEXT NOT NULL DEFAULT '[]', -- @json string[]
  stars     INTEGER NOT NULL DEFAULT 0,
  slug      TEXT AS (lower(title)) VIRTUAL,
  CONSTRAINT stars_count CHECK (stars >= 0),
  UNIQUE (author_id, title)
);

CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE INDEX posts_stars ON posts (stars DESC);
CREATE INDEX posts_tagged ON posts (author_id, stars) WHERE tags <> '[]';

CREATE VIEW top_posts AS SELECT title, stars FROM posts ORDER BY stars DESC;

CREATE TRIGGER posts_trimmed AFTER INSERT ON posts BEGIN
  UPDATE posts SET title = trim(title) WHERE id = new.id;
END;
