CREATE TABLE t (
  a, b INTEGER, c VARCHAR(255), d DECIMAL(10,2), e DOUBLE PRECISION, f UNSIGNED BIG INT, g NATIVE CHARACTER(70),
  h "quoted type", i [bracketed type], j 'string type', k `ticked`, l DECIMAL( 10 , 2 ), m NUMERIC(-5, +3), n VARCHAR (20),
  o FLOATING POINT, p CHARINT, q "INT" "ERNAL", r TIMESTAMP WITH TIME, s ANY, t BLOB, u "", v ABORT, w varying   character(  30  )
);
