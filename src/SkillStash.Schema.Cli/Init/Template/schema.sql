-- The schema: change it here, and everything that is made of it follows.
-- A comment above a table or beside a column becomes its documentation.

-- A person with an account.
CREATE TABLE users (
  id         TEXT NOT NULL PRIMARY KEY, -- @uuid
  email      TEXT NOT NULL UNIQUE,
  name       TEXT,                      -- What others see; without it, they see nothing.
  role       TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'admin')),
  tags       TEXT NOT NULL DEFAULT '[]', -- Notes of the staff. JSON array: ["early", "paying"]
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
