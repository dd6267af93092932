// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import * as json from "./d1/json.js";
import type {
  Agent, AgentId, Collection, CollectionId, CollectionPlugin, Command, CommandId, MCPServer, MCPServerId,
  NewAgent, NewCollection, NewCollectionPlugin, NewCommand, NewMCPServer, NewPlugin, NewPluginDownload,
  NewPluginRating, NewSkill, NewUser, Plugin, PluginDownload, PluginDownloadId, PluginId, PluginRating,
  PluginRatingId, Skill, SkillId, User, UserId
} from "./types.js";

/** The columns of `users`. */
export const columnsOfUser: column.Columns<User> = {
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
export const selectUser: string =
  `SELECT id, username, email, github_id, avatar_url, bio, website, verified, pro_subscriber, created_at, ` +
  `updated_at FROM users`;

/** Reads a row of `users`, checked; throws RowError, which names table, column and what was found. */
export function decodeUser(row: unknown): User {
  return column.decodeRow("users", columnsOfUser, row);
}

/** Reads a key of `users`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseUserId(text: string): UserId {
  return column.uuid<UserId>().decode(text);
}

/** How a new row of `users` is bound. */
export const columnsOfNewUser: column.NewColumns = [
  ["id", "key"], ["username", "required"], ["email", "optional"], ["github_id", "optional"],
  ["avatar_url", "optional"], ["bio", "optional"], ["website", "optional"], ["verified", "optional"],
  ["pro_subscriber", "optional"], ["created_at", "optional"], ["updated_at", "optional"]
];

/** The values of a new row of `users`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewUser(row: NewUser): column.BindValue[] {
  return column.encodeNew("users", columnsOfUser, columnsOfNewUser, row);
}

/** The columns of `plugins`. */
export const columnsOfPlugin: column.Columns<Plugin> = {
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
export const selectPlugin: string =
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, ` +
  `category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited, official, ` +
  `created_at, updated_at, last_indexed_at FROM plugins`;

/** Reads a row of `plugins`, checked; throws RowError, which names table, column and what was found. */
export function decodePlugin(row: unknown): Plugin {
  return column.decodeRow("plugins", columnsOfPlugin, row);
}

/** Reads a key of `plugins`, as from a URL; throws Mismatch where the text is no UUID. */
export function parsePluginId(text: string): PluginId {
  return column.uuid<PluginId>().decode(text);
}

/** How a new row of `plugins` is bound. */
export const columnsOfNewPlugin: column.NewColumns = [
  ["id", "key"], ["name", "required"], ["slug", "required"], ["description", "optional"],
  ["author_id", "optional"], ["author_type", "optional"], ["repo_url", "required"],
  ["marketplace_url", "required"], ["homepage_url", "optional"], ["category", "required"], ["tags", "optional"],
  ["version", "required"], ["latest_commit_sha", "optional"], ["downloads", "optional"], ["stars", "optional"],
  ["verified", "optional"], ["security_audited", "optional"], ["official", "optional"],
  ["created_at", "optional"], ["updated_at", "optional"], ["last_indexed_at", "optional"]
];

/** The values of a new row of `plugins`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewPlugin(row: NewPlugin): column.BindValue[] {
  return column.encodeNew("plugins", columnsOfPlugin, columnsOfNewPlugin, row);
}

/** The columns of `skills`. */
export const columnsOfSkill: column.Columns<Skill> = {
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
export const selectSkill: string =
  `SELECT id, plugin_id, name, description, path, capabilities, auto_load, created_at FROM skills`;

/** Reads a row of `skills`, checked; throws RowError, which names table, column and what was found. */
export function decodeSkill(row: unknown): Skill {
  return column.decodeRow("skills", columnsOfSkill, row);
}

/** Reads a key of `skills`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseSkillId(text: string): SkillId {
  return column.uuid<SkillId>().decode(text);
}

/** How a new row of `skills` is bound. */
export const columnsOfNewSkill: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["name", "required"], ["description", "optional"],
  ["path", "required"], ["capabilities", "optional"], ["auto_load", "optional"], ["created_at", "optional"]
];

/** The values of a new row of `skills`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewSkill(row: NewSkill): column.BindValue[] {
  return column.encodeNew("skills", columnsOfSkill, columnsOfNewSkill, row);
}

/** The columns of `agents`. */
export const columnsOfAgent: column.Columns<Agent> = {
  id: column.uuid<AgentId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  type: column.nullable(column.oneOf("subagent", "chat", "workflow")),
  created_at: column.timestamp,
};

/** Selects rows of `agents` for {@link decodeAgent}; a WHERE may follow. */
export const selectAgent: string =
  `SELECT id, plugin_id, name, description, path, type, created_at FROM agents`;

/** Reads a row of `agents`, checked; throws RowError, which names table, column and what was found. */
export function decodeAgent(row: unknown): Agent {
  return column.decodeRow("agents", columnsOfAgent, row);
}

/** Reads a key of `agents`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseAgentId(text: string): AgentId {
  return column.uuid<AgentId>().decode(text);
}

/** How a new row of `agents` is bound. */
export const columnsOfNewAgent: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["name", "required"], ["description", "optional"],
  ["path", "required"], ["type", "optional"], ["created_at", "optional"]
];

/** The values of a new row of `agents`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewAgent(row: NewAgent): column.BindValue[] {
  return column.encodeNew("agents", columnsOfAgent, columnsOfNewAgent, row);
}

/** The columns of `commands`. */
export const columnsOfCommand: column.Columns<Command> = {
  id: column.uuid<CommandId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  usage_example: column.nullable(column.text),
  created_at: column.timestamp,
};

/** Selects rows of `commands` for {@link decodeCommand}; a WHERE may follow. */
export const selectCommand: string =
  `SELECT id, plugin_id, name, description, path, usage_example, created_at FROM commands`;

/** Reads a row of `commands`, checked; throws RowError, which names table, column and what was found. */
export function decodeCommand(row: unknown): Command {
  return column.decodeRow("commands", columnsOfCommand, row);
}

/** Reads a key of `commands`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseCommandId(text: string): CommandId {
  return column.uuid<CommandId>().decode(text);
}

/** How a new row of `commands` is bound. */
export const columnsOfNewCommand: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["name", "required"], ["description", "optional"],
  ["path", "required"], ["usage_example", "optional"], ["created_at", "optional"]
];

/** The values of a new row of `commands`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewCommand(row: NewCommand): column.BindValue[] {
  return column.encodeNew("commands", columnsOfCommand, columnsOfNewCommand, row);
}

/** The columns of `mcp_servers`. */
export const columnsOfMCPServer: column.Columns<MCPServer> = {
  id: column.uuid<MCPServerId>(),
  plugin_id: column.uuid<PluginId>(),
  name: column.text,
  description: column.nullable(column.text),
  path: column.text,
  service_type: column.nullable(column.text),
  created_at: column.timestamp,
};

/** Selects rows of `mcp_servers` for {@link decodeMCPServer}; a WHERE may follow. */
export const selectMCPServer: string =
  `SELECT id, plugin_id, name, description, path, service_type, created_at FROM mcp_servers`;

/** Reads a row of `mcp_servers`, checked; throws RowError, which names table, column and what was found. */
export function decodeMCPServer(row: unknown): MCPServer {
  return column.decodeRow("mcp_servers", columnsOfMCPServer, row);
}

/** Reads a key of `mcp_servers`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseMCPServerId(text: string): MCPServerId {
  return column.uuid<MCPServerId>().decode(text);
}

/** How a new row of `mcp_servers` is bound. */
export const columnsOfNewMCPServer: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["name", "required"], ["description", "optional"],
  ["path", "required"], ["service_type", "optional"], ["created_at", "optional"]
];

/** The values of a new row of `mcp_servers`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewMCPServer(row: NewMCPServer): column.BindValue[] {
  return column.encodeNew("mcp_servers", columnsOfMCPServer, columnsOfNewMCPServer, row);
}

/** The columns of `collections`. */
export const columnsOfCollection: column.Columns<Collection> = {
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
export const selectCollection: string =
  `SELECT id, slug, name, description, author_id, featured, downloads, created_at, updated_at FROM collections`;

/** Reads a row of `collections`, checked; throws RowError, which names table, column and what was found. */
export function decodeCollection(row: unknown): Collection {
  return column.decodeRow("collections", columnsOfCollection, row);
}

/** Reads a key of `collections`, as from a URL; throws Mismatch where the text is no UUID. */
export function parseCollectionId(text: string): CollectionId {
  return column.uuid<CollectionId>().decode(text);
}

/** How a new row of `collections` is bound. */
export const columnsOfNewCollection: column.NewColumns = [
  ["id", "key"], ["slug", "required"], ["name", "required"], ["description", "optional"],
  ["author_id", "required"], ["featured", "optional"], ["downloads", "optional"], ["created_at", "optional"],
  ["updated_at", "optional"]
];

/** The values of a new row of `collections`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewCollection(row: NewCollection): column.BindValue[] {
  return column.encodeNew("collections", columnsOfCollection, columnsOfNewCollection, row);
}

/** The columns of `collection_plugins`. */
export const columnsOfCollectionPlugin: column.Columns<CollectionPlugin> = {
  collection_id: column.uuid<CollectionId>(),
  plugin_id: column.uuid<PluginId>(),
  position: column.integer,
};

/** Selects rows of `collection_plugins` for {@link decodeCollectionPlugin}; a WHERE may follow. */
export const selectCollectionPlugin: string =
  `SELECT collection_id, plugin_id, position FROM collection_plugins`;

/** Reads a row of `collection_plugins`, checked; throws RowError, which names table, column and what was found. */
export function decodeCollectionPlugin(row: unknown): CollectionPlugin {
  return column.decodeRow("collection_plugins", columnsOfCollectionPlugin, row);
}

/** How a new row of `collection_plugins` is bound. */
export const columnsOfNewCollectionPlugin: column.NewColumns = [
  ["collection_id", "required"], ["plugin_id", "required"], ["position", "required"]
];

/** The values of a new row of `collection_plugins`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewCollectionPlugin(row: NewCollectionPlugin): column.BindValue[] {
  return column.encodeNew("collection_plugins", columnsOfCollectionPlugin, columnsOfNewCollectionPlugin, row);
}

/** The columns of `plugin_downloads`. */
export const columnsOfPluginDownload: column.Columns<PluginDownload> = {
  id: column.uuid<PluginDownloadId>(),
  plugin_id: column.uuid<PluginId>(),
  user_id: column.nullable(column.uuid<UserId>()),
  downloaded_at: column.timestamp,
  cli_version: column.nullable(column.text),
};

/** Selects rows of `plugin_downloads` for {@link decodePluginDownload}; a WHERE may follow. */
export const selectPluginDownload: string =
  `SELECT id, plugin_id, user_id, downloaded_at, cli_version FROM plugin_downloads`;

/** Reads a row of `plugin_downloads`, checked; throws RowError, which names table, column and what was found. */
export function decodePluginDownload(row: unknown): PluginDownload {
  return column.decodeRow("plugin_downloads", columnsOfPluginDownload, row);
}

/** Reads a key of `plugin_downloads`, as from a URL; throws Mismatch where the text is no UUID. */
export function parsePluginDownloadId(text: string): PluginDownloadId {
  return column.uuid<PluginDownloadId>().decode(text);
}

/** How a new row of `plugin_downloads` is bound. */
export const columnsOfNewPluginDownload: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["user_id", "optional"], ["downloaded_at", "optional"],
  ["cli_version", "optional"]
];

/** The values of a new row of `plugin_downloads`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewPluginDownload(row: NewPluginDownload): column.BindValue[] {
  return column.encodeNew("plugin_downloads", columnsOfPluginDownload, columnsOfNewPluginDownload, row);
}

/** The columns of `plugin_ratings`. */
export const columnsOfPluginRating: column.Columns<PluginRating> = {
  id: column.uuid<PluginRatingId>(),
  plugin_id: column.uuid<PluginId>(),
  user_id: column.uuid<UserId>(),
  rating: column.integer,
  review: column.nullable(column.text),
  created_at: column.timestamp,
  updated_at: column.timestamp,
};

/** Selects rows of `plugin_ratings` for {@link decodePluginRating}; a WHERE may follow. */
export const selectPluginRating: string =
  `SELECT id, plugin_id, user_id, rating, review, created_at, updated_at FROM plugin_ratings`;

/** Reads a row of `plugin_ratings`, checked; throws RowError, which names table, column and what was found. */
export function decodePluginRating(row: unknown): PluginRating {
  return column.decodeRow("plugin_ratings", columnsOfPluginRating, row);
}

/** Reads a key of `plugin_ratings`, as from a URL; throws Mismatch where the text is no UUID. */
export function parsePluginRatingId(text: string): PluginRatingId {
  return column.uuid<PluginRatingId>().decode(text);
}

/** How a new row of `plugin_ratings` is bound. */
export const columnsOfNewPluginRating: column.NewColumns = [
  ["id", "key"], ["plugin_id", "required"], ["user_id", "required"], ["rating", "required"],
  ["review", "optional"], ["created_at", "optional"], ["updated_at", "optional"]
];

/** The values of a new row of `plugin_ratings`, checked; throws RowError, which names what is missing or unknown. */
export function encodeNewPluginRating(row: NewPluginRating): column.BindValue[] {
  return column.encodeNew("plugin_ratings", columnsOfPluginRating, columnsOfNewPluginRating, row);
}
