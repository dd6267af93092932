CREATE TABLE t (a, CHECK (a > 0), b);
