-- case: index added
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);

-- case: index dropped
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);

-- case: index gets a column
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a, b);

-- case: index becomes descending
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a DESC);

-- case: index gets a collation
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a COLLATE NOCASE);

-- case: index becomes partial
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a) WHERE b > 1;

-- case: partial index changes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a) WHERE b > 1;
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a) WHERE b > 2 AND a IS NOT NULL;

-- case: index becomes unique
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE UNIQUE INDEX ix ON users (a);

-- case: index is no longer unique
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE UNIQUE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);

-- case: index over an expression
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (lower(a), b + 1);

-- case: index over a CASE
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (b);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (CASE WHEN b > 1 THEN a END, b);

-- case: index goes by another name
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX ix2 ON users (a);

-- case: index moves to another table
CREATE TABLE a (v TEXT);
CREATE TABLE b (v TEXT);
CREATE INDEX ix ON a (v);
-- becomes
CREATE TABLE a (v TEXT);
CREATE TABLE b (v TEXT);
CREATE INDEX ix ON b (v);

-- case: indexes survive a rebuild
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b INTEGER);
CREATE INDEX i1 ON users (a);
CREATE UNIQUE INDEX i2 ON users (id, b) WHERE b IS NOT NULL;
CREATE INDEX i3 ON users (length(a) DESC);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT COLLATE NOCASE, b INTEGER);
CREATE INDEX i1 ON users (a);
CREATE UNIQUE INDEX i2 ON users (id, b) WHERE b IS NOT NULL;
CREATE INDEX i3 ON users (length(a) DESC);
