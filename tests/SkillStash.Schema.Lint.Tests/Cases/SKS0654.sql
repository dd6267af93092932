PRAGMA journal_mode = WAL;
PRAGMA user_version;
PRAGMA foreign_keys = 2;
PRAGMA table_info;
PRAGMA data_version = 1;
PRAGMA optimize = everything;
CREATE VIEW v AS SELECT name FROM pragma_database_list;

PRAGMA foreign_keys = ON;
PRAGMA defer_foreign_keys = TRUE;
PRAGMA table_info(v);
PRAGMA foreign_key_check;
PRAGMA optimize;
CREATE VIEW w AS SELECT name FROM pragma_table_info('v');
