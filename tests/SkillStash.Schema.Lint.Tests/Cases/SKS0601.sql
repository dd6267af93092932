CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT COLLATE NOCASE, c TEXT, d TEXT UNIQUE, e INTEGER, UNIQUE (a, b));

-- Redundant.
CREATE INDEX prefix_of_unique ON t (a);
CREATE INDEX same_as_unique ON t (d);
CREATE UNIQUE INDEX unique_twice ON t (d);
CREATE INDEX on_rowid ON t (id);
CREATE INDEX short ON t (c);
CREATE INDEX long ON t (c, e);
CREATE INDEX backwards ON t (c DESC, e DESC);
CREATE INDEX spelt_otherwise ON t ("C" COLLATE binary, [e] ASC);
CREATE INDEX expression ON t (lower(c));
CREATE INDEX expression_again ON t ( LOWER( "c" ) );
CREATE INDEX partial ON t (e) WHERE c IS NOT NULL;
CREATE INDEX partial_again ON t (e, d) WHERE (c) IS NOT NULL;

-- Of use.
CREATE INDEX other_collation ON t (a COLLATE NOCASE);
CREATE INDEX other_order ON t (c, e DESC);
CREATE INDEX second_column ON t (b);
CREATE INDEX other_rows ON t (e) WHERE a IS NOT NULL;
CREATE UNIQUE INDEX forbids_more ON t (e);
CREATE INDEX rowid_first ON t (id, c);

CREATE TABLE u (id INTEGER PRIMARY KEY UNIQUE);
CREATE TABLE v (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX first_of_key ON v (a);
CREATE INDEX second_of_key ON v (b);
