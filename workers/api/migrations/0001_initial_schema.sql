-- The SkillStash registry: one source of truth for the database, the C# and the TypeScript.
--
-- Conventions
--   * A primary key is a UUID, stored as lower-case hyphenated text. SQLite lets a TEXT key be NULL, so NOT NULL is said.
--   * A timestamp is UTC text, written as CURRENT_TIMESTAMP writes it: YYYY-MM-DD HH:MM:SS.
--   * A boolean is 0 or 1; BOOLEAN alone would take any number, so each has its CHECK.
--   * A column with a default is NOT NULL.
--   * Every foreign key says what a deletion does, and has an index that begins with it.

-- A person or organisation that publishes plugins, rates them or curates collections.
CREATE TABLE users (
  id             TEXT NOT NULL PRIMARY KEY, -- @uuid
  username       TEXT NOT NULL UNIQUE,      -- The name in the profile's URL.
  email          TEXT UNIQUE,               -- Never shown to other users.
  github_id      TEXT UNIQUE,               -- The account number at GitHub, as text.
  avatar_url     TEXT,
  bio            TEXT,
  website        TEXT,
  verified       BOOLEAN NOT NULL DEFAULT FALSE CHECK (verified IN (0, 1)),       -- The identity has been confirmed.
  pro_subscriber BOOLEAN NOT NULL DEFAULT FALSE CHECK (pro_subscriber IN (0, 1)), -- Pays for the Pro plan.
  created_at     DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at     DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- A plugin: a repository with skills, agents, commands and MCP servers.
CREATE TABLE plugins (
  id                TEXT NOT NULL PRIMARY KEY, -- @uuid
  name              TEXT NOT NULL UNIQUE,
  slug              TEXT NOT NULL,             -- The name in URLs; idx_plugins_slug makes it unique.
  description       TEXT,
  author_id         TEXT REFERENCES users (id) ON DELETE SET NULL, -- NULL once the author has left: the plugin stays.
  author_type       TEXT CHECK (author_type IN ('user', 'org')),
  repo_url          TEXT NOT NULL,             -- The Git repository that is indexed.
  marketplace_url   TEXT NOT NULL,             -- The marketplace that lists the plugin.
  homepage_url      TEXT,
  category          TEXT NOT NULL,
  tags              TEXT NOT NULL DEFAULT '[]', -- Search words. JSON array: ["cli", "git"]
  version           TEXT NOT NULL,             -- A semantic version.
  latest_commit_sha TEXT,                      -- The commit that was indexed last.
  downloads         INTEGER NOT NULL DEFAULT 0, -- A running count; plugin_downloads has the single events.
  stars             INTEGER NOT NULL DEFAULT 0, -- Stars of the repository at GitHub.
  verified          BOOLEAN NOT NULL DEFAULT FALSE CHECK (verified IN (0, 1)),         -- The publisher owns the repository.
  security_audited  BOOLEAN NOT NULL DEFAULT FALSE CHECK (security_audited IN (0, 1)), -- The code has passed an audit.
  official          BOOLEAN NOT NULL DEFAULT FALSE CHECK (official IN (0, 1)),         -- Published by SkillStash.
  created_at        DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at        DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_indexed_at   DATETIME                   -- NULL until the ingester has read the repository.
);

-- A skill: knowledge that a plugin gives to an assistant.
CREATE TABLE skills (
  id           TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id    TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  description  TEXT,
  path         TEXT NOT NULL,              -- The file in the repository.
  capabilities TEXT NOT NULL DEFAULT '[]', -- What the skill can do. JSON array: ["review", "commit"]
  auto_load    BOOLEAN NOT NULL DEFAULT TRUE CHECK (auto_load IN (0, 1)), -- Loaded without being asked for.
  created_at   DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- An agent that a plugin brings.
CREATE TABLE agents (
  id          TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id   TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  name        TEXT NOT NULL,
  description TEXT,
  path        TEXT NOT NULL, -- The file in the repository.
  type        TEXT CHECK (type IN ('subagent', 'chat', 'workflow')),
  created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- A slash command that a plugin brings.
CREATE TABLE commands (
  id            TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id     TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  name          TEXT NOT NULL,
  description   TEXT,
  path          TEXT NOT NULL, -- The file in the repository.
  usage_example TEXT,          -- A line to type.
  created_at    DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- A server that speaks the Model Context Protocol.
-- @name MCPServer
CREATE TABLE mcp_servers (
  id           TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id    TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  description  TEXT,
  path         TEXT NOT NULL, -- The file in the repository.
  service_type TEXT,          -- What it connects to: github, aws, custom. Free text, because services come and go.
  created_at   DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- A list of plugins that a user curates.
CREATE TABLE collections (
  id          TEXT NOT NULL PRIMARY KEY, -- @uuid
  slug        TEXT NOT NULL UNIQUE,      -- The name in URLs.
  name        TEXT NOT NULL,
  description TEXT,
  -- The curator. A user who still curates cannot be deleted: others rely on the list, so it is handed over or deleted
  -- first, on purpose, and never as a side effect.
  author_id   TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
  featured    BOOLEAN NOT NULL DEFAULT FALSE CHECK (featured IN (0, 1)), -- Shown on the front page.
  downloads   INTEGER NOT NULL DEFAULT 0,
  created_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- A plugin's place in a collection.
CREATE TABLE collection_plugins (
  collection_id TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  plugin_id     TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL, -- The order in the collection, from 0.
  PRIMARY KEY (collection_id, plugin_id)
);

-- One download of a plugin.
CREATE TABLE plugin_downloads (
  id            TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id     TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  user_id       TEXT REFERENCES users (id) ON DELETE SET NULL, -- NULL for an anonymous download, or once the user has left.
  downloaded_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  cli_version   TEXT -- The version of the command-line tool that asked.
);

-- A user's verdict on a plugin: one for each user and plugin.
CREATE TABLE plugin_ratings (
  id         TEXT NOT NULL PRIMARY KEY, -- @uuid
  plugin_id  TEXT NOT NULL REFERENCES plugins (id) ON DELETE CASCADE,
  user_id    TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  rating     INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5), -- Stars, 1 to 5.
  review     TEXT,
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (plugin_id, user_id)
);
