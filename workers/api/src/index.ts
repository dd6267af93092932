import { browsePlugins, getPluginWithParts, searchPlugins } from "@skillstash/shared";

interface Env {
  readonly DB: D1Database;
}

const limit = 50;
const orders = ["name", "stars", "newest"] as const;

export default {
  async fetch(request, env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== "GET") {
      return new Response("Method not allowed", { status: 405, headers: { allow: "GET" } });
    }
    const page = { limit, after: searchParams.get("after") };
    if (pathname === "/plugins") {
      const order = orders.find((each) => each === searchParams.get("order"));
      const official = searchParams.has("official") ? true : null;
      return Response.json(await browsePlugins(env.DB, searchParams.get("category"), searchParams.get("author"), official, order, page));
    }
    if (pathname === "/search") {
      return Response.json(await searchPlugins(env.DB, searchParams.get("text") ?? "", page));
    }
    const slug = /^\/plugins\/([^/]+)$/.exec(pathname)?.[1];
    const plugin = slug === undefined ? null : await getPluginWithParts(env.DB, slug);
    return plugin === null ? new Response("Not found", { status: 404 }) : Response.json(plugin);
  },
} satisfies ExportedHandler<Env>;
