CREATE TABLE t ( -- it's "fine"
  a TEXT, /* don't; stop */ b TEXT -- `tick [bracket
);
