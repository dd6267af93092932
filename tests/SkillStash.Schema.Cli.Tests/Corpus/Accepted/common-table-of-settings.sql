CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 64), value TEXT CHECK (value IS NULL OR json_valid(value)),
  updated_at INTEGER NOT NULL DEFAULT (unixepoch()), version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TRIGGER settings_touch AFTER UPDATE OF value ON settings FOR EACH ROW BEGIN
  UPDATE settings SET updated_at = unixepoch(), version = OLD.version + 1 WHERE key = NEW.key;
END;
