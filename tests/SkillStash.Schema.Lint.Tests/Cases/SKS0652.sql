CREATE TABLE t (
  id INTEGER PRIMARY KEY CHECK (power(id, 2) > 0),
  a  TEXT DEFAULT (sqlite_version()), -- D1 does not look.
  b  TEXT AS (json_pretty(a)),
  c  TEXT CHECK (iif(c = 'x', 1) = 1)
);
CREATE VIEW v AS SELECT id, (SELECT ceiling(max(id)) FROM t) AS n FROM t WHERE id IN (SELECT Log10(id) FROM t);
CREATE TRIGGER g AFTER INSERT ON t WHEN if(new.id, 1, 0) BEGIN SELECT 1; END;
CREATE INDEX i ON t (unistr(a));

CREATE INDEX j ON t (lower(a), pow(id, 2)) WHERE iif(id, 1, 0) = 1;
CREATE VIEW w AS SELECT row_number() OVER (ORDER BY id) AS n, json_group_array(a) AS names, count(*) AS c FROM t;
