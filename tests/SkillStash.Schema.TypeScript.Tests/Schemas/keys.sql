-- Keys of every kind, and what refers to them.
CREATE TABLE a (x TEXT, y INTEGER NOT NULL, z TEXT, PRIMARY KEY (x, y)) WITHOUT ROWID;
CREATE TABLE b (only_key TEXT NOT NULL PRIMARY KEY);
CREATE TABLE c (no_key TEXT);
CREATE TABLE d (id INTEGER PRIMARY KEY);
CREATE TABLE e (k BLOB PRIMARY KEY, v ANY) STRICT;
CREATE TABLE users (user_id TEXT PRIMARY KEY, -- @uuid
  manager_id TEXT REFERENCES users);
CREATE TABLE profiles (user_id TEXT PRIMARY KEY REFERENCES users (user_id), bio TEXT);
CREATE TABLE visits (id TEXT NOT NULL PRIMARY KEY DEFAULT '00000000-0000-4000-8000-000000000000', -- @uuid
  user_id TEXT NOT NULL REFERENCES profiles (user_id));
CREATE TABLE accounts (
  id INTEGER PRIMARY KEY, -- @id
  parent_id INTEGER REFERENCES accounts
);
CREATE TABLE entries (
  number BIGINT NOT NULL PRIMARY KEY, -- @id @bigint
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  reversed BIGINT REFERENCES entries (number)
);
CREATE INDEX entries_of_account ON entries (account_id, reversed);
