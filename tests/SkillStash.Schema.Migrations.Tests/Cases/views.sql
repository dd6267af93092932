-- case: view added
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;

-- case: view dropped
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);

-- case: view changed
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a, b FROM t WHERE b > 1;

-- case: view over a view changes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT a FROM v;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a, b FROM t;
CREATE VIEW w AS SELECT a, b FROM v;

-- case: views over a rebuilt table
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT v.a, (SELECT count(*) FROM t) AS n FROM v;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT v.a, (SELECT count(*) FROM t) AS n FROM v;

-- case: view of a column that is dropped
-- options: --allow-destructive
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a, b FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
CREATE VIEW v AS SELECT a FROM t;

-- case: view of all columns, one added
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT * FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER, c TEXT);
CREATE VIEW v AS SELECT * FROM t;

-- case: view with CASE in parentheses
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT sum(CASE WHEN b > 1 THEN 1 ELSE 0 END) AS n, max(case a when 'x' then(case b when 1 then 2 end)end) AS m FROM t;
CREATE VIEW w AS SELECT n FROM v;

-- case: view with hostile text
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a || '; -- /* BEGIN ' AS x, 'it''s' AS [y;z], b AS `q``r` FROM t;

-- case: view with a CTE and a window
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT t.a, n.i, row_number() OVER (PARTITION BY t.b ORDER BY t.id) AS r FROM t, n;

-- case: table becomes a view
-- options: --allow-destructive
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE TABLE v (a TEXT);
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;

-- case: view becomes a table
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW v AS SELECT a FROM t;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE TABLE v (a TEXT);

-- case: broken view in the way
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE VIEW broken AS SELECT x FROM nowhere;
-- becomes
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b INTEGER);
CREATE VIEW broken AS SELECT x FROM nowhere;
