CREATE TABLE t (
  a DEFAULT (1 + 2), b DEFAULT (  ( 3 ) ), c DEFAULT (datetime('now')), d DEFAULT (strftime('%s', 'now') * 1000),
  e DEFAULT (lower(hex(randomblob(16)))), f DEFAULT (CASE WHEN 1 THEN 'a' ELSE 'b' END), g DEFAULT ('a' || /* joined */ 'b'),
  h DEFAULT (json('[]')), i DEFAULT (abs(random()) % 10), j DEFAULT (-1), k DEFAULT (NULL), l DEFAULT (x'00'),
  m DEFAULT (
    1
  ), n DEFAULT (1 IN (1, 2)), o DEFAULT (NOT 1), p DEFAULT (CAST('1' AS INTEGER)), q DEFAULT (CURRENT_TIMESTAMP)
);
