// A database of D1's own engine with the schema of the folder that the test runs in.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../../workers/api/package.json", import.meta.url));
const { getPlatformProxy } = await import(pathToFileURL(require.resolve("wrangler")));

/** Runs `test` with the database, and closes it. */
export async function withDatabase(test) {
  const { env, dispose } = await getPlatformProxy({ configPath: join(process.cwd(), "wrangler.json"), persist: false });
  try {
    for (const statement of JSON.parse(readFileSync("ddl.json", "utf8"))) {
      await env.DB.prepare(statement).run();
    }
    await test(env.DB);
  } finally {
    await dispose();
  }
}
