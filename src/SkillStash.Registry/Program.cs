using SkillStash.Registry;
using Spectre.Console;

// The registry on an embedded SQLite file: make the schema, load the seed, read it back through the generated methods.
string path = args.Length > 0 ? args[0] : "registry.db";

using RegistryDatabase db = RegistryDatabase.Open(path);
db.EnsureSchema();
RegistrySeed.Load(db);
new RegistryReport(db, AnsiConsole.Console).Write();
AnsiConsole.MarkupLineInterpolated($"[grey]{path}: {db.Plugins.Count()} plugins, {db.Users.Count()} users, schema verified[/]");
