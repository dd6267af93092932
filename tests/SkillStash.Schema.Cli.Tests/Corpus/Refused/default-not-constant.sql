CREATE TABLE t (a, b DEFAULT (a + 1));
