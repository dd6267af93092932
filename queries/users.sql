-- A user's collections, with how many plugins are in each.
-- name: ListCollectionsOf :many
SELECT c.id, c.slug, c.name, c.featured, count(m.plugin_id) AS plugins
FROM collections c
LEFT JOIN collection_plugins m ON m.collection_id = c.id
JOIN users u ON u.id = c.author_id
WHERE u.username = :username
GROUP BY c.id
ORDER BY c.name, c.id;

-- Removes the downloads that are older than a time; they are no longer counted by day.
-- @scan
-- name: ForgetDownloads :execrows
DELETE FROM plugin_downloads WHERE downloaded_at < :before;
