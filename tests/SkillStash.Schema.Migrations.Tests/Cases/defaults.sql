-- case: NOT NULL added
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL);

-- case: NOT NULL removed
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: NOT NULL with a default added
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT 'x');

-- case: default added
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'x');

-- case: default changed
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'x');
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'y');

-- case: default removed
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'x');
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: default becomes the time
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT '');
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- case: default becomes an expression
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'x');
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT (upper('x')));

-- case: default with a semicolon, quotes and comments
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT 'a; -- it''s /* b */ "c"');

-- case: default with a line end
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT 'one
two;
three');

-- case: default with BEGIN, CASE and END in its text
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT DEFAULT ' BEGIN CASE x END; ');

-- case: NOT NULL takes an ON CONFLICT clause
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL ON CONFLICT IGNORE);

-- case: NOT NULL ON CONFLICT REPLACE
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT 'd');
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'd');
