// A plugin is posted, read, changed and deleted: every value comes back as it was given.

import assert from "node:assert/strict";
import { parsePluginId } from "../rows.js";
import type { NewPlugin, Plugin, PluginAuthorType } from "../types.js";
import { Refusal, Registry } from "./registry.js";

const registry = new Registry(process.argv[2] ?? "");
const author = await registry.addUser({ username: "ada", bio: "Ünïcödé \"quoted\" \u{1F600}\n", verified: true });
assert.deepEqual([author.bio, author.email, author.verified, author.pro_subscriber], ["Ünïcödé \"quoted\" \u{1F600}\n", null, true, false]);
assert.deepEqual(await registry.findUser(author.id), author);

const type: PluginAuthorType = "org";
const given = {
  id: parsePluginId("0199f000-0000-7000-8000-00000000000a"), name: "Git Helper", slug: "git-helper", description: null,
  author_id: author.id, author_type: type, repo_url: "r", marketplace_url: "m", category: "cli & more", tags: ["git", "", "ä,\"]"],
  version: "1.0.0", downloads: Number.MAX_SAFE_INTEGER, verified: true, security_audited: false,
  created_at: "2025-10-18T12:00:00Z", updated_at: "2025-10-18T12:00:00.25Z", last_indexed_at: null,
} satisfies NewPlugin;

const stored = await registry.addPlugin(given);
const whole: Plugin = { ...given, homepage_url: null, latest_commit_sha: null, stars: 0, official: false };
assert.deepEqual(stored, whole);
assert.deepEqual(await registry.findPlugin(stored.id), whole);
assert.deepEqual((await registry.listPlugins(given.category)).items, [whole]);

const bare = await registry.addPlugin({ name: "n", slug: "s", repo_url: "r", marketplace_url: "m", category: "c", version: "1" });
assert.deepEqual(
  [bare.tags, bare.downloads, bare.verified, bare.author_id, bare.author_type, bare.last_indexed_at],
  [[], 0, false, null, null, null],
);
assert.equal(parsePluginId(bare.id), bare.id);
assert.match(bare.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

const changes = { author_id: null, author_type: null, homepage_url: "h", tags: [], official: true, last_indexed_at: "2026-01-02T03:04:05Z" };
const changed: Plugin = { ...whole, ...changes };
assert.deepEqual(await registry.changePlugin(stored.id, changes), changed);
assert.deepEqual(await registry.changePlugin(stored.id, {}), changed);
assert.deepEqual(await registry.findPlugin(stored.id), changed);
assert.deepEqual(await registry.findPlugin(bare.id), bare);

await registry.deletePlugin(bare.id);
await assert.rejects(registry.findPlugin(bare.id), (error) => error instanceof Refusal && error.problem.status === 404);
await assert.rejects(registry.deletePlugin(bare.id), (error) => error instanceof Refusal && error.problem.status === 404);

for (const agent of ["subagent", "chat", "workflow"] as const) {
  assert.equal(await registry.agentType(agent), agent);
}
