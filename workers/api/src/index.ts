import { decodePlugin, selectPlugin, type Plugin } from "@skillstash/shared";

interface Env {
  readonly DB: D1Database;
}

const topPlugins = 50;

export default {
  async fetch(request, env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method !== "GET") {
      return new Response("Method not allowed", { status: 405, headers: { allow: "GET" } });
    }
    if (pathname === "/plugins") {
      return Response.json(await listPlugins(env.DB));
    }
    const slug = /^\/plugins\/([^/]+)$/.exec(pathname)?.[1];
    const plugin = slug === undefined ? null : await findPlugin(env.DB, slug);
    return plugin === null ? new Response("Not found", { status: 404 }) : Response.json(plugin);
  },
} satisfies ExportedHandler<Env>;

/** The most downloaded plugins; idx_plugins_downloads has them in order. */
async function listPlugins(db: D1Database): Promise<Plugin[]> {
  const { results } = await db.prepare(`${selectPlugin} ORDER BY downloads DESC LIMIT ?1`).bind(topPlugins).all();
  return results.map(decodePlugin);
}

async function findPlugin(db: D1Database, slug: string): Promise<Plugin | null> {
  const row = await db.prepare(`${selectPlugin} WHERE slug = ?1`).bind(slug).first();
  return row === null ? null : decodePlugin(row);
}
