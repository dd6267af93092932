CREATE TABLE abort (action, after, "all", before, cascade, conflict, "order", "group", key, "key word" TEXT, "index", offset, temp, view, rowid, oid);
CREATE TABLE "table" ("select" INTEGER PRIMARY KEY, "from" REFERENCES "table" ("select"), "where" UNIQUE);
CREATE INDEX "index" ON "table" ("from");
CREATE TABLE desc (asc, row, rows, first, last, do, "set", match, like, replace, window, filter, over, generated, always, materialized);
