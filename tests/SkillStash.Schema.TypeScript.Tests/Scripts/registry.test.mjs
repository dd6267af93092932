// Plugins as D1 returns them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { access, rows } from "./emitted.mjs";

const { decodePlugin, encodeNewPlugin, selectPlugin } = rows;

const stored = {
  id: "00000002-0000-4000-8000-000000000001", name: "Git Helper", slug: "git-helper", description: null, author_id: null,
  author_type: "org", repo_url: "r", marketplace_url: "m", homepage_url: null, category: "productivity", tags: '["git","review"]',
  version: "1.0.0", latest_commit_sha: null, downloads: 3, stars: 0, verified: 1, security_audited: 0, official: 0,
  created_at: "2025-10-18 12:00:00", updated_at: "2025-10-18 12:00:00", last_indexed_at: null,
};

test("booleans, JSON and times", () => {
  const plugin = decodePlugin(stored);
  assert.deepEqual(
    [plugin.verified, plugin.official, plugin.tags, plugin.created_at],
    [true, false, ["git", "review"], "2025-10-18T12:00:00Z"],
  );
});

test("what is wrong is named", () => {
  assert.throws(() => decodePlugin({ ...stored, tags: '["git",5]' }), /plugins\.tags\[1\]: expected a string, found 5/);
  assert.throws(() => decodePlugin({ ...stored, author_type: "bot" }), /plugins\.author_type: expected one of "user", "org", found "bot"/);
});

test("the statements fit the limits of D1", () => {
  for (const [name, sql] of Object.entries(access).filter(([, each]) => each.sql !== undefined).map(([name, each]) => [name, each.sql])) {
    const parameters = [...sql.matchAll(/\?\d*/g)].map(([parameter]) => parameter);
    assert.ok(parameters.every((parameter) => /^\?\d+$/.test(parameter)) && parameters.length <= 100, name);
  }
  assert.match(selectPlugin, /^SELECT id, name/);
  const { id, created_at, updated_at, ...plugin } = decodePlugin(stored);
  const bound = encodeNewPlugin(plugin);
  assert.equal(bound.length, [...access.insertPlugin.sql.matchAll(/\?\d+/g)].length);
  assert.match(bound[0], /^[0-9a-f-]{36}$/);
});
