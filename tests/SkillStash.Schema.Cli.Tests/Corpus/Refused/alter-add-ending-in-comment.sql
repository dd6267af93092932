CREATE TABLE t (a);
ALTER TABLE t ADD COLUMN b -- the rest of the line is taken for a part of the column
;
