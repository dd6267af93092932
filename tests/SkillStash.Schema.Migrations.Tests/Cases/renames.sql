-- case: table added
CREATE TABLE a (id INTEGER PRIMARY KEY);
-- becomes
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER NOT NULL REFERENCES a ON DELETE CASCADE);
CREATE INDEX bx ON b (a);

-- case: tables that refer to each other added
CREATE TABLE a (id INTEGER PRIMARY KEY);
-- becomes
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (id INTEGER PRIMARY KEY, c INTEGER REFERENCES c);
CREATE TABLE c (id INTEGER PRIMARY KEY, b INTEGER REFERENCES b);

-- case: table dropped
-- options: --allow-destructive
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (v TEXT);
CREATE INDEX bx ON b (v);
-- becomes
CREATE TABLE a (id INTEGER PRIMARY KEY);

-- case: column renamed
-- options: --rename users.name:full_name
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT);

-- case: column renamed with index, CHECK and generated column
-- options: --rename users.name:full_name
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT CHECK (name <> ''), n AS (length(name)));
CREATE INDEX ix ON users (name, lower(name));
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT CHECK (full_name <> ''), n AS (length(full_name)));
CREATE INDEX ix ON users (full_name, lower(full_name));

-- case: column renamed and changed
-- options: --rename users.name:full_name
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT COLLATE NOCASE NOT NULL DEFAULT '');

-- case: two columns swap their names
-- options: --rename users.a:b --rename users.b:a
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, b TEXT, a TEXT);

-- case: key renamed
-- options: --rename users.id:user_id
CREATE TABLE users (id INTEGER PRIMARY KEY, a TEXT);
-- becomes
CREATE TABLE users (user_id INTEGER PRIMARY KEY, a TEXT);

-- case: parent's key renamed
-- options: --rename a.id:a_id
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a (id) ON DELETE CASCADE);
-- becomes
CREATE TABLE a (a_id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a (a_id) ON DELETE CASCADE);

-- case: table renamed
-- options: --rename a:z
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE INDEX ax ON a (v);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a ON DELETE CASCADE);
-- becomes
CREATE TABLE z (id INTEGER PRIMARY KEY, v TEXT);
CREATE INDEX ax ON z (v);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES z ON DELETE CASCADE);

-- case: table renamed and changed
-- options: --rename a:z
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a ON DELETE CASCADE);
-- becomes
CREATE TABLE z (id INTEGER PRIMARY KEY, v TEXT UNIQUE, w TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES z ON DELETE CASCADE);

-- case: table and column renamed
-- options: --rename a:z --rename a.v:w
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE z (id INTEGER PRIMARY KEY, w TEXT);

-- case: two tables swap their names
-- options: --rename a:b --rename b:a
-- marks: plain
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, w INTEGER);
-- becomes
CREATE TABLE b (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE a (id INTEGER PRIMARY KEY, w INTEGER);

-- case: table changes its case
-- marks: plain
CREATE TABLE Users (id INTEGER PRIMARY KEY, v TEXT);
CREATE INDEX ix ON Users (v);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
CREATE INDEX ix ON users (v);

-- case: renamed table with a view and a trigger
-- options: --rename a:z --rename a.v:w
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE log (v TEXT);
CREATE VIEW av AS SELECT v FROM a;
CREATE TRIGGER at AFTER INSERT ON a BEGIN INSERT INTO log VALUES (new.v); END;
-- becomes
CREATE TABLE z (id INTEGER PRIMARY KEY, w TEXT);
CREATE TABLE log (v TEXT);
CREATE VIEW av AS SELECT w FROM z;
CREATE TRIGGER at AFTER INSERT ON z BEGIN INSERT INTO log VALUES (new.w); END;

-- case: dropped and added without a word
-- options: --allow-destructive
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE z (id INTEGER PRIMARY KEY, v TEXT);
