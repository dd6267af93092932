-- case: AUTOINCREMENT added
-- marks: sequence
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);

-- case: AUTOINCREMENT removed
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: AUTOINCREMENT kept through a rebuild
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT COLLATE NOCASE);

-- case: AUTOINCREMENT kept through a rename
-- options: --rename users.v:w
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, w TEXT COLLATE NOCASE);

-- case: integer key becomes text
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id TEXT PRIMARY KEY, v TEXT);

-- case: INT key becomes the rowid
CREATE TABLE users (id INT NOT NULL PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);

-- case: rowid becomes an INT key
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INT NOT NULL PRIMARY KEY, v TEXT);

-- case: primary key added
CREATE TABLE users (a INTEGER, v TEXT);
-- becomes
CREATE TABLE users (a TEXT PRIMARY KEY, v TEXT);

-- case: integer primary key over a column that is there
CREATE TABLE users (a INTEGER NOT NULL, v TEXT);
-- becomes
CREATE TABLE users (a INTEGER PRIMARY KEY, v TEXT);

-- case: integer primary key as a new column
CREATE TABLE users (v TEXT, n INTEGER);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT, n INTEGER);

-- case: primary key removed
-- marks: plain
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER, v TEXT);

-- case: key column dropped
-- options: --allow-destructive
-- marks: plain
CREATE TABLE users (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- becomes
CREATE TABLE users (code TEXT NOT NULL PRIMARY KEY);

-- case: key moves to another column
-- marks: plain
CREATE TABLE users (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
-- becomes
CREATE TABLE users (id INTEGER NOT NULL UNIQUE, code TEXT NOT NULL PRIMARY KEY);

-- case: composite key becomes longer
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL, PRIMARY KEY (a, b));
-- becomes
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL, PRIMARY KEY (a, b, c));

-- case: composite key in another order
-- marks: plain
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b));
-- becomes
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, PRIMARY KEY (b, a));

-- case: composite key becomes descending
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, v TEXT, PRIMARY KEY (a, b));
-- becomes
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, v TEXT, PRIMARY KEY (a, b DESC));

-- case: composite key, column added
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b));
-- becomes
CREATE TABLE users (a INTEGER NOT NULL, b TEXT NOT NULL, v TEXT DEFAULT 'v', PRIMARY KEY (a, b));

-- case: primary key takes an ON CONFLICT clause
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY ON CONFLICT REPLACE, v TEXT);

-- case: primary key DESC, no rowid
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER NOT NULL PRIMARY KEY DESC, v TEXT);

-- case: a column is called rowid
-- marks: plain
CREATE TABLE users (rowid TEXT, v TEXT, n INTEGER);
-- becomes
CREATE TABLE users (rowid TEXT, v TEXT COLLATE NOCASE, n INTEGER);

-- case: rowids without a key are kept
-- marks: plain
CREATE TABLE users (v TEXT, n INTEGER);
-- becomes
CREATE TABLE users (v TEXT, n TEXT);
