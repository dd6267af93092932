CREATE INDEX i ON missing (a);
