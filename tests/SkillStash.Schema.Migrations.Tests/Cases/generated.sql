-- case: virtual column added
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2));

-- case: stored column added
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2) STORED);

-- case: virtual becomes stored
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2) STORED);

-- case: expression changed
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 3));

-- case: generated becomes ordinary
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2) STORED);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);

-- case: ordinary becomes generated
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2));

-- case: generated stays through a rebuild
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT AS (upper(a)) STORED UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT '', b TEXT AS (upper(a)) STORED UNIQUE);

-- case: generated with CASE
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b TEXT AS (case when a>1 then'many'else'few'end));
CREATE INDEX ix ON users (b);
