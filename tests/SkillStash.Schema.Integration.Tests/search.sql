-- Full-text tables of each kind: over the texts of another table, over none, and over their own.

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT,
  words INTEGER NOT NULL DEFAULT 0
);

CREATE VIRTUAL TABLE articles_index USING fts5(title, body, words, content = 'articles', content_rowid = 'id');
CREATE TRIGGER articles_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words);
END;
CREATE TRIGGER articles_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_index (articles_index, rowid, title, body, words) VALUES ('delete', old.id, old.title, old.body, old.words);
END;
CREATE TRIGGER articles_update AFTER UPDATE ON articles BEGIN
  INSERT INTO articles_index (articles_index, rowid, title, body, words) VALUES ('delete', old.id, old.title, old.body, old.words);
  INSERT INTO articles_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words);
END;

CREATE VIRTUAL TABLE "bare index" USING fts5("two words", content = '', tokenize = 'porter');

CREATE VIRTUAL TABLE clashes USING fts5(snippet, title_highlight UNINDEXED, title, cursor_1, "limit", prefix = '2 3');
