// Written by skillstash-schema from the SQL schema: change that, not this file.

/** Marks the types that are keys, so that the key of one table does not fit where another's is wanted. */
declare const brand: unique symbol;

/** The key of `users`: a UUID. */
export type UserId = string & { readonly [brand]: "UserId" };

/** A person or organisation that publishes plugins, rates them or curates collections. */
export interface User {
  id: UserId;
  /** The name in the profile's URL. */
  username: string;
  /** Never shown to other users. */
  email: string | null;
  /** The account number at GitHub, as text. */
  github_id: string | null;
  avatar_url: string | null;
  bio: string | null;
  website: string | null;
  /** The identity has been confirmed. */
  verified: boolean;
  /** Pays for the Pro plan. */
  pro_subscriber: boolean;
  created_at: string;
  updated_at: string;
}

/** A row to insert into `users`. */
export interface NewUser {
  /** Optional; a new UUID if omitted. */
  id?: UserId;
  /** The name in the profile's URL. */
  username: string;
  /** Never shown to other users. */
  email?: string | null;
  /** The account number at GitHub, as text. */
  github_id?: string | null;
  avatar_url?: string | null;
  bio?: string | null;
  website?: string | null;
  /** The identity has been confirmed. Optional; `FALSE` if omitted. */
  verified?: boolean;
  /** Pays for the Pro plan. Optional; `FALSE` if omitted. */
  pro_subscriber?: boolean;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  updated_at?: string;
}

/** What to change in a row of `users`. What is omitted stays as it is. */
export interface UserChanges {
  /** The name in the profile's URL. */
  username?: string;
  /** Never shown to other users. */
  email?: string | null;
  /** The account number at GitHub, as text. */
  github_id?: string | null;
  avatar_url?: string | null;
  bio?: string | null;
  website?: string | null;
  /** The identity has been confirmed. */
  verified?: boolean;
  /** Pays for the Pro plan. */
  pro_subscriber?: boolean;
  created_at?: string;
  updated_at?: string;
}

/** The key of `plugins`: a UUID. */
export type PluginId = string & { readonly [brand]: "PluginId" };

/** A value of `plugins.author_type`. */
export type PluginAuthorType = "user" | "org";

/** A plugin: a repository with skills, agents, commands and MCP servers. */
export interface Plugin {
  id: PluginId;
  name: string;
  /** The name in URLs; idx_plugins_slug makes it unique. */
  slug: string;
  description: string | null;
  /** NULL once the author has left: the plugin stays. */
  author_id: UserId | null;
  author_type: PluginAuthorType | null;
  /** The Git repository that is indexed. */
  repo_url: string;
  /** The marketplace that lists the plugin. */
  marketplace_url: string;
  homepage_url: string | null;
  category: string;
  /** Search words. JSON array: ["cli", "git"] */
  tags: string[];
  /** A semantic version. */
  version: string;
  /** The commit that was indexed last. */
  latest_commit_sha: string | null;
  /** A running count; plugin_downloads has the single events. */
  downloads: number;
  /** Stars of the repository at GitHub. */
  stars: number;
  /** The publisher owns the repository. */
  verified: boolean;
  /** The code has passed an audit. */
  security_audited: boolean;
  /** Published by SkillStash. */
  official: boolean;
  created_at: string;
  updated_at: string;
  /** NULL until the ingester has read the repository. */
  last_indexed_at: string | null;
}

/** A row to insert into `plugins`. */
export interface NewPlugin {
  /** Optional; a new UUID if omitted. */
  id?: PluginId;
  name: string;
  /** The name in URLs; idx_plugins_slug makes it unique. */
  slug: string;
  description?: string | null;
  /** NULL once the author has left: the plugin stays. */
  author_id?: UserId | null;
  author_type?: PluginAuthorType | null;
  /** The Git repository that is indexed. */
  repo_url: string;
  /** The marketplace that lists the plugin. */
  marketplace_url: string;
  homepage_url?: string | null;
  category: string;
  /** Search words. JSON array: ["cli", "git"] Optional; `'[]'` if omitted. */
  tags?: string[];
  /** A semantic version. */
  version: string;
  /** The commit that was indexed last. */
  latest_commit_sha?: string | null;
  /** A running count; plugin_downloads has the single events. Optional; `0` if omitted. */
  downloads?: number;
  /** Stars of the repository at GitHub. Optional; `0` if omitted. */
  stars?: number;
  /** The publisher owns the repository. Optional; `FALSE` if omitted. */
  verified?: boolean;
  /** The code has passed an audit. Optional; `FALSE` if omitted. */
  security_audited?: boolean;
  /** Published by SkillStash. Optional; `FALSE` if omitted. */
  official?: boolean;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  updated_at?: string;
  /** NULL until the ingester has read the repository. */
  last_indexed_at?: string | null;
}

/** What to change in a row of `plugins`. What is omitted stays as it is. */
export interface PluginChanges {
  name?: string;
  /** The name in URLs; idx_plugins_slug makes it unique. */
  slug?: string;
  description?: string | null;
  /** NULL once the author has left: the plugin stays. */
  author_id?: UserId | null;
  author_type?: PluginAuthorType | null;
  /** The Git repository that is indexed. */
  repo_url?: string;
  /** The marketplace that lists the plugin. */
  marketplace_url?: string;
  homepage_url?: string | null;
  category?: string;
  /** Search words. JSON array: ["cli", "git"] */
  tags?: string[];
  /** A semantic version. */
  version?: string;
  /** The commit that was indexed last. */
  latest_commit_sha?: string | null;
  /** A running count; plugin_downloads has the single events. */
  downloads?: number;
  /** Stars of the repository at GitHub. */
  stars?: number;
  /** The publisher owns the repository. */
  verified?: boolean;
  /** The code has passed an audit. */
  security_audited?: boolean;
  /** Published by SkillStash. */
  official?: boolean;
  created_at?: string;
  updated_at?: string;
  /** NULL until the ingester has read the repository. */
  last_indexed_at?: string | null;
}

/** The key of `skills`: a UUID. */
export type SkillId = string & { readonly [brand]: "SkillId" };

/** A skill: knowledge that a plugin gives to an assistant. */
export interface Skill {
  id: SkillId;
  plugin_id: PluginId;
  name: string;
  description: string | null;
  /** The file in the repository. */
  path: string;
  /** What the skill can do. JSON array: ["review", "commit"] */
  capabilities: string[];
  /** Loaded without being asked for. */
  auto_load: boolean;
  created_at: string;
}

/** A row to insert into `skills`. */
export interface NewSkill {
  /** Optional; a new UUID if omitted. */
  id?: SkillId;
  plugin_id: PluginId;
  name: string;
  description?: string | null;
  /** The file in the repository. */
  path: string;
  /** What the skill can do. JSON array: ["review", "commit"] Optional; `'[]'` if omitted. */
  capabilities?: string[];
  /** Loaded without being asked for. Optional; `TRUE` if omitted. */
  auto_load?: boolean;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
}

/** What to change in a row of `skills`. What is omitted stays as it is. */
export interface SkillChanges {
  plugin_id?: PluginId;
  name?: string;
  description?: string | null;
  /** The file in the repository. */
  path?: string;
  /** What the skill can do. JSON array: ["review", "commit"] */
  capabilities?: string[];
  /** Loaded without being asked for. */
  auto_load?: boolean;
  created_at?: string;
}

/** The key of `agents`: a UUID. */
export type AgentId = string & { readonly [brand]: "AgentId" };

/** A value of `agents.type`. */
export type AgentType = "subagent" | "chat" | "workflow";

/** An agent that a plugin brings. */
export interface Agent {
  id: AgentId;
  plugin_id: PluginId;
  name: string;
  description: string | null;
  /** The file in the repository. */
  path: string;
  type: AgentType | null;
  created_at: string;
}

/** A row to insert into `agents`. */
export interface NewAgent {
  /** Optional; a new UUID if omitted. */
  id?: AgentId;
  plugin_id: PluginId;
  name: string;
  description?: string | null;
  /** The file in the repository. */
  path: string;
  type?: AgentType | null;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
}

/** What to change in a row of `agents`. What is omitted stays as it is. */
export interface AgentChanges {
  plugin_id?: PluginId;
  name?: string;
  description?: string | null;
  /** The file in the repository. */
  path?: string;
  type?: AgentType | null;
  created_at?: string;
}

/** The key of `commands`: a UUID. */
export type CommandId = string & { readonly [brand]: "CommandId" };

/** A slash command that a plugin brings. */
export interface Command {
  id: CommandId;
  plugin_id: PluginId;
  name: string;
  description: string | null;
  /** The file in the repository. */
  path: string;
  /** A line to type. */
  usage_example: string | null;
  created_at: string;
}

/** A row to insert into `commands`. */
export interface NewCommand {
  /** Optional; a new UUID if omitted. */
  id?: CommandId;
  plugin_id: PluginId;
  name: string;
  description?: string | null;
  /** The file in the repository. */
  path: string;
  /** A line to type. */
  usage_example?: string | null;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
}

/** What to change in a row of `commands`. What is omitted stays as it is. */
export interface CommandChanges {
  plugin_id?: PluginId;
  name?: string;
  description?: string | null;
  /** The file in the repository. */
  path?: string;
  /** A line to type. */
  usage_example?: string | null;
  created_at?: string;
}

/** The key of `mcp_servers`: a UUID. */
export type MCPServerId = string & { readonly [brand]: "MCPServerId" };

/** A server that speaks the Model Context Protocol. */
export interface MCPServer {
  id: MCPServerId;
  plugin_id: PluginId;
  name: string;
  description: string | null;
  /** The file in the repository. */
  path: string;
  /** What it connects to: github, aws, custom. Free text, because services come and go. */
  service_type: string | null;
  created_at: string;
}

/** A row to insert into `mcp_servers`. */
export interface NewMCPServer {
  /** Optional; a new UUID if omitted. */
  id?: MCPServerId;
  plugin_id: PluginId;
  name: string;
  description?: string | null;
  /** The file in the repository. */
  path: string;
  /** What it connects to: github, aws, custom. Free text, because services come and go. */
  service_type?: string | null;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
}

/** What to change in a row of `mcp_servers`. What is omitted stays as it is. */
export interface MCPServerChanges {
  plugin_id?: PluginId;
  name?: string;
  description?: string | null;
  /** The file in the repository. */
  path?: string;
  /** What it connects to: github, aws, custom. Free text, because services come and go. */
  service_type?: string | null;
  created_at?: string;
}

/** The key of `collections`: a UUID. */
export type CollectionId = string & { readonly [brand]: "CollectionId" };

/** A list of plugins that a user curates. */
export interface Collection {
  id: CollectionId;
  /** The name in URLs. */
  slug: string;
  name: string;
  description: string | null;
  /**
   * The curator. A user who still curates cannot be deleted: others rely on the list, so it is handed over or deleted
   * first, on purpose, and never as a side effect.
   */
  author_id: UserId;
  /** Shown on the front page. */
  featured: boolean;
  downloads: number;
  created_at: string;
  updated_at: string;
}

/** A row to insert into `collections`. */
export interface NewCollection {
  /** Optional; a new UUID if omitted. */
  id?: CollectionId;
  /** The name in URLs. */
  slug: string;
  name: string;
  description?: string | null;
  /**
   * The curator. A user who still curates cannot be deleted: others rely on the list, so it is handed over or deleted
   * first, on purpose, and never as a side effect.
   */
  author_id: UserId;
  /** Shown on the front page. Optional; `FALSE` if omitted. */
  featured?: boolean;
  /** Optional; `0` if omitted. */
  downloads?: number;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  updated_at?: string;
}

/** What to change in a row of `collections`. What is omitted stays as it is. */
export interface CollectionChanges {
  /** The name in URLs. */
  slug?: string;
  name?: string;
  description?: string | null;
  /**
   * The curator. A user who still curates cannot be deleted: others rely on the list, so it is handed over or deleted
   * first, on purpose, and never as a side effect.
   */
  author_id?: UserId;
  /** Shown on the front page. */
  featured?: boolean;
  downloads?: number;
  created_at?: string;
  updated_at?: string;
}

/** A plugin's place in a collection. */
export interface CollectionPlugin {
  collection_id: CollectionId;
  plugin_id: PluginId;
  /** The order in the collection, from 0. */
  position: number;
}

/** A row to insert into `collection_plugins`. */
export interface NewCollectionPlugin {
  collection_id: CollectionId;
  plugin_id: PluginId;
  /** The order in the collection, from 0. */
  position: number;
}

/** What to change in a row of `collection_plugins`. What is omitted stays as it is. */
export interface CollectionPluginChanges {
  /** The order in the collection, from 0. */
  position?: number;
}

/** The key of `plugin_downloads`: a UUID. */
export type PluginDownloadId = string & { readonly [brand]: "PluginDownloadId" };

/** One download of a plugin. */
export interface PluginDownload {
  id: PluginDownloadId;
  plugin_id: PluginId;
  /** NULL for an anonymous download, or once the user has left. */
  user_id: UserId | null;
  downloaded_at: string;
  /** The version of the command-line tool that asked. */
  cli_version: string | null;
}

/** A row to insert into `plugin_downloads`. */
export interface NewPluginDownload {
  /** Optional; a new UUID if omitted. */
  id?: PluginDownloadId;
  plugin_id: PluginId;
  /** NULL for an anonymous download, or once the user has left. */
  user_id?: UserId | null;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  downloaded_at?: string;
  /** The version of the command-line tool that asked. */
  cli_version?: string | null;
}

/** What to change in a row of `plugin_downloads`. What is omitted stays as it is. */
export interface PluginDownloadChanges {
  plugin_id?: PluginId;
  /** NULL for an anonymous download, or once the user has left. */
  user_id?: UserId | null;
  downloaded_at?: string;
  /** The version of the command-line tool that asked. */
  cli_version?: string | null;
}

/** The key of `plugin_ratings`: a UUID. */
export type PluginRatingId = string & { readonly [brand]: "PluginRatingId" };

/** A user's verdict on a plugin: one for each user and plugin. */
export interface PluginRating {
  id: PluginRatingId;
  plugin_id: PluginId;
  user_id: UserId;
  /** Stars, 1 to 5. */
  rating: number;
  review: string | null;
  created_at: string;
  updated_at: string;
}

/** A row to insert into `plugin_ratings`. */
export interface NewPluginRating {
  /** Optional; a new UUID if omitted. */
  id?: PluginRatingId;
  plugin_id: PluginId;
  user_id: UserId;
  /** Stars, 1 to 5. */
  rating: number;
  review?: string | null;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  created_at?: string;
  /** Optional; `CURRENT_TIMESTAMP` if omitted. */
  updated_at?: string;
}

/** What to change in a row of `plugin_ratings`. What is omitted stays as it is. */
export interface PluginRatingChanges {
  plugin_id?: PluginId;
  user_id?: UserId;
  /** Stars, 1 to 5. */
  rating?: number;
  review?: string | null;
  created_at?: string;
  updated_at?: string;
}
