CREATE TABLE t (a AS (b), b AS (a));
