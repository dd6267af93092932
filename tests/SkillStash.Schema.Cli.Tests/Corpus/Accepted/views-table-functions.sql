CREATE TABLE t (id INTEGER PRIMARY KEY, doc);
CREATE VIEW v1 AS SELECT t.id, e.* FROM t, json_each(t.doc, '$.x') e;
CREATE VIEW v2 AS SELECT * FROM json_tree('{}');
CREATE VIEW v3 AS SELECT name, type FROM pragma_table_info('t');
CREATE VIEW v4 AS SELECT key, json FROM json_each('[]');
CREATE VIEW v5 AS SELECT m.name, c.name FROM sqlite_schema m, pragma_table_xinfo(m.name) c;
CREATE VIEW v6 AS SELECT * FROM sqlite_schema;
CREATE VIEW v7 AS SELECT * FROM sqlite_master;
