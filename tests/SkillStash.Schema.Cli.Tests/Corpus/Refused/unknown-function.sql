CREATE TABLE t (a CHECK (no_such_function(a)));
