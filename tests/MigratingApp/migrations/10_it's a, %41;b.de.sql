INSERT INTO log VALUES ('third');
