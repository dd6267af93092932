CREATE TABLE t (
  id INTEGER PRIMARY KEY,
  a  INTEGER CHECK (a IN (5, 6, NULL)),
  b  TEXT CHECK (b = NULL),
  c  TEXT CHECK (c <> NULL OR c = 'x' AND NULL),
  d  TEXT CHECK (1),
  e  TEXT CHECK (length(e) > NULL),
  f  TEXT CHECK (NOT (f = NULL)),
  g  TEXT CHECK (f > g OR TRUE),

  h  TEXT CHECK (h IN ('x', 'y')),

  CHECK (NULL IN (a, b))
);
CREATE TABLE u (
  id INTEGER PRIMARY KEY,
  a  TEXT CHECK (a NOT IN ('x', NULL)),
  b  TEXT CHECK (b IS NULL OR length(b) < 9),
  c  TEXT CHECK (c IS NOT NULL),
  d  TEXT CHECK (d BETWEEN NULL AND 'x'),
  e  TEXT CHECK (0),
  f  TEXT CHECK (f LIKE '%x' AND 1),
  g  TEXT CHECK (NULL AND g = 'x'),
  h  TEXT CHECK (NULL IN ())
);
