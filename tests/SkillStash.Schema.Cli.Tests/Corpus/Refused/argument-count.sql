CREATE TABLE t (a CHECK (lower(a, a)));
