CREATE TABLE t (a, b, c);
CREATE INDEX i1 ON t (a) WHERE b IS NOT NULL;
CREATE UNIQUE INDEX i2 ON t (a, b) WHERE c = 'x' AND a > 1;
CREATE INDEX i3 ON t (lower(a)) WHERE lower(b) = 'y';
