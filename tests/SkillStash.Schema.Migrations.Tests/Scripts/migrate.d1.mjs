// Runs migrations on D1's own engine as `wrangler d1 execute --local` does: split by wrangler's splitter, one batch for a file.
// Reads cases.json (setup, migration, queries for each case) and
// writes a line of results.jsonl for each, as soon as it is there.

import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [toolchain] = process.argv.slice(2);
const require = createRequire(toolchain);
const { unstable_splitSqlQuery: split } = require("wrangler");
const { Miniflare } = createRequire(require.resolve("wrangler"))("miniflare");

const cases = JSON.parse(readFileSync("cases.json", "utf8"));
const d1Databases = Object.fromEntries(cases.map((_, number) => [`DB${number}`, `case-${number}`]));
const miniflare = new Miniflare({ modules: true, script: "", d1Databases });
const run = (db, statements) => db.batch(statements.map((statement) => db.prepare(statement)));
const texts = ([{ results }]) => results.map((row) => String(Object.values(row)[0]));

async function migrate({ setup, migration, queries }, number) {
  const db = await miniflare.getD1Database(`DB${number}`);
  try {
    await run(db, ["PRAGMA defer_foreign_keys = on", ...setup]);
    await run(db, split(migration));
    const rows = {};
    for (const [name, query] of Object.entries(queries)) {
      rows[name] = texts(await run(db, [query]));
    }
    return {
      rows,
      orphans: (await run(db, ["PRAGMA foreign_key_check"]))[0].results.length,
      check: texts(await run(db, ["PRAGMA quick_check"])),
    };
  } catch (error) {
    if (error.code === "ERR_ASSERTION") {
      // Of the engine's proxy, and not of the database.
      throw error;
    }

    return { error: error.message };
  }
}

await miniflare.ready;
console.log("ready");
for (const [number, each] of cases.entries()) {
  appendFileSync("results.jsonl", `${JSON.stringify(await migrate(each, number))}\n`);
  console.log(`case ${number}`);
}

await miniflare.dispose();
