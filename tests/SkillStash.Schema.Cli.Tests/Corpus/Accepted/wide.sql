CREATE TABLE t (c0, c1 INT, c2 TEXT, c3 REAL, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20,
  c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, PRIMARY KEY (c30, c29, c28, c27, c26, c25, c24), UNIQUE (c1, c2, c3, c4, c5));
CREATE INDEX t_all ON t (c0, c1 DESC, c2 COLLATE NOCASE, c3, c4, c5, c6, c7, c8, c9, c10);
