PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "users" ("id" integer not null primary key autoincrement, "name" varchar not null);
INSERT INTO users VALUES(1,'a;b');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('users',1);
CREATE UNIQUE INDEX "users_name_unique" on "users" ("name");
COMMIT;
