-- +goose Up
CREATE TABLE log (entry TEXT NOT NULL);
INSERT INTO log VALUES ('größe');
-- +goose Down
DROP TABLE log;
