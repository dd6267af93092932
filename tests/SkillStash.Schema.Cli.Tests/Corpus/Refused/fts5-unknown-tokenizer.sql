CREATE VIRTUAL TABLE f USING fts5(a, tokenize='nothing');
