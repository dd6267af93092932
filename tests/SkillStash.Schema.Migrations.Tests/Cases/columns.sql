-- case: add a nullable column at the end
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT);

-- case: add a column without a type
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, anything);

-- case: add a column in the middle
-- options: --exact-order
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT, age INTEGER);

-- case: append a column that the schema has in the middle
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT, age INTEGER);

-- case: append a column and make another change, which gives the order
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, bio TEXT, name TEXT UNIQUE, age INTEGER);

-- case: add a column at the beginning
-- options: --exact-order
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (bio TEXT, id INTEGER PRIMARY KEY, name TEXT);

-- case: add two columns
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, a INTEGER, b REAL);

-- case: add a column with a constant default
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, state TEXT DEFAULT 'new');

-- case: add a NOT NULL column with a default
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, state TEXT NOT NULL DEFAULT 'new');

-- case: add a column with a negative default
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n INTEGER NOT NULL DEFAULT -1);

-- case: add a column with a blob default
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, b BLOB NOT NULL DEFAULT x'00ff');

-- case: add a column with a default in parentheses
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n INTEGER NOT NULL DEFAULT (40 + 2));

-- case: add a column with a function as default
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)))));

-- case: add a column that defaults to the time
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- case: add a column that defaults to a CASE
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n TEXT NOT NULL DEFAULT (CASE WHEN 1 THEN 'yes' ELSE 'no' END));

-- case: add a boolean column that defaults to true
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, ok BOOLEAN NOT NULL DEFAULT TRUE);

-- case: add a column with a CHECK
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n INTEGER DEFAULT 1 CHECK (n > 0));

-- case: add an enumeration
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, state TEXT NOT NULL DEFAULT 'a' CHECK (state IN ('a', 'b')));

-- case: add a column with a collation
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, nick TEXT COLLATE NOCASE);

-- case: add a unique column
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, nick TEXT UNIQUE);

-- case: add a column and an index of it
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, nick TEXT);
CREATE INDEX ix ON users (nick, name DESC);

-- case: drop a column
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop the first column of two
-- options: --allow-destructive
CREATE TABLE users (bio TEXT, id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop an indexed column and its index
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT);
CREATE INDEX ix ON users (bio);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop a column of an index that stays
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, bio TEXT);
CREATE INDEX ix ON users (name, bio);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE INDEX ix ON users (name);

-- case: drop a unique column
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, nick TEXT UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop a column with a CHECK of its own
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, n INTEGER CHECK (n > 0));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop a column that a table CHECK names
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, CHECK (a < 100000 OR b IS NOT NULL));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER);

-- case: drop a foreign key column
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES users ON DELETE SET NULL, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);

-- case: drop a generated column
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER AS (a * 2));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER);

-- case: drop and add
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, c REAL);

-- case: change the order of columns
-- options: --exact-order
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, c REAL);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, c REAL, a INTEGER, b TEXT);

-- case: change the order and add
-- options: --exact-order
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, b TEXT, c REAL DEFAULT 1.5, a INTEGER);

-- case: all columns but the key
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, c TEXT DEFAULT 'c', d TEXT DEFAULT 'd');

-- case: change the case of a column
CREATE TABLE users (id INTEGER PRIMARY KEY, userName TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT);
