CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE docs_fts USING fts5(title, body, content='docs', content_rowid='id', tokenize='porter unicode61');
CREATE TRIGGER docs_ai AFTER INSERT ON docs BEGIN INSERT INTO docs_fts (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body); END;
CREATE VIRTUAL TABLE plain USING fts5(a, b UNINDEXED, prefix='2 3');
CREATE VIRTUAL TABLE contentless USING fts5("quoted name", content='', detail=none);
CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5vocab(plain, 'row');
CREATE VIEW found AS SELECT title, rank FROM docs_fts;
CREATE VIEW everything AS SELECT * FROM plain;
CREATE TABLE after_all (x);
