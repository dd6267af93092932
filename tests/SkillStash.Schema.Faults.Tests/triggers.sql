
-- A row of this table is read again after it is written.
CREATE TRIGGER commands_line AFTER INSERT ON commands BEGIN
  UPDATE commands SET usage_example = upper(new.name) WHERE id = new.id;
END;
