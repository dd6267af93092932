CREATE VIEW v AS SELECT count(*) FROM sqlite_schema GROUP BY 5;
