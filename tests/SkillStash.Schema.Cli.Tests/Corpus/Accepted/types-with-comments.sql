CREATE TABLE t (
  a VARCHAR /* how long */ (10),
  b DOUBLE -- precise
    PRECISION NOT NULL,
  c /* no type */,
  d INTEGER
    (
      4
    )
);
