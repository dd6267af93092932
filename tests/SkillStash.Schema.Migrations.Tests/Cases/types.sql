-- case: INTEGER to INT
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v INT, name TEXT);

-- case: INTEGER to BIGINT
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v BIGINT, name TEXT);

-- case: INTEGER to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: INTEGER to REAL
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v REAL, name TEXT);

-- case: INTEGER to NUMERIC
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v NUMERIC, name TEXT);

-- case: TEXT to INTEGER
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);

-- case: TEXT to VARCHAR(20)
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v VARCHAR(20), name TEXT);

-- case: VARCHAR(20) to VARCHAR(5)
CREATE TABLE users (id INTEGER PRIMARY KEY, v VARCHAR(20), name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v VARCHAR(5), name TEXT);

-- case: TEXT to BLOB
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v BLOB, name TEXT);

-- case: BLOB to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v BLOB, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: REAL to INTEGER
CREATE TABLE users (id INTEGER PRIMARY KEY, v REAL, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);

-- case: REAL to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v REAL, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: TEXT to DATETIME
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v DATETIME, name TEXT);

-- case: DATETIME to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v DATETIME, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: BOOLEAN to INTEGER
CREATE TABLE users (id INTEGER PRIMARY KEY, v BOOLEAN, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);

-- case: INTEGER to BOOLEAN
CREATE TABLE users (id INTEGER PRIMARY KEY, v INTEGER, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v BOOLEAN, name TEXT);

-- case: DECIMAL(10, 2) to REAL
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, v DECIMAL(10, 2), name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v REAL, name TEXT);

-- case: TEXT to no type
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v , name TEXT);

-- case: no type to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v , name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: JSON to TEXT
CREATE TABLE users (id INTEGER PRIMARY KEY, v JSON, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, name TEXT);

-- case: UNSIGNED BIG INT to DOUBLE PRECISION
-- options: --allow-destructive
CREATE TABLE users (id INTEGER PRIMARY KEY, v UNSIGNED BIG INT, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v DOUBLE PRECISION, name TEXT);

-- case: collation added
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT COLLATE NOCASE);

-- case: collation removed
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT COLLATE RTRIM);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: collation of a unique column
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT COLLATE NOCASE UNIQUE);
