CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, email VARCHAR(255) NOT NULL COLLATE NOCASE UNIQUE, created DATETIME DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE RESTRICT, total DECIMAL(10, 2) NOT NULL DEFAULT 0.00,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'sent')), placed DATE
);
CREATE TABLE lines (
  order_id INTEGER NOT NULL, line INTEGER NOT NULL, sku CHAR(12) NOT NULL, quantity SMALLINT NOT NULL DEFAULT 1, price REAL,
  amount REAL GENERATED ALWAYS AS (quantity * price) STORED, PRIMARY KEY (order_id, line),
  FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX orders_open ON orders (customer_id, placed DESC) WHERE status = 'open';
CREATE VIEW order_totals AS SELECT o.id, c.email, sum(l.amount) AS total FROM orders o JOIN customers c ON c.id = o.customer_id LEFT JOIN lines l ON l.order_id = o.id GROUP BY o.id;
