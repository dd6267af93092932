CREATE TABLE t (
  a TEXT CHECK (a IN ('x', 'y')), b INTEGER CHECK (b IN (0, 1)) CHECK (b IS NOT 2), c TEXT CHECK (json_valid(c)),
  d, CONSTRAINT d_range CHECK (d BETWEEN 1 AND 10), CHECK (length(a) > 0 AND a GLOB '[a-z]*'), CHECK (1)
);
