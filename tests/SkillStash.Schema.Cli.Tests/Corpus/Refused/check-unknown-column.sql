CREATE TABLE t (a CHECK (b > 0));
