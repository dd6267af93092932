CREATE TABLE elsewhere.t (a);
