CREATE TABLE "double ""quoted""" ("a ""b""" TEXT, [c d] INTEGER, `e ``f``` REAL, 'g h' BLOB, UNIQUE ("a ""b"""));
CREATE INDEX "an index; really" ON "double ""quoted""" ([c d], "e `f`");
CREATE TABLE [brackets [inside] (x);
CREATE TABLE 'single ''quoted''' (y);
CREATE VIEW "a view" AS SELECT [c d], "a ""b""" FROM "double ""quoted""";
