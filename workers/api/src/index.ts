import { findPluginBySlug, listPluginsByDownloads } from "@skillstash/shared";

interface Env {
  readonly DB: D1Database;
}

const topPlugins = 50;

export default {
  async fetch(request, env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== "GET") {
      return new Response("Method not allowed", { status: 405, headers: { allow: "GET" } });
    }
    if (pathname === "/plugins") {
      return Response.json(await listPluginsByDownloads(env.DB, { limit: topPlugins, after: searchParams.get("after") }));
    }
    const slug = /^\/plugins\/([^/]+)$/.exec(pathname)?.[1];
    const plugin = slug === undefined ? null : await findPluginBySlug(env.DB, slug);
    return plugin === null ? new Response("Not found", { status: 404 }) : Response.json(plugin);
  },
} satisfies ExportedHandler<Env>;
