// A client of the registry's API: every type on the wire is an emitted one.

import type { Page } from "../d1/cursors.js";
import type { AgentType, NewPlugin, NewUser, Plugin, PluginChanges, PluginId, User, UserId } from "../types.js";

/** What the API answers where it refuses. */
export interface Problem {
  status: number;
  detail?: string;
  kind?: string;
  table?: string;
  columns?: string[];
}

/** A request that was refused. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? String(problem.status));
    this.problem = problem;
  }
}

export class Registry {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  addUser(user: NewUser): Promise<User> {
    return this.#send("POST", "/users", user);
  }

  findUser(id: UserId): Promise<User> {
    return this.#send("GET", `/users/${id}`);
  }

  addPlugin(plugin: NewPlugin): Promise<Plugin> {
    return this.#send("POST", "/plugins", plugin);
  }

  findPlugin(id: PluginId): Promise<Plugin> {
    return this.#send("GET", `/plugins/${id}`);
  }

  changePlugin(id: PluginId, changes: PluginChanges): Promise<Plugin> {
    return this.#send("PATCH", `/plugins/${id}`, changes);
  }

  deletePlugin(id: PluginId): Promise<void> {
    return this.#send("DELETE", `/plugins/${id}`);
  }

  listPlugins(category: string, after: string | null = null): Promise<Page<Plugin>> {
    const query = new URLSearchParams(after === null ? { category } : { category, after });
    return this.#send("GET", `/plugins?${query}`);
  }

  agentType(type: AgentType): Promise<AgentType> {
    return this.#send("GET", `/agents?type=${type}`);
  }

  async #send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.#address + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    if (!response.ok) {
      throw new Refusal((answer as Problem | undefined) ?? { status: response.status });
    }
    return answer as Answer;
  }
}
