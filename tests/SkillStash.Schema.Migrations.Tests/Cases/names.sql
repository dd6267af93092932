-- case: hostile names, column added
CREATE TABLE "a;b" (id INTEGER PRIMARY KEY, "c""d" TEXT, [e f] INTEGER);
CREATE INDEX "i;x" ON "a;b" ([e f]);
-- becomes
CREATE TABLE "a;b" (id INTEGER PRIMARY KEY, "c""d" TEXT, [e f] INTEGER, `g``h` TEXT DEFAULT 'x');
CREATE INDEX "i;x" ON "a;b" ([e f]);

-- case: hostile names, rebuilt
CREATE TABLE "a;b" (id INTEGER PRIMARY KEY, "c""d" TEXT, [e f] INTEGER);
CREATE INDEX "i;x" ON "a;b" ([e f]);
-- becomes
CREATE TABLE "a;b" (id INTEGER PRIMARY KEY, "c""d" TEXT UNIQUE, [e f] INTEGER);
CREATE INDEX "i;x" ON "a;b" ([e f]);

-- case: hostile names, renamed
-- options: --rename a;b:it's§--§$x$
CREATE TABLE "a;b" (id INTEGER PRIMARY KEY, "c""d" TEXT, [e f] INTEGER);
CREATE INDEX "i;x" ON "a;b" ([e f]);
-- becomes
CREATE TABLE "it's -- $x$" (id INTEGER PRIMARY KEY, "c""d" TEXT, [e f] INTEGER);
CREATE INDEX "i;x" ON "it's -- $x$" ([e f]);

-- case: keywords as names
CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "select" TEXT, "end" TEXT, "case" INTEGER, "begin" TEXT, key TEXT);
-- becomes
CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "select" TEXT UNIQUE, "end" TEXT, "case" INTEGER, "begin" TEXT, key TEXT);
CREATE INDEX "index" ON "order" ("end", "case");

-- case: END and BEGIN without quotes
CREATE TABLE END (BEGIN INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE END (BEGIN INTEGER PRIMARY KEY, v TEXT UNIQUE);
CREATE VIEW x AS SELECT BEGIN FROM END ;

-- case: names with a dollar
CREATE TABLE a$b (c$d INTEGER PRIMARY KEY, e$ TEXT);
-- becomes
CREATE TABLE a$b (c$d INTEGER PRIMARY KEY, e$ TEXT COLLATE NOCASE, f$g$h TEXT);
CREATE VIEW v$ AS SELECT c$d, e$ FROM a$b;

-- case: names beyond ASCII
CREATE TABLE "Größe" ("straße" INTEGER PRIMARY KEY, 名前 TEXT);
CREATE TABLE kind (g INTEGER REFERENCES Größe ON DELETE CASCADE);
-- becomes
CREATE TABLE "Größe" ("straße" INTEGER PRIMARY KEY, 名前 TEXT NOT NULL DEFAULT 'é', "İ" TEXT);
CREATE TABLE kind (g INTEGER REFERENCES Größe ON DELETE CASCADE);

-- case: name with a line end
CREATE TABLE "two
lines" (id INTEGER PRIMARY KEY, "a
b" TEXT);
-- becomes
CREATE TABLE "two
lines" (id INTEGER PRIMARY KEY, "a
b" TEXT UNIQUE, "c
--d" TEXT);

-- case: the name for a while is taken
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE users__new (id INTEGER PRIMARY KEY, v TEXT);
-- becomes
CREATE TABLE users (id INTEGER PRIMARY KEY, v TEXT UNIQUE);
CREATE TABLE users__new (id INTEGER PRIMARY KEY, v TEXT UNIQUE);

-- case: comments everywhere
CREATE TABLE users ( -- it's; BEGIN
  id INTEGER PRIMARY KEY, /* CASE " */
  v TEXT -- last
);
-- becomes
CREATE TABLE users ( -- it's; BEGIN
  id INTEGER PRIMARY KEY, /* CASE " */
  v TEXT UNIQUE -- last; END
);
CREATE TABLE other ( /* ; */ a INTEGER -- x
, b TEXT);
