-- Seed data for development: the same rows as the C# consumer loads. Every key is fixed, so that loading it again changes
-- nothing but what was edited by hand in the meantime. It loads under enforced foreign keys: parents come first.

-- Users

INSERT INTO users (id, username, email, github_id, bio, website, verified, pro_subscriber) VALUES
  ('00000001-0000-4000-8000-000000000001', 'ada', 'ada@example.com', '1001', 'Builds tools for teams that review a lot.', NULL, TRUE, TRUE),
  ('00000001-0000-4000-8000-000000000002', 'grace', 'grace@example.com', '1002', 'Compilers, mostly.', 'https://grace.example', TRUE, FALSE),
  ('00000001-0000-4000-8000-000000000003', 'linus', NULL, '1003', NULL, NULL, FALSE, FALSE),
  ('00000001-0000-4000-8000-000000000004', 'acme', 'plugins@acme.example', NULL, 'The plugin team of Acme.', NULL, TRUE, TRUE)
ON CONFLICT (id) DO UPDATE SET
  username = excluded.username, email = excluded.email, github_id = excluded.github_id, bio = excluded.bio,
  website = excluded.website, verified = excluded.verified, pro_subscriber = excluded.pro_subscriber;

-- Plugins

INSERT INTO plugins (
  id, name, slug, description,
  author_id, author_type, repo_url, marketplace_url, homepage_url,
  category, tags, version, latest_commit_sha, downloads, stars, verified, security_audited, official
) VALUES
  ('00000002-0000-4000-8000-000000000001', 'Git Helper', 'git-helper', 'Commits, branches and reviews without leaving the editor.',
   '00000001-0000-4000-8000-000000000001', 'user', 'https://git.example/ada/git-helper', 'https://marketplace.example/plugins/git-helper', 'https://git-helper.example',
   'productivity', '["git","review"]', '2.4.1', '9f2c1d7', 15230, 842, TRUE, TRUE, TRUE),
  ('00000002-0000-4000-8000-000000000002', 'SQL Coach', 'sql-coach', 'Explains query plans and proposes indexes.',
   '00000001-0000-4000-8000-000000000002', 'user', 'https://git.example/grace/sql-coach', 'https://marketplace.example/plugins/sql-coach', NULL,
   'database', '["sql","sqlite"]', '1.1.0', '4be01aa', 9120, 511, TRUE, TRUE, FALSE),
  ('00000002-0000-4000-8000-000000000003', 'Deploy Pilot', 'deploy-pilot', 'Rolls out and rolls back, with the checks in between.',
   '00000001-0000-4000-8000-000000000004', 'org', 'https://git.example/acme/deploy-pilot', 'https://marketplace.example/plugins/deploy-pilot', 'https://acme.example/pilot',
   'operations', '["aws","deploy"]', '0.9.3', NULL, 7340, 268, TRUE, FALSE, FALSE),
  ('00000002-0000-4000-8000-000000000004', 'Doc Writer', 'doc-writer', 'Keeps the documentation true to the code.',
   '00000001-0000-4000-8000-000000000001', 'user', 'https://git.example/ada/doc-writer', 'https://marketplace.example/plugins/doc-writer', NULL,
   'productivity', '["docs","markdown"]', '3.0.0', 'c0ffee1', 6105, 390, TRUE, FALSE, FALSE),
  ('00000002-0000-4000-8000-000000000005', 'Test Smith', 'test-smith', 'Writes the test that fails first.',
   '00000001-0000-4000-8000-000000000002', 'user', 'https://git.example/grace/test-smith', 'https://marketplace.example/plugins/test-smith', NULL,
   'testing', '["tests","coverage"]', '1.7.2', NULL, 4870, 233, FALSE, TRUE, FALSE),
  ('00000002-0000-4000-8000-000000000006', 'Issue Triage', 'issue-triage', 'Sorts what comes in and asks for what is missing.',
   NULL, 'org', 'https://git.example/gone/issue-triage', 'https://marketplace.example/plugins/issue-triage', NULL,
   'productivity', '["github"]', '0.3.0', NULL, 1250, 74, FALSE, FALSE, FALSE)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, slug = excluded.slug, description = excluded.description, author_id = excluded.author_id,
  author_type = excluded.author_type, repo_url = excluded.repo_url, marketplace_url = excluded.marketplace_url,
  homepage_url = excluded.homepage_url, category = excluded.category, tags = excluded.tags,
  version = excluded.version, latest_commit_sha = excluded.latest_commit_sha, downloads = excluded.downloads,
  stars = excluded.stars, verified = excluded.verified, security_audited = excluded.security_audited,
  official = excluded.official;

-- What the plugins bring

INSERT INTO skills (id, plugin_id, name, description, path, capabilities, auto_load) VALUES
  ('00000004-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', 'commit-messages', 'How this team words a commit.', 'skills/commit-messages.md', '["commit"]', TRUE),
  ('00000004-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000001', 'review-checklist', NULL, 'skills/review.md', '["review","comment"]', FALSE),
  ('00000004-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000002', 'query-plans', NULL, 'skills/plans.md', '["explain","index"]', TRUE),
  ('00000004-0000-4000-8000-000000000004', '00000002-0000-4000-8000-000000000003', 'rollback', NULL, 'skills/rollback.md', '["deploy"]', TRUE),
  ('00000004-0000-4000-8000-000000000005', '00000002-0000-4000-8000-000000000004', 'plain-style', NULL, 'skills/style.md', '[]', TRUE),
  ('00000004-0000-4000-8000-000000000006', '00000002-0000-4000-8000-000000000005', 'red-green', NULL, 'skills/red-green.md', '["test"]', TRUE),
  ('00000004-0000-4000-8000-000000000007', '00000002-0000-4000-8000-000000000006', 'labels', NULL, 'skills/labels.md', '["label","ask"]', TRUE)
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, name = excluded.name, description = excluded.description, path = excluded.path,
  capabilities = excluded.capabilities, auto_load = excluded.auto_load;

INSERT INTO agents (id, plugin_id, name, description, path, type) VALUES
  ('00000005-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', 'reviewer', NULL, 'agents/reviewer.md', 'subagent'),
  ('00000005-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000002', 'coach', NULL, 'agents/coach.md', 'chat'),
  ('00000005-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000003', 'release', 'Walks through a release step by step.', 'agents/release.md', 'workflow'),
  ('00000005-0000-4000-8000-000000000004', '00000002-0000-4000-8000-000000000004', 'editor', NULL, 'agents/editor.md', 'subagent'),
  ('00000005-0000-4000-8000-000000000005', '00000002-0000-4000-8000-000000000005', 'breaker', NULL, 'agents/breaker.md', NULL),
  ('00000005-0000-4000-8000-000000000006', '00000002-0000-4000-8000-000000000006', 'sorter', NULL, 'agents/sorter.md', 'workflow')
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, name = excluded.name, description = excluded.description, path = excluded.path,
  type = excluded.type;

INSERT INTO commands (id, plugin_id, name, path, usage_example) VALUES
  ('00000006-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', 'commit', 'commands/commit.md', '/commit --amend'),
  ('00000006-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000001', 'review', 'commands/review.md', '/review 42'),
  ('00000006-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000002', 'explain', 'commands/explain.md', '/explain SELECT 1'),
  ('00000006-0000-4000-8000-000000000004', '00000002-0000-4000-8000-000000000003', 'deploy', 'commands/deploy.md', '/deploy staging'),
  ('00000006-0000-4000-8000-000000000005', '00000002-0000-4000-8000-000000000004', 'document', 'commands/document.md', NULL),
  ('00000006-0000-4000-8000-000000000006', '00000002-0000-4000-8000-000000000005', 'test', 'commands/test.md', '/test --only failing'),
  ('00000006-0000-4000-8000-000000000007', '00000002-0000-4000-8000-000000000006', 'triage', 'commands/triage.md', NULL)
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, name = excluded.name, path = excluded.path, usage_example = excluded.usage_example;

INSERT INTO mcp_servers (id, plugin_id, name, description, path, service_type) VALUES
  ('00000007-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', 'github', NULL, 'servers/github.json', 'github'),
  ('00000007-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000003', 'aws', 'Reads stacks and alarms.', 'servers/aws.json', 'aws'),
  ('00000007-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000006', 'tracker', NULL, 'servers/tracker.json', 'custom')
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, name = excluded.name, description = excluded.description, path = excluded.path,
  service_type = excluded.service_type;

-- Collections, and the plugins in them

INSERT INTO collections (id, slug, name, description, author_id, featured, downloads) VALUES
  ('00000003-0000-4000-8000-000000000001', 'first-day', 'First day', 'What to install before anything else.', '00000001-0000-4000-8000-000000000001', TRUE, 2310),
  ('00000003-0000-4000-8000-000000000002', 'safe-releases', 'Safe releases', NULL, '00000001-0000-4000-8000-000000000004', FALSE, 640)
ON CONFLICT (id) DO UPDATE SET
  slug = excluded.slug, name = excluded.name, description = excluded.description, author_id = excluded.author_id,
  featured = excluded.featured, downloads = excluded.downloads;

INSERT INTO collection_plugins (collection_id, plugin_id, position) VALUES
  ('00000003-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', 0),
  ('00000003-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000004', 1),
  ('00000003-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000002', 2),
  ('00000003-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000005', 0),
  ('00000003-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000003', 1)
ON CONFLICT (collection_id, plugin_id) DO UPDATE SET
  position = excluded.position;

-- What happened to the plugins

INSERT INTO plugin_downloads (id, plugin_id, user_id, downloaded_at, cli_version) VALUES
  ('00000009-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000002', '2026-10-03 09:30:00', '1.4.0'),
  ('00000009-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000001', NULL, '2026-10-04 09:30:00', '1.4.0'),
  ('00000009-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', '2026-10-04 09:30:00', '1.4.1'),
  ('00000009-0000-4000-8000-000000000004', '00000002-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', '2026-10-05 09:30:00', NULL),
  ('00000009-0000-4000-8000-000000000005', '00000002-0000-4000-8000-000000000005', '00000001-0000-4000-8000-000000000003', '2026-10-06 09:30:00', '1.4.1'),
  ('00000009-0000-4000-8000-000000000006', '00000002-0000-4000-8000-000000000006', NULL, '2026-10-07 09:30:00', '1.5.0')
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, user_id = excluded.user_id, downloaded_at = excluded.downloaded_at,
  cli_version = excluded.cli_version;

INSERT INTO plugin_ratings (id, plugin_id, user_id, rating, review) VALUES
  ('00000008-0000-4000-8000-000000000001', '00000002-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000002', 5, 'Saves me an hour a day.'),
  ('00000008-0000-4000-8000-000000000002', '00000002-0000-4000-8000-000000000001', '00000001-0000-4000-8000-000000000003', 4, NULL),
  ('00000008-0000-4000-8000-000000000003', '00000002-0000-4000-8000-000000000002', '00000001-0000-4000-8000-000000000001', 5, 'Found an index that we had missed for years.'),
  ('00000008-0000-4000-8000-000000000004', '00000002-0000-4000-8000-000000000003', '00000001-0000-4000-8000-000000000001', 3, 'Good roll-back; the set-up took a while.'),
  ('00000008-0000-4000-8000-000000000005', '00000002-0000-4000-8000-000000000004', '00000001-0000-4000-8000-000000000004', 4, NULL),
  ('00000008-0000-4000-8000-000000000006', '00000002-0000-4000-8000-000000000005', '00000001-0000-4000-8000-000000000003', 5, 'It really does fail first.')
ON CONFLICT (id) DO UPDATE SET
  plugin_id = excluded.plugin_id, user_id = excluded.user_id, rating = excluded.rating, review = excluded.review;
