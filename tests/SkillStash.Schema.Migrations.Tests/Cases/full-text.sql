-- case: full-text table added
CREATE TABLE d (id INTEGER PRIMARY KEY, body TEXT);
-- becomes
CREATE TABLE d (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(body);

-- case: full-text table dropped
-- options: --allow-destructive
CREATE TABLE d (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(body);
-- becomes
CREATE TABLE d (id INTEGER PRIMARY KEY, body TEXT);

-- case: full-text table gets another tokenizer
CREATE VIRTUAL TABLE f USING fts5(title, body);
-- becomes
CREATE VIRTUAL TABLE f USING fts5(title, body, tokenize = 'porter');

-- case: full-text table gets a column
CREATE VIRTUAL TABLE f USING fts5(title);
-- becomes
CREATE VIRTUAL TABLE f USING fts5(title, body UNINDEXED);

-- case: index of another table changes
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(title, content=d, content_rowid=id);
CREATE TRIGGER di AFTER INSERT ON d BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;
-- becomes
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(title, body, content=d, content_rowid=id);
CREATE TRIGGER di AFTER INSERT ON d BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

-- case: index of another table added
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
-- becomes
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(title, content=d, content_rowid=id);
CREATE TRIGGER di AFTER INSERT ON d BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

-- case: table with an index over it is rebuilt
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(title, content=d, content_rowid=id);
CREATE TRIGGER di AFTER INSERT ON d BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;
-- becomes
CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT, body TEXT NOT NULL DEFAULT '');
CREATE VIRTUAL TABLE f USING fts5(title, content=d, content_rowid=id);
CREATE TRIGGER di AFTER INSERT ON d BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

-- case: index by rowid over a table without a key is kept
CREATE TABLE d (title TEXT, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(title, content=d);
-- becomes
CREATE TABLE d (title TEXT, body BLOB);
CREATE VIRTUAL TABLE f USING fts5(title, content=d);
