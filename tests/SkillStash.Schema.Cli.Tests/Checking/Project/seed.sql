INSERT INTO users (id, name) VALUES (1, 'ada'), (2, 'grace');

INSERT INTO posts (author_id, key, title, tags) VALUES
  (1, '0d4f5c1e-8a4b-4c07-9b0e-1f2a3b4c5d6e', 'First', '["a", "b"]'),
  (2, NULL, 'Second', '[]');

INSERT INTO settings (name, value) VALUES ('theme', 'dark'), ('size', 12);
