CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, B INTEGER);
CREATE VIEW v1 AS SELECT a || b, count(*), 1, 'text', lower( a ), t.A, b, (SELECT max(id) FROM t), CASE a WHEN 1 THEN 2 END FROM t;
CREATE VIEW v2 AS SELECT a, a, a AS "A:1", b AS a FROM t;
CREATE VIEW v3 AS SELECT rowid, oid, _rowid_ FROM t;
CREATE VIEW v4 AS SELECT CAST(a AS INTEGER), -b, NOT b, a IS NULL, EXISTS (SELECT 1), x'00', NULL, 1 IN (1) FROM t;
CREATE VIEW v5 AS SELECT sum(b) OVER (ORDER BY id), row_number() OVER w FROM t WINDOW w AS (PARTITION BY a);
CREATE VIEW v6 AS SELECT main.t.a, "t"."B", (a), +a, a COLLATE NOCASE FROM t;
CREATE VIEW v7 AS SELECT a /* why */ AS x, b -- because
  , a   ||   b FROM t;
CREATE VIEW v8 AS SELECT 'name' AS 'quoted', "a" AS [b r], a `tick` FROM t;
