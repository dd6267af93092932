// What the API refuses, and what it says.

import assert from "node:assert/strict";
import type { NewPlugin, Plugin, PluginChanges, PluginId, UserId } from "../types.js";
import { type Problem, Refusal, Registry } from "./registry.js";

const registry = new Registry(process.argv[2] ?? "");
const plugin: NewPlugin = { name: "n", slug: "s", repo_url: "r", marketplace_url: "m", category: "c", version: "1" };
const stored = await registry.addPlugin(plugin);

async function refusal(request: Promise<unknown>): Promise<Problem> {
  let problem: Problem | undefined;
  await assert.rejects(request, (error) => {
    problem = error instanceof Refusal ? error.problem : undefined;
    return problem !== undefined;
  });
  assert.ok(problem);
  return problem;
}

function facts(problem: Problem): unknown {
  return [problem.status, problem.kind, problem.table, problem.columns];
}

// A constraint, by its kind, table and columns.
assert.deepEqual(facts(await refusal(registry.addPlugin({ ...plugin, slug: "t" }))), [409, "Unique", "plugins", ["name"]]);
const other = await registry.addPlugin({ ...plugin, name: "o", slug: "o" });
assert.deepEqual(facts(await refusal(registry.changePlugin(other.id, { slug: "s" }))), [409, "Unique", "plugins", ["slug"]]);
const nobody = "0199f000-0000-7000-8000-00000000000b" as UserId;
assert.deepEqual(facts(await refusal(registry.changePlugin(other.id, { author_id: nobody }))), [409, "ForeignKey", "plugins", ["author_id"]]);

// A misspelt member, and one that cannot be changed, by its name: JavaScript lets through what TypeScript would not.
const misspelt = await refusal(registry.addPlugin({ ...plugin, home_page: "h" } as NewPlugin));
assert.deepEqual([misspelt.status, misspelt.detail], [400, "'home_page' is no property of NewPlugin."]);
const unknown = await refusal(registry.changePlugin(stored.id, { starz: 5 } as PluginChanges));
assert.deepEqual([unknown.status, unknown.detail], [400, "'starz' is no property of PluginChanges."]);
const key = await refusal(registry.changePlugin(stored.id, { id: stored.id } as PluginChanges));
assert.deepEqual([key.status, key.detail], [400, "'id' is no property of PluginChanges."]);

// A value of the wrong kind, by its place.
for (const wrong of [{ tags: ["a", 5] }, { verified: 1 }, { author_type: "bot" }, { stars: null }, { created_at: "yesterday" }]) {
  const mismatch = await refusal(registry.changePlugin(stored.id, wrong as unknown as PluginChanges));
  assert.equal(mismatch.status, 400);
  assert.match(mismatch.detail ?? "", new RegExp(Object.keys(wrong).join()));
}

// An id that no plugin has, one that is none, and a cursor that is none.
const absent = "0199f000-0000-7000-8000-00000000000c" as PluginId;
assert.equal((await refusal(registry.findPlugin(absent))).status, 404);
assert.equal((await refusal(registry.changePlugin(absent, { stars: 5 }))).status, 404);
assert.equal((await refusal(registry.deletePlugin(absent))).status, 404);
assert.equal((await refusal(registry.findPlugin("git-helper" as PluginId))).status, 400);
assert.equal((await refusal(registry.listPlugins("c", "no cursor"))).status, 400);

// Nothing of it is stored.
const all: Plugin[] = [stored, other];
assert.deepEqual((await registry.listPlugins("c")).items, all);
