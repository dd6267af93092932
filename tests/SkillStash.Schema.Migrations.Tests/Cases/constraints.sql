-- case: UNIQUE added
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT UNIQUE);

-- case: UNIQUE removed
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: UNIQUE of two columns added
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT, UNIQUE (a, b));

-- case: UNIQUE of other columns
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT, UNIQUE (a));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT, UNIQUE (a, b));

-- case: UNIQUE ON CONFLICT REPLACE loses no row
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT UNIQUE ON CONFLICT REPLACE);

-- case: UNIQUE ON CONFLICT IGNORE loses no row
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT UNIQUE ON CONFLICT IGNORE);

-- case: UNIQUE becomes an index
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT);
CREATE UNIQUE INDEX ux ON users (a);

-- case: index becomes UNIQUE
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT);
CREATE UNIQUE INDEX ux ON users (a);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT UNIQUE);

-- case: CHECK added
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER CHECK (n >= 0));

-- case: CHECK removed
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER CHECK (n >= 0));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER);

-- case: CHECK changed
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, CHECK (n >= 0));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, CHECK (n >= 0 OR n IS NULL));

-- case: CHECK gets a name
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, CHECK (n >= 0));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, CONSTRAINT positive CHECK (n >= 0));

-- case: enumeration gets another value
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT CHECK (v IN ('a', 'b')));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT CHECK (v IN ('a', 'b', 'c')));

-- case: enumeration loses a value
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT CHECK (v IN ('a', 'b', 'c')));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT CHECK (v IN ('a', 'b')));

-- case: CHECK that names its table
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, CHECK (users.n > -5 AND "users"."n" < 100000));

-- case: CHECK with a CASE
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, n INTEGER, v TEXT, CHECK (CASE WHEN n > 5 THEN v IS NOT NULL ELSE(CASE v WHEN 'x' THEN 0 ELSE 1 END) END));

-- case: several things at once
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT DEFAULT 'b', c INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, c BIGINT NOT NULL DEFAULT 0 CHECK (c > -9), a TEXT COLLATE NOCASE, d TEXT, UNIQUE (id, a));
