CREATE VIRTUAL TABLE f USING fts5(a, b);
CREATE VIRTUAL TABLE r USING rtree(id, x0, x1, +note);
CREATE VIEW v1 AS SELECT * FROM f;
CREATE VIEW v2 AS SELECT rowid, f.*, rank, bm25(f), highlight(f, 0, '[', ']') AS h FROM f('query');
CREATE VIEW v3 AS SELECT * FROM r JOIN f ON f.rowid = r.id;
CREATE TABLE made AS SELECT * FROM f;
