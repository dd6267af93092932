// The registry's rows through D1, defaults included.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "./d1.mjs";
import { access, rows } from "./emitted.mjs";

test("rows of triggers are not counted", () => withDatabase(async (db) => {
  await db.prepare("CREATE TABLE log (line TEXT)").run();
  for (const event of ["INSERT", "UPDATE", "DELETE"]) {
    await db.prepare(`CREATE TRIGGER after_${event} AFTER ${event} ON users BEGIN INSERT INTO log VALUES (1), (2); END`).run();
    const row = event === "DELETE" ? "old" : "new";
    const ignore = `WHEN ${row}.username = 'kept' BEGIN INSERT INTO log VALUES (3); SELECT RAISE(IGNORE); END`;
    await db.prepare(`CREATE TRIGGER before_${event} BEFORE ${event} ON users ${ignore}`).run();
  }
  assert.equal(await access.insertUsers(db, [{ username: "ada" }, { username: "kept" }, { username: "linus" }]), 2);
  const ada = await access.findUserByUsername(db, "ada");
  assert.equal(await access.updateUser(db, ada.id, { username: "kept" }), false);
  assert.equal(await access.updateUser(db, { ...ada, username: "kept" }), false);
  assert.equal(await access.updateUser(db, ada.id, { bio: "b" }), true);
  assert.equal(await access.deleteUser(db, ada.id), true);
  assert.equal(await access.deleteUser(db, ada.id), false);
  assert.equal(await access.countUsers(db), 1);
}));

test("a plugin with its author", () => withDatabase(async (db) => {
  const user = await access.insertUser(db, { username: "ada" });
  assert.deepEqual([user.verified, user.email], [false, null]);
  assert.match(user.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

  const given = { name: "Git Helper", slug: "git-helper", author_id: user.id, repo_url: "r", marketplace_url: "m", category: "c", version: "1" };
  const plugin = await access.insertPlugin(db, given);
  assert.deepEqual([plugin.tags, plugin.downloads, plugin.author_id], [[], 0, user.id]);
  const found = await db.prepare(`${rows.selectPlugin} WHERE slug = ?1`).bind("git-helper").first();
  assert.deepEqual(rows.decodePlugin(found), plugin);

  const skill = { plugin_id: plugin.id, name: "s", path: "p", capabilities: ["review"], auto_load: false };
  const stored = await access.insertSkill(db, skill);
  assert.deepEqual([stored.capabilities, stored.auto_load], [["review"], false]);
  await assert.rejects(access.insertSkill(db, { ...skill, plugin_id: user.id }), /FOREIGN KEY/);
}));
