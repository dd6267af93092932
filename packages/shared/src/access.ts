// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as d1 from "./d1/statements.js";
import {
  columnsOfAgent, columnsOfCollection, columnsOfCollectionPlugin, columnsOfCommand, columnsOfMCPServer,
  columnsOfNewAgent, columnsOfNewCollection, columnsOfNewCollectionPlugin, columnsOfNewCommand,
  columnsOfNewMCPServer, columnsOfNewPlugin, columnsOfNewPluginDownload, columnsOfNewPluginRating,
  columnsOfNewSkill, columnsOfNewUser, columnsOfPlugin, columnsOfPluginDownload, columnsOfPluginRating,
  columnsOfSkill, columnsOfUser
} from "./rows.js";
import type {
  Agent, AgentChanges, AgentId, Collection, CollectionChanges, CollectionId, CollectionPlugin,
  CollectionPluginChanges, Command, CommandChanges, CommandId, MCPServer, MCPServerChanges, MCPServerId,
  NewAgent, NewCollection, NewCollectionPlugin, NewCommand, NewMCPServer, NewPlugin, NewPluginDownload,
  NewPluginRating, NewSkill, NewUser, Plugin, PluginChanges, PluginDownload, PluginDownloadChanges,
  PluginDownloadId, PluginId, PluginRating, PluginRatingChanges, PluginRatingId, Skill, SkillChanges, SkillId,
  User, UserChanges, UserId
} from "./types.js";

export { batch } from "./d1/statements.js";

/** The columns of a row of `users`, as SQL. */
export const selectListOfUser: string =
  `id, username, email, github_id, avatar_url, bio, website, verified, pro_subscriber, created_at, updated_at`;

const statementsOfUser = new d1.Statements<User>("users", columnsOfUser);

/** The row with this `id`; null where there is none. */
export const findUserById: d1.Access<[id: UserId], User | null> = statementsOfUser.one(
  `SELECT ${selectListOfUser} FROM users WHERE id = ?1`,
  ["id"],
);

/** The row with this `username`; null where there is none. */
export const findUserByUsername: d1.Access<[username: string], User | null> = statementsOfUser.one(
  `SELECT ${selectListOfUser} FROM users WHERE username = ?1`,
  ["username"],
);

/** The row with this `email`; null where there is none. */
export const findUserByEmail: d1.Access<[email: string], User | null> = statementsOfUser.one(
  `SELECT ${selectListOfUser} FROM users WHERE email = ?1`,
  ["email"],
);

/** The row with this `github_id`; null where there is none. */
export const findUserByGithubId: d1.Access<[githubId: string], User | null> = statementsOfUser.one(
  `SELECT ${selectListOfUser} FROM users WHERE github_id = ?1`,
  ["github_id"],
);

/** All rows, ordered by `id`. */
export const listUsers: d1.Access<[options?: d1.PageOptions], d1.Page<User>> = statementsOfUser.page(
  `SELECT ${selectListOfUser}, id AS cursor_1 FROM users ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfUser}, id AS cursor_1 FROM users WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0xf20604c6,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanUsers: d1.Access<[], User[]> = statementsOfUser.many(
  `SELECT ${selectListOfUser} FROM users`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countUsers: d1.Access<[], number> = statementsOfUser.count(
  `SELECT count(*) FROM users`,
);

const insertSqlOfUser =
  `INSERT INTO users (${selectListOfUser}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ifnull(?8, FALSE), ifnull(?9, ` +
  `FALSE), ifnull(?10, CURRENT_TIMESTAMP), ifnull(?11, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertUser: d1.Access<[row: NewUser], User> = statementsOfUser.insert(
  `${insertSqlOfUser} RETURNING ${selectListOfUser}`,
  columnsOfNewUser,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertUsers: d1.InsertMany<NewUser> = statementsOfUser.insertMany(
  `${insertSqlOfUser} RETURNING 1`,
  columnsOfNewUser,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertUser: d1.Access<[row: NewUser], User> = statementsOfUser.insert(
  `${insertSqlOfUser} ON CONFLICT (id) DO UPDATE SET username = ?2, email = ifnull(?3, email), github_id = ` +
  `ifnull(?4, github_id), avatar_url = ifnull(?5, avatar_url), bio = ifnull(?6, bio), website = ifnull(?7, ` +
  `website), verified = ifnull(?8, verified), pro_subscriber = ifnull(?9, pro_subscriber), created_at = ` +
  `ifnull(?10, created_at), updated_at = ifnull(?11, updated_at) RETURNING ${selectListOfUser}`,
  columnsOfNewUser,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateUser: d1.Access<[row: User] | [id: UserId, changes: UserChanges], boolean> = statementsOfUser.update(
  `UPDATE users SET username = ?2, email = ?3, github_id = ?4, avatar_url = ?5, bio = ?6, website = ?7, verified ` +
  `= ?8, pro_subscriber = ?9, created_at = iif(created_at <> ?10 AND rtrim(replace(substr(created_at, 1, 27), ` +
  `'T', ' '), '+:.0Z') = rtrim(?10, ':.0'), created_at, ?10), updated_at = iif(updated_at <> ?11 AND ` +
  `rtrim(replace(substr(updated_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?11, ':.0'), updated_at, ?11) WHERE id = ` +
  `?1 RETURNING 1`,
  [
    "id", "username", "email", "github_id", "avatar_url", "bio", "website", "verified", "pro_subscriber",
    "created_at", "updated_at"
  ],
  ["id"],
  {
    start: `UPDATE users SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM users WHERE id = ?`,
    assignments: {
      username: "username = ?", email: "email = ?", github_id: "github_id = ?", avatar_url: "avatar_url = ?",
      bio: "bio = ?", website: "website = ?", verified: "verified = ?", pro_subscriber: "pro_subscriber = ?",
      created_at: "created_at = ?", updated_at: "updated_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteUser: d1.Access<[id: UserId], boolean> = statementsOfUser.delete(
  `DELETE FROM users WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `plugins`, as SQL. */
export const selectListOfPlugin: string =
  `id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, category, tags, ` +
  `version, latest_commit_sha, downloads, stars, verified, security_audited, official, created_at, updated_at, ` +
  `last_indexed_at`;

const statementsOfPlugin = new d1.Statements<Plugin>("plugins", columnsOfPlugin);

/** The row with this `id`; null where there is none. */
export const findPluginById: d1.Access<[id: PluginId], Plugin | null> = statementsOfPlugin.one(
  `SELECT ${selectListOfPlugin} FROM plugins WHERE id = ?1`,
  ["id"],
);

/** The row with this `name`; null where there is none. */
export const findPluginByName: d1.Access<[name: string], Plugin | null> = statementsOfPlugin.one(
  `SELECT ${selectListOfPlugin} FROM plugins WHERE name = ?1`,
  ["name"],
);

/** The row with this `slug`; null where there is none. */
export const findPluginBySlug: d1.Access<[slug: string], Plugin | null> = statementsOfPlugin.one(
  `SELECT ${selectListOfPlugin} FROM plugins WHERE slug = ?1`,
  ["slug"],
);

/** The rows with this `category`, ordered by `downloads` descending. */
export const listPluginsByCategory: d1.Access<[category: string, options?: d1.PageOptions], d1.Page<Plugin>> = statementsOfPlugin.page(
  `SELECT ${selectListOfPlugin}, downloads AS cursor_1, rowid AS cursor_2 FROM plugins WHERE (category = ?1) ` +
  `ORDER BY downloads DESC, rowid LIMIT ?2`,
  `SELECT ${selectListOfPlugin}, downloads AS cursor_1, rowid AS cursor_2 FROM plugins WHERE (category = ?1) AND ` +
  `(downloads <= ?2 AND (downloads < ?2 OR rowid > ?3)) ORDER BY downloads DESC, rowid LIMIT ?4`,
  ["category"],
  0x08dec94d,
  { cursor_1: "value", cursor_2: "value" },
);

/** All rows, ordered by `downloads` descending. */
export const listPluginsByDownloads: d1.Access<[options?: d1.PageOptions], d1.Page<Plugin>> = statementsOfPlugin.page(
  `SELECT ${selectListOfPlugin}, downloads AS cursor_1, rowid AS cursor_2 FROM plugins ORDER BY downloads DESC, ` +
  `rowid LIMIT ?1`,
  `SELECT ${selectListOfPlugin}, downloads AS cursor_1, rowid AS cursor_2 FROM plugins WHERE (downloads <= ?1 ` +
  `AND (downloads < ?1 OR rowid > ?2)) ORDER BY downloads DESC, rowid LIMIT ?3`,
  [],
  0x9ba549e2,
  { cursor_1: "value", cursor_2: "value" },
);

/** All rows, ordered by `updated_at` descending. */
export const listPluginsByUpdatedAt: d1.Access<[options?: d1.PageOptions], d1.Page<Plugin>> = statementsOfPlugin.page(
  `SELECT ${selectListOfPlugin}, updated_at AS cursor_1, rowid AS cursor_2 FROM plugins ORDER BY updated_at ` +
  `DESC, rowid LIMIT ?1`,
  `SELECT ${selectListOfPlugin}, updated_at AS cursor_1, rowid AS cursor_2 FROM plugins WHERE (updated_at <= ?1 ` +
  `AND (updated_at < ?1 OR rowid > ?2)) ORDER BY updated_at DESC, rowid LIMIT ?3`,
  [],
  0xe423a2cc,
  { cursor_1: "value", cursor_2: "value" },
);

/** The rows with this `author_id`, in order of insertion. */
export const listPluginsByAuthorId: d1.Access<[authorId: UserId | null, options?: d1.PageOptions], d1.Page<Plugin>> = statementsOfPlugin.page(
  `SELECT ${selectListOfPlugin}, rowid AS cursor_1 FROM plugins WHERE (author_id IS ?1) ORDER BY rowid LIMIT ?2`,
  `SELECT ${selectListOfPlugin}, rowid AS cursor_1 FROM plugins WHERE (author_id IS ?1) AND (rowid > ?2) ORDER ` +
  `BY rowid LIMIT ?3`,
  ["author_id"],
  0x6a83fa03,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listPlugins: d1.Access<[options?: d1.PageOptions], d1.Page<Plugin>> = statementsOfPlugin.page(
  `SELECT ${selectListOfPlugin}, id AS cursor_1 FROM plugins ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfPlugin}, id AS cursor_1 FROM plugins WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x13fc15ae,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanPlugins: d1.Access<[], Plugin[]> = statementsOfPlugin.many(
  `SELECT ${selectListOfPlugin} FROM plugins`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countPlugins: d1.Access<[], number> = statementsOfPlugin.count(
  `SELECT count(*) FROM plugins`,
);

const insertSqlOfPlugin =
  `INSERT INTO plugins (${selectListOfPlugin}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ifnull(?11, ` +
  `'[]'), ?12, ?13, ifnull(?14, 0), ifnull(?15, 0), ifnull(?16, FALSE), ifnull(?17, FALSE), ifnull(?18, FALSE), ` +
  `ifnull(?19, CURRENT_TIMESTAMP), ifnull(?20, CURRENT_TIMESTAMP), ?21)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertPlugin: d1.Access<[row: NewPlugin], Plugin> = statementsOfPlugin.insert(
  `${insertSqlOfPlugin} RETURNING ${selectListOfPlugin}`,
  columnsOfNewPlugin,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertPlugins: d1.InsertMany<NewPlugin> = statementsOfPlugin.insertMany(
  `${insertSqlOfPlugin} RETURNING 1`,
  columnsOfNewPlugin,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertPlugin: d1.Access<[row: NewPlugin], Plugin> = statementsOfPlugin.insert(
  `${insertSqlOfPlugin} ON CONFLICT (id) DO UPDATE SET name = ?2, slug = ?3, description = ifnull(?4, ` +
  `description), author_id = ifnull(?5, author_id), author_type = ifnull(?6, author_type), repo_url = ?7, ` +
  `marketplace_url = ?8, homepage_url = ifnull(?9, homepage_url), category = ?10, tags = ifnull(?11, tags), ` +
  `version = ?12, latest_commit_sha = ifnull(?13, latest_commit_sha), downloads = ifnull(?14, downloads), stars ` +
  `= ifnull(?15, stars), verified = ifnull(?16, verified), security_audited = ifnull(?17, security_audited), ` +
  `official = ifnull(?18, official), created_at = ifnull(?19, created_at), updated_at = ifnull(?20, updated_at), ` +
  `last_indexed_at = ifnull(?21, last_indexed_at) RETURNING ${selectListOfPlugin}`,
  columnsOfNewPlugin,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updatePlugin: d1.Access<[row: Plugin] | [id: PluginId, changes: PluginChanges], boolean> = statementsOfPlugin.update(
  `UPDATE plugins SET name = ?2, slug = ?3, description = ?4, author_id = ?5, author_type = ?6, repo_url = ?7, ` +
  `marketplace_url = ?8, homepage_url = ?9, category = ?10, tags = ?11, version = ?12, latest_commit_sha = ?13, ` +
  `downloads = ?14, stars = ?15, verified = ?16, security_audited = ?17, official = ?18, created_at = ` +
  `iif(created_at <> ?19 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?19, ':.0'), ` +
  `created_at, ?19), updated_at = iif(updated_at <> ?20 AND rtrim(replace(substr(updated_at, 1, 27), 'T', ' '), ` +
  `'+:.0Z') = rtrim(?20, ':.0'), updated_at, ?20), last_indexed_at = iif(last_indexed_at <> ?21 AND ` +
  `rtrim(replace(substr(last_indexed_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?21, ':.0'), last_indexed_at, ?21) ` +
  `WHERE id = ?1 RETURNING 1`,
  [
    "id", "name", "slug", "description", "author_id", "author_type", "repo_url", "marketplace_url",
    "homepage_url", "category", "tags", "version", "latest_commit_sha", "downloads", "stars", "verified",
    "security_audited", "official", "created_at", "updated_at", "last_indexed_at"
  ],
  ["id"],
  {
    start: `UPDATE plugins SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM plugins WHERE id = ?`,
    assignments: {
      name: "name = ?", slug: "slug = ?", description: "description = ?", author_id: "author_id = ?",
      author_type: "author_type = ?", repo_url: "repo_url = ?", marketplace_url: "marketplace_url = ?",
      homepage_url: "homepage_url = ?", category: "category = ?", tags: "tags = ?", version: "version = ?",
      latest_commit_sha: "latest_commit_sha = ?", downloads: "downloads = ?", stars: "stars = ?",
      verified: "verified = ?", security_audited: "security_audited = ?", official: "official = ?",
      created_at: "created_at = ?", updated_at: "updated_at = ?", last_indexed_at: "last_indexed_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deletePlugin: d1.Access<[id: PluginId], boolean> = statementsOfPlugin.delete(
  `DELETE FROM plugins WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `skills`, as SQL. */
export const selectListOfSkill: string =
  `id, plugin_id, name, description, path, capabilities, auto_load, created_at`;

const statementsOfSkill = new d1.Statements<Skill>("skills", columnsOfSkill);

/** The row with this `id`; null where there is none. */
export const findSkillById: d1.Access<[id: SkillId], Skill | null> = statementsOfSkill.one(
  `SELECT ${selectListOfSkill} FROM skills WHERE id = ?1`,
  ["id"],
);

/** The rows with this `plugin_id`, in order of insertion. */
export const listSkillsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<Skill>> = statementsOfSkill.page(
  `SELECT ${selectListOfSkill}, rowid AS cursor_1 FROM skills WHERE (plugin_id = ?1) ORDER BY rowid LIMIT ?2`,
  `SELECT ${selectListOfSkill}, rowid AS cursor_1 FROM skills WHERE (plugin_id = ?1) AND (rowid > ?2) ORDER BY ` +
  `rowid LIMIT ?3`,
  ["plugin_id"],
  0x624bf766,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listSkills: d1.Access<[options?: d1.PageOptions], d1.Page<Skill>> = statementsOfSkill.page(
  `SELECT ${selectListOfSkill}, id AS cursor_1 FROM skills ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfSkill}, id AS cursor_1 FROM skills WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0xcc38ea7a,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanSkills: d1.Access<[], Skill[]> = statementsOfSkill.many(
  `SELECT ${selectListOfSkill} FROM skills`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countSkills: d1.Access<[], number> = statementsOfSkill.count(
  `SELECT count(*) FROM skills`,
);

const insertSqlOfSkill =
  `INSERT INTO skills (${selectListOfSkill}) VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, '[]'), ifnull(?7, TRUE), ` +
  `ifnull(?8, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertSkill: d1.Access<[row: NewSkill], Skill> = statementsOfSkill.insert(
  `${insertSqlOfSkill} RETURNING ${selectListOfSkill}`,
  columnsOfNewSkill,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertSkills: d1.InsertMany<NewSkill> = statementsOfSkill.insertMany(
  `${insertSqlOfSkill} RETURNING 1`,
  columnsOfNewSkill,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertSkill: d1.Access<[row: NewSkill], Skill> = statementsOfSkill.insert(
  `${insertSqlOfSkill} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, name = ?3, description = ifnull(?4, ` +
  `description), path = ?5, capabilities = ifnull(?6, capabilities), auto_load = ifnull(?7, auto_load), ` +
  `created_at = ifnull(?8, created_at) RETURNING ${selectListOfSkill}`,
  columnsOfNewSkill,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateSkill: d1.Access<[row: Skill] | [id: SkillId, changes: SkillChanges], boolean> = statementsOfSkill.update(
  `UPDATE skills SET plugin_id = ?2, name = ?3, description = ?4, path = ?5, capabilities = ?6, auto_load = ?7, ` +
  `created_at = iif(created_at <> ?8 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = ` +
  `rtrim(?8, ':.0'), created_at, ?8) WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "name", "description", "path", "capabilities", "auto_load", "created_at"],
  ["id"],
  {
    start: `UPDATE skills SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM skills WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", name: "name = ?", description: "description = ?", path: "path = ?",
      capabilities: "capabilities = ?", auto_load: "auto_load = ?", created_at: "created_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteSkill: d1.Access<[id: SkillId], boolean> = statementsOfSkill.delete(
  `DELETE FROM skills WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `agents`, as SQL. */
export const selectListOfAgent: string = `id, plugin_id, name, description, path, type, created_at`;

const statementsOfAgent = new d1.Statements<Agent>("agents", columnsOfAgent);

/** The row with this `id`; null where there is none. */
export const findAgentById: d1.Access<[id: AgentId], Agent | null> = statementsOfAgent.one(
  `SELECT ${selectListOfAgent} FROM agents WHERE id = ?1`,
  ["id"],
);

/** The rows with this `plugin_id`, in order of insertion. */
export const listAgentsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<Agent>> = statementsOfAgent.page(
  `SELECT ${selectListOfAgent}, rowid AS cursor_1 FROM agents WHERE (plugin_id = ?1) ORDER BY rowid LIMIT ?2`,
  `SELECT ${selectListOfAgent}, rowid AS cursor_1 FROM agents WHERE (plugin_id = ?1) AND (rowid > ?2) ORDER BY ` +
  `rowid LIMIT ?3`,
  ["plugin_id"],
  0xf8178476,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listAgents: d1.Access<[options?: d1.PageOptions], d1.Page<Agent>> = statementsOfAgent.page(
  `SELECT ${selectListOfAgent}, id AS cursor_1 FROM agents ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfAgent}, id AS cursor_1 FROM agents WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x08c43aea,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanAgents: d1.Access<[], Agent[]> = statementsOfAgent.many(
  `SELECT ${selectListOfAgent} FROM agents`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countAgents: d1.Access<[], number> = statementsOfAgent.count(
  `SELECT count(*) FROM agents`,
);

const insertSqlOfAgent =
  `INSERT INTO agents (${selectListOfAgent}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertAgent: d1.Access<[row: NewAgent], Agent> = statementsOfAgent.insert(
  `${insertSqlOfAgent} RETURNING ${selectListOfAgent}`,
  columnsOfNewAgent,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertAgents: d1.InsertMany<NewAgent> = statementsOfAgent.insertMany(
  `${insertSqlOfAgent} RETURNING 1`,
  columnsOfNewAgent,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertAgent: d1.Access<[row: NewAgent], Agent> = statementsOfAgent.insert(
  `${insertSqlOfAgent} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, name = ?3, description = ifnull(?4, ` +
  `description), path = ?5, type = ifnull(?6, type), created_at = ifnull(?7, created_at) RETURNING ` +
  `${selectListOfAgent}`,
  columnsOfNewAgent,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateAgent: d1.Access<[row: Agent] | [id: AgentId, changes: AgentChanges], boolean> = statementsOfAgent.update(
  `UPDATE agents SET plugin_id = ?2, name = ?3, description = ?4, path = ?5, type = ?6, created_at = ` +
  `iif(created_at <> ?7 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?7, ':.0'), ` +
  `created_at, ?7) WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "name", "description", "path", "type", "created_at"],
  ["id"],
  {
    start: `UPDATE agents SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM agents WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", name: "name = ?", description: "description = ?", path: "path = ?",
      type: "type = ?", created_at: "created_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteAgent: d1.Access<[id: AgentId], boolean> = statementsOfAgent.delete(
  `DELETE FROM agents WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `commands`, as SQL. */
export const selectListOfCommand: string =
  `id, plugin_id, name, description, path, usage_example, created_at`;

const statementsOfCommand = new d1.Statements<Command>("commands", columnsOfCommand);

/** The row with this `id`; null where there is none. */
export const findCommandById: d1.Access<[id: CommandId], Command | null> = statementsOfCommand.one(
  `SELECT ${selectListOfCommand} FROM commands WHERE id = ?1`,
  ["id"],
);

/** The rows with this `plugin_id`, in order of insertion. */
export const listCommandsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<Command>> = statementsOfCommand.page(
  `SELECT ${selectListOfCommand}, rowid AS cursor_1 FROM commands WHERE (plugin_id = ?1) ORDER BY rowid LIMIT ?2`,
  `SELECT ${selectListOfCommand}, rowid AS cursor_1 FROM commands WHERE (plugin_id = ?1) AND (rowid > ?2) ORDER ` +
  `BY rowid LIMIT ?3`,
  ["plugin_id"],
  0xb0148b1a,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listCommands: d1.Access<[options?: d1.PageOptions], d1.Page<Command>> = statementsOfCommand.page(
  `SELECT ${selectListOfCommand}, id AS cursor_1 FROM commands ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfCommand}, id AS cursor_1 FROM commands WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x33dc2486,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanCommands: d1.Access<[], Command[]> = statementsOfCommand.many(
  `SELECT ${selectListOfCommand} FROM commands`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countCommands: d1.Access<[], number> = statementsOfCommand.count(
  `SELECT count(*) FROM commands`,
);

const insertSqlOfCommand =
  `INSERT INTO commands (${selectListOfCommand}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertCommand: d1.Access<[row: NewCommand], Command> = statementsOfCommand.insert(
  `${insertSqlOfCommand} RETURNING ${selectListOfCommand}`,
  columnsOfNewCommand,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertCommands: d1.InsertMany<NewCommand> = statementsOfCommand.insertMany(
  `${insertSqlOfCommand} RETURNING 1`,
  columnsOfNewCommand,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertCommand: d1.Access<[row: NewCommand], Command> = statementsOfCommand.insert(
  `${insertSqlOfCommand} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, name = ?3, description = ifnull(?4, ` +
  `description), path = ?5, usage_example = ifnull(?6, usage_example), created_at = ifnull(?7, created_at) ` +
  `RETURNING ${selectListOfCommand}`,
  columnsOfNewCommand,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateCommand: d1.Access<[row: Command] | [id: CommandId, changes: CommandChanges], boolean> = statementsOfCommand.update(
  `UPDATE commands SET plugin_id = ?2, name = ?3, description = ?4, path = ?5, usage_example = ?6, created_at = ` +
  `iif(created_at <> ?7 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?7, ':.0'), ` +
  `created_at, ?7) WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "name", "description", "path", "usage_example", "created_at"],
  ["id"],
  {
    start: `UPDATE commands SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM commands WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", name: "name = ?", description: "description = ?", path: "path = ?",
      usage_example: "usage_example = ?", created_at: "created_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteCommand: d1.Access<[id: CommandId], boolean> = statementsOfCommand.delete(
  `DELETE FROM commands WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `mcp_servers`, as SQL. */
export const selectListOfMCPServer: string =
  `id, plugin_id, name, description, path, service_type, created_at`;

const statementsOfMCPServer = new d1.Statements<MCPServer>("mcp_servers", columnsOfMCPServer);

/** The row with this `id`; null where there is none. */
export const findMCPServerById: d1.Access<[id: MCPServerId], MCPServer | null> = statementsOfMCPServer.one(
  `SELECT ${selectListOfMCPServer} FROM mcp_servers WHERE id = ?1`,
  ["id"],
);

/** The rows with this `plugin_id`, in order of insertion. */
export const listMcpServersByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<MCPServer>> = statementsOfMCPServer.page(
  `SELECT ${selectListOfMCPServer}, rowid AS cursor_1 FROM mcp_servers WHERE (plugin_id = ?1) ORDER BY rowid ` +
  `LIMIT ?2`,
  `SELECT ${selectListOfMCPServer}, rowid AS cursor_1 FROM mcp_servers WHERE (plugin_id = ?1) AND (rowid > ?2) ` +
  `ORDER BY rowid LIMIT ?3`,
  ["plugin_id"],
  0x372f7337,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listMcpServers: d1.Access<[options?: d1.PageOptions], d1.Page<MCPServer>> = statementsOfMCPServer.page(
  `SELECT ${selectListOfMCPServer}, id AS cursor_1 FROM mcp_servers ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfMCPServer}, id AS cursor_1 FROM mcp_servers WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0xd19bfdc1,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanMcpServers: d1.Access<[], MCPServer[]> = statementsOfMCPServer.many(
  `SELECT ${selectListOfMCPServer} FROM mcp_servers`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countMcpServers: d1.Access<[], number> = statementsOfMCPServer.count(
  `SELECT count(*) FROM mcp_servers`,
);

const insertSqlOfMCPServer =
  `INSERT INTO mcp_servers (${selectListOfMCPServer}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ifnull(?7, ` +
  `CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertMCPServer: d1.Access<[row: NewMCPServer], MCPServer> = statementsOfMCPServer.insert(
  `${insertSqlOfMCPServer} RETURNING ${selectListOfMCPServer}`,
  columnsOfNewMCPServer,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertMcpServers: d1.InsertMany<NewMCPServer> = statementsOfMCPServer.insertMany(
  `${insertSqlOfMCPServer} RETURNING 1`,
  columnsOfNewMCPServer,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertMCPServer: d1.Access<[row: NewMCPServer], MCPServer> = statementsOfMCPServer.insert(
  `${insertSqlOfMCPServer} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, name = ?3, description = ifnull(?4, ` +
  `description), path = ?5, service_type = ifnull(?6, service_type), created_at = ifnull(?7, created_at) ` +
  `RETURNING ${selectListOfMCPServer}`,
  columnsOfNewMCPServer,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateMCPServer: d1.Access<[row: MCPServer] | [id: MCPServerId, changes: MCPServerChanges], boolean> = statementsOfMCPServer.update(
  `UPDATE mcp_servers SET plugin_id = ?2, name = ?3, description = ?4, path = ?5, service_type = ?6, created_at ` +
  `= iif(created_at <> ?7 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?7, ':.0'), ` +
  `created_at, ?7) WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "name", "description", "path", "service_type", "created_at"],
  ["id"],
  {
    start: `UPDATE mcp_servers SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM mcp_servers WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", name: "name = ?", description: "description = ?", path: "path = ?",
      service_type: "service_type = ?", created_at: "created_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteMCPServer: d1.Access<[id: MCPServerId], boolean> = statementsOfMCPServer.delete(
  `DELETE FROM mcp_servers WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `collections`, as SQL. */
export const selectListOfCollection: string =
  `id, slug, name, description, author_id, featured, downloads, created_at, updated_at`;

const statementsOfCollection = new d1.Statements<Collection>("collections", columnsOfCollection);

/** The row with this `id`; null where there is none. */
export const findCollectionById: d1.Access<[id: CollectionId], Collection | null> = statementsOfCollection.one(
  `SELECT ${selectListOfCollection} FROM collections WHERE id = ?1`,
  ["id"],
);

/** The row with this `slug`; null where there is none. */
export const findCollectionBySlug: d1.Access<[slug: string], Collection | null> = statementsOfCollection.one(
  `SELECT ${selectListOfCollection} FROM collections WHERE slug = ?1`,
  ["slug"],
);

/** The rows with this `author_id`, in order of insertion. */
export const listCollectionsByAuthorId: d1.Access<[authorId: UserId, options?: d1.PageOptions], d1.Page<Collection>> = statementsOfCollection.page(
  `SELECT ${selectListOfCollection}, rowid AS cursor_1 FROM collections WHERE (author_id = ?1) ORDER BY rowid ` +
  `LIMIT ?2`,
  `SELECT ${selectListOfCollection}, rowid AS cursor_1 FROM collections WHERE (author_id = ?1) AND (rowid > ?2) ` +
  `ORDER BY rowid LIMIT ?3`,
  ["author_id"],
  0x5afd5a29,
  { cursor_1: "value" },
);

/** The rows with this `featured`, ordered by `downloads` descending. */
export const listCollectionsByFeatured: d1.Access<[featured: boolean, options?: d1.PageOptions], d1.Page<Collection>> = statementsOfCollection.page(
  `SELECT ${selectListOfCollection}, downloads AS cursor_1, rowid AS cursor_2 FROM collections WHERE (featured = ` +
  `?1) ORDER BY downloads DESC, rowid LIMIT ?2`,
  `SELECT ${selectListOfCollection}, downloads AS cursor_1, rowid AS cursor_2 FROM collections WHERE (featured = ` +
  `?1) AND (downloads <= ?2 AND (downloads < ?2 OR rowid > ?3)) ORDER BY downloads DESC, rowid LIMIT ?4`,
  ["featured"],
  0xfc12d6e6,
  { cursor_1: "value", cursor_2: "value" },
);

/** All rows, ordered by `id`. */
export const listCollections: d1.Access<[options?: d1.PageOptions], d1.Page<Collection>> = statementsOfCollection.page(
  `SELECT ${selectListOfCollection}, id AS cursor_1 FROM collections ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfCollection}, id AS cursor_1 FROM collections WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0x31395d4b,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanCollections: d1.Access<[], Collection[]> = statementsOfCollection.many(
  `SELECT ${selectListOfCollection} FROM collections`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countCollections: d1.Access<[], number> = statementsOfCollection.count(
  `SELECT count(*) FROM collections`,
);

const insertSqlOfCollection =
  `INSERT INTO collections (${selectListOfCollection}) VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, FALSE), ifnull(?7, ` +
  `0), ifnull(?8, CURRENT_TIMESTAMP), ifnull(?9, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertCollection: d1.Access<[row: NewCollection], Collection> = statementsOfCollection.insert(
  `${insertSqlOfCollection} RETURNING ${selectListOfCollection}`,
  columnsOfNewCollection,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertCollections: d1.InsertMany<NewCollection> = statementsOfCollection.insertMany(
  `${insertSqlOfCollection} RETURNING 1`,
  columnsOfNewCollection,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertCollection: d1.Access<[row: NewCollection], Collection> = statementsOfCollection.insert(
  `${insertSqlOfCollection} ON CONFLICT (id) DO UPDATE SET slug = ?2, name = ?3, description = ifnull(?4, ` +
  `description), author_id = ?5, featured = ifnull(?6, featured), downloads = ifnull(?7, downloads), created_at ` +
  `= ifnull(?8, created_at), updated_at = ifnull(?9, updated_at) RETURNING ${selectListOfCollection}`,
  columnsOfNewCollection,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateCollection: d1.Access<[row: Collection] | [id: CollectionId, changes: CollectionChanges], boolean> = statementsOfCollection.update(
  `UPDATE collections SET slug = ?2, name = ?3, description = ?4, author_id = ?5, featured = ?6, downloads = ?7, ` +
  `created_at = iif(created_at <> ?8 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = ` +
  `rtrim(?8, ':.0'), created_at, ?8), updated_at = iif(updated_at <> ?9 AND rtrim(replace(substr(updated_at, 1, ` +
  `27), 'T', ' '), '+:.0Z') = rtrim(?9, ':.0'), updated_at, ?9) WHERE id = ?1 RETURNING 1`,
  ["id", "slug", "name", "description", "author_id", "featured", "downloads", "created_at", "updated_at"],
  ["id"],
  {
    start: `UPDATE collections SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM collections WHERE id = ?`,
    assignments: {
      slug: "slug = ?", name: "name = ?", description: "description = ?", author_id: "author_id = ?",
      featured: "featured = ?", downloads: "downloads = ?", created_at: "created_at = ?",
      updated_at: "updated_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteCollection: d1.Access<[id: CollectionId], boolean> = statementsOfCollection.delete(
  `DELETE FROM collections WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `collection_plugins`, as SQL. */
export const selectListOfCollectionPlugin: string = `collection_id, plugin_id, position`;

const statementsOfCollectionPlugin = new d1.Statements<CollectionPlugin>("collection_plugins", columnsOfCollectionPlugin);

/** The row with this `collection_id` and `plugin_id`; null where there is none. */
export const findCollectionPluginByCollectionIdAndPluginId: d1.Access<[collectionId: CollectionId, pluginId: PluginId], CollectionPlugin | null> = statementsOfCollectionPlugin.one(
  `SELECT ${selectListOfCollectionPlugin} FROM collection_plugins WHERE collection_id = ?1 AND plugin_id = ?2`,
  ["collection_id", "plugin_id"],
);

/** The rows with this `collection_id`, ordered by `position`. */
export const listCollectionPluginsByCollectionId: d1.Access<[collectionId: CollectionId, options?: d1.PageOptions], d1.Page<CollectionPlugin>> = statementsOfCollectionPlugin.page(
  `SELECT ${selectListOfCollectionPlugin}, position AS cursor_1, rowid AS cursor_2 FROM collection_plugins WHERE ` +
  `(collection_id = ?1) ORDER BY position, rowid LIMIT ?2`,
  `SELECT ${selectListOfCollectionPlugin}, position AS cursor_1, rowid AS cursor_2 FROM collection_plugins WHERE ` +
  `(collection_id = ?1) AND (position >= ?2 AND (position > ?2 OR rowid > ?3)) ORDER BY position, rowid LIMIT ?4`,
  ["collection_id"],
  0x82041293,
  { cursor_1: "value", cursor_2: "value" },
);

/** The rows with this `plugin_id`, in order of insertion. */
export const listCollectionPluginsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<CollectionPlugin>> = statementsOfCollectionPlugin.page(
  `SELECT ${selectListOfCollectionPlugin}, rowid AS cursor_1 FROM collection_plugins WHERE (plugin_id = ?1) ` +
  `ORDER BY rowid LIMIT ?2`,
  `SELECT ${selectListOfCollectionPlugin}, rowid AS cursor_1 FROM collection_plugins WHERE (plugin_id = ?1) AND ` +
  `(rowid > ?2) ORDER BY rowid LIMIT ?3`,
  ["plugin_id"],
  0x8f7e99cd,
  { cursor_1: "value" },
);

/** All rows, ordered by `collection_id`, `plugin_id`. */
export const listCollectionPlugins: d1.Access<[options?: d1.PageOptions], d1.Page<CollectionPlugin>> = statementsOfCollectionPlugin.page(
  `SELECT ${selectListOfCollectionPlugin}, collection_id AS cursor_1, plugin_id AS cursor_2 FROM ` +
  `collection_plugins ORDER BY collection_id, plugin_id LIMIT ?1`,
  `SELECT ${selectListOfCollectionPlugin}, collection_id AS cursor_1, plugin_id AS cursor_2 FROM ` +
  `collection_plugins WHERE (collection_id >= ?1 AND (collection_id > ?1 OR plugin_id > ?2)) ORDER BY ` +
  `collection_id, plugin_id LIMIT ?3`,
  [],
  0xfc65d4f7,
  { cursor_1: "value", cursor_2: "value" },
);

/** All rows, in SQLite's own order. */
export const scanCollectionPlugins: d1.Access<[], CollectionPlugin[]> = statementsOfCollectionPlugin.many(
  `SELECT ${selectListOfCollectionPlugin} FROM collection_plugins`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countCollectionPlugins: d1.Access<[], number> = statementsOfCollectionPlugin.count(
  `SELECT count(*) FROM collection_plugins`,
);

const insertSqlOfCollectionPlugin =
  `INSERT INTO collection_plugins (${selectListOfCollectionPlugin}) VALUES (?1, ?2, ?3)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertCollectionPlugin: d1.Access<[row: NewCollectionPlugin], CollectionPlugin> = statementsOfCollectionPlugin.insert(
  `${insertSqlOfCollectionPlugin} RETURNING ${selectListOfCollectionPlugin}`,
  columnsOfNewCollectionPlugin,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertCollectionPlugins: d1.InsertMany<NewCollectionPlugin> = statementsOfCollectionPlugin.insertMany(
  `${insertSqlOfCollectionPlugin} RETURNING 1`,
  columnsOfNewCollectionPlugin,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertCollectionPlugin: d1.Access<[row: NewCollectionPlugin], CollectionPlugin> = statementsOfCollectionPlugin.insert(
  `${insertSqlOfCollectionPlugin} ON CONFLICT (collection_id, plugin_id) DO UPDATE SET position = ?3 RETURNING ` +
  `${selectListOfCollectionPlugin}`,
  columnsOfNewCollectionPlugin,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updateCollectionPlugin: d1.Access<[row: CollectionPlugin] | [collectionId: CollectionId, pluginId: PluginId, changes: CollectionPluginChanges], boolean> = statementsOfCollectionPlugin.update(
  `UPDATE collection_plugins SET position = ?3 WHERE collection_id = ?1 AND plugin_id = ?2 RETURNING 1`,
  ["collection_id", "plugin_id", "position"],
  ["collection_id", "plugin_id"],
  {
    start: `UPDATE collection_plugins SET `,
    end: ` WHERE collection_id = ? AND plugin_id = ? RETURNING 1`,
    exists: `SELECT 1 FROM collection_plugins WHERE collection_id = ? AND plugin_id = ?`,
    assignments: { position: "position = ?" },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deleteCollectionPlugin: d1.Access<[collectionId: CollectionId, pluginId: PluginId], boolean> = statementsOfCollectionPlugin.delete(
  `DELETE FROM collection_plugins WHERE collection_id = ?1 AND plugin_id = ?2 RETURNING 1`,
  ["collection_id", "plugin_id"],
);

/** The columns of a row of `plugin_downloads`, as SQL. */
export const selectListOfPluginDownload: string = `id, plugin_id, user_id, downloaded_at, cli_version`;

const statementsOfPluginDownload = new d1.Statements<PluginDownload>("plugin_downloads", columnsOfPluginDownload);

/** The row with this `id`; null where there is none. */
export const findPluginDownloadById: d1.Access<[id: PluginDownloadId], PluginDownload | null> = statementsOfPluginDownload.one(
  `SELECT ${selectListOfPluginDownload} FROM plugin_downloads WHERE id = ?1`,
  ["id"],
);

/** The rows with this `plugin_id`, ordered by `downloaded_at` descending. */
export const listPluginDownloadsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<PluginDownload>> = statementsOfPluginDownload.page(
  `SELECT ${selectListOfPluginDownload}, downloaded_at AS cursor_1, rowid AS cursor_2 FROM plugin_downloads ` +
  `WHERE (plugin_id = ?1) ORDER BY downloaded_at DESC, rowid LIMIT ?2`,
  `SELECT ${selectListOfPluginDownload}, downloaded_at AS cursor_1, rowid AS cursor_2 FROM plugin_downloads ` +
  `WHERE (plugin_id = ?1) AND (downloaded_at <= ?2 AND (downloaded_at < ?2 OR rowid > ?3)) ORDER BY ` +
  `downloaded_at DESC, rowid LIMIT ?4`,
  ["plugin_id"],
  0x123ea013,
  { cursor_1: "value", cursor_2: "value" },
);

/** The rows with this `user_id`, in order of insertion. */
export const listPluginDownloadsByUserId: d1.Access<[userId: UserId | null, options?: d1.PageOptions], d1.Page<PluginDownload>> = statementsOfPluginDownload.page(
  `SELECT ${selectListOfPluginDownload}, rowid AS cursor_1 FROM plugin_downloads WHERE (user_id IS ?1) ORDER BY ` +
  `rowid LIMIT ?2`,
  `SELECT ${selectListOfPluginDownload}, rowid AS cursor_1 FROM plugin_downloads WHERE (user_id IS ?1) AND ` +
  `(rowid > ?2) ORDER BY rowid LIMIT ?3`,
  ["user_id"],
  0xb3cca4e0,
  { cursor_1: "value" },
);

/** All rows, ordered by `id`. */
export const listPluginDownloads: d1.Access<[options?: d1.PageOptions], d1.Page<PluginDownload>> = statementsOfPluginDownload.page(
  `SELECT ${selectListOfPluginDownload}, id AS cursor_1 FROM plugin_downloads ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfPluginDownload}, id AS cursor_1 FROM plugin_downloads WHERE (id > ?1) ORDER BY id LIMIT ` +
  `?2`,
  [],
  0x1791a835,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanPluginDownloads: d1.Access<[], PluginDownload[]> = statementsOfPluginDownload.many(
  `SELECT ${selectListOfPluginDownload} FROM plugin_downloads`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countPluginDownloads: d1.Access<[], number> = statementsOfPluginDownload.count(
  `SELECT count(*) FROM plugin_downloads`,
);

const insertSqlOfPluginDownload =
  `INSERT INTO plugin_downloads (${selectListOfPluginDownload}) VALUES (?1, ?2, ?3, ifnull(?4, ` +
  `CURRENT_TIMESTAMP), ?5)`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertPluginDownload: d1.Access<[row: NewPluginDownload], PluginDownload> = statementsOfPluginDownload.insert(
  `${insertSqlOfPluginDownload} RETURNING ${selectListOfPluginDownload}`,
  columnsOfNewPluginDownload,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertPluginDownloads: d1.InsertMany<NewPluginDownload> = statementsOfPluginDownload.insertMany(
  `${insertSqlOfPluginDownload} RETURNING 1`,
  columnsOfNewPluginDownload,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertPluginDownload: d1.Access<[row: NewPluginDownload], PluginDownload> = statementsOfPluginDownload.insert(
  `${insertSqlOfPluginDownload} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, user_id = ifnull(?3, user_id), ` +
  `downloaded_at = ifnull(?4, downloaded_at), cli_version = ifnull(?5, cli_version) RETURNING ` +
  `${selectListOfPluginDownload}`,
  columnsOfNewPluginDownload,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updatePluginDownload: d1.Access<[row: PluginDownload] | [id: PluginDownloadId, changes: PluginDownloadChanges], boolean> = statementsOfPluginDownload.update(
  `UPDATE plugin_downloads SET plugin_id = ?2, user_id = ?3, downloaded_at = iif(downloaded_at <> ?4 AND ` +
  `rtrim(replace(substr(downloaded_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?4, ':.0'), downloaded_at, ?4), ` +
  `cli_version = ?5 WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "user_id", "downloaded_at", "cli_version"],
  ["id"],
  {
    start: `UPDATE plugin_downloads SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM plugin_downloads WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", user_id: "user_id = ?", downloaded_at: "downloaded_at = ?",
      cli_version: "cli_version = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deletePluginDownload: d1.Access<[id: PluginDownloadId], boolean> = statementsOfPluginDownload.delete(
  `DELETE FROM plugin_downloads WHERE id = ?1 RETURNING 1`,
  ["id"],
);

/** The columns of a row of `plugin_ratings`, as SQL. */
export const selectListOfPluginRating: string =
  `id, plugin_id, user_id, rating, review, created_at, updated_at`;

const statementsOfPluginRating = new d1.Statements<PluginRating>("plugin_ratings", columnsOfPluginRating);

/** The row with this `id`; null where there is none. */
export const findPluginRatingById: d1.Access<[id: PluginRatingId], PluginRating | null> = statementsOfPluginRating.one(
  `SELECT ${selectListOfPluginRating} FROM plugin_ratings WHERE id = ?1`,
  ["id"],
);

/** The row with this `plugin_id` and `user_id`; null where there is none. */
export const findPluginRatingByPluginIdAndUserId: d1.Access<[pluginId: PluginId, userId: UserId], PluginRating | null> = statementsOfPluginRating.one(
  `SELECT ${selectListOfPluginRating} FROM plugin_ratings WHERE plugin_id = ?1 AND user_id = ?2`,
  ["plugin_id", "user_id"],
);

/** The rows with this `user_id`, in order of insertion. */
export const listPluginRatingsByUserId: d1.Access<[userId: UserId, options?: d1.PageOptions], d1.Page<PluginRating>> = statementsOfPluginRating.page(
  `SELECT ${selectListOfPluginRating}, rowid AS cursor_1 FROM plugin_ratings WHERE (user_id = ?1) ORDER BY rowid ` +
  `LIMIT ?2`,
  `SELECT ${selectListOfPluginRating}, rowid AS cursor_1 FROM plugin_ratings WHERE (user_id = ?1) AND (rowid > ` +
  `?2) ORDER BY rowid LIMIT ?3`,
  ["user_id"],
  0xbd49c8b6,
  { cursor_1: "value" },
);

/** The rows with this `plugin_id`, ordered by `user_id`. */
export const listPluginRatingsByPluginId: d1.Access<[pluginId: PluginId, options?: d1.PageOptions], d1.Page<PluginRating>> = statementsOfPluginRating.page(
  `SELECT ${selectListOfPluginRating}, user_id AS cursor_1, rowid AS cursor_2 FROM plugin_ratings WHERE ` +
  `(plugin_id = ?1) ORDER BY user_id, rowid LIMIT ?2`,
  `SELECT ${selectListOfPluginRating}, user_id AS cursor_1, rowid AS cursor_2 FROM plugin_ratings WHERE ` +
  `(plugin_id = ?1) AND (user_id >= ?2 AND (user_id > ?2 OR rowid > ?3)) ORDER BY user_id, rowid LIMIT ?4`,
  ["plugin_id"],
  0x01a3735f,
  { cursor_1: "value", cursor_2: "value" },
);

/** All rows, ordered by `id`. */
export const listPluginRatings: d1.Access<[options?: d1.PageOptions], d1.Page<PluginRating>> = statementsOfPluginRating.page(
  `SELECT ${selectListOfPluginRating}, id AS cursor_1 FROM plugin_ratings ORDER BY id LIMIT ?1`,
  `SELECT ${selectListOfPluginRating}, id AS cursor_1 FROM plugin_ratings WHERE (id > ?1) ORDER BY id LIMIT ?2`,
  [],
  0xdfb38cc2,
  { cursor_1: "value" },
);

/** All rows, in SQLite's own order. */
export const scanPluginRatings: d1.Access<[], PluginRating[]> = statementsOfPluginRating.many(
  `SELECT ${selectListOfPluginRating} FROM plugin_ratings`,
  [],
);

/** The number of rows. SQLite counts them one by one. */
export const countPluginRatings: d1.Access<[], number> = statementsOfPluginRating.count(
  `SELECT count(*) FROM plugin_ratings`,
);

const insertSqlOfPluginRating =
  `INSERT INTO plugin_ratings (${selectListOfPluginRating}) VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, ` +
  `CURRENT_TIMESTAMP), ifnull(?7, CURRENT_TIMESTAMP))`;

/** Inserts a row and returns it as stored, with defaults and generated columns. */
export const insertPluginRating: d1.Access<[row: NewPluginRating], PluginRating> = statementsOfPluginRating.insert(
  `${insertSqlOfPluginRating} RETURNING ${selectListOfPluginRating}`,
  columnsOfNewPluginRating,
);

/** Inserts rows in one transaction, all or none, and returns how many were stored. */
export const insertPluginRatings: d1.InsertMany<NewPluginRating> = statementsOfPluginRating.insertMany(
  `${insertSqlOfPluginRating} RETURNING 1`,
  columnsOfNewPluginRating,
);

/** Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored. */
export const upsertPluginRating: d1.Access<[row: NewPluginRating], PluginRating> = statementsOfPluginRating.insert(
  `${insertSqlOfPluginRating} ON CONFLICT (id) DO UPDATE SET plugin_id = ?2, user_id = ?3, rating = ?4, review = ` +
  `ifnull(?5, review), created_at = ifnull(?6, created_at), updated_at = ifnull(?7, updated_at) RETURNING ` +
  `${selectListOfPluginRating}`,
  columnsOfNewPluginRating,
);

/** Stores a row under its key, or of the row with this key what is given; false where there is none. */
export const updatePluginRating: d1.Access<[row: PluginRating] | [id: PluginRatingId, changes: PluginRatingChanges], boolean> = statementsOfPluginRating.update(
  `UPDATE plugin_ratings SET plugin_id = ?2, user_id = ?3, rating = ?4, review = ?5, created_at = iif(created_at ` +
  `<> ?6 AND rtrim(replace(substr(created_at, 1, 27), 'T', ' '), '+:.0Z') = rtrim(?6, ':.0'), created_at, ?6), ` +
  `updated_at = iif(updated_at <> ?7 AND rtrim(replace(substr(updated_at, 1, 27), 'T', ' '), '+:.0Z') = ` +
  `rtrim(?7, ':.0'), updated_at, ?7) WHERE id = ?1 RETURNING 1`,
  ["id", "plugin_id", "user_id", "rating", "review", "created_at", "updated_at"],
  ["id"],
  {
    start: `UPDATE plugin_ratings SET `,
    end: ` WHERE id = ? RETURNING 1`,
    exists: `SELECT 1 FROM plugin_ratings WHERE id = ?`,
    assignments: {
      plugin_id: "plugin_id = ?", user_id: "user_id = ?", rating: "rating = ?", review: "review = ?",
      created_at: "created_at = ?", updated_at: "updated_at = ?"
    },
  },
);

/** Deletes the row with this key, and what the foreign keys say goes with it; false where there is none. */
export const deletePluginRating: d1.Access<[id: PluginRatingId], boolean> = statementsOfPluginRating.delete(
  `DELETE FROM plugin_ratings WHERE id = ?1 RETURNING 1`,
  ["id"],
);
