CREATE TABLE t (a CHECK (a <> "none"));
