CREATE TABLE t (rowid TEXT, a, _rowid_);
CREATE INDEX t_1 ON t (rowid, _rowid_);
