CREATE TABLE t (a CHECK (count(a) > 0));
