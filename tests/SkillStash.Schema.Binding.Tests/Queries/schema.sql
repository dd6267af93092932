CREATE TABLE users (id TEXT NOT NULL PRIMARY KEY, -- @uuid
  name TEXT NOT NULL UNIQUE, email TEXT, age INTEGER, score REAL, joined DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  role TEXT NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'admin')), active BOOLEAN NOT NULL DEFAULT TRUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), title TEXT NOT NULL, body TEXT,
  tags TEXT NOT NULL DEFAULT '[]', -- @json string[]
  price DECIMAL(10, 2), views INTEGER NOT NULL DEFAULT 0, posted DATE, picture BLOB, parent_id INTEGER REFERENCES posts (id));
CREATE INDEX posts_user ON posts (user_id, posted);
CREATE TABLE tags (post_id INTEGER NOT NULL REFERENCES posts (id), tag TEXT NOT NULL, PRIMARY KEY (post_id, tag)) WITHOUT ROWID;
CREATE TABLE loose (a, b INTEGER, "c d" TEXT, rowid TEXT);
CREATE TABLE made (n INTEGER NOT NULL, twice INTEGER GENERATED ALWAYS AS (n * 2), word TEXT AS (upper('x')) STORED);
CREATE VIRTUAL TABLE notes USING fts5 (title, body);
CREATE VIEW active_users AS SELECT id, name, email AS mail, age + 1 AS next_age FROM users WHERE active;
CREATE VIEW both AS SELECT name AS word FROM users UNION ALL SELECT title FROM posts;
CREATE VIEW nested (a, b) AS SELECT x.id, (SELECT title FROM posts WHERE user_id = x.id) FROM (SELECT * FROM active_users) x;
CREATE TRIGGER posts_views AFTER INSERT ON posts BEGIN UPDATE posts SET views = 1 WHERE id = new.id; END;
CREATE TABLE slots (a TEXT COLLATE NOCASE, b INTEGER, c, UNIQUE (a, b));
CREATE UNIQUE INDEX slots_c ON slots (lower(c)) WHERE b > 1;
CREATE VIEW open_slots AS SELECT a, b FROM slots WHERE b IS NULL;
CREATE TRIGGER open_slots_insert INSTEAD OF INSERT ON open_slots BEGIN INSERT INTO slots (a) VALUES (new.a); END;
CREATE TRIGGER open_slots_update INSTEAD OF UPDATE OF a ON open_slots BEGIN UPDATE slots SET a = new.a WHERE a = old.a; END;
CREATE TABLE keyed (k TEXT COLLATE NOCASE, m INTEGER, PRIMARY KEY (k COLLATE BINARY)) WITHOUT ROWID;
CREATE TABLE current (id INTEGER PRIMARY KEY, a TEXT);
CREATE TRIGGER current_moves BEFORE UPDATE ON current BEGIN DELETE FROM current WHERE id = old.id; END;
