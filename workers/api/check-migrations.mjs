// Tests the migrations and the seed data on wrangler's local D1: the checklist of the design, command by command, then what
// must hold of every foreign key. It works in a folder of its own and leaves the local development database alone.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getPlatformProxy } from "wrangler";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "skillstash-d1-"));
const tables = [
  "agents", "collection_plugins", "collections", "commands", "mcp_servers",
  "plugin_downloads", "plugin_ratings", "plugins", "skills", "users",
];

try {
  for (const name of ["wrangler.jsonc", "migrations", "seed.sql"]) {
    cpSync(join(here, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
  checklist();
  await foreignKeys();
  console.log("All checks passed.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checklist() {
  wrangler("d1 migrations apply skillstash-registry --local");

  const shown = wrangler(`d1 execute skillstash-registry --local --command "SELECT name FROM sqlite_master WHERE type='table'"`);
  const made = namesIn(shown).filter((name) => !/^(_cf_|d1_|sqlite_)/.test(name));
  assert.deepEqual(made.sort(), tables, "the ten tables");

  wrangler("d1 execute skillstash-registry --local --file seed.sql");
  assert.match(wrangler(`d1 execute skillstash-registry --local --command "SELECT COUNT(*) FROM plugins"`), /"COUNT\(\*\)": 6/);
  wrangler(`d1 execute skillstash-registry --local --command "PRAGMA foreign_keys = ON; DELETE FROM plugins WHERE id = 'test-id'"`);

  wrangler("d1 execute skillstash-registry --local --file seed.sql"); // loads again
  assert.match(wrangler(`d1 execute skillstash-registry --local --command "SELECT COUNT(*) FROM plugins"`), /"COUNT\(\*\)": 6/);
}

async function foreignKeys() {
  const { env, dispose } = await getPlatformProxy({
    configPath: join(folder, "wrangler.jsonc"),
    persist: { path: join(folder, ".wrangler/state/v3") },
  });
  try {
    const keys = await readKeys(env.DB);
    assert.equal(keys.length, 12, "foreign keys");
    for (const key of keys) {
      await assert.rejects(run(env.DB, `UPDATE ${key.child} SET ${key.from} = 'nobody' WHERE rowid = 1`), /FOREIGN KEY/, `${key.child}.${key.from}`);
    }
    console.log(`${keys.length} foreign keys, each refused when broken`);

    await deletePlugin(env.DB, keys);
    await deleteUsers(env.DB, keys);
  } finally {
    await dispose();
  }
}

async function deletePlugin(db, keys) {
  const [{ id }] = await all(db, "SELECT id FROM plugins WHERE slug = 'git-helper'");
  const children = keys.filter((key) => key.parent === "plugins");
  const before = await countChildren(db, children, id);
  assert.ok(before.every((count) => count > 0), "the plugin has rows in every table that refers to plugins");
  await run(db, "DELETE FROM plugins WHERE id = ?1", id);
  assert.deepEqual(await countChildren(db, children, id), children.map(() => 0));
  await assertNoOrphans(db, keys, `a plugin with ${before.reduce((sum, count) => sum + count)} rows that refer to it`);
}

async function deleteUsers(db, keys) {
  await assert.rejects(run(db, "DELETE FROM users WHERE username = 'ada'"), /FOREIGN KEY/, "a curator is not deleted");
  await run(db, "DELETE FROM users WHERE username = 'grace'");
  const [{ plugins }] = await all(db, "SELECT count(*) AS plugins FROM plugins WHERE slug = 'sql-coach' AND author_id IS NULL");
  assert.equal(plugins, 1, "the plugin of a user who has left stays");
  await assertNoOrphans(db, keys, "a user");
}

async function assertNoOrphans(db, keys, deleted) {
  let orphans = 0;
  for (const { child, from, parent, to } of keys) {
    const sql = `SELECT count(*) AS n FROM ${child} WHERE ${from} IS NOT NULL AND ${from} NOT IN (SELECT ${to} FROM ${parent})`;
    orphans += (await all(db, sql))[0].n;
  }
  assert.equal(orphans, 0, `orphans after deleting ${deleted}`);
  console.log(`deleted ${deleted}: ${orphans} orphans`);
}

async function countChildren(db, keys, id) {
  return Promise.all(keys.map(async ({ child, from }) =>
    (await all(db, `SELECT count(*) AS n FROM ${child} WHERE ${from} = ?1`, id))[0].n));
}

async function readKeys(db) {
  const lists = await Promise.all(tables.map(async (child) =>
    (await all(db, `PRAGMA foreign_key_list(${child})`)).map((key) => ({ child, from: key.from, parent: key.table, to: key.to }))));
  return lists.flat();
}

async function all(db, sql, ...values) {
  return (await db.prepare(sql).bind(...values).all()).results;
}

function run(db, sql, ...values) {
  return db.prepare(sql).bind(...values).run();
}

function namesIn(output) {
  return [...output.matchAll(/"name": "([^"]+)"/g)].map((match) => match[1]);
}

function wrangler(command) {
  console.log(`wrangler ${command}`);
  return execFileSync(`npx --no-install wrangler ${command}`, {
    cwd: folder,
    shell: true,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
  });
}
