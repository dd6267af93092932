using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>Something done to a project that makes it disagree with its schema.</summary>
/// <param name="Name">What is done, and where.</param>
/// <param name="Plant">Does it.</param>
internal sealed record PlantedDrift(string Name, Action<CheckProject> Plant)
{
    /// <summary>Edits of the statements that make the schema; each is planted in the migrations and in a database.</summary>
    private static readonly (string Name, string Old, string New)[] Edits =
    [
        ("a column is missing", "  body      TEXT,\n", ""),
        ("a column too many", "  body      TEXT,\n", "  body      TEXT,\n  extra     TEXT,\n"),
        ("a column has another name", "body      TEXT", "content   TEXT"),
        ("a column's name has another case", "body      TEXT", "Body      TEXT"),
        ("a column has another type", "stars     INTEGER", "stars     REAL"),
        ("a column has another size", "email      TEXT", "email      VARCHAR(40)"),
        ("NOT NULL is missing", "title     TEXT NOT NULL", "title     TEXT"),
        ("NOT NULL too many", "body      TEXT", "body      TEXT NOT NULL DEFAULT ''"),
        ("a default is missing", "stars     INTEGER NOT NULL DEFAULT 0", "stars     INTEGER NOT NULL"),
        ("another default", "DEFAULT 'member'", "DEFAULT 'admin'"),
        ("another collation", "COLLATE NOCASE", "COLLATE RTRIM"),
        ("another order of columns", "  body      TEXT,\n  tags      TEXT NOT NULL DEFAULT '[]', -- @json string[]\n", "  tags      TEXT NOT NULL DEFAULT '[]', -- @json string[]\n  body      TEXT,\n"),
        ("the rowid alias is none", "id         INTEGER PRIMARY KEY", "id         INT PRIMARY KEY"),
        ("another primary key", "name  TEXT PRIMARY KEY,\n  value ANY\n", "name  TEXT,\n  value ANY, PRIMARY KEY (name, value)\n"),
        ("AUTOINCREMENT is missing", "PRIMARY KEY AUTOINCREMENT", "PRIMARY KEY"),
        ("a UNIQUE is missing", "name       TEXT NOT NULL UNIQUE", "name       TEXT NOT NULL"),
        ("a UNIQUE too many", "email      TEXT COLLATE NOCASE", "email      TEXT COLLATE NOCASE UNIQUE"),
        ("a UNIQUE over other columns", "UNIQUE (author_id, title)", "UNIQUE (title, author_id)"),
        ("a foreign key is missing", " REFERENCES users (id) ON DELETE CASCADE", ""),
        ("a foreign key too many", "stars     INTEGER NOT NULL DEFAULT 0", "stars     INTEGER NOT NULL DEFAULT 0 REFERENCES users"),
        ("another ON DELETE", "ON DELETE CASCADE", "ON DELETE RESTRICT"),
        ("an ON UPDATE too many", "ON DELETE CASCADE", "ON DELETE CASCADE ON UPDATE CASCADE"),
        ("another parent column", "REFERENCES users (id)", "REFERENCES users (name)"),
        ("a deferred foreign key", "ON DELETE CASCADE", "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"),
        ("a CHECK is missing", "  CONSTRAINT stars_count CHECK (stars >= 0),\n", ""),
        ("another CHECK", "CHECK (stars >= 0)", "CHECK (stars > 0)"),
        ("another enum", "('member', 'admin')", "('member', 'admin', 'guest')"),
        ("a generated column is stored", "VIRTUAL", "STORED"),
        ("another generated expression", "lower(title)", "upper(title)"),
        ("STRICT is missing", ") STRICT, WITHOUT ROWID", ") WITHOUT ROWID"),
        ("WITHOUT ROWID is missing", ") STRICT, WITHOUT ROWID", ") STRICT"),
        ("an index is missing", "CREATE INDEX posts_stars ON posts (stars DESC);\n", ""),
        ("an index in the other direction", "(stars DESC)", "(stars)"),
        ("an index on other columns", "(author_id, stars)", "(author_id)"),
        ("an index without its WHERE", " WHERE tags <> '[]'", ""),
        ("a unique index", "CREATE INDEX posts_tagged", "CREATE UNIQUE INDEX posts_tagged"),
        ("an index too many", "CREATE INDEX posts_stars", "CREATE INDEX posts_body ON posts (body);\nCREATE INDEX posts_stars"),
        ("another view", "ORDER BY stars DESC", "ORDER BY stars"),
        ("another trigger", "trim(title)", "ltrim(title)"),
        ("a trigger at another time", "AFTER INSERT", "BEFORE INSERT"),
        ("a trigger is missing", "CREATE TRIGGER posts_trimmed AFTER INSERT ON posts BEGIN\n  UPDATE posts SET title = trim(title) WHERE id = new.id;\nEND;\n", ""),
        ("a table has another name", "CREATE TABLE settings", "CREATE TABLE options"),
    ];

    private static readonly PlantedDrift[] Others =
    [
        new("a table too many, in the migrations", static project => project.Write("migrations/0003_more.sql", "CREATE TABLE more (id INTEGER PRIMARY KEY);\n")),
        new("a migration is missing", static project => File.Delete(project.PathOf("migrations/0002_posts.sql"))),
        new("a migration that SQLite refuses", static project => project.Write("migrations/0003_more.sql", "-- Too late.\nALTER TABLE posts ADD COLUMN body TEXT;\n")),
        new("a migration that D1 refuses", static project => project.Write("migrations/0003_more.sql", "BEGIN;\nSELECT sqlite_version();\nCOMMIT;\n")),
        new("a table too many, in a database", static project => project.Remake(CheckProject.Database, CheckProject.Statements("schema.sql") + "CREATE TABLE more (id INTEGER PRIMARY KEY);")),
        new("the database is empty", static project => project.Remake(CheckProject.Database, "")),
        new("TypeScript has been edited", static project => project.Edit("types/types.ts", "title: string", "title: number")),
        new("TypeScript is missing", static project => File.Delete(project.PathOf("types/rows.ts"))),
        new("TypeScript is left over", static project => project.Write("types/old.ts", "// Written by skillstash-schema from the SQL schema: change that, not this file.\n")),
        new("TypeScript is someone's own", static project => project.Write("types/types.ts", "export type Mine = string;\n")),
        new("the reference has been edited", static project => project.Edit("docs/schema.md", "Something that a user wrote.", "Something.")),
        new("C# has been edited", static project => project.Edit("code/Posts.User.g.cs", "string Name", "string Title")),
        new("C# is left over", static project => project.Write("code/Old.g.cs", "// Written by skillstash-schema from the SQL schema: change that, not this file.\n")),
        new("seed data is no SQL", static project => project.Edit("seed.sql", "INSERT INTO settings", "INSERT settings")),
        new("seed data names no column", static project => project.Edit("seed.sql", "(id, name) VALUES", "(id, nick) VALUES")),
        new("seed data lacks a value", static project => project.Edit("seed.sql", "(2, NULL, 'Second', '[]')", "(2, NULL, NULL, '[]')")),
        new("seed data repeats a key", static project => project.Edit("seed.sql", "'grace'", "'ada'")),
        new("seed data breaks a CHECK", static project => project.Edit("seed.sql", "INSERT INTO settings", "UPDATE users SET role = 'guest';\nINSERT INTO settings")),
        new("seed data refers to nothing", static project => project.Edit("seed.sql", "(2, NULL, 'Second'", "(3, NULL, 'Second'")),
        new("seed data refers to nothing, foreign keys off", static project => project.Edit("seed.sql", "INSERT INTO settings", "PRAGMA foreign_keys = OFF;\nDELETE FROM users WHERE id = 2;\nINSERT INTO settings")),
        new("seed data has a text for a number", static project => project.Edit("seed.sql", "INSERT INTO settings", "UPDATE posts SET stars = 'many';\nINSERT INTO settings")),
        new("seed data has a 2 for a boolean", static project => project.Edit("seed.sql", "INSERT INTO settings", "UPDATE users SET active = 2;\nINSERT INTO settings")),
        new("seed data has a bad time", static project => project.Edit("seed.sql", "INSERT INTO settings", "UPDATE users SET created_at = 'yesterday';\nINSERT INTO settings")),
        new("seed data has a bad UUID", static project => project.Edit("seed.sql", "0d4f5c1e-8a4b", "0d4f5c1e-8a4x")),
        new("seed data has broken JSON", static project => project.Edit("seed.sql", "'[\"a\", \"b\"]'", "'[\"a\", '")),
        new("seed data has JSON of another shape", static project => project.Edit("seed.sql", "'[\"a\", \"b\"]'", "'[\"a\", 1]'")),
        new("the schema has an error", static project => project.Edit("schema.sql", "stars >= 0", "star >= 0")),
        new("the schema has lint", static project => project.Edit("schema.sql", "  UNIQUE (author_id, title)\n", "  UNIQUE (title, author_id)\n")),
        new("the configuration has a misspelt key", static project => project.Edit("skillstash-schema.json", "\"seed\"", "\"seeds\"")),
        new("a folder is missing", static project => project.Edit("skillstash-schema.json", "\"migrations\": \"migrations\"", "\"migrations\": \"migration\"")),
    ];

    public static IEnumerable<PlantedDrift> All() => Edits.SelectMany(static (edit, i) => new[]
    {
        new PlantedDrift(edit.Name + ", in the migrations", project => EditMigrations(project, edit.Old, edit.New)),
        i % 2 == 0
            ? new PlantedDrift(edit.Name + ", in a database", project => project.Remake(CheckProject.Database, Changed(edit.Old, edit.New)))
            : new PlantedDrift(edit.Name + ", in wrangler's state", project => project.Remake(CheckProject.Wrangler, Changed(edit.Old, edit.New))),
    }).Concat(Others);

    private static void EditMigrations(CheckProject project, string old, string @new)
    {
        string file = new[] { "migrations/0001_users.sql", "migrations/0002_posts.sql" }.Single(file => CheckProject.Statements(file).Contains(old, StringComparison.Ordinal));
        project.Edit(file, old, @new);
    }

    private static string Changed(string old, string @new)
    {
        string schema = CheckProject.Statements("schema.sql");
        return schema.Contains(old, StringComparison.Ordinal) ? schema.Replace(old, @new, StringComparison.Ordinal) : throw new ArgumentException(old);
    }
}
