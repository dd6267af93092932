// A category is read page by page to its end.

import assert from "node:assert/strict";
import type { Plugin } from "../types.js";
import { Registry } from "./registry.js";

const registry = new Registry(process.argv[2] ?? "");
const category = "a+b & ü";
const added: Plugin[] = [];
for (let i = 0; i < 7; i++) {
  const of = i === 3 ? "other" : category;
  // Two and two have as many downloads: the cursor tells them apart.
  added.push(await registry.addPlugin({
    name: `n${i}`, slug: `s${i}`, repo_url: "r", marketplace_url: "m", category: of, version: "1", downloads: Math.floor(i / 2),
  }));
}

const read: Plugin[] = [];
let pages = 0;
let after: string | null = null;
do {
  const page = await registry.listPlugins(category, after);
  assert.ok(page.items.length === 2, `page ${pages} has ${page.items.length} plugins`);
  read.push(...page.items);
  after = page.next;
  pages++;
} while (after !== null);

assert.equal(pages, 3);
assert.deepEqual(read.map((plugin) => plugin.downloads), [3, 2, 2, 1, 0, 0]);
assert.deepEqual(
  [...read].sort((one, other) => one.name.localeCompare(other.name)),
  added.filter((plugin) => plugin.category === category),
);
assert.deepEqual(await registry.listPlugins("none"), { items: [], next: null });
