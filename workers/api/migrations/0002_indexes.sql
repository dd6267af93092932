-- Indexes
--
-- A UNIQUE constraint brings its own index, so a second index on the same columns would only cost writes. The design names
-- idx_plugins_slug all the same: the slug therefore has no UNIQUE of its own, and this index is what makes it unique.
-- The key of collection_plugins serves look-ups by collection, the UNIQUE of plugin_ratings those by plugin.

CREATE UNIQUE INDEX idx_plugins_slug ON plugins (slug);
CREATE INDEX idx_plugins_category ON plugins (category, downloads DESC); -- The most wanted plugins of a category.
CREATE INDEX idx_plugins_downloads ON plugins (downloads DESC);
CREATE INDEX idx_plugins_updated ON plugins (updated_at DESC);
CREATE INDEX idx_plugins_author ON plugins (author_id);
CREATE INDEX idx_skills_plugin ON skills (plugin_id);
CREATE INDEX idx_agents_plugin ON agents (plugin_id);
CREATE INDEX idx_commands_plugin ON commands (plugin_id);
CREATE INDEX idx_mcp_servers_plugin ON mcp_servers (plugin_id);
CREATE INDEX idx_collections_author ON collections (author_id);
CREATE INDEX idx_collections_featured ON collections (featured, downloads DESC); -- The front page.
CREATE INDEX idx_collection_plugins_position ON collection_plugins (collection_id, position);
CREATE INDEX idx_collection_plugins_plugin ON collection_plugins (plugin_id);
CREATE INDEX idx_plugin_downloads_plugin ON plugin_downloads (plugin_id, downloaded_at DESC);
CREATE INDEX idx_plugin_downloads_user ON plugin_downloads (user_id);
CREATE INDEX idx_plugin_ratings_user ON plugin_ratings (user_id);
