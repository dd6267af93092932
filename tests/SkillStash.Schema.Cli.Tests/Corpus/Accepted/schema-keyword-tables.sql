CREATE TABLE "temp" (a);
CREATE TABLE "main" (a);
CREATE VIEW "sqlite" AS SELECT * FROM "temp", "main";
