// Written by skillstash-schema from the SQL schema: change that, not this file.

import * as column from "./d1/columns.js";
import * as json from "./d1/json.js";
import * as query from "./d1/queries.js";
import type { Access } from "./d1/statements.js";
import { columnsOfPlugin } from "./rows.js";
import type { CollectionId, Plugin, PluginId } from "./types.js";

/** Plugins whose name, slug or description has a text in it, the most downloaded first. */
export const searchPlugins: Access<[text: string, options?: query.PageOptions], query.Page<Plugin>> = query.page(
  "searchPlugins",
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, ` +
  `category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited, official, ` +
  `created_at, updated_at, last_indexed_at, downloads AS cursor_1, id AS cursor_2 FROM (\n` +
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url,\n` +
  `  category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited,\n` +
  `  official, created_at, updated_at, last_indexed_at\n` +
  `FROM plugins\n` +
  `WHERE name LIKE '%' || ?1 || '%' OR slug LIKE '%' || ?1 || '%' OR description LIKE '%' || ?1 || '%'\n` +
  `) ORDER BY downloads DESC, id LIMIT ?2`,
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, ` +
  `category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited, official, ` +
  `created_at, updated_at, last_indexed_at, downloads AS cursor_1, id AS cursor_2 FROM (\n` +
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url,\n` +
  `  category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited,\n` +
  `  official, created_at, updated_at, last_indexed_at\n` +
  `FROM plugins\n` +
  `WHERE name LIKE '%' || ?1 || '%' OR slug LIKE '%' || ?1 || '%' OR description LIKE '%' || ?1 || '%'\n` +
  `) WHERE (downloads <= ?2 AND (downloads < ?2 OR id > ?3)) ORDER BY downloads DESC, id LIMIT ?4`,
  [["text", column.text]],
  columnsOfPlugin,
  0xcbddb190,
  { cursor_1: "value", cursor_2: "value" },
);

/** A row of what `browsePlugins` returns. */
export interface BrowsePluginsRow {
  id: PluginId;
  slug: string;
  name: string;
  description: string | null;
  category: string;
  tags: string[];
  downloads: number;
  stars: number;
  official: boolean;
  author: string | null;
}

const columnsOfBrowsePluginsRow: column.Columns<BrowsePluginsRow> = {
  id: column.uuid<PluginId>(),
  slug: column.text,
  name: column.text,
  description: column.nullable(column.text),
  category: column.text,
  tags: column.json(json.array(json.string)),
  downloads: column.integer,
  stars: column.integer,
  official: column.boolean,
  author: column.nullable(column.text),
};

const parametersOfBrowsePlugins: query.Parameters = [
  ["category", column.nullable(column.text)], ["author", column.nullable(column.text)],
  ["official", column.nullable(column.boolean)]
];

/** Plugins by category, author and badge; what is NULL is no filter. Without an order, the most downloaded come first. */
export const browsePlugins: Access<[category?: string | null, author?: string | null, official?: boolean | null, order?: "name" | "stars" | "newest" | null, options?: query.PageOptions], query.Page<BrowsePluginsRow>> = query.choice(
  "browsePlugins",
  3,
  query.page(
    "browsePlugins",
    `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, downloads AS ` +
    `cursor_1, id AS cursor_2 FROM (\n` +
    `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
    `AS author\n` +
    `FROM plugins p\n` +
    `LEFT JOIN users u ON u.id = p.author_id\n` +
    `WHERE (?1 IS NULL OR p.category = ?1)\n` +
    `  AND (?2 IS NULL OR u.username = ?2)\n` +
    `  AND (?3 IS NULL OR p.official = ?3)\n` +
    `) ORDER BY downloads DESC, id LIMIT ?4`,
    `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, downloads AS ` +
    `cursor_1, id AS cursor_2 FROM (\n` +
    `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
    `AS author\n` +
    `FROM plugins p\n` +
    `LEFT JOIN users u ON u.id = p.author_id\n` +
    `WHERE (?1 IS NULL OR p.category = ?1)\n` +
    `  AND (?2 IS NULL OR u.username = ?2)\n` +
    `  AND (?3 IS NULL OR p.official = ?3)\n` +
    `) WHERE (downloads <= ?4 AND (downloads < ?4 OR id > ?5)) ORDER BY downloads DESC, id LIMIT ?6`,
    parametersOfBrowsePlugins,
    columnsOfBrowsePluginsRow,
    0x44789e9a,
    { cursor_1: "value", cursor_2: "value" },
  ),
  {
    name: query.page(
      "browsePlugins",
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, name AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) ORDER BY name, downloads DESC, id LIMIT ?4`,
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, name AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) WHERE (name >= ?4 AND (name > ?4 OR (downloads <= ?5 AND (downloads < ?5 OR id > ?6)))) ORDER BY name, ` +
      `downloads DESC, id LIMIT ?7`,
      parametersOfBrowsePlugins,
      columnsOfBrowsePluginsRow,
      0xb433aee5,
      { cursor_1: "value", cursor_2: "value", cursor_3: "value" },
    ),
    stars: query.page(
      "browsePlugins",
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, stars AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) ORDER BY stars DESC, downloads DESC, id LIMIT ?4`,
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, stars AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) WHERE (stars <= ?4 AND (stars < ?4 OR (downloads <= ?5 AND (downloads < ?5 OR id > ?6)))) ORDER BY stars ` +
      `DESC, downloads DESC, id LIMIT ?7`,
      parametersOfBrowsePlugins,
      columnsOfBrowsePluginsRow,
      0x49d7f9d8,
      { cursor_1: "value", cursor_2: "value", cursor_3: "value" },
    ),
    newest: query.page(
      "browsePlugins",
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, order_1 AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author, p.created_at AS order_1\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) ORDER BY order_1 DESC, downloads DESC, id LIMIT ?4`,
      `SELECT id, slug, name, description, category, tags, downloads, stars, official, author, order_1 AS cursor_1, ` +
      `downloads AS cursor_2, id AS cursor_3 FROM (\n` +
      `SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username ` +
      `AS author, p.created_at AS order_1\n` +
      `FROM plugins p\n` +
      `LEFT JOIN users u ON u.id = p.author_id\n` +
      `WHERE (?1 IS NULL OR p.category = ?1)\n` +
      `  AND (?2 IS NULL OR u.username = ?2)\n` +
      `  AND (?3 IS NULL OR p.official = ?3)\n` +
      `) WHERE (order_1 <= ?4 AND (order_1 < ?4 OR (downloads <= ?5 AND (downloads < ?5 OR id > ?6)))) ORDER BY ` +
      `order_1 DESC, downloads DESC, id LIMIT ?7`,
      parametersOfBrowsePlugins,
      columnsOfBrowsePluginsRow,
      0x546779bd,
      { cursor_1: "value", cursor_2: "value", cursor_3: "value" },
    ),
  },
);

/** A row of what `listTopRatedPlugins` returns. */
export interface ListTopRatedPluginsRow {
  id: PluginId;
  slug: string;
  name: string;
  rating: number;
  ratings: number;
}

const columnsOfListTopRatedPluginsRow: column.Columns<ListTopRatedPluginsRow> = {
  id: column.uuid<PluginId>(),
  slug: column.text,
  name: column.text,
  rating: column.real,
  ratings: column.integer,
};

/** The plugins with the best ratings, of those that have enough of them. */
export const listTopRatedPlugins: Access<[atLeast: number, limit: number], ListTopRatedPluginsRow[]> = query.many(
  "listTopRatedPlugins",
  `SELECT p.id, p.slug, p.name, avg(r.rating) AS rating, count(*) AS ratings\n` +
  `FROM plugins p\n` +
  `JOIN plugin_ratings r ON r.plugin_id = p.id\n` +
  `GROUP BY p.id\n` +
  `HAVING count(*) >= ?1\n` +
  `ORDER BY rating DESC, ratings DESC, p.id\n` +
  `LIMIT ?2`,
  [["atLeast", column.integer], ["limit", column.integer]],
  columnsOfListTopRatedPluginsRow,
);

/** A row of what `listTrendingPlugins` returns. */
export interface ListTrendingPluginsRow {
  id: PluginId;
  slug: string;
  name: string;
  recent_downloads: number;
}

const columnsOfListTrendingPluginsRow: column.Columns<ListTrendingPluginsRow> = {
  id: column.uuid<PluginId>(),
  slug: column.text,
  name: column.text,
  recent_downloads: column.integer,
};

/** The plugins that were downloaded most since a time. */
export const listTrendingPlugins: Access<[since: string, limit: number], ListTrendingPluginsRow[]> = query.many(
  "listTrendingPlugins",
  `SELECT p.id, p.slug, p.name, count(*) AS recent_downloads\n` +
  `FROM plugins p\n` +
  `JOIN plugin_downloads d ON d.plugin_id = p.id\n` +
  `WHERE d.downloaded_at >= ?1\n` +
  `GROUP BY p.id\n` +
  `ORDER BY recent_downloads DESC, p.id\n` +
  `LIMIT ?2`,
  [["since", column.timestamp], ["limit", column.integer]],
  columnsOfListTrendingPluginsRow,
);

/** A row of what `countPluginParts` returns. */
export interface CountPluginPartsRow {
  skills: number;
  agents: number;
  commands: number;
  servers: number;
}

const columnsOfCountPluginPartsRow: column.Columns<CountPluginPartsRow> = {
  skills: column.integer,
  agents: column.integer,
  commands: column.integer,
  servers: column.integer,
};

/** How many parts of each kind a plugin has. */
export const countPluginParts: Access<[pluginId: PluginId], CountPluginPartsRow | null> = query.one(
  "countPluginParts",
  `SELECT\n` +
  `  (SELECT count(*) FROM skills WHERE plugin_id = p.id) AS skills,\n` +
  `  (SELECT count(*) FROM agents WHERE plugin_id = p.id) AS agents,\n` +
  `  (SELECT count(*) FROM commands WHERE plugin_id = p.id) AS commands,\n` +
  `  (SELECT count(*) FROM mcp_servers WHERE plugin_id = p.id) AS servers\n` +
  `FROM plugins p\n` +
  `WHERE p.id = ?1`,
  [["pluginId", column.uuid<PluginId>()]],
  columnsOfCountPluginPartsRow,
);

/** A row of what `getRating` returns. */
export interface GetRatingRow {
  rating: number | null;
  ratings: number;
}

const columnsOfGetRatingRow: column.Columns<GetRatingRow> = {
  rating: column.nullable(column.real),
  ratings: column.integer,
};

/** The average of a plugin's ratings; NULL while it has none. */
export const getRating: Access<[pluginId: PluginId], GetRatingRow> = query.row(
  "getRating",
  `SELECT avg(rating) AS rating, count(*) AS ratings FROM plugin_ratings WHERE plugin_id = ?1`,
  [["pluginId", column.uuid<PluginId>()]],
  columnsOfGetRatingRow,
);

/** A row of what `countDownloadsByDay` returns. */
export interface CountDownloadsByDayRow {
  day: string;
  downloads: number;
}

const columnsOfCountDownloadsByDayRow: column.Columns<CountDownloadsByDayRow> = {
  day: column.date,
  downloads: column.integer,
};

/** A plugin's downloads, day by day. */
export const countDownloadsByDay: Access<[pluginId: PluginId, since: string], CountDownloadsByDayRow[]> = query.many(
  "countDownloadsByDay",
  `SELECT date(downloaded_at) AS day, count(*) AS downloads\n` +
  `FROM plugin_downloads\n` +
  `WHERE plugin_id = ?1 AND downloaded_at >= ?2\n` +
  `GROUP BY day\n` +
  `ORDER BY day`,
  [["pluginId", column.uuid<PluginId>()], ["since", column.timestamp]],
  columnsOfCountDownloadsByDayRow,
);

/** A row of what `addDownload` returns. */
export interface AddDownloadRow {
  downloads: number;
}

const columnsOfAddDownloadRow: column.Columns<AddDownloadRow> = {
  downloads: column.integer,
};

/** Counts a download of a plugin. */
export const addDownload: Access<[id: PluginId], AddDownloadRow | null> = query.one(
  "addDownload",
  `UPDATE plugins SET downloads = downloads + 1 WHERE id = ?1 RETURNING downloads`,
  [["id", column.uuid<PluginId>()]],
  columnsOfAddDownloadRow,
);

/** Plugins by their keys, in no particular order. */
export const listPluginsByIds: Access<[ids: readonly PluginId[]], Plugin[]> = query.many(
  "listPluginsByIds",
  `SELECT id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url,\n` +
  `  category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited,\n` +
  `  official, created_at, updated_at, last_indexed_at FROM plugins WHERE id IN (SELECT value FROM json_each(?1))`,
  [["ids", query.list(column.uuid<PluginId>())]],
  columnsOfPlugin,
);

/** An object in the JSON of what `getPluginWithParts` returns. */
export interface GetPluginWithPartsSkill {
  id: string;
  name: string;
  description: string | null;
  path: string;
}

const shapeOfGetPluginWithPartsSkill: json.Shape<GetPluginWithPartsSkill> = json.object<GetPluginWithPartsSkill>({
  id: json.string,
  name: json.string,
  description: json.nullable(json.string),
  path: json.string,
});

/** An object in the JSON of what `getPluginWithParts` returns. */
export interface GetPluginWithPartsAgent {
  id: string;
  name: string;
  description: string | null;
}

const shapeOfGetPluginWithPartsAgent: json.Shape<GetPluginWithPartsAgent> = json.object<GetPluginWithPartsAgent>({
  id: json.string,
  name: json.string,
  description: json.nullable(json.string),
});

/** An object in the JSON of what `getPluginWithParts` returns. */
export interface GetPluginWithPartsCommand {
  id: string;
  name: string;
  description: string | null;
}

const shapeOfGetPluginWithPartsCommand: json.Shape<GetPluginWithPartsCommand> = json.object<GetPluginWithPartsCommand>({
  id: json.string,
  name: json.string,
  description: json.nullable(json.string),
});

/** An object in the JSON of what `getPluginWithParts` returns. */
export interface GetPluginWithPartsServer {
  id: string;
  name: string;
}

const shapeOfGetPluginWithPartsServer: json.Shape<GetPluginWithPartsServer> = json.object<GetPluginWithPartsServer>({
  id: json.string,
  name: json.string,
});

/** A row of what `getPluginWithParts` returns. */
export interface GetPluginWithPartsRow {
  plugin: Plugin;
  author: string | null;
  skills: GetPluginWithPartsSkill[];
  agents: GetPluginWithPartsAgent[];
  commands: GetPluginWithPartsCommand[];
  servers: GetPluginWithPartsServer[];
}

const columnsOfGetPluginWithPartsRow: column.Columns<GetPluginWithPartsRow> = {
  plugin: column.embedded("plugins", columnsOfPlugin, { id: "id", name: "name", slug: "slug", description: "description", author_id: "author_id", author_type: "author_type", repo_url: "repo_url", marketplace_url: "marketplace_url", homepage_url: "homepage_url", category: "category", tags: "tags", version: "version", latest_commit_sha: "latest_commit_sha", downloads: "downloads", stars: "stars", verified: "verified", security_audited: "security_audited", official: "official", created_at: "created_at", updated_at: "updated_at", last_indexed_at: "last_indexed_at" }),
  author: column.nullable(column.text),
  skills: column.json(json.array(shapeOfGetPluginWithPartsSkill)),
  agents: column.json(json.array(shapeOfGetPluginWithPartsAgent)),
  commands: column.json(json.array(shapeOfGetPluginWithPartsCommand)),
  servers: column.json(json.array(shapeOfGetPluginWithPartsServer)),
};

/** A plugin with all its parts. */
export const getPluginWithParts: Access<[slug: string], GetPluginWithPartsRow | null> = query.one(
  "getPluginWithParts",
  `SELECT p.id, p.name, p.slug, p.description, p.author_id, p.author_type, p.repo_url,\n` +
  `  p.marketplace_url, p.homepage_url, p.category, p.tags, p.version, p.latest_commit_sha,\n` +
  `  p.downloads, p.stars, p.verified, p.security_audited, p.official, p.created_at, p.updated_at,\n` +
  `  p.last_indexed_at, u.username AS author,\n` +
  `  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description, 'path', path) ` +
  `ORDER BY name) FROM skills WHERE plugin_id = p.id) AS skills,\n` +
  `  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description) ORDER BY name) ` +
  `FROM agents WHERE plugin_id = p.id) AS agents,\n` +
  `  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description) ORDER BY name) ` +
  `FROM commands WHERE plugin_id = p.id) AS commands,\n` +
  `  (SELECT json_group_array(json_object('id', id, 'name', name) ORDER BY name) FROM mcp_servers WHERE ` +
  `plugin_id = p.id) AS servers\n` +
  `FROM plugins p\n` +
  `LEFT JOIN users u ON u.id = p.author_id\n` +
  `WHERE p.slug = ?1`,
  [["slug", column.text]],
  columnsOfGetPluginWithPartsRow,
);

/** A row of what `listCollectionsOf` returns. */
export interface ListCollectionsOfRow {
  id: CollectionId;
  slug: string;
  name: string;
  featured: boolean;
  plugins: number;
}

const columnsOfListCollectionsOfRow: column.Columns<ListCollectionsOfRow> = {
  id: column.uuid<CollectionId>(),
  slug: column.text,
  name: column.text,
  featured: column.boolean,
  plugins: column.integer,
};

/** A user's collections, with how many plugins are in each. */
export const listCollectionsOf: Access<[username: string], ListCollectionsOfRow[]> = query.many(
  "listCollectionsOf",
  `SELECT c.id, c.slug, c.name, c.featured, count(m.plugin_id) AS plugins\n` +
  `FROM collections c\n` +
  `LEFT JOIN collection_plugins m ON m.collection_id = c.id\n` +
  `JOIN users u ON u.id = c.author_id\n` +
  `WHERE u.username = ?1\n` +
  `GROUP BY c.id\n` +
  `ORDER BY c.name, c.id`,
  [["username", column.text]],
  columnsOfListCollectionsOfRow,
);

/** Removes the downloads that are older than a time; they are no longer counted by day. */
export const forgetDownloads: Access<[before: string], number> = query.rows(
  "forgetDownloads",
  `DELETE FROM plugin_downloads WHERE downloaded_at < ?1\n` +
  `RETURNING 1`,
  [["before", column.timestamp]],
);
