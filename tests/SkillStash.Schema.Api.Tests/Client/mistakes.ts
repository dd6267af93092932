// Mistakes of a client: tsc tells of every line that is marked, and of no other.

import type { NewPlugin, Plugin, User } from "../types.js";
import type { Registry } from "./registry.js";

export async function mistakes(registry: Registry, user: User, plugin: Plugin, given: NewPlugin): Promise<void> {
  await registry.findPlugin(plugin.id);
  await registry.findPlugin(user.id); // wrong: the key of a user
  await registry.findUser(plugin.id); // wrong: the key of a plugin
  await registry.findPlugin("0199f000-0000-7000-8000-00000000000a"); // wrong: a text is no key
  await registry.addPlugin(given);
  await registry.addPlugin({ ...given, home_page: null }); // wrong: no such column
  await registry.addPlugin({ ...given, author_type: "bot" }); // wrong: outside the CHECK
  await registry.addPlugin({ name: "n" }); // wrong: incomplete
  await registry.changePlugin(plugin.id, { stars: 5, author_id: user.id });
  await registry.changePlugin(plugin.id, { id: plugin.id }); // wrong: the key stays
  await registry.changePlugin(plugin.id, { stars: null }); // wrong: NOT NULL
  await registry.changePlugin(plugin.id, { author_id: plugin.id }); // wrong: refers to users
  await registry.agentType("Chat"); // wrong: a name of C#
  (await registry.findPlugin(plugin.id)).description?.trim();
  (await registry.findPlugin(plugin.id)).description.trim(); // wrong: may be NULL
  (await registry.listPlugins("c")).items[0]?.tags.join();
  (await registry.listPlugins("c"))[0]; // wrong: a page is no array
}
