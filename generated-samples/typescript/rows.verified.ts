// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import * as json from "./d1/json.js";
import type {
  Agent, AgentId, Collection, CollectionId, CollectionPlugin, Command, CommandId, MCPServer, MCPServerId,
  NewAgent, NewCollection, NewCollectionPlugin, NewCommand, NewMCPServer, NewPlugin, NewPluginDownload,
  NewPluginRating, NewSkill, NewUser, Plugin, PluginDownload, PluginDownloadId, PluginId, PluginRating,
  PluginRatingId, Skill, SkillId, User, UserId
} from "./types.js";

const columnsOfUser: column.Columns<User> = {
  id: column.uuid<UserId>(),
  username: column.text,
  email: column.nullable(column.text),
  github_id: column.nullable(column.text),
  avatar_url: column.nullable(column.text),
  bio: column.nullable(column.text),
  website: column.nullable(column.text),
  verified: column.boolean,
  pro_subscriber: column.boolean,
  created_at: column.timestamp,
  updated_at: column.timestamp,
};

/** Selects rows of `users` for {@link decodeUser}; a WHERE may follow. */
export const selectUser: string = `
  SELECT
    id, username, email, github_id, avatar_url, bio, website, verified, pro_subscriber, created_at, updated_at
  FROM users
`;

/** Reads a row of `users`, checked; throws RowError, which names table, column and what was found. */
export function decodeUser(row: unknown): User {
  return column.decodeRow("users", columnsOfUser, row);
}

/** Inserts a row into `users` and returns it for {@link decodeUser}; {@link encodeNewUser} makes the values to bind. */
export const insertUser: string = `
  INSERT INTO users (
    id, username, email, github_id, avatar_url, bio, website, verified, pro_subscriber, created_at, updated_at
  )
  VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ifnull(?8, FALSE), ifnull(?9, FALSE), ifnull(?10, CURRENT_TIMESTAMP),
    ifnull(?11, CURRENT_TIMESTAMP)
  )
  RETURNING
    id, username, email, github_id, avatar_url, bio, website, verified, pro_subscriber, created_at, updated_at
`;

/** The values to bind to {@link insertUser}. */
export function encodeNewUser(row: NewUser): column.BindValue[] {
  return column.encodeRow("users", columnsOfUser, column.withKey(row, "id"), [
    "id", "username", "email", "github_id", "avatar_url", "bio", "website", "verified", "pro_subscriber",
    "created_at", "updated_at"
  ]);
}

const columnsOfPlugin: column.Columns<Plugin> = {
  id: column.uuid<PluginId>(),
  name: column.text,
  slug: column.text,
  description: column.nullable(column.text),
  author_id: column.nullable(column.uuid<UserId>()),
  author_type: column.nullable(column.oneOf("user", "org")),
  repo_url: column.text,
  marketplace_url: column.text,
  homepage_url: column.nullable(column.text),
  category: column.text,
  tags: column.json(json.array(json.string)),
  version: column.text,
  latest_commit_sha: column.nullable(column.text),
  downloads: column.integer,
  stars: column.integer,
  verified: column.boolean,
  security_audited: column.boolean,
  official: column.boolean,
  created_at: column.timestamp,
  updated_at: column.timestamp,
  last_indexed_at: column.nullable(column.timestamp),
};

/** Selects rows of `plugins` for {@link decodePlugin}; a WHERE may follow. */
export const selectPlugin: string = `
  SELECT
    id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, category, tags,
    version, latest_commit_sha, downloads, stars, verified, security_audited, official, created_at, updated_at,
    last_indexed_at
  FROM plugins
`;

/** Reads a row of `plugins`, checked; throws RowError, which names table, column and what was found. */
export function decodePlugin(row: unknown): Plugin {
  return column.decodeRow("plugins", columnsOfPlugin, row);
}

/** Inserts a row into `plugins` and returns it for {@link decodePlugin}; {@link encodeNewPlugin} makes the values to bind. */
export const insertPlugin: string = `
  INSERT INTO plugins (
    id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, category, tags,
    version, latest_commit_sha, downloads, stars, verified, security_audited, official, created_at, updated_at,
    last_indexed_at
  )
  VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ifnull(?11, '[]'), ?12, ?13, ifnull(?14, 0), ifnull(?15, 0),
    ifnull(?16, FALSE), ifnull(?17, FALSE), ifnull(?18, FALSE), ifnull(?19, CURRENT_TIMESTAMP),
    ifnull(?20, CURRENT_TIMESTAMP), ?21
  )
  RETURNING
    id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, category, tags,
    version, latest_commit_sha, downloads, stars, verified, security_audited, official, created_at, updated_at,
    last_indexed_at
`;

/** The values to bind to {@link insertPlugin}. */
export function encodeNewPlugin(row: NewPlugin): column.BindValue[] {
  return column.encodeRow("plugins", columnsOfPlugin, column.withKey(row, "id"), [
    "id", "name", "slug", "description", "author_id", "author_type", "repo_url", "marketplace_url",
    "homepage_url", "category", "tags", "version", "latest_commit_sha", "downloads", "stars", "verified",
    "security_audited", "official", "created_at", "updated_at", "last_indexed_at"
  ]);
}

const columnsOfSkill: column.Columns<Skill> = {
  id: column.uuid<SkillId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  capabilities: column.json(json.array(json.string)),
  auto_load: column.boolean,
  created_at: column.timestamp,
};

/** Selects rows of `skills` for {@link decodeSkill}; a WHERE may follow. */
export const selectSkill: string = `
  SELECT id, plugin_id, name, description, path, capabilities, auto_load, created_at
  FROM skills
`;

/** Reads a row of `skills`, checked; throws RowError, which names table, column and what was found. */
export function decodeSkill(row: unknown): Skill {
  return column.decodeRow("skills", columnsOfSkill, row);
}

/** Inserts a row into `skills` and returns it for {@link decodeSkill}; {@link encodeNewSkill} makes the values to bind. */
export const insertSkill: string = `
  INSERT INTO skills (id, plugin_id, name, description, path, capabilities, auto_load, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, '[]'), ifnull(?7, TRUE), ifnull(?8, CURRENT_TIMESTAMP))
  RETURNING id, plugin_id, name, description, path, capabilities, auto_load, created_at
`;

/** The values to bind to {@link insertSkill}. */
export function encodeNewSkill(row: NewSkill): column.BindValue[] {
  return column.encodeRow("skills", columnsOfSkill, column.withKey(row, "id"), [
    "id", "plugin_id", "name", "description", "path", "capabilities", "auto_load", "created_at"
  ]);
}

const columnsOfAgent: column.Columns<Agent> = {
  id: column.uuid<AgentId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  type: column.nullable(column.oneOf("subagent", "chat", "workflow")),
  created_at: column.timestamp,
};

/** Selects rows of `agents` for {@link decodeAgent}; a WHERE may follow. */
export const selectAgent: string = `
  SELECT id, plugin_id, name, description, path, type, created_at
  FROM agents
`;

/** Reads a row of `agents`, checked; throws RowError, which names table, column and what was found. */
export function decodeAgent(row: unknown): Agent {
  return column.decodeRow("agents", columnsOfAgent, row);
}

/** Inserts a row into `agents` and returns it for {@link decodeAgent}; {@link encodeNewAgent} makes the values to bind. */
export const insertAgent: string = `
  INSERT INTO agents (id, plugin_id, name, description, path, type, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, CURRENT_TIMESTAMP))
  RETURNING id, plugin_id, name, description, path, type, created_at
`;

/** The values to bind to {@link insertAgent}. */
export function encodeNewAgent(row: NewAgent): column.BindValue[] {
  return column.encodeRow("agents", columnsOfAgent, column.withKey(row, "id"), [
    "id", "plugin_id", "name", "description", "path", "type", "created_at"
  ]);
}

const columnsOfCommand: column.Columns<Command> = {
  id: column.uuid<CommandId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  usage_example: column.nullable(column.text),
  created_at: column.timestamp,
};

/** Selects rows of `commands` for {@link decodeCommand}; a WHERE may follow. */
export const selectCommand: string = `
  SELECT id, plugin_id, name, description, path, usage_example, created_at
  FROM commands
`;

/** Reads a row of `commands`, checked; throws RowError, which names table, column and what was found. */
export function decodeCommand(row: unknown): Command {
  return column.decodeRow("commands", columnsOfCommand, row);
}

/** Inserts a row into `commands` and returns it for {@link decodeCommand}; {@link encodeNewCommand} makes the values to bind. */
export const insertCommand: string = `
  INSERT INTO commands (id, plugin_id, name, description, path, usage_example, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, CURRENT_TIMESTAMP))
  RETURNING id, plugin_id, name, description, path, usage_example, created_at
`;

/** The values to bind to {@link insertCommand}. */
export function encodeNewCommand(row: NewCommand): column.BindValue[] {
  return column.encodeRow("commands", columnsOfCommand, column.withKey(row, "id"), [
    "id", "plugin_id", "name", "description", "path", "usage_example", "created_at"
  ]);
}

const columnsOfMCPServer: column.Columns<MCPServer> = {
  id: column.uuid<MCPServerId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  service_type: column.nullable(column.text),
  created_at: column.timestamp,
};

/** Selects rows of `mcp_servers` for {@link decodeMCPServer}; a WHERE may follow. */
export const selectMCPServer: string = `
  SELECT id, plugin_id, name, description, path, service_type, created_at
  FROM mcp_servers
`;

/** Reads a row of `mcp_servers`, checked; throws RowError, which names table, column and what was found. */
export function decodeMCPServer(row: unknown): MCPServer {
  return column.decodeRow("mcp_servers", columnsOfMCPServer, row);
}

/** Inserts a row into `mcp_servers` and returns it for {@link decodeMCPServer}; {@link encodeNewMCPServer} makes the values to bind. */
export const insertMCPServer: string = `
  INSERT INTO mcp_servers (id, plugin_id, name, description, path, service_type, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, CURRENT_TIMESTAMP))
  RETURNING id, plugin_id, name, description, path, service_type, created_at
`;

/** The values to bind to {@link insertMCPServer}. */
export function encodeNewMCPServer(row: NewMCPServer): column.BindValue[] {
  return column.encodeRow("mcp_servers", columnsOfMCPServer, column.withKey(row, "id"), [
    "id", "plugin_id", "name", "description", "path", "service_type", "created_at"
  ]);
}

const columnsOfCollection: column.Columns<Collection> = {
  id: column.uuid<CollectionId>(),
  slug: column.text,
  name: column.text,
  description: column.nullable(column.text),
  author_id: column.uuid<UserId>(),
  featured: column.boolean,
  downloads: column.integer,
  created_at: column.timestamp,
  updated_at: column.timestamp,
};

/** Selects rows of `collections` for {@link decodeCollection}; a WHERE may follow. */
export const selectCollection: string = `
  SELECT id, slug, name, description, author_id, featured, downloads, created_at, updated_at
  FROM collections
`;

/** Reads a row of `collections`, checked; throws RowError, which names table, column and what was found. */
export function decodeCollection(row: unknown): Collection {
  return column.decodeRow("collections", columnsOfCollection, row);
}

/** Inserts a row into `collections` and returns it for {@link decodeCollection}; {@link encodeNewCollection} makes the values to bind. */
export const insertCollection: string = `
  INSERT INTO collections (id, slug, name, description, author_id, featured, downloads, created_at, updated_at)
  VALUES (
    ?1, ?2, ?3, ?4, ?5, ifnull(?6, FALSE), ifnull(?7, 0), ifnull(?8, CURRENT_TIMESTAMP),
    ifnull(?9, CURRENT_TIMESTAMP)
  )
  RETURNING id, slug, name, description, author_id, featured, downloads, created_at, updated_at
`;

/** The values to bind to {@link insertCollection}. */
export function encodeNewCollection(row: NewCollection): column.BindValue[] {
  return column.encodeRow("collections", columnsOfCollection, column.withKey(row, "id"), [
    "id", "slug", "name", "description", "author_id", "featured", "downloads", "created_at", "updated_at"
  ]);
}

const columnsOfCollectionPlugin: column.Columns<CollectionPlugin> = {
  collection_id: column.uuid<CollectionId>(),
  plugin_id: column.uuid<PluginId>(),
  position: column.integer,
};

/** Selects rows of `collection_plugins` for {@link decodeCollectionPlugin}; a WHERE may follow. */
export const selectCollectionPlugin: string = `
  SELECT collection_id, plugin_id, position
  FROM collection_plugins
`;

/** Reads a row of `collection_plugins`, checked; throws RowError, which names table, column and what was found. */
export function decodeCollectionPlugin(row: unknown): CollectionPlugin {
  return column.decodeRow("collection_plugins", columnsOfCollectionPlugin, row);
}

/** Inserts a row into `collection_plugins` and returns it for {@link decodeCollectionPlugin}; {@link encodeNewCollectionPlugin} makes the values to bind. */
export const insertCollectionPlugin: string = `
  INSERT INTO collection_plugins (collection_id, plugin_id, position)
  VALUES (?1, ?2, ?3)
  RETURNING collection_id, plugin_id, position
`;

/** The values to bind to {@link insertCollectionPlugin}. */
export function encodeNewCollectionPlugin(row: NewCollectionPlugin): column.BindValue[] {
  return column.encodeRow("collection_plugins", columnsOfCollectionPlugin, row, [
    "collection_id", "plugin_id", "position"
  ]);
}

const columnsOfPluginDownload: column.Columns<PluginDownload> = {
  id: column.uuid<PluginDownloadId>(),
  plugin_id: column.uuid<PluginId>(),
  user_id: column.nullable(column.uuid<UserId>()),
  downloaded_at: column.timestamp,
  cli_version: column.nullable(column.text),
};

/** Selects rows of `plugin_downloads` for {@link decodePluginDownload}; a WHERE may follow. */
export const selectPluginDownload: string = `
  SELECT id, plugin_id, user_id, downloaded_at, cli_version
  FROM plugin_downloads
`;

/** Reads a row of `plugin_downloads`, checked; throws RowError, which names table, column and what was found. */
export function decodePluginDownload(row: unknown): PluginDownload {
  return column.decodeRow("plugin_downloads", columnsOfPluginDownload, row);
}

/** Inserts a row into `plugin_downloads` and returns it for {@link decodePluginDownload}; {@link encodeNewPluginDownload} makes the values to bind. */
export const insertPluginDownload: string = `
  INSERT INTO plugin_downloads (id, plugin_id, user_id, downloaded_at, cli_version)
  VALUES (?1, ?2, ?3, ifnull(?4, CURRENT_TIMESTAMP), ?5)
  RETURNING id, plugin_id, user_id, downloaded_at, cli_version
`;

/** The values to bind to {@link insertPluginDownload}. */
export function encodeNewPluginDownload(row: NewPluginDownload): column.BindValue[] {
  return column.encodeRow("plugin_downloads", columnsOfPluginDownload, column.withKey(row, "id"), [
    "id", "plugin_id", "user_id", "downloaded_at", "cli_version"
  ]);
}

const columnsOfPluginRating: column.Columns<PluginRating> = {
  id: column.uuid<PluginRatingId>(),
  plugin_id: column.uuid<PluginId>(),
  user_id: column.uuid<UserId>(),
  rating: column.integer,
  review: column.nullable(column.text),
  created_at: column.timestamp,
  updated_at: column.timestamp,
};

/** Selects rows of `plugin_ratings` for {@link decodePluginRating}; a WHERE may follow. */
export const selectPluginRating: string = `
  SELECT id, plugin_id, user_id, rating, review, created_at, updated_at
  FROM plugin_ratings
`;

/** Reads a row of `plugin_ratings`, checked; throws RowError, which names table, column and what was found. */
export function decodePluginRating(row: unknown): PluginRating {
  return column.decodeRow("plugin_ratings", columnsOfPluginRating, row);
}

/** Inserts a row into `plugin_ratings` and returns it for {@link decodePluginRating}; {@link encodeNewPluginRating} makes the values to bind. */
export const insertPluginRating: string = `
  INSERT INTO plugin_ratings (id, plugin_id, user_id, rating, review, created_at, updated_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, CURRENT_TIMESTAMP), ifnull(?7, CURRENT_TIMESTAMP))
  RETURNING id, plugin_id, user_id, rating, review, created_at, updated_at
`;

/** The values to bind to {@link insertPluginRating}. */
export function encodeNewPluginRating(row: NewPluginRating): column.BindValue[] {
  return column.encodeRow("plugin_ratings", columnsOfPluginRating, column.withKey(row, "id"), [
    "id", "plugin_id", "user_id", "rating", "review", "created_at", "updated_at"
  ]);
}
