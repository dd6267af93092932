-- Plugins whose name, slug or description has a text in it, the most downloaded first.
-- name: SearchPlugins :page
SELECT *
FROM plugins
WHERE name LIKE '%' || :text || '%' OR slug LIKE '%' || :text || '%' OR description LIKE '%' || :text || '%'
ORDER BY downloads DESC, id;

-- Plugins by category, author and badge; what is NULL is no filter. Without an order, the most downloaded come first.
-- @scan
-- name: BrowsePlugins :page
SELECT p.id, p.slug, p.name, p.description, p.category, p.tags, p.downloads, p.stars, p.official, u.username AS author
FROM plugins p
LEFT JOIN users u ON u.id = p.author_id
WHERE (:category IS NULL OR p.category = :category)
  AND (:author IS NULL OR u.username = :author)
  AND (:official IS NULL OR p.official = :official)
ORDER BY CASE :order WHEN 'name' THEN p.name END, CASE :order WHEN 'stars' THEN p.stars WHEN 'newest' THEN p.created_at END DESC, p.downloads DESC, p.id;

-- The plugins with the best ratings, of those that have enough of them.
-- name: ListTopRatedPlugins :many
SELECT p.id, p.slug, p.name, avg(r.rating) AS rating, count(*) AS ratings
FROM plugins p
JOIN plugin_ratings r ON r.plugin_id = p.id
GROUP BY p.id
HAVING count(*) >= :at_least
ORDER BY rating DESC, ratings DESC, p.id
LIMIT :limit;

-- The plugins that were downloaded most since a time.
-- name: ListTrendingPlugins :many
SELECT p.id, p.slug, p.name, count(*) AS recent_downloads
FROM plugins p
JOIN plugin_downloads d ON d.plugin_id = p.id
WHERE d.downloaded_at >= :since
GROUP BY p.id
ORDER BY recent_downloads DESC, p.id
LIMIT :limit;

-- How many parts of each kind a plugin has.
-- name: CountPluginParts :one
SELECT
  (SELECT count(*) FROM skills WHERE plugin_id = p.id) AS skills,
  (SELECT count(*) FROM agents WHERE plugin_id = p.id) AS agents,
  (SELECT count(*) FROM commands WHERE plugin_id = p.id) AS commands,
  (SELECT count(*) FROM mcp_servers WHERE plugin_id = p.id) AS servers
FROM plugins p
WHERE p.id = :plugin_id;

-- The average of a plugin's ratings; NULL while it has none.
-- name: GetRating :one
SELECT avg(rating) AS rating, count(*) AS ratings FROM plugin_ratings WHERE plugin_id = :plugin_id;

-- A plugin's downloads, day by day.
-- name: CountDownloadsByDay :many
SELECT date(downloaded_at) AS day, count(*) AS downloads
FROM plugin_downloads
WHERE plugin_id = :plugin_id AND downloaded_at >= :since
GROUP BY day
ORDER BY day;

-- Counts a download of a plugin.
-- name: AddDownload :one
UPDATE plugins SET downloads = downloads + 1 WHERE id = :id RETURNING downloads;

-- Plugins by their keys, in no particular order.
-- name: ListPluginsByIds :many
SELECT * FROM plugins WHERE id IN (sqlc.slice('ids'));

-- A plugin with all its parts.
-- name: GetPluginWithParts :one
SELECT sqlc.embed(p), u.username AS author,
  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description, 'path', path) ORDER BY name) FROM skills WHERE plugin_id = p.id) AS skills,
  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description) ORDER BY name) FROM agents WHERE plugin_id = p.id) AS agents,
  (SELECT json_group_array(json_object('id', id, 'name', name, 'description', description) ORDER BY name) FROM commands WHERE plugin_id = p.id) AS commands,
  (SELECT json_group_array(json_object('id', id, 'name', name) ORDER BY name) FROM mcp_servers WHERE plugin_id = p.id) AS servers
FROM plugins p
LEFT JOIN users u ON u.id = p.author_id
WHERE p.slug = :slug;
