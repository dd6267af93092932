import { decodePlugin, encodeNewPlugin } from "./rows.js";
import type { Agent, NewCollectionPlugin, NewPlugin, Plugin, PluginAuthorType, PluginId, User, UserId } from "./types.js";

export function keys(plugin: Plugin, user: User): void {
  const id: PluginId = plugin.id;
  const text: string = id;
  const author: UserId | null = plugin.author_id;
  const same: boolean = author === user.id;
  console.assert(text !== "" && same);

  // @ts-expect-error the key of a user is not the key of a plugin
  const wrong: PluginId = user.id;
  // @ts-expect-error a string is not a key
  const bare: PluginId = "00000002-0000-4000-8000-000000000001";
  console.assert(wrong !== bare);
}

export function unions(agent: Agent): void {
  const type: "subagent" | "chat" | "workflow" | null = agent.type;
  const author: PluginAuthorType = "org";
  // @ts-expect-error outside the CHECK
  const wrong: PluginAuthorType = "bot";
  // @ts-expect-error the CHECK lets NULL in
  const never: string = agent.type;
  console.assert(type !== never && author !== wrong);
}

export function inserts(id: PluginId): void {
  const plugin: NewPlugin = {
    name: "n", slug: "s", repo_url: "r", marketplace_url: "m", category: "c", version: "1", description: null,
  };
  encodeNewPlugin(plugin);
  // @ts-expect-error the slug is missing
  const incomplete: NewPlugin = { name: "n", repo_url: "r", marketplace_url: "m", category: "c", version: "1" };
  // @ts-expect-error left out and NULL differ: the tags are NOT NULL
  const nulled: NewPlugin = { ...plugin, tags: null };
  // @ts-expect-error a property that is there has a value
  const undefinedTags: NewPlugin = { ...plugin, tags: undefined };
  // @ts-expect-error no such column
  const unknown: NewPlugin = { ...plugin, colour: "red" };
  // @ts-expect-error both halves of the key and the position are wanted
  const member: NewCollectionPlugin = { plugin_id: id };
  console.assert(true, incomplete, nulled, undefinedTags, unknown, member);
}

export function rows(row: unknown): string[] {
  const plugin: Plugin = decodePlugin(row);
  // @ts-expect-error the description may be NULL
  const length: number = plugin.description.length;
  return [...plugin.tags, String(length)];
}
