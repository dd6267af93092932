PRAGMA no_such_pragma = 1;
PRAGMA encoding = 'UTF-16';
CREATE TABLE größe (a DEFAULT 'é');
