CREATE TABLE t (a, b);
CREATE VIEW v1 AS SELECT a+b, a + b, ( a ), (a + b), "a", t . a, [b], -1, +b, 'it''s', "main"."t"."a" FROM t;
CREATE VIEW v2 AS SELECT count( * ), sum(DISTINCT a), group_concat(a, ', ') FILTER (WHERE b), a IN (1, 2), a BETWEEN 1 AND 2, a LIKE 'x' FROM t;
CREATE VIEW v3 AS SELECT a
  +
  b, a -- comment
  , /* before */ b /* after */, (SELECT 1), (SELECT a FROM t LIMIT 1) FROM t;
CREATE VIEW v4 AS SELECT 1, 1, 2 AS "1", 'x' "1:1" FROM t;
CREATE VIEW v5 AS SELECT CURRENT_TIMESTAMP, TRUE, NULL, x'aB', 1e3, 0xFF, a IS NOT NULL, a ->> '$.x' FROM t;
