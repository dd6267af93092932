// Holds the TypeScript of the matrix against C#, in a Worker over D1's local engine: node matrix.mjs, in the folder of the emitted project.
// matrix.jsonl has a table in each line; what TypeScript has stored otherwise than C# goes to otherwise.json, for C# to read.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(new URL("../../../../workers/api/package.json", import.meta.url));
const { Miniflare } = createRequire(require.resolve("wrangler"))("miniflare");

const statementsOfBatch = 100;
const shown = 40;

const worker = readFileSync(new URL("matrix.worker.mjs", import.meta.url), "utf8");
const modules = readdirSync("js", { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => join(process.cwd(), "js", name));
const miniflare = new Miniflare({
  modulesRoot: process.cwd(),
  modules: [{ type: "ESModule", path: join(process.cwd(), "worker.mjs"), contents: worker }, ...modules.map((path) => ({ type: "ESModule", path }))],
  compatibilityDate: JSON.parse(readFileSync("wrangler.json", "utf8")).compatibility_date,
  d1Databases: ["DB"],
});

async function ask(body) {
  const response = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(text);
  }
  return JSON.parse(text);
}

const faults = [];
const otherwise = [];
const figures = {};
try {
  const ddl = JSON.parse(readFileSync("ddl.json", "utf8"));
  for (let i = 0; i < ddl.length; i += statementsOfBatch) {
    await ask(JSON.stringify(ddl.slice(i, i + statementsOfBatch)));
  }
  for (const line of readFileSync("matrix.jsonl", "utf8").trimEnd().split("\n")) {
    const answer = await ask(line);
    faults.push(...answer.faults);
    otherwise.push(...answer.otherwise);
    for (const [what, count] of Object.entries(answer.figures)) {
      figures[what] = (figures[what] ?? 0) + count;
    }
  }
} finally {
  await miniflare.dispose();
}

writeFileSync("otherwise.json", JSON.stringify(otherwise));
writeFileSync("figures.json", JSON.stringify(figures));
if (faults.length > 0) {
  console.log(`${faults.length} faults, such as\n${faults.slice(0, shown).join("\n")}`);
  process.exitCode = 1;
}
