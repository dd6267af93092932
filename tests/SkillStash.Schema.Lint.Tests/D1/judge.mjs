// Runs scripts on the local engine of Cloudflare D1, each in a database of its own, and writes what each one was refused for, or null.
// node judge.mjs PACKAGE SCRIPTS VERDICTS: the folder that miniflare is installed in, a JSON file of lists of statements, the file to write.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [packageFolder, file, verdicts] = process.argv.slice(2);
const { Miniflare } = createRequire(packageFolder + "/")("miniflare");
const scripts = JSON.parse(readFileSync(file, "utf8"));
const engine = new Miniflare({
  modules: true,
  script: "export default {}",
  d1Databases: Object.fromEntries(scripts.map((_, i) => [`DB${i}`, `database-${i}`])),
});

const refusals = [];
for (let i = 0; i < scripts.length; i++) {
  const database = await engine.getD1Database(`DB${i}`);
  refusals.push(null);
  for (const statement of scripts[i]) {
    try {
      await database.prepare(statement).run();
    } catch (error) {
      refusals[i] = `${statement.slice(0, 200)}: ${error.message}`;
      break;
    }
  }

  // Whoever waits sees that it goes on.
  console.log(`script ${i}`);
}

await engine.dispose();
writeFileSync(verdicts, JSON.stringify(refusals));
