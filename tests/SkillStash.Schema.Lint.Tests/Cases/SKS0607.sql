CREATE TABLE t (
  id INTEGER PRIMARY KEY,
  a  DECIMAL(18, 2),
  b  NUMERIC ( 38 , 10 ),

  c  DECIMAL(15, 2),
  d  NUMERIC(18),
  e  DECIMAL,
  f  DECIMAL(18, 0),
  g  INTEGER -- @decimal(2)
);
