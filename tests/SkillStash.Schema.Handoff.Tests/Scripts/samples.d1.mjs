// The TypeScript of the documents at work on D1's own engine, with the registry's schema and seed data.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

const folder = process.cwd();
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const load = (path) => import(pathToFileURL(path));
const sample = async (name) => (await load(join(folder, "js", "samples", `${name}.js`)))[name];

const { getPlatformProxy } = await load(createRequire(read("toolchain.json")).resolve("wrangler"));
const { env, dispose } = await getPlatformProxy({ configPath: join(folder, "wrangler.json"), persist: false });
const db = env.DB;
const gitHelper = "00000002-0000-4000-8000-000000000001";
const grace = "00000001-0000-4000-8000-000000000002";

before(async () => {
  for (const statement of read("setup.json")) {
    await db.prepare(statement).run();
  }
});

after(dispose);

test("findPlugin", async () => {
  const findPlugin = await sample("findPlugin");
  const { plugin, skills } = await findPlugin(db, "git-helper");
  assert.deepEqual([plugin.id, plugin.verified, plugin.tags], [gitHelper, true, ["git", "review"]]);
  assert.deepEqual(skills.map((skill) => skill.name), ["commit-messages", "review-checklist"]);
  assert.equal(await findPlugin(db, "unknown"), null);
});

test("browse", async () => {
  const browse = await sample("browse");
  const { results } = await db.prepare("SELECT slug FROM plugins WHERE category = 'productivity' ORDER BY created_at DESC, downloads DESC, id").all();
  const { items, next } = await browse(db, "productivity", null);
  assert.deepEqual([items.map((plugin) => plugin.slug), next], [results.map((row) => row.slug), null]);
  assert.equal((await browse(db, null, null)).items.length, await db.prepare("SELECT count(*) AS n FROM plugins").first("n"));
});

test("recordDownload counts and records, or does neither", async () => {
  const recordDownload = await sample("recordDownload");
  const state = () => db.prepare("SELECT downloads, (SELECT count(*) FROM plugin_downloads) AS events FROM plugins WHERE id = ?1").bind(gitHelper).first();
  const { downloads, events } = await state();
  await recordDownload(db, gitHelper, null);
  assert.deepEqual(await state(), { downloads: downloads + 1, events: events + 1 });
  await assert.rejects(recordDownload(db, gitHelper, gitHelper), /FOREIGN KEY/);
  assert.deepEqual(await state(), { downloads: downloads + 1, events: events + 1 });
});

test("ratePlugin replaces the verdict", async () => {
  const ratePlugin = await sample("ratePlugin");
  const stored = await ratePlugin(db, { plugin_id: gitHelper, user_id: grace, rating: 2 });
  assert.deepEqual([stored.id, stored.rating, stored.review], ["00000008-0000-4000-8000-000000000001", 2, null]);
});

test("replaceSkills replaces all, or none", async () => {
  const replaceSkills = await sample("replaceSkills");
  const names = async () => (await db.prepare("SELECT name FROM skills WHERE plugin_id = ?1 ORDER BY rowid").bind(gitHelper).all()).results.map((row) => row.name);
  await replaceSkills(db, "git-helper", "abc", [{ name: "rebase", path: "a.md" }, { name: "bisect", path: "b.md", description: null }]);
  assert.deepEqual(await names(), ["rebase", "bisect"]);
  await assert.rejects(replaceSkills(db, "git-helper", "abd", [{ name: "no path" }]), /NOT NULL/);
  assert.deepEqual(await names(), ["rebase", "bisect"]);
});
